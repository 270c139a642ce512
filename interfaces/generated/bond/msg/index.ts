// Generated; do not edit.
export { Constants, type ConstantsInput } from "./constants.ts";
export { Status, type StatusInput } from "./status.ts";
