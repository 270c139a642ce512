// Generated; do not edit.
export { GetTypeDescription, type GetTypeDescription_Request, type GetTypeDescription_RequestInput, type GetTypeDescription_Response, type GetTypeDescription_ResponseInput } from "./get-type-description.ts";
