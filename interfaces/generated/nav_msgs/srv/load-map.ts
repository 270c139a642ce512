// Generated from nav_msgs/srv/LoadMap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type OccupancyGrid as nav_msgs_msg_OccupancyGrid, type OccupancyGridInput as nav_msgs_msg_OccupancyGridInput, write_nav_msgs_msg_OccupancyGrid, read_nav_msgs_msg_OccupancyGrid } from "../msg/occupancy-grid.ts";

export interface LoadMap_Request {
  map_url: string;
}
export interface LoadMap_RequestInput {
  map_url?: string | undefined;
}
export interface LoadMap_Response {
  map: nav_msgs_msg_OccupancyGrid;
  result: number;
}
export interface LoadMap_ResponseInput {
  map?: nav_msgs_msg_OccupancyGridInput | undefined;
  result?: number | undefined;
}

const { NONE, bad, countKeys, full, getString, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["map_url"];
const K2: any = ["map","result"];

function write_nav_msgs_srv_LoadMap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.map_url;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("map_url", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("map_url", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_nav_msgs_srv_LoadMap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "map_url", Infinity); p = c.p;
  c.p = p;
  return { map_url: x1 };
}
function write_nav_msgs_srv_LoadMap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.map;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav_msgs_msg_OccupancyGrid(x2, d, p, o, e); } catch (f) { throw under(f, "map"); }
  let x3: any = v.result;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 & 255) !== x3) bad("result", "uint8 (0 to 255)", x3);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x3);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_nav_msgs_srv_LoadMap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav_msgs_msg_OccupancyGrid(c); } catch (f) { throw under(f, "map"); } p = c.p;
  if (p + 1 > e) short(c, p, "", "result:0:1");
  const x2 = d.getUint8(p);
  c.p = p + 1;
  return { map: x1, result: x2 };
}

export const LoadMap: ServiceType<LoadMap_Request, LoadMap_Response, LoadMap_RequestInput, LoadMap_ResponseInput, { readonly request: Record<never, never>; readonly response: { readonly RESULT_SUCCESS: 0; readonly RESULT_MAP_DOES_NOT_EXIST: 1; readonly RESULT_INVALID_MAP_DATA: 2; readonly RESULT_INVALID_MAP_METADATA: 3; readonly RESULT_UNDEFINED_FAILURE: 255 } }> = {
  kind: "service",
  name: "nav_msgs/srv/LoadMap",
  request: /* @__PURE__ */ runtimeV1.codec("nav_msgs/srv/LoadMap_Request", write_nav_msgs_srv_LoadMap_Request, read_nav_msgs_srv_LoadMap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav_msgs/srv/LoadMap_Response", write_nav_msgs_srv_LoadMap_Response, read_nav_msgs_srv_LoadMap_Response),
  constants: { request: {}, response: { RESULT_SUCCESS: 0, RESULT_MAP_DOES_NOT_EXIST: 1, RESULT_INVALID_MAP_DATA: 2, RESULT_INVALID_MAP_METADATA: 3, RESULT_UNDEFINED_FAILURE: 255 } },
};
