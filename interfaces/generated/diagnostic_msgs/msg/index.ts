// Generated; do not edit.
export { DiagnosticArray, type DiagnosticArrayInput } from "./diagnostic-array.ts";
export { DiagnosticStatus, type DiagnosticStatusInput } from "./diagnostic-status.ts";
export { KeyValue, type KeyValueInput } from "./key-value.ts";
