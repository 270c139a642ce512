// Generated from map_msgs/srv/GetPointMapROI.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type PointCloud2 as sensor_msgs_msg_PointCloud2, type PointCloud2Input as sensor_msgs_msg_PointCloud2Input, write_sensor_msgs_msg_PointCloud2, read_sensor_msgs_msg_PointCloud2 } from "../../sensor_msgs/msg/point-cloud2.ts";

export interface GetPointMapROI_Request {
  x: number;
  y: number;
  z: number;
  r: number;
  l_x: number;
  l_y: number;
  l_z: number;
}
export interface GetPointMapROI_RequestInput {
  x?: number | undefined;
  y?: number | undefined;
  z?: number | undefined;
  r?: number | undefined;
  l_x?: number | undefined;
  l_y?: number | undefined;
  l_z?: number | undefined;
}
export interface GetPointMapROI_Response {
  sub_map: sensor_msgs_msg_PointCloud2;
}
export interface GetPointMapROI_ResponseInput {
  sub_map?: sensor_msgs_msg_PointCloud2Input | undefined;
}

const { NONE, bad, countKeys, full, short, under, unknownField } = runtimeV1;
const K1: any = ["x","y","z","r","l_x","l_y","l_z"];
const K2: any = ["sub_map"];

function write_map_msgs_srv_GetPointMapROI_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
  let x2: any = v.x;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number") bad("x", "number", x2);
  if (p + 56 > e) full(p + 56);
  d.setFloat64(p, x2, true);
  let x3: any = v.y;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("y", "number", x3);
  d.setFloat64(p + 8, x3, true);
  let x4: any = v.z;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number") bad("z", "number", x4);
  d.setFloat64(p + 16, x4, true);
  let x5: any = v.r;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number") bad("r", "number", x5);
  d.setFloat64(p + 24, x5, true);
  let x6: any = v.l_x;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number") bad("l_x", "number", x6);
  d.setFloat64(p + 32, x6, true);
  let x7: any = v.l_y;
  if (x7 === undefined) { x7 = 0; m1++; }
  if (typeof x7 !== "number") bad("l_y", "number", x7);
  d.setFloat64(p + 40, x7, true);
  let x8: any = v.l_z;
  if (x8 === undefined) { x8 = 0; m1++; }
  if (typeof x8 !== "number") bad("l_z", "number", x8);
  d.setFloat64(p + 48, x8, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 56;
}
function read_map_msgs_srv_GetPointMapROI_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 56 > e) short(c, p, "", "x:0:8 y:8:16 z:16:24 r:24:32 l_x:32:40 l_y:40:48 l_z:48:56");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  const x7 = d.getFloat64(p + 48, l);
  c.p = p + 56;
  return { x: x1, y: x2, z: x3, r: x4, l_x: x5, l_y: x6, l_z: x7 };
}
function write_map_msgs_srv_GetPointMapROI_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.sub_map;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_sensor_msgs_msg_PointCloud2(x2, d, p, o, e); } catch (f) { throw under(f, "sub_map"); }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_map_msgs_srv_GetPointMapROI_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_sensor_msgs_msg_PointCloud2(c); } catch (f) { throw under(f, "sub_map"); } p = c.p;
  c.p = p;
  return { sub_map: x1 };
}

export const GetPointMapROI: ServiceType<GetPointMapROI_Request, GetPointMapROI_Response, GetPointMapROI_RequestInput, GetPointMapROI_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "map_msgs/srv/GetPointMapROI",
  request: /* @__PURE__ */ runtimeV1.codec("map_msgs/srv/GetPointMapROI_Request", write_map_msgs_srv_GetPointMapROI_Request, read_map_msgs_srv_GetPointMapROI_Request),
  response: /* @__PURE__ */ runtimeV1.codec("map_msgs/srv/GetPointMapROI_Response", write_map_msgs_srv_GetPointMapROI_Response, read_map_msgs_srv_GetPointMapROI_Response),
  constants: { request: {}, response: {} },
};
