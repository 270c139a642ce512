// Generated; do not edit.
export { ClearCostmapAroundPose, type ClearCostmapAroundPose_Request, type ClearCostmapAroundPose_RequestInput, type ClearCostmapAroundPose_Response, type ClearCostmapAroundPose_ResponseInput } from "./clear-costmap-around-pose.ts";
export { ClearCostmapAroundRobot, type ClearCostmapAroundRobot_Request, type ClearCostmapAroundRobot_RequestInput, type ClearCostmapAroundRobot_Response, type ClearCostmapAroundRobot_ResponseInput } from "./clear-costmap-around-robot.ts";
export { ClearCostmapExceptRegion, type ClearCostmapExceptRegion_Request, type ClearCostmapExceptRegion_RequestInput, type ClearCostmapExceptRegion_Response, type ClearCostmapExceptRegion_ResponseInput } from "./clear-costmap-except-region.ts";
export { ClearEntireCostmap, type ClearEntireCostmap_Request, type ClearEntireCostmap_RequestInput, type ClearEntireCostmap_Response, type ClearEntireCostmap_ResponseInput } from "./clear-entire-costmap.ts";
export { DynamicEdges, type DynamicEdges_Request, type DynamicEdges_RequestInput, type DynamicEdges_Response, type DynamicEdges_ResponseInput } from "./dynamic-edges.ts";
export { GetCost, type GetCost_Request, type GetCost_RequestInput, type GetCost_Response, type GetCost_ResponseInput } from "./get-cost.ts";
export { GetCostmap, type GetCostmap_Request, type GetCostmap_RequestInput, type GetCostmap_Response, type GetCostmap_ResponseInput } from "./get-costmap.ts";
export { IsPathValid, type IsPathValid_Request, type IsPathValid_RequestInput, type IsPathValid_Response, type IsPathValid_ResponseInput } from "./is-path-valid.ts";
export { LoadMap, type LoadMap_Request, type LoadMap_RequestInput, type LoadMap_Response, type LoadMap_ResponseInput } from "./load-map.ts";
export { ManageLifecycleNodes, type ManageLifecycleNodes_Request, type ManageLifecycleNodes_RequestInput, type ManageLifecycleNodes_Response, type ManageLifecycleNodes_ResponseInput } from "./manage-lifecycle-nodes.ts";
export { ReloadDockDatabase, type ReloadDockDatabase_Request, type ReloadDockDatabase_RequestInput, type ReloadDockDatabase_Response, type ReloadDockDatabase_ResponseInput } from "./reload-dock-database.ts";
export { SaveMap, type SaveMap_Request, type SaveMap_RequestInput, type SaveMap_Response, type SaveMap_ResponseInput } from "./save-map.ts";
export { SetInitialPose, type SetInitialPose_Request, type SetInitialPose_RequestInput, type SetInitialPose_Response, type SetInitialPose_ResponseInput } from "./set-initial-pose.ts";
export { SetRouteGraph, type SetRouteGraph_Request, type SetRouteGraph_RequestInput, type SetRouteGraph_Response, type SetRouteGraph_ResponseInput } from "./set-route-graph.ts";
export { Toggle, type Toggle_Request, type Toggle_RequestInput, type Toggle_Response, type Toggle_ResponseInput } from "./toggle.ts";
