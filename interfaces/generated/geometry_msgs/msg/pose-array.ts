// Generated from geometry_msgs/msg/PoseArray.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Pose as geometry_msgs_msg_Pose, type PoseInput as geometry_msgs_msg_PoseInput } from "./pose.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface PoseArray {
  header: std_msgs_msg_Header;
  poses: geometry_msgs_msg_Pose[];
}
export interface PoseArrayInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  poses?: readonly geometry_msgs_msg_PoseInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["x","y","z","w"];
const K5: any = ["position","orientation"];
const K6: any = ["header","poses"];

export function write_geometry_msgs_msg_PoseArray(v: any, d: DataView, p: number, o: number, e: number): number {
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
    let m13 = countKeys(y12) - 2;
    let x14: any = y12.position;
    if (x14 === undefined) { x14 = NONE; m13++; }
    if (typeof x14 !== "object" || x14 === null) bad("poses[" + i11 + "]" + ".position", "object", x14);
    let m15 = countKeys(x14) - 3;
    let x16: any = x14.x;
    if (x16 === undefined) { x16 = 0; m15++; }
    if (typeof x16 !== "number") bad("poses[" + i11 + "]" + ".position.x", "number", x16);
    if (p + 56 > e) full(p + 56);
    d.setFloat64(p, x16, true);
    let x17: any = x14.y;
    if (x17 === undefined) { x17 = 0; m15++; }
    if (typeof x17 !== "number") bad("poses[" + i11 + "]" + ".position.y", "number", x17);
    d.setFloat64(p + 8, x17, true);
    let x18: any = x14.z;
    if (x18 === undefined) { x18 = 0; m15++; }
    if (typeof x18 !== "number") bad("poses[" + i11 + "]" + ".position.z", "number", x18);
    d.setFloat64(p + 16, x18, true);
    if (m15 !== 0) unknownField(x14, K3, "poses[" + i11 + "]" + ".position");
    let x19: any = y12.orientation;
    if (x19 === undefined) { x19 = NONE; m13++; }
    if (typeof x19 !== "object" || x19 === null) bad("poses[" + i11 + "]" + ".orientation", "object", x19);
    let m20 = countKeys(x19) - 4;
    let x21: any = x19.x;
    if (x21 === undefined) { x21 = 0; m20++; }
    if (typeof x21 !== "number") bad("poses[" + i11 + "]" + ".orientation.x", "number", x21);
    d.setFloat64(p + 24, x21, true);
    let x22: any = x19.y;
    if (x22 === undefined) { x22 = 0; m20++; }
    if (typeof x22 !== "number") bad("poses[" + i11 + "]" + ".orientation.y", "number", x22);
    d.setFloat64(p + 32, x22, true);
    let x23: any = x19.z;
    if (x23 === undefined) { x23 = 0; m20++; }
    if (typeof x23 !== "number") bad("poses[" + i11 + "]" + ".orientation.z", "number", x23);
    d.setFloat64(p + 40, x23, true);
    let x24: any = x19.w;
    if (x24 === undefined) { x24 = 1; m20++; }
    if (typeof x24 !== "number") bad("poses[" + i11 + "]" + ".orientation.w", "number", x24);
    d.setFloat64(p + 48, x24, true);
    if (m20 !== 0) unknownField(x19, K4, "poses[" + i11 + "]" + ".orientation");
    if (m13 !== 0) unknownField(y12, K5, "poses[" + i11 + "]");
    p += 56;
  }
  if (m1 !== 0) unknownField(v, K6, "");
  return p;
}
export function read_geometry_msgs_msg_PoseArray(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 56, Infinity);
  if (n4 < 0) countFault(c, p, "poses", 56, Infinity);
  p = c.p;
  const a5: any[] = [];
  if (n4 > 0) p += (o - p) & 7;
  for (let i6 = 0; i6 < n4; i6++) {
    if (p + 56 > e) short(c, p, "poses[" + i6 + "]", ".position.x:0:8 .position.y:8:16 .position.z:16:24 .orientation.x:24:32 .orientation.y:32:40 .orientation.z:40:48 .orientation.w:48:56");
    const x7 = d.getFloat64(p, l);
    const x8 = d.getFloat64(p + 8, l);
    const x9 = d.getFloat64(p + 16, l);
    const x10 = d.getFloat64(p + 24, l);
    const x11 = d.getFloat64(p + 32, l);
    const x12 = d.getFloat64(p + 40, l);
    const x13 = d.getFloat64(p + 48, l);
    a5.push({ position: { x: x7, y: x8, z: x9 }, orientation: { x: x10, y: x11, z: x12, w: x13 } });
    p += 56;
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, poses: a5 };
}

export const PoseArray: MessageType<PoseArray, PoseArrayInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/PoseArray",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/PoseArray", write_geometry_msgs_msg_PoseArray, read_geometry_msgs_msg_PoseArray),
  constants: {},
};
