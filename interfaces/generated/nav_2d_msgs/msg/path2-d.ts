// Generated from nav_2d_msgs/msg/Path2D.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Pose2D as geometry_msgs_msg_Pose2D, type Pose2DInput as geometry_msgs_msg_Pose2DInput } from "../../geometry_msgs/msg/pose2-d.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface Path2D {
  header: std_msgs_msg_Header;
  poses: geometry_msgs_msg_Pose2D[];
}
export interface Path2DInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  poses?: readonly geometry_msgs_msg_Pose2DInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","theta"];
const K4: any = ["header","poses"];

export function write_nav_2d_msgs_msg_Path2D(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.poses;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("poses", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  if (n10 > 0) p = pad(d, p, o, e, 8);
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "object" || y12 === null) bad("poses[" + i11 + "]", "object", y12);
    let m13 = countKeys(y12) - 3;
    let x14: any = y12.x;
    if (x14 === undefined) { x14 = 0; m13++; }
    if (typeof x14 !== "number") bad("poses[" + i11 + "]" + ".x", "number", x14);
    if (p + 24 > e) full(p + 24);
    d.setFloat64(p, x14, true);
    let x15: any = y12.y;
    if (x15 === undefined) { x15 = 0; m13++; }
    if (typeof x15 !== "number") bad("poses[" + i11 + "]" + ".y", "number", x15);
    d.setFloat64(p + 8, x15, true);
    let x16: any = y12.theta;
    if (x16 === undefined) { x16 = 0; m13++; }
    if (typeof x16 !== "number") bad("poses[" + i11 + "]" + ".theta", "number", x16);
    d.setFloat64(p + 16, x16, true);
    if (m13 !== 0) unknownField(y12, K3, "poses[" + i11 + "]");
    p += 24;
  }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
export function read_nav_2d_msgs_msg_Path2D(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 24, Infinity);
  if (n4 < 0) countFault(c, p, "poses", 24, Infinity);
  p = c.p;
  const a5: any[] = [];
  if (n4 > 0) p += (o - p) & 7;
  for (let i6 = 0; i6 < n4; i6++) {
    if (p + 24 > e) short(c, p, "poses[" + i6 + "]", ".x:0:8 .y:8:16 .theta:16:24");
    const x7 = d.getFloat64(p, l);
    const x8 = d.getFloat64(p + 8, l);
    const x9 = d.getFloat64(p + 16, l);
    a5.push({ x: x7, y: x8, theta: x9 });
    p += 24;
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, poses: a5 };
}

export const Path2D: MessageType<Path2D, Path2DInput, Record<never, never>> = {
  kind: "message",
  name: "nav_2d_msgs/msg/Path2D",
  codec: /* @__PURE__ */ runtimeV1.codec("nav_2d_msgs/msg/Path2D", write_nav_2d_msgs_msg_Path2D, read_nav_2d_msgs_msg_Path2D),
  constants: {},
};
