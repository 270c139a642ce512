// Generated; do not edit.
export { SetCameraInfo, type SetCameraInfo_Request, type SetCameraInfo_RequestInput, type SetCameraInfo_Response, type SetCameraInfo_ResponseInput } from "./set-camera-info.ts";
