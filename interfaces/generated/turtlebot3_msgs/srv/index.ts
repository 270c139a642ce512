// Generated; do not edit.
export { Dqn, type Dqn_Request, type Dqn_RequestInput, type Dqn_Response, type Dqn_ResponseInput } from "./dqn.ts";
export { Goal, type Goal_Request, type Goal_RequestInput, type Goal_Response, type Goal_ResponseInput } from "./goal.ts";
export { Sound, type Sound_Request, type Sound_RequestInput, type Sound_Response, type Sound_ResponseInput } from "./sound.ts";
