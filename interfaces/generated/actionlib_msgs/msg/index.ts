// Generated; do not edit.
export { GoalID, type GoalIDInput } from "./goal-id.ts";
export { GoalStatus, type GoalStatusInput } from "./goal-status.ts";
export { GoalStatusArray, type GoalStatusArrayInput } from "./goal-status-array.ts";
