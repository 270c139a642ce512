// Generated; do not edit.
export { UUID, type UUIDInput } from "./uuid.ts";
