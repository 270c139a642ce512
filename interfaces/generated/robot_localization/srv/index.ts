// Generated; do not edit.
export { FromLL, type FromLL_Request, type FromLL_RequestInput, type FromLL_Response, type FromLL_ResponseInput } from "./from-ll.ts";
export { GetState, type GetState_Request, type GetState_RequestInput, type GetState_Response, type GetState_ResponseInput } from "./get-state.ts";
export { SetDatum, type SetDatum_Request, type SetDatum_RequestInput, type SetDatum_Response, type SetDatum_ResponseInput } from "./set-datum.ts";
export { SetPose, type SetPose_Request, type SetPose_RequestInput, type SetPose_Response, type SetPose_ResponseInput } from "./set-pose.ts";
export { SetUTMZone, type SetUTMZone_Request, type SetUTMZone_RequestInput, type SetUTMZone_Response, type SetUTMZone_ResponseInput } from "./set-utm-zone.ts";
export { ToLL, type ToLL_Request, type ToLL_RequestInput, type ToLL_Response, type ToLL_ResponseInput } from "./to-ll.ts";
export { ToggleFilterProcessing, type ToggleFilterProcessing_Request, type ToggleFilterProcessing_RequestInput, type ToggleFilterProcessing_Response, type ToggleFilterProcessing_ResponseInput } from "./toggle-filter-processing.ts";
