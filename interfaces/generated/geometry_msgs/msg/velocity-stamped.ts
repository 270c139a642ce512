// Generated from geometry_msgs/msg/VelocityStamped.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Twist as geometry_msgs_msg_Twist, type TwistInput as geometry_msgs_msg_TwistInput } from "./twist.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface VelocityStamped {
  header: std_msgs_msg_Header;
  body_frame_id: string;
  reference_frame_id: string;
  velocity: geometry_msgs_msg_Twist;
}
export interface VelocityStampedInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  body_frame_id?: string | undefined;
  reference_frame_id?: string | undefined;
  velocity?: geometry_msgs_msg_TwistInput | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["linear","angular"];
const K5: any = ["header","body_frame_id","reference_frame_id","velocity"];

export function write_geometry_msgs_msg_VelocityStamped(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
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
  let x9: any = v.body_frame_id;
  if (x9 === undefined) { x9 = ""; m1++; }
  if (typeof x9 !== "string") bad("body_frame_id", "string", x9);
  p = putString(d, p, o, x9, e);
  if (p < 0) bad("body_frame_id", "string without U+0000", x9);
  let x10: any = v.reference_frame_id;
  if (x10 === undefined) { x10 = ""; m1++; }
  if (typeof x10 !== "string") bad("reference_frame_id", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("reference_frame_id", "string without U+0000", x10);
  let x11: any = v.velocity;
  if (x11 === undefined) { x11 = NONE; m1++; }
  if (typeof x11 !== "object" || x11 === null) bad("velocity", "object", x11);
  let m12 = countKeys(x11) - 2;
  let x13: any = x11.linear;
  if (x13 === undefined) { x13 = NONE; m12++; }
  if (typeof x13 !== "object" || x13 === null) bad("velocity.linear", "object", x13);
  let m14 = countKeys(x13) - 3;
  let x15: any = x13.x;
  if (x15 === undefined) { x15 = 0; m14++; }
  if (typeof x15 !== "number") bad("velocity.linear.x", "number", x15);
  p = pad(d, p, o, e, 8);
  if (p + 48 > e) full(p + 48);
  d.setFloat64(p, x15, true);
  let x16: any = x13.y;
  if (x16 === undefined) { x16 = 0; m14++; }
  if (typeof x16 !== "number") bad("velocity.linear.y", "number", x16);
  d.setFloat64(p + 8, x16, true);
  let x17: any = x13.z;
  if (x17 === undefined) { x17 = 0; m14++; }
  if (typeof x17 !== "number") bad("velocity.linear.z", "number", x17);
  d.setFloat64(p + 16, x17, true);
  if (m14 !== 0) unknownField(x13, K3, "velocity.linear");
  let x18: any = x11.angular;
  if (x18 === undefined) { x18 = NONE; m12++; }
  if (typeof x18 !== "object" || x18 === null) bad("velocity.angular", "object", x18);
  let m19 = countKeys(x18) - 3;
  let x20: any = x18.x;
  if (x20 === undefined) { x20 = 0; m19++; }
  if (typeof x20 !== "number") bad("velocity.angular.x", "number", x20);
  d.setFloat64(p + 24, x20, true);
  let x21: any = x18.y;
  if (x21 === undefined) { x21 = 0; m19++; }
  if (typeof x21 !== "number") bad("velocity.angular.y", "number", x21);
  d.setFloat64(p + 32, x21, true);
  let x22: any = x18.z;
  if (x22 === undefined) { x22 = 0; m19++; }
  if (typeof x22 !== "number") bad("velocity.angular.z", "number", x22);
  d.setFloat64(p + 40, x22, true);
  if (m19 !== 0) unknownField(x18, K3, "velocity.angular");
  if (m12 !== 0) unknownField(x11, K4, "velocity");
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 48;
}
export function read_geometry_msgs_msg_VelocityStamped(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "body_frame_id", Infinity); p = c.p;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "reference_frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 48 > e) short(c, p, "", "velocity.linear.x:0:8 velocity.linear.y:8:16 velocity.linear.z:16:24 velocity.angular.x:24:32 velocity.angular.y:32:40 velocity.angular.z:40:48");
  const x6 = d.getFloat64(p, l);
  const x7 = d.getFloat64(p + 8, l);
  const x8 = d.getFloat64(p + 16, l);
  const x9 = d.getFloat64(p + 24, l);
  const x10 = d.getFloat64(p + 32, l);
  const x11 = d.getFloat64(p + 40, l);
  c.p = p + 48;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, body_frame_id: x4, reference_frame_id: x5, velocity: { linear: { x: x6, y: x7, z: x8 }, angular: { x: x9, y: x10, z: x11 } } };
}

export const VelocityStamped: MessageType<VelocityStamped, VelocityStampedInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/VelocityStamped",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/VelocityStamped", write_geometry_msgs_msg_VelocityStamped, read_geometry_msgs_msg_VelocityStamped),
  constants: {},
};
