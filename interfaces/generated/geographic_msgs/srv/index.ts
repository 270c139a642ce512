// Generated; do not edit.
export { GetGeoPath, type GetGeoPath_Request, type GetGeoPath_RequestInput, type GetGeoPath_Response, type GetGeoPath_ResponseInput } from "./get-geo-path.ts";
export { GetGeographicMap, type GetGeographicMap_Request, type GetGeographicMap_RequestInput, type GetGeographicMap_Response, type GetGeographicMap_ResponseInput } from "./get-geographic-map.ts";
export { GetRoutePlan, type GetRoutePlan_Request, type GetRoutePlan_RequestInput, type GetRoutePlan_Response, type GetRoutePlan_ResponseInput } from "./get-route-plan.ts";
export { UpdateGeographicMap, type UpdateGeographicMap_Request, type UpdateGeographicMap_RequestInput, type UpdateGeographicMap_Response, type UpdateGeographicMap_ResponseInput } from "./update-geographic-map.ts";
