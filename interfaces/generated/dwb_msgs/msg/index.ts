// Generated; do not edit.
export { CriticScore, type CriticScoreInput } from "./critic-score.ts";
export { LocalPlanEvaluation, type LocalPlanEvaluationInput } from "./local-plan-evaluation.ts";
export { Trajectory2D, type Trajectory2DInput } from "./trajectory2-d.ts";
export { TrajectoryScore, type TrajectoryScoreInput } from "./trajectory-score.ts";
