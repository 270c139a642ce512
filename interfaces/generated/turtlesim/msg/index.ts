// Generated; do not edit.
export { Color, type ColorInput } from "./color.ts";
export { Pose, type PoseInput } from "./pose.ts";
