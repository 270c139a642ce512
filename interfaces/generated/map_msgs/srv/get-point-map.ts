// Generated from map_msgs/srv/GetPointMap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type PointCloud2 as sensor_msgs_msg_PointCloud2, type PointCloud2Input as sensor_msgs_msg_PointCloud2Input, write_sensor_msgs_msg_PointCloud2, read_sensor_msgs_msg_PointCloud2 } from "../../sensor_msgs/msg/point-cloud2.ts";

export type GetPointMap_Request = Record<string, never>;
export type GetPointMap_RequestInput = Record<string, never>;
export interface GetPointMap_Response {
  map: sensor_msgs_msg_PointCloud2;
}
export interface GetPointMap_ResponseInput {
  map?: sensor_msgs_msg_PointCloud2Input | undefined;
}

const { NONE, bad, countKeys, full, under, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["map"];

function write_map_msgs_srv_GetPointMap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_map_msgs_srv_GetPointMap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_map_msgs_srv_GetPointMap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.map;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_sensor_msgs_msg_PointCloud2(x2, d, p, o, e); } catch (f) { throw under(f, "map"); }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_map_msgs_srv_GetPointMap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_sensor_msgs_msg_PointCloud2(c); } catch (f) { throw under(f, "map"); } p = c.p;
  c.p = p;
  return { map: x1 };
}

export const GetPointMap: ServiceType<GetPointMap_Request, GetPointMap_Response, GetPointMap_RequestInput, GetPointMap_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "map_msgs/srv/GetPointMap",
  request: /* @__PURE__ */ runtimeV1.codec("map_msgs/srv/GetPointMap_Request", write_map_msgs_srv_GetPointMap_Request, read_map_msgs_srv_GetPointMap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("map_msgs/srv/GetPointMap_Response", write_map_msgs_srv_GetPointMap_Response, read_map_msgs_srv_GetPointMap_Response),
  constants: { request: {}, response: {} },
};
