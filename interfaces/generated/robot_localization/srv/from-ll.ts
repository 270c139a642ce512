// Generated from robot_localization/srv/FromLL.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type GeoPoint as geographic_msgs_msg_GeoPoint, type GeoPointInput as geographic_msgs_msg_GeoPointInput } from "../../geographic_msgs/msg/geo-point.ts";
import { type Point as geometry_msgs_msg_Point, type PointInput as geometry_msgs_msg_PointInput } from "../../geometry_msgs/msg/point.ts";

export interface FromLL_Request {
  ll_point: geographic_msgs_msg_GeoPoint;
}
export interface FromLL_RequestInput {
  ll_point?: geographic_msgs_msg_GeoPointInput | undefined;
}
export interface FromLL_Response {
  map_point: geometry_msgs_msg_Point;
}
export interface FromLL_ResponseInput {
  map_point?: geometry_msgs_msg_PointInput | undefined;
}

const { NONE, bad, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["latitude","longitude","altitude"];
const K2: any = ["ll_point"];
const K3: any = ["x","y","z"];
const K4: any = ["map_point"];

function write_robot_localization_srv_FromLL_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.ll_point;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("ll_point", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.latitude;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("ll_point.latitude", "number", x4);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x4, true);
  let x5: any = x2.longitude;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("ll_point.longitude", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.altitude;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("ll_point.altitude", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "ll_point");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 24;
}
function read_robot_localization_srv_FromLL_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 24 > e) short(c, p, "", "ll_point.latitude:0:8 ll_point.longitude:8:16 ll_point.altitude:16:24");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { ll_point: { latitude: x1, longitude: x2, altitude: x3 } };
}
function write_robot_localization_srv_FromLL_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.map_point;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("map_point", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.x;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("map_point.x", "number", x4);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x4, true);
  let x5: any = x2.y;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("map_point.y", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.z;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("map_point.z", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K3, "map_point");
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 24;
}
function read_robot_localization_srv_FromLL_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 24 > e) short(c, p, "", "map_point.x:0:8 map_point.y:8:16 map_point.z:16:24");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { map_point: { x: x1, y: x2, z: x3 } };
}

export const FromLL: ServiceType<FromLL_Request, FromLL_Response, FromLL_RequestInput, FromLL_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "robot_localization/srv/FromLL",
  request: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/FromLL_Request", write_robot_localization_srv_FromLL_Request, read_robot_localization_srv_FromLL_Request),
  response: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/FromLL_Response", write_robot_localization_srv_FromLL_Response, read_robot_localization_srv_FromLL_Response),
  constants: { request: {}, response: {} },
};
