// Generated; do not edit.
export { AddThreeInts, type AddThreeInts_Request, type AddThreeInts_RequestInput, type AddThreeInts_Response, type AddThreeInts_ResponseInput } from "./add-three-ints.ts";
