// Generated; do not edit.
export { BehaviorTreeLog, type BehaviorTreeLogInput } from "./behavior-tree-log.ts";
export { BehaviorTreeStatusChange, type BehaviorTreeStatusChangeInput } from "./behavior-tree-status-change.ts";
export { CollisionDetectorState, type CollisionDetectorStateInput } from "./collision-detector-state.ts";
export { CollisionMonitorState, type CollisionMonitorStateInput } from "./collision-monitor-state.ts";
export { Costmap, type CostmapInput } from "./costmap.ts";
export { CostmapFilterInfo, type CostmapFilterInfoInput } from "./costmap-filter-info.ts";
export { CostmapMetaData, type CostmapMetaDataInput } from "./costmap-meta-data.ts";
export { CostmapUpdate, type CostmapUpdateInput } from "./costmap-update.ts";
export { EdgeCost, type EdgeCostInput } from "./edge-cost.ts";
export { MissedWaypoint, type MissedWaypointInput } from "./missed-waypoint.ts";
export { Particle, type ParticleInput } from "./particle.ts";
export { ParticleCloud, type ParticleCloudInput } from "./particle-cloud.ts";
export { Route, type RouteInput } from "./route.ts";
export { RouteEdge, type RouteEdgeInput } from "./route-edge.ts";
export { RouteNode, type RouteNodeInput } from "./route-node.ts";
export { SpeedLimit, type SpeedLimitInput } from "./speed-limit.ts";
export { VoxelGrid, type VoxelGridInput } from "./voxel-grid.ts";
