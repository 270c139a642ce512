// Generated; do not edit.
export { DebugLocalPlan, type DebugLocalPlan_Request, type DebugLocalPlan_RequestInput, type DebugLocalPlan_Response, type DebugLocalPlan_ResponseInput } from "./debug-local-plan.ts";
export { GenerateTrajectory, type GenerateTrajectory_Request, type GenerateTrajectory_RequestInput, type GenerateTrajectory_Response, type GenerateTrajectory_ResponseInput } from "./generate-trajectory.ts";
export { GenerateTwists, type GenerateTwists_Request, type GenerateTwists_RequestInput, type GenerateTwists_Response, type GenerateTwists_ResponseInput } from "./generate-twists.ts";
export { GetCriticScore, type GetCriticScore_Request, type GetCriticScore_RequestInput, type GetCriticScore_Response, type GetCriticScore_ResponseInput } from "./get-critic-score.ts";
export { ScoreTrajectory, type ScoreTrajectory_Request, type ScoreTrajectory_RequestInput, type ScoreTrajectory_Response, type ScoreTrajectory_ResponseInput } from "./score-trajectory.ts";
