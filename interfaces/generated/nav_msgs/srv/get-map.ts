// Generated from nav_msgs/srv/GetMap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type OccupancyGrid as nav_msgs_msg_OccupancyGrid, type OccupancyGridInput as nav_msgs_msg_OccupancyGridInput, write_nav_msgs_msg_OccupancyGrid, read_nav_msgs_msg_OccupancyGrid } from "../msg/occupancy-grid.ts";

export type GetMap_Request = Record<string, never>;
export type GetMap_RequestInput = Record<string, never>;
export interface GetMap_Response {
  map: nav_msgs_msg_OccupancyGrid;
}
export interface GetMap_ResponseInput {
  map?: nav_msgs_msg_OccupancyGridInput | undefined;
}

const { NONE, bad, countKeys, full, under, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["map"];

function write_nav_msgs_srv_GetMap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_nav_msgs_srv_GetMap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_nav_msgs_srv_GetMap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.map;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav_msgs_msg_OccupancyGrid(x2, d, p, o, e); } catch (f) { throw under(f, "map"); }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_nav_msgs_srv_GetMap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav_msgs_msg_OccupancyGrid(c); } catch (f) { throw under(f, "map"); } p = c.p;
  c.p = p;
  return { map: x1 };
}

export const GetMap: ServiceType<GetMap_Request, GetMap_Response, GetMap_RequestInput, GetMap_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav_msgs/srv/GetMap",
  request: /* @__PURE__ */ runtimeV1.codec("nav_msgs/srv/GetMap_Request", write_nav_msgs_srv_GetMap_Request, read_nav_msgs_srv_GetMap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav_msgs/srv/GetMap_Response", write_nav_msgs_srv_GetMap_Response, read_nav_msgs_srv_GetMap_Response),
  constants: { request: {}, response: {} },
};
