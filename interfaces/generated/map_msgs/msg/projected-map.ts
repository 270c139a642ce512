// Generated from map_msgs/msg/ProjectedMap.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type OccupancyGrid as nav_msgs_msg_OccupancyGrid, type OccupancyGridInput as nav_msgs_msg_OccupancyGridInput, write_nav_msgs_msg_OccupancyGrid, read_nav_msgs_msg_OccupancyGrid } from "../../nav_msgs/msg/occupancy-grid.ts";

export interface ProjectedMap {
  map: nav_msgs_msg_OccupancyGrid;
  min_z: number;
  max_z: number;
}
export interface ProjectedMapInput {
  map?: nav_msgs_msg_OccupancyGridInput | undefined;
  min_z?: number | undefined;
  max_z?: number | undefined;
}

const { NONE, bad, countKeys, full, pad, short, under, unknownField } = runtimeV1;
const K1: any = ["map","min_z","max_z"];

export function write_map_msgs_msg_ProjectedMap(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.map;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav_msgs_msg_OccupancyGrid(x2, d, p, o, e); } catch (f) { throw under(f, "map"); }
  let x3: any = v.min_z;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("min_z", "number", x3);
  p = pad(d, p, o, e, 8);
  if (p + 16 > e) full(p + 16);
  d.setFloat64(p, x3, true);
  let x4: any = v.max_z;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number") bad("max_z", "number", x4);
  d.setFloat64(p + 8, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 16;
}
export function read_map_msgs_msg_ProjectedMap(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav_msgs_msg_OccupancyGrid(c); } catch (f) { throw under(f, "map"); } p = c.p;
  p += (o - p) & 7;
  if (p + 16 > e) short(c, p, "", "min_z:0:8 max_z:8:16");
  const x2 = d.getFloat64(p, l);
  const x3 = d.getFloat64(p + 8, l);
  c.p = p + 16;
  return { map: x1, min_z: x2, max_z: x3 };
}

export const ProjectedMap: MessageType<ProjectedMap, ProjectedMapInput, Record<never, never>> = {
  kind: "message",
  name: "map_msgs/msg/ProjectedMap",
  codec: /* @__PURE__ */ runtimeV1.codec("map_msgs/msg/ProjectedMap", write_map_msgs_msg_ProjectedMap, read_map_msgs_msg_ProjectedMap),
  constants: {},
};
