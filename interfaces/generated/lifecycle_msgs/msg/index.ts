// Generated; do not edit.
export { State, type StateInput } from "./state.ts";
export { Transition, type TransitionInput } from "./transition.ts";
export { TransitionDescription, type TransitionDescriptionInput } from "./transition-description.ts";
export { TransitionEvent, type TransitionEventInput } from "./transition-event.ts";
