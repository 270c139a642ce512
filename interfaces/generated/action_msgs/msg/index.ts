// Generated; do not edit.
export { GoalInfo, type GoalInfoInput } from "./goal-info.ts";
export { GoalStatus, type GoalStatusInput } from "./goal-status.ts";
export { GoalStatusArray, type GoalStatusArrayInput } from "./goal-status-array.ts";
