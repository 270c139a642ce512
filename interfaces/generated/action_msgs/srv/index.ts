// Generated; do not edit.
export { CancelGoal, type CancelGoal_Request, type CancelGoal_RequestInput, type CancelGoal_Response, type CancelGoal_ResponseInput } from "./cancel-goal.ts";
