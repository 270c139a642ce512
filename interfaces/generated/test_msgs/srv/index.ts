// Generated; do not edit.
export { Arrays, type Arrays_Request, type Arrays_RequestInput, type Arrays_Response, type Arrays_ResponseInput } from "./arrays.ts";
export { BasicTypes, type BasicTypes_Request, type BasicTypes_RequestInput, type BasicTypes_Response, type BasicTypes_ResponseInput } from "./basic-types.ts";
export { Empty, type Empty_Request, type Empty_RequestInput, type Empty_Response, type Empty_ResponseInput } from "./empty.ts";
