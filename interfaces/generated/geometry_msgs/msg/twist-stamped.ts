// Generated from geometry_msgs/msg/TwistStamped.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Twist as geometry_msgs_msg_Twist, type TwistInput as geometry_msgs_msg_TwistInput } from "./twist.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface TwistStamped {
  header: std_msgs_msg_Header;
  twist: geometry_msgs_msg_Twist;
}
export interface TwistStampedInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  twist?: geometry_msgs_msg_TwistInput | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["linear","angular"];
const K5: any = ["header","twist"];

export function write_geometry_msgs_msg_TwistStamped(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.twist;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("twist", "object", x9);
  let m10 = countKeys(x9) - 2;
  let x11: any = x9.linear;
  if (x11 === undefined) { x11 = NONE; m10++; }
  if (typeof x11 !== "object" || x11 === null) bad("twist.linear", "object", x11);
  let m12 = countKeys(x11) - 3;
  let x13: any = x11.x;
  if (x13 === undefined) { x13 = 0; m12++; }
  if (typeof x13 !== "number") bad("twist.linear.x", "number", x13);
  p = pad(d, p, o, e, 8);
  if (p + 48 > e) full(p + 48);
  d.setFloat64(p, x13, true);
  let x14: any = x11.y;
  if (x14 === undefined) { x14 = 0; m12++; }
  if (typeof x14 !== "number") bad("twist.linear.y", "number", x14);
  d.setFloat64(p + 8, x14, true);
  let x15: any = x11.z;
  if (x15 === undefined) { x15 = 0; m12++; }
  if (typeof x15 !== "number") bad("twist.linear.z", "number", x15);
  d.setFloat64(p + 16, x15, true);
  if (m12 !== 0) unknownField(x11, K3, "twist.linear");
  let x16: any = x9.angular;
  if (x16 === undefined) { x16 = NONE; m10++; }
  if (typeof x16 !== "object" || x16 === null) bad("twist.angular", "object", x16);
  let m17 = countKeys(x16) - 3;
  let x18: any = x16.x;
  if (x18 === undefined) { x18 = 0; m17++; }
  if (typeof x18 !== "number") bad("twist.angular.x", "number", x18);
  d.setFloat64(p + 24, x18, true);
  let x19: any = x16.y;
  if (x19 === undefined) { x19 = 0; m17++; }
  if (typeof x19 !== "number") bad("twist.angular.y", "number", x19);
  d.setFloat64(p + 32, x19, true);
  let x20: any = x16.z;
  if (x20 === undefined) { x20 = 0; m17++; }
  if (typeof x20 !== "number") bad("twist.angular.z", "number", x20);
  d.setFloat64(p + 40, x20, true);
  if (m17 !== 0) unknownField(x16, K3, "twist.angular");
  if (m10 !== 0) unknownField(x9, K4, "twist");
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 48;
}
export function read_geometry_msgs_msg_TwistStamped(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 48 > e) short(c, p, "", "twist.linear.x:0:8 twist.linear.y:8:16 twist.linear.z:16:24 twist.angular.x:24:32 twist.angular.y:32:40 twist.angular.z:40:48");
  const x4 = d.getFloat64(p, l);
  const x5 = d.getFloat64(p + 8, l);
  const x6 = d.getFloat64(p + 16, l);
  const x7 = d.getFloat64(p + 24, l);
  const x8 = d.getFloat64(p + 32, l);
  const x9 = d.getFloat64(p + 40, l);
  c.p = p + 48;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, twist: { linear: { x: x4, y: x5, z: x6 }, angular: { x: x7, y: x8, z: x9 } } };
}

export const TwistStamped: MessageType<TwistStamped, TwistStampedInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/TwistStamped",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/TwistStamped", write_geometry_msgs_msg_TwistStamped, read_geometry_msgs_msg_TwistStamped),
  constants: {},
};
