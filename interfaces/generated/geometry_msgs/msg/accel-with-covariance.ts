// Generated from geometry_msgs/msg/AccelWithCovariance.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Accel as geometry_msgs_msg_Accel, type AccelInput as geometry_msgs_msg_AccelInput } from "./accel.ts";

export interface AccelWithCovariance {
  accel: geometry_msgs_msg_Accel;
  covariance: Float64Array;
}
export interface AccelWithCovarianceInput {
  accel?: geometry_msgs_msg_AccelInput | undefined;
  covariance?: NumbersInput | undefined;
}

const { NONE, bad, bulk, bulkLength, countKeys, full, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["linear","angular"];
const K3: any = ["accel","covariance"];

export function write_geometry_msgs_msg_AccelWithCovariance(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.accel;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("accel", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.linear;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("accel.linear", "object", x4);
  let m5 = countKeys(x4) - 3;
  let x6: any = x4.x;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number") bad("accel.linear.x", "number", x6);
  p = pad(d, p, o, e, 8);
  if (p + 48 > e) full(p + 48);
  d.setFloat64(p, x6, true);
  let x7: any = x4.y;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number") bad("accel.linear.y", "number", x7);
  d.setFloat64(p + 8, x7, true);
  let x8: any = x4.z;
  if (x8 === undefined) { x8 = 0; m5++; }
  if (typeof x8 !== "number") bad("accel.linear.z", "number", x8);
  d.setFloat64(p + 16, x8, true);
  if (m5 !== 0) unknownField(x4, K1, "accel.linear");
  let x9: any = x2.angular;
  if (x9 === undefined) { x9 = NONE; m3++; }
  if (typeof x9 !== "object" || x9 === null) bad("accel.angular", "object", x9);
  let m10 = countKeys(x9) - 3;
  let x11: any = x9.x;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number") bad("accel.angular.x", "number", x11);
  d.setFloat64(p + 24, x11, true);
  let x12: any = x9.y;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number") bad("accel.angular.y", "number", x12);
  d.setFloat64(p + 32, x12, true);
  let x13: any = x9.z;
  if (x13 === undefined) { x13 = 0; m10++; }
  if (typeof x13 !== "number") bad("accel.angular.z", "number", x13);
  d.setFloat64(p + 40, x13, true);
  if (m10 !== 0) unknownField(x9, K1, "accel.angular");
  if (m3 !== 0) unknownField(x2, K2, "accel");
  let x14: any = v.covariance;
  if (x14 === undefined) { x14 = new Float64Array(36); m1++; }
  if (!isArray(x14)) bad("covariance", "an array of float64", x14);
  const n15 = x14.length;
  if (n15 !== 36) bad("covariance", "36 elements", n15);
  p += 48;
  if (p + 8 * n15 > e) full(p + 8 * n15);
  if (x14 instanceof Float64Array && n15 > bulkLength) { putBytes(d, p, x14); p += 8 * n15; }
  else for (let i16 = 0; i16 < n15; i16++, p += 8) {
    const y17: any = x14[i16]; if (typeof y17 !== "number") bad("covariance[" + i16 + "]", "number", y17); d.setFloat64(p, y17, true);
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_geometry_msgs_msg_AccelWithCovariance(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 48 > e) short(c, p, "", "accel.linear.x:0:8 accel.linear.y:8:16 accel.linear.z:16:24 accel.angular.x:24:32 accel.angular.y:32:40 accel.angular.z:40:48");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  p += 48;
  let a7: any;
  if (p + 288 > e) short(c, p, "", "covariance:0:" + 288); a7 = new Float64Array(36); if (l && 36 > bulkLength) bulk(a7, c, p); else for (let i8 = 0; i8 < 36; i8++) a7[i8] = d.getFloat64(p + 8 * i8, l); p += 288;
  c.p = p;
  return { accel: { linear: { x: x1, y: x2, z: x3 }, angular: { x: x4, y: x5, z: x6 } }, covariance: a7 };
}

export const AccelWithCovariance: MessageType<AccelWithCovariance, AccelWithCovarianceInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/AccelWithCovariance",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/AccelWithCovariance", write_geometry_msgs_msg_AccelWithCovariance, read_geometry_msgs_msg_AccelWithCovariance),
  constants: {},
};
