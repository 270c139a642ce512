// Generated; do not edit.
export { Path2D, type Path2DInput } from "./path2-d.ts";
export { Pose2D32, type Pose2D32Input } from "./pose2-d32.ts";
export { Pose2DStamped, type Pose2DStampedInput } from "./pose2-d-stamped.ts";
export { Twist2D, type Twist2DInput } from "./twist2-d.ts";
export { Twist2D32, type Twist2D32Input } from "./twist2-d32.ts";
export { Twist2DStamped, type Twist2DStampedInput } from "./twist2-d-stamped.ts";
