// Generated; do not edit.
export { AddTwoInts, type AddTwoInts_Request, type AddTwoInts_RequestInput, type AddTwoInts_Response, type AddTwoInts_ResponseInput } from "./add-two-ints.ts";
export { SetBool, type SetBool_Request, type SetBool_RequestInput, type SetBool_Response, type SetBool_ResponseInput } from "./set-bool.ts";
export { Trigger, type Trigger_Request, type Trigger_RequestInput, type Trigger_Response, type Trigger_ResponseInput } from "./trigger.ts";
