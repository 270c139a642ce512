// Generated; do not edit.
export { ChangeState, type ChangeState_Request, type ChangeState_RequestInput, type ChangeState_Response, type ChangeState_ResponseInput } from "./change-state.ts";
export { GetAvailableStates, type GetAvailableStates_Request, type GetAvailableStates_RequestInput, type GetAvailableStates_Response, type GetAvailableStates_ResponseInput } from "./get-available-states.ts";
export { GetAvailableTransitions, type GetAvailableTransitions_Request, type GetAvailableTransitions_RequestInput, type GetAvailableTransitions_Response, type GetAvailableTransitions_ResponseInput } from "./get-available-transitions.ts";
export { GetState, type GetState_Request, type GetState_RequestInput, type GetState_Response, type GetState_ResponseInput } from "./get-state.ts";
