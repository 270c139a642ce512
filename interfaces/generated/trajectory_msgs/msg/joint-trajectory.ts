// Generated from trajectory_msgs/msg/JointTrajectory.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";
import { type JointTrajectoryPoint as trajectory_msgs_msg_JointTrajectoryPoint, type JointTrajectoryPointInput as trajectory_msgs_msg_JointTrajectoryPointInput, write_trajectory_msgs_msg_JointTrajectoryPoint, read_trajectory_msgs_msg_JointTrajectoryPoint } from "./joint-trajectory-point.ts";

export interface JointTrajectory {
  header: std_msgs_msg_Header;
  joint_names: string[];
  points: trajectory_msgs_msg_JointTrajectoryPoint[];
}
export interface JointTrajectoryInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  joint_names?: readonly string[] | undefined;
  points?: readonly trajectory_msgs_msg_JointTrajectoryPointInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","joint_names","points"];

export function write_trajectory_msgs_msg_JointTrajectory(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
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
  let x9: any = v.joint_names;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("joint_names", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "string") bad("joint_names[" + i11 + "]", "string", y12);
    p = putString(d, p, o, y12, e);
    if (p < 0) bad("joint_names[" + i11 + "]", "string without U+0000", y12);
  }
  let x13: any = v.points;
  if (x13 === undefined) { x13 = NO_ARRAY; m1++; }
  if (!isArray(x13)) bad("points", "an array", x13);
  const n14 = x13.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n14, true);
  p += 4;
  for (let i15 = 0; i15 < n14; i15++) {
    const y16: any = x13[i15];
    try { p = write_trajectory_msgs_msg_JointTrajectoryPoint(y16, d, p, o, e); } catch (f) { throw under(f, "points[" + i15 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_trajectory_msgs_msg_JointTrajectory(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 4, Infinity);
  if (n4 < 0) countFault(c, p, "joint_names", 4, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    const x7 = getString(c, p, Infinity) ?? stringFault(c, p, "joint_names[" + i6 + "]", Infinity); p = c.p;
    a5.push(x7);
  }
  const n8 = getCount(c, p, 24, Infinity);
  if (n8 < 0) countFault(c, p, "points", 24, Infinity);
  p = c.p;
  const a9: any[] = [];
  for (let i10 = 0; i10 < n8; i10++) {
    let x11: any; c.p = p; try { x11 = read_trajectory_msgs_msg_JointTrajectoryPoint(c); } catch (f) { throw under(f, "points[" + i10 + "]"); } p = c.p;
    a9.push(x11);
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, joint_names: a5, points: a9 };
}

export const JointTrajectory: MessageType<JointTrajectory, JointTrajectoryInput, Record<never, never>> = {
  kind: "message",
  name: "trajectory_msgs/msg/JointTrajectory",
  codec: /* @__PURE__ */ runtimeV1.codec("trajectory_msgs/msg/JointTrajectory", write_trajectory_msgs_msg_JointTrajectory, read_trajectory_msgs_msg_JointTrajectory),
  constants: {},
};
