// Generated; do not edit.
export { Num, type NumInput } from "./num.ts";
