// Generated; do not edit.
export { GetInteractiveMarkers, type GetInteractiveMarkers_Request, type GetInteractiveMarkers_RequestInput, type GetInteractiveMarkers_Response, type GetInteractiveMarkers_ResponseInput } from "./get-interactive-markers.ts";
