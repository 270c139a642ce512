// Generated from geometry_msgs/msg/AccelWithCovarianceStamped.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type AccelWithCovariance as geometry_msgs_msg_AccelWithCovariance, type AccelWithCovarianceInput as geometry_msgs_msg_AccelWithCovarianceInput, write_geometry_msgs_msg_AccelWithCovariance, read_geometry_msgs_msg_AccelWithCovariance } from "./accel-with-covariance.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface AccelWithCovarianceStamped {
  header: std_msgs_msg_Header;
  accel: geometry_msgs_msg_AccelWithCovariance;
}
export interface AccelWithCovarianceStampedInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  accel?: geometry_msgs_msg_AccelWithCovarianceInput | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","accel"];

export function write_geometry_msgs_msg_AccelWithCovarianceStamped(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.header;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("header", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.stamp;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("header.stamp", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("header.stamp.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("header.stamp.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "header.stamp");
  let x8: any = x2.frame_id;
  if (x8 === undefined) { x8 = ""; m3++; }
  p += 8;
  if (typeof x8 !== "string") bad("header.frame_id", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("header.frame_id", "string without U+0000", x8);
  if (m3 !== 0) unknownField(x2, K2, "header");
  let x9: any = v.accel;
  if (x9 === undefined) { x9 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_AccelWithCovariance(x9, d, p, o, e); } catch (f) { throw under(f, "accel"); }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_geometry_msgs_msg_AccelWithCovarianceStamped(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  let x4: any; c.p = p; try { x4 = read_geometry_msgs_msg_AccelWithCovariance(c); } catch (f) { throw under(f, "accel"); } p = c.p;
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, accel: x4 };
}

export const AccelWithCovarianceStamped: MessageType<AccelWithCovarianceStamped, AccelWithCovarianceStampedInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/AccelWithCovarianceStamped",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/AccelWithCovarianceStamped", write_geometry_msgs_msg_AccelWithCovarianceStamped, read_geometry_msgs_msg_AccelWithCovarianceStamped),
  constants: {},
};
