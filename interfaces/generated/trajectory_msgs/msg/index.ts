// Generated; do not edit.
export { JointTrajectory, type JointTrajectoryInput } from "./joint-trajectory.ts";
export { JointTrajectoryPoint, type JointTrajectoryPointInput } from "./joint-trajectory-point.ts";
export { MultiDOFJointTrajectory, type MultiDOFJointTrajectoryInput } from "./multi-dof-joint-trajectory.ts";
export { MultiDOFJointTrajectoryPoint, type MultiDOFJointTrajectoryPointInput } from "./multi-dof-joint-trajectory-point.ts";
