// Generated from map_msgs/srv/GetMapROI.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type OccupancyGrid as nav_msgs_msg_OccupancyGrid, type OccupancyGridInput as nav_msgs_msg_OccupancyGridInput, write_nav_msgs_msg_OccupancyGrid, read_nav_msgs_msg_OccupancyGrid } from "../../nav_msgs/msg/occupancy-grid.ts";

export interface GetMapROI_Request {
  x: number;
  y: number;
  l_x: number;
  l_y: number;
}
export interface GetMapROI_RequestInput {
  x?: number | undefined;
  y?: number | undefined;
  l_x?: number | undefined;
  l_y?: number | undefined;
}
export interface GetMapROI_Response {
  sub_map: nav_msgs_msg_OccupancyGrid;
}
export interface GetMapROI_ResponseInput {
  sub_map?: nav_msgs_msg_OccupancyGridInput | undefined;
}

const { NONE, bad, countKeys, full, short, under, unknownField } = runtimeV1;
const K1: any = ["x","y","l_x","l_y"];
const K2: any = ["sub_map"];

function write_map_msgs_srv_GetMapROI_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.x;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number") bad("x", "number", x2);
  if (p + 32 > e) full(p + 32);
  d.setFloat64(p, x2, true);
  let x3: any = v.y;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("y", "number", x3);
  d.setFloat64(p + 8, x3, true);
  let x4: any = v.l_x;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number") bad("l_x", "number", x4);
  d.setFloat64(p + 16, x4, true);
  let x5: any = v.l_y;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number") bad("l_y", "number", x5);
  d.setFloat64(p + 24, x5, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 32;
}
function read_map_msgs_srv_GetMapROI_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 32 > e) short(c, p, "", "x:0:8 y:8:16 l_x:16:24 l_y:24:32");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  c.p = p + 32;
  return { x: x1, y: x2, l_x: x3, l_y: x4 };
}
function write_map_msgs_srv_GetMapROI_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.sub_map;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav_msgs_msg_OccupancyGrid(x2, d, p, o, e); } catch (f) { throw under(f, "sub_map"); }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_map_msgs_srv_GetMapROI_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav_msgs_msg_OccupancyGrid(c); } catch (f) { throw under(f, "sub_map"); } p = c.p;
  c.p = p;
  return { sub_map: x1 };
}

export const GetMapROI: ServiceType<GetMapROI_Request, GetMapROI_Response, GetMapROI_RequestInput, GetMapROI_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "map_msgs/srv/GetMapROI",
  request: /* @__PURE__ */ runtimeV1.codec("map_msgs/srv/GetMapROI_Request", write_map_msgs_srv_GetMapROI_Request, read_map_msgs_srv_GetMapROI_Request),
  response: /* @__PURE__ */ runtimeV1.codec("map_msgs/srv/GetMapROI_Response", write_map_msgs_srv_GetMapROI_Response, read_map_msgs_srv_GetMapROI_Response),
  constants: { request: {}, response: {} },
};
