// Generated; do not edit.
export { SensorState, type SensorStateInput } from "./sensor-state.ts";
export { Sound, type SoundInput } from "./sound.ts";
export { VersionInfo, type VersionInfoInput } from "./version-info.ts";
