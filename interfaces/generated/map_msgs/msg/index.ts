// Generated; do not edit.
export { OccupancyGridUpdate, type OccupancyGridUpdateInput } from "./occupancy-grid-update.ts";
export { PointCloud2Update, type PointCloud2UpdateInput } from "./point-cloud2-update.ts";
export { ProjectedMap, type ProjectedMapInput } from "./projected-map.ts";
export { ProjectedMapInfo, type ProjectedMapInfoInput } from "./projected-map-info.ts";
