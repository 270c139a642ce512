// Generated from geographic_msgs/msg/GeoPose.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type GeoPoint as geographic_msgs_msg_GeoPoint, type GeoPointInput as geographic_msgs_msg_GeoPointInput } from "./geo-point.ts";
import { type Quaternion as geometry_msgs_msg_Quaternion, type QuaternionInput as geometry_msgs_msg_QuaternionInput } from "../../geometry_msgs/msg/quaternion.ts";

export interface GeoPose {
  position: geographic_msgs_msg_GeoPoint;
  orientation: geometry_msgs_msg_Quaternion;
}
export interface GeoPoseInput {
  position?: geographic_msgs_msg_GeoPointInput | undefined;
  orientation?: geometry_msgs_msg_QuaternionInput | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["latitude","longitude","altitude"];
const K2: any = ["x","y","z","w"];
const K3: any = ["position","orientation"];

export function write_geographic_msgs_msg_GeoPose(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.position;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("position", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.latitude;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("position.latitude", "number", x4);
  p = pad(d, p, o, e, 8);
  if (p + 56 > e) full(p + 56);
  d.setFloat64(p, x4, true);
  let x5: any = x2.longitude;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("position.longitude", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.altitude;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("position.altitude", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "position");
  let x7: any = v.orientation;
  if (x7 === undefined) { x7 = NONE; m1++; }
  if (typeof x7 !== "object" || x7 === null) bad("orientation", "object", x7);
  let m8 = countKeys(x7) - 4;
  let x9: any = x7.x;
  if (x9 === undefined) { x9 = 0; m8++; }
  if (typeof x9 !== "number") bad("orientation.x", "number", x9);
  d.setFloat64(p + 24, x9, true);
  let x10: any = x7.y;
  if (x10 === undefined) { x10 = 0; m8++; }
  if (typeof x10 !== "number") bad("orientation.y", "number", x10);
  d.setFloat64(p + 32, x10, true);
  let x11: any = x7.z;
  if (x11 === undefined) { x11 = 0; m8++; }
  if (typeof x11 !== "number") bad("orientation.z", "number", x11);
  d.setFloat64(p + 40, x11, true);
  let x12: any = x7.w;
  if (x12 === undefined) { x12 = 1; m8++; }
  if (typeof x12 !== "number") bad("orientation.w", "number", x12);
  d.setFloat64(p + 48, x12, true);
  if (m8 !== 0) unknownField(x7, K2, "orientation");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 56;
}
export function read_geographic_msgs_msg_GeoPose(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 56 > e) short(c, p, "", "position.latitude:0:8 position.longitude:8:16 position.altitude:16:24 orientation.x:24:32 orientation.y:32:40 orientation.z:40:48 orientation.w:48:56");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  const x7 = d.getFloat64(p + 48, l);
  c.p = p + 56;
  return { position: { latitude: x1, longitude: x2, altitude: x3 }, orientation: { x: x4, y: x5, z: x6, w: x7 } };
}

export const GeoPose: MessageType<GeoPose, GeoPoseInput, Record<never, never>> = {
  kind: "message",
  name: "geographic_msgs/msg/GeoPose",
  codec: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/msg/GeoPose", write_geographic_msgs_msg_GeoPose, read_geographic_msgs_msg_GeoPose),
  constants: {},
};
