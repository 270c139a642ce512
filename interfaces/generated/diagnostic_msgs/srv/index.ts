// Generated; do not edit.
export { AddDiagnostics, type AddDiagnostics_Request, type AddDiagnostics_RequestInput, type AddDiagnostics_Response, type AddDiagnostics_ResponseInput } from "./add-diagnostics.ts";
export { SelfTest, type SelfTest_Request, type SelfTest_RequestInput, type SelfTest_Response, type SelfTest_ResponseInput } from "./self-test.ts";
