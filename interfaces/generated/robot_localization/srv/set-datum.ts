// Generated from robot_localization/srv/SetDatum.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type GeoPose as geographic_msgs_msg_GeoPose, type GeoPoseInput as geographic_msgs_msg_GeoPoseInput } from "../../geographic_msgs/msg/geo-pose.ts";

export interface SetDatum_Request {
  geo_pose: geographic_msgs_msg_GeoPose;
}
export interface SetDatum_RequestInput {
  geo_pose?: geographic_msgs_msg_GeoPoseInput | undefined;
}
export type SetDatum_Response = Record<string, never>;
export type SetDatum_ResponseInput = Record<string, never>;

const { NONE, bad, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["latitude","longitude","altitude"];
const K2: any = ["x","y","z","w"];
const K3: any = ["position","orientation"];
const K4: any = ["geo_pose"];
const K5: any = [];

function write_robot_localization_srv_SetDatum_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.geo_pose;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("geo_pose", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.position;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("geo_pose.position", "object", x4);
  let m5 = countKeys(x4) - 3;
  let x6: any = x4.latitude;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number") bad("geo_pose.position.latitude", "number", x6);
  if (p + 56 > e) full(p + 56);
  d.setFloat64(p, x6, true);
  let x7: any = x4.longitude;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number") bad("geo_pose.position.longitude", "number", x7);
  d.setFloat64(p + 8, x7, true);
  let x8: any = x4.altitude;
  if (x8 === undefined) { x8 = 0; m5++; }
  if (typeof x8 !== "number") bad("geo_pose.position.altitude", "number", x8);
  d.setFloat64(p + 16, x8, true);
  if (m5 !== 0) unknownField(x4, K1, "geo_pose.position");
  let x9: any = x2.orientation;
  if (x9 === undefined) { x9 = NONE; m3++; }
  if (typeof x9 !== "object" || x9 === null) bad("geo_pose.orientation", "object", x9);
  let m10 = countKeys(x9) - 4;
  let x11: any = x9.x;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number") bad("geo_pose.orientation.x", "number", x11);
  d.setFloat64(p + 24, x11, true);
  let x12: any = x9.y;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number") bad("geo_pose.orientation.y", "number", x12);
  d.setFloat64(p + 32, x12, true);
  let x13: any = x9.z;
  if (x13 === undefined) { x13 = 0; m10++; }
  if (typeof x13 !== "number") bad("geo_pose.orientation.z", "number", x13);
  d.setFloat64(p + 40, x13, true);
  let x14: any = x9.w;
  if (x14 === undefined) { x14 = 1; m10++; }
  if (typeof x14 !== "number") bad("geo_pose.orientation.w", "number", x14);
  d.setFloat64(p + 48, x14, true);
  if (m10 !== 0) unknownField(x9, K2, "geo_pose.orientation");
  if (m3 !== 0) unknownField(x2, K3, "geo_pose");
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 56;
}
function read_robot_localization_srv_SetDatum_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 56 > e) short(c, p, "", "geo_pose.position.latitude:0:8 geo_pose.position.longitude:8:16 geo_pose.position.altitude:16:24 geo_pose.orientation.x:24:32 geo_pose.orientation.y:32:40 geo_pose.orientation.z:40:48 geo_pose.orientation.w:48:56");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  const x7 = d.getFloat64(p + 48, l);
  c.p = p + 56;
  return { geo_pose: { position: { latitude: x1, longitude: x2, altitude: x3 }, orientation: { x: x4, y: x5, z: x6, w: x7 } } };
}
function write_robot_localization_srv_SetDatum_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 1;
}
function read_robot_localization_srv_SetDatum_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const SetDatum: ServiceType<SetDatum_Request, SetDatum_Response, SetDatum_RequestInput, SetDatum_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "robot_localization/srv/SetDatum",
  request: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/SetDatum_Request", write_robot_localization_srv_SetDatum_Request, read_robot_localization_srv_SetDatum_Request),
  response: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/SetDatum_Response", write_robot_localization_srv_SetDatum_Response, read_robot_localization_srv_SetDatum_Response),
  constants: { request: {}, response: {} },
};
