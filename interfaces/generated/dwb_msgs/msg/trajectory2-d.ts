// Generated from dwb_msgs/msg/Trajectory2D.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Pose2D as geometry_msgs_msg_Pose2D, type Pose2DInput as geometry_msgs_msg_Pose2DInput } from "../../geometry_msgs/msg/pose2-d.ts";
import { type Twist2D as nav_2d_msgs_msg_Twist2D, type Twist2DInput as nav_2d_msgs_msg_Twist2DInput } from "../../nav_2d_msgs/msg/twist2-d.ts";

export interface Trajectory2D {
  velocity: nav_2d_msgs_msg_Twist2D;
  time_offsets: builtin_interfaces_msg_Duration[];
  poses: geometry_msgs_msg_Pose2D[];
}
export interface Trajectory2DInput {
  velocity?: nav_2d_msgs_msg_Twist2DInput | undefined;
  time_offsets?: readonly builtin_interfaces_msg_DurationInput[] | undefined;
  poses?: readonly geometry_msgs_msg_Pose2DInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","theta"];
const K2: any = ["sec","nanosec"];
const K3: any = ["velocity","time_offsets","poses"];

export function write_dwb_msgs_msg_Trajectory2D(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.velocity;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("velocity", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.x;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("velocity.x", "number", x4);
  p = pad(d, p, o, e, 8);
  if (p + 28 > e) full(p + 28);
  d.setFloat64(p, x4, true);
  let x5: any = x2.y;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("velocity.y", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.theta;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("velocity.theta", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "velocity");
  let x7: any = v.time_offsets;
  if (x7 === undefined) { x7 = NO_ARRAY; m1++; }
  if (!isArray(x7)) bad("time_offsets", "an array", x7);
  const n8 = x7.length;
  d.setUint32(p + 24, n8, true);
  p += 28;
  for (let i9 = 0; i9 < n8; i9++) {
    const y10: any = x7[i9];
    if (typeof y10 !== "object" || y10 === null) bad("time_offsets[" + i9 + "]", "object", y10);
    let m11 = countKeys(y10) - 2;
    let x12: any = y10.sec;
    if (x12 === undefined) { x12 = 0; m11++; }
    if (typeof x12 !== "number" || (x12 | 0) !== x12) bad("time_offsets[" + i9 + "]" + ".sec", "int32 (-2147483648 to 2147483647)", x12);
    if (p + 8 > e) full(p + 8);
    d.setInt32(p, x12, true);
    let x13: any = y10.nanosec;
    if (x13 === undefined) { x13 = 0; m11++; }
    if (typeof x13 !== "number" || x13 >>> 0 !== x13) bad("time_offsets[" + i9 + "]" + ".nanosec", "uint32 (0 to 4294967295)", x13);
    d.setUint32(p + 4, x13, true);
    if (m11 !== 0) unknownField(y10, K2, "time_offsets[" + i9 + "]");
    p += 8;
  }
  let x14: any = v.poses;
  if (x14 === undefined) { x14 = NO_ARRAY; m1++; }
  if (!isArray(x14)) bad("poses", "an array", x14);
  const n15 = x14.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n15, true);
  p += 4;
  if (n15 > 0) p = pad(d, p, o, e, 8);
  for (let i16 = 0; i16 < n15; i16++) {
    const y17: any = x14[i16];
    if (typeof y17 !== "object" || y17 === null) bad("poses[" + i16 + "]", "object", y17);
    let m18 = countKeys(y17) - 3;
    let x19: any = y17.x;
    if (x19 === undefined) { x19 = 0; m18++; }
    if (typeof x19 !== "number") bad("poses[" + i16 + "]" + ".x", "number", x19);
    if (p + 24 > e) full(p + 24);
    d.setFloat64(p, x19, true);
    let x20: any = y17.y;
    if (x20 === undefined) { x20 = 0; m18++; }
    if (typeof x20 !== "number") bad("poses[" + i16 + "]" + ".y", "number", x20);
    d.setFloat64(p + 8, x20, true);
    let x21: any = y17.theta;
    if (x21 === undefined) { x21 = 0; m18++; }
    if (typeof x21 !== "number") bad("poses[" + i16 + "]" + ".theta", "number", x21);
    d.setFloat64(p + 16, x21, true);
    if (m18 !== 0) unknownField(y17, K1, "poses[" + i16 + "]");
    p += 24;
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_dwb_msgs_msg_Trajectory2D(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "velocity.x:0:8 velocity.y:8:16 velocity.theta:16:24");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  p += 24;
  const n4 = getCount(c, p, 8, Infinity);
  if (n4 < 0) countFault(c, p, "time_offsets", 8, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    if (p + 8 > e) short(c, p, "time_offsets[" + i6 + "]", ".sec:0:4 .nanosec:4:8");
    const x7 = d.getInt32(p, l);
    const x8 = d.getUint32(p + 4, l);
    a5.push({ sec: x7, nanosec: x8 });
    p += 8;
  }
  const n9 = getCount(c, p, 24, Infinity);
  if (n9 < 0) countFault(c, p, "poses", 24, Infinity);
  p = c.p;
  const a10: any[] = [];
  if (n9 > 0) p += (o - p) & 7;
  for (let i11 = 0; i11 < n9; i11++) {
    if (p + 24 > e) short(c, p, "poses[" + i11 + "]", ".x:0:8 .y:8:16 .theta:16:24");
    const x12 = d.getFloat64(p, l);
    const x13 = d.getFloat64(p + 8, l);
    const x14 = d.getFloat64(p + 16, l);
    a10.push({ x: x12, y: x13, theta: x14 });
    p += 24;
  }
  c.p = p;
  return { velocity: { x: x1, y: x2, theta: x3 }, time_offsets: a5, poses: a10 };
}

export const Trajectory2D: MessageType<Trajectory2D, Trajectory2DInput, Record<never, never>> = {
  kind: "message",
  name: "dwb_msgs/msg/Trajectory2D",
  codec: /* @__PURE__ */ runtimeV1.codec("dwb_msgs/msg/Trajectory2D", write_dwb_msgs_msg_Trajectory2D, read_dwb_msgs_msg_Trajectory2D),
  constants: {},
};
