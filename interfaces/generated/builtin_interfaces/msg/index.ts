// Generated; do not edit.
export { Duration, type DurationInput } from "./duration.ts";
export { Time, type TimeInput } from "./time.ts";
