// Generated from geographic_msgs/msg/GeoPoseWithCovariance.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type GeoPose as geographic_msgs_msg_GeoPose, type GeoPoseInput as geographic_msgs_msg_GeoPoseInput } from "./geo-pose.ts";

export interface GeoPoseWithCovariance {
  pose: geographic_msgs_msg_GeoPose;
  covariance: Float64Array;
}
export interface GeoPoseWithCovarianceInput {
  pose?: geographic_msgs_msg_GeoPoseInput | undefined;
  covariance?: NumbersInput | undefined;
}

const { NONE, bad, bulk, bulkLength, countKeys, full, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["latitude","longitude","altitude"];
const K2: any = ["x","y","z","w"];
const K3: any = ["position","orientation"];
const K4: any = ["pose","covariance"];

export function write_geographic_msgs_msg_GeoPoseWithCovariance(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.pose;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("pose", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.position;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("pose.position", "object", x4);
  let m5 = countKeys(x4) - 3;
  let x6: any = x4.latitude;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number") bad("pose.position.latitude", "number", x6);
  p = pad(d, p, o, e, 8);
  if (p + 56 > e) full(p + 56);
  d.setFloat64(p, x6, true);
  let x7: any = x4.longitude;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number") bad("pose.position.longitude", "number", x7);
  d.setFloat64(p + 8, x7, true);
  let x8: any = x4.altitude;
  if (x8 === undefined) { x8 = 0; m5++; }
  if (typeof x8 !== "number") bad("pose.position.altitude", "number", x8);
  d.setFloat64(p + 16, x8, true);
  if (m5 !== 0) unknownField(x4, K1, "pose.position");
  let x9: any = x2.orientation;
  if (x9 === undefined) { x9 = NONE; m3++; }
  if (typeof x9 !== "object" || x9 === null) bad("pose.orientation", "object", x9);
  let m10 = countKeys(x9) - 4;
  let x11: any = x9.x;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number") bad("pose.orientation.x", "number", x11);
  d.setFloat64(p + 24, x11, true);
  let x12: any = x9.y;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number") bad("pose.orientation.y", "number", x12);
  d.setFloat64(p + 32, x12, true);
  let x13: any = x9.z;
  if (x13 === undefined) { x13 = 0; m10++; }
  if (typeof x13 !== "number") bad("pose.orientation.z", "number", x13);
  d.setFloat64(p + 40, x13, true);
  let x14: any = x9.w;
  if (x14 === undefined) { x14 = 1; m10++; }
  if (typeof x14 !== "number") bad("pose.orientation.w", "number", x14);
  d.setFloat64(p + 48, x14, true);
  if (m10 !== 0) unknownField(x9, K2, "pose.orientation");
  if (m3 !== 0) unknownField(x2, K3, "pose");
  let x15: any = v.covariance;
  if (x15 === undefined) { x15 = new Float64Array(36); m1++; }
  if (!isArray(x15)) bad("covariance", "an array of float64", x15);
  const n16 = x15.length;
  if (n16 !== 36) bad("covariance", "36 elements", n16);
  p += 56;
  if (p + 8 * n16 > e) full(p + 8 * n16);
  if (x15 instanceof Float64Array && n16 > bulkLength) { putBytes(d, p, x15); p += 8 * n16; }
  else for (let i17 = 0; i17 < n16; i17++, p += 8) {
    const y18: any = x15[i17]; if (typeof y18 !== "number") bad("covariance[" + i17 + "]", "number", y18); d.setFloat64(p, y18, true);
  }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
export function read_geographic_msgs_msg_GeoPoseWithCovariance(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 56 > e) short(c, p, "", "pose.position.latitude:0:8 pose.position.longitude:8:16 pose.position.altitude:16:24 pose.orientation.x:24:32 pose.orientation.y:32:40 pose.orientation.z:40:48 pose.orientation.w:48:56");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  const x7 = d.getFloat64(p + 48, l);
  p += 56;
  let a8: any;
  if (p + 288 > e) short(c, p, "", "covariance:0:" + 288); a8 = new Float64Array(36); if (l && 36 > bulkLength) bulk(a8, c, p); else for (let i9 = 0; i9 < 36; i9++) a8[i9] = d.getFloat64(p + 8 * i9, l); p += 288;
  c.p = p;
  return { pose: { position: { latitude: x1, longitude: x2, altitude: x3 }, orientation: { x: x4, y: x5, z: x6, w: x7 } }, covariance: a8 };
}

export const GeoPoseWithCovariance: MessageType<GeoPoseWithCovariance, GeoPoseWithCovarianceInput, Record<never, never>> = {
  kind: "message",
  name: "geographic_msgs/msg/GeoPoseWithCovariance",
  codec: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/msg/GeoPoseWithCovariance", write_geographic_msgs_msg_GeoPoseWithCovariance, read_geographic_msgs_msg_GeoPoseWithCovariance),
  constants: {},
};
