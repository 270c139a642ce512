// Generated; do not edit.
export { GetMap, type GetMap_Request, type GetMap_RequestInput, type GetMap_Response, type GetMap_ResponseInput } from "./get-map.ts";
export { GetPlan, type GetPlan_Request, type GetPlan_RequestInput, type GetPlan_Response, type GetPlan_ResponseInput } from "./get-plan.ts";
export { LoadMap, type LoadMap_Request, type LoadMap_RequestInput, type LoadMap_Response, type LoadMap_ResponseInput } from "./load-map.ts";
export { SetMap, type SetMap_Request, type SetMap_RequestInput, type SetMap_Response, type SetMap_ResponseInput } from "./set-map.ts";
