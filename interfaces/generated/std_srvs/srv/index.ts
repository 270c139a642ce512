// Generated; do not edit.
export { Empty, type Empty_Request, type Empty_RequestInput, type Empty_Response, type Empty_ResponseInput } from "./empty.ts";
export { SetBool, type SetBool_Request, type SetBool_RequestInput, type SetBool_Response, type SetBool_ResponseInput } from "./set-bool.ts";
export { Trigger, type Trigger_Request, type Trigger_RequestInput, type Trigger_Response, type Trigger_ResponseInput } from "./trigger.ts";
