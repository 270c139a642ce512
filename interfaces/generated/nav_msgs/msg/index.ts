// Generated; do not edit.
export { GridCells, type GridCellsInput } from "./grid-cells.ts";
export { MapMetaData, type MapMetaDataInput } from "./map-meta-data.ts";
export { OccupancyGrid, type OccupancyGridInput } from "./occupancy-grid.ts";
export { Odometry, type OdometryInput } from "./odometry.ts";
export { Path, type PathInput } from "./path.ts";
