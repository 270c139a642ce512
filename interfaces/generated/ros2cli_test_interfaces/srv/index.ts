// Generated; do not edit.
export { ShortVariedMultiNested, type ShortVariedMultiNested_Request, type ShortVariedMultiNested_RequestInput, type ShortVariedMultiNested_Response, type ShortVariedMultiNested_ResponseInput } from "./short-varied-multi-nested.ts";
