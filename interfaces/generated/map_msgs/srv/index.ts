// Generated; do not edit.
export { GetMapROI, type GetMapROI_Request, type GetMapROI_RequestInput, type GetMapROI_Response, type GetMapROI_ResponseInput } from "./get-map-roi.ts";
export { GetPointMap, type GetPointMap_Request, type GetPointMap_RequestInput, type GetPointMap_Response, type GetPointMap_ResponseInput } from "./get-point-map.ts";
export { GetPointMapROI, type GetPointMapROI_Request, type GetPointMapROI_RequestInput, type GetPointMapROI_Response, type GetPointMapROI_ResponseInput } from "./get-point-map-roi.ts";
export { ProjectedMapsInfo, type ProjectedMapsInfo_Request, type ProjectedMapsInfo_RequestInput, type ProjectedMapsInfo_Response, type ProjectedMapsInfo_ResponseInput } from "./projected-maps-info.ts";
export { SaveMap, type SaveMap_Request, type SaveMap_RequestInput, type SaveMap_Response, type SaveMap_ResponseInput } from "./save-map.ts";
export { SetMapProjections, type SetMapProjections_Request, type SetMapProjections_RequestInput, type SetMapProjections_Response, type SetMapProjections_ResponseInput } from "./set-map-projections.ts";
