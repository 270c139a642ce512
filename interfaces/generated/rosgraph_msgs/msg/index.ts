// Generated; do not edit.
export { Clock, type ClockInput } from "./clock.ts";
