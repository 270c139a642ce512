// Generated from nav_2d_msgs/msg/Pose2DStamped.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Pose2D as geometry_msgs_msg_Pose2D, type Pose2DInput as geometry_msgs_msg_Pose2DInput } from "../../geometry_msgs/msg/pose2-d.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface Pose2DStamped {
  header: std_msgs_msg_Header;
  pose: geometry_msgs_msg_Pose2D;
}
export interface Pose2DStampedInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  pose?: geometry_msgs_msg_Pose2DInput | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","theta"];
const K4: any = ["header","pose"];

export function write_nav_2d_msgs_msg_Pose2DStamped(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.pose;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("pose", "object", x9);
  let m10 = countKeys(x9) - 3;
  let x11: any = x9.x;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number") bad("pose.x", "number", x11);
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x11, true);
  let x12: any = x9.y;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number") bad("pose.y", "number", x12);
  d.setFloat64(p + 8, x12, true);
  let x13: any = x9.theta;
  if (x13 === undefined) { x13 = 0; m10++; }
  if (typeof x13 !== "number") bad("pose.theta", "number", x13);
  d.setFloat64(p + 16, x13, true);
  if (m10 !== 0) unknownField(x9, K3, "pose");
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 24;
}
export function read_nav_2d_msgs_msg_Pose2DStamped(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "pose.x:0:8 pose.y:8:16 pose.theta:16:24");
  const x4 = d.getFloat64(p, l);
  const x5 = d.getFloat64(p + 8, l);
  const x6 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, pose: { x: x4, y: x5, theta: x6 } };
}

export const Pose2DStamped: MessageType<Pose2DStamped, Pose2DStampedInput, Record<never, never>> = {
  kind: "message",
  name: "nav_2d_msgs/msg/Pose2DStamped",
  codec: /* @__PURE__ */ runtimeV1.codec("nav_2d_msgs/msg/Pose2DStamped", write_nav_2d_msgs_msg_Pose2DStamped, read_nav_2d_msgs_msg_Pose2DStamped),
  constants: {},
};
