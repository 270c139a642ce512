// Generated from actionlib_msgs/msg/GoalStatusArray.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type GoalStatus as actionlib_msgs_msg_GoalStatus, type GoalStatusInput as actionlib_msgs_msg_GoalStatusInput } from "./goal-status.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface GoalStatusArray {
  header: std_msgs_msg_Header;
  status_list: actionlib_msgs_msg_GoalStatus[];
}
export interface GoalStatusArrayInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  status_list?: readonly actionlib_msgs_msg_GoalStatusInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["stamp","id"];
const K4: any = ["goal_id","status","text"];
const K5: any = ["header","status_list"];

export function write_actionlib_msgs_msg_GoalStatusArray(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.status_list;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("status_list", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "object" || y12 === null) bad("status_list[" + i11 + "]", "object", y12);
    let m13 = countKeys(y12) - 3;
    let x14: any = y12.goal_id;
    if (x14 === undefined) { x14 = NONE; m13++; }
    if (typeof x14 !== "object" || x14 === null) bad("status_list[" + i11 + "]" + ".goal_id", "object", x14);
    let m15 = countKeys(x14) - 2;
    let x16: any = x14.stamp;
    if (x16 === undefined) { x16 = NONE; m15++; }
    if (typeof x16 !== "object" || x16 === null) bad("status_list[" + i11 + "]" + ".goal_id.stamp", "object", x16);
    let m17 = countKeys(x16) - 2;
    let x18: any = x16.sec;
    if (x18 === undefined) { x18 = 0; m17++; }
    if (typeof x18 !== "number" || (x18 | 0) !== x18) bad("status_list[" + i11 + "]" + ".goal_id.stamp.sec", "int32 (-2147483648 to 2147483647)", x18);
    p = pad(d, p, o, e, 4);
    if (p + 8 > e) full(p + 8);
    d.setInt32(p, x18, true);
    let x19: any = x16.nanosec;
    if (x19 === undefined) { x19 = 0; m17++; }
    if (typeof x19 !== "number" || x19 >>> 0 !== x19) bad("status_list[" + i11 + "]" + ".goal_id.stamp.nanosec", "uint32 (0 to 4294967295)", x19);
    d.setUint32(p + 4, x19, true);
    if (m17 !== 0) unknownField(x16, K1, "status_list[" + i11 + "]" + ".goal_id.stamp");
    let x20: any = x14.id;
    if (x20 === undefined) { x20 = ""; m15++; }
    p += 8;
    if (typeof x20 !== "string") bad("status_list[" + i11 + "]" + ".goal_id.id", "string", x20);
    p = putString(d, p, o, x20, e);
    if (p < 0) bad("status_list[" + i11 + "]" + ".goal_id.id", "string without U+0000", x20);
    if (m15 !== 0) unknownField(x14, K3, "status_list[" + i11 + "]" + ".goal_id");
    let x21: any = y12.status;
    if (x21 === undefined) { x21 = 0; m13++; }
    if (typeof x21 !== "number" || (x21 & 255) !== x21) bad("status_list[" + i11 + "]" + ".status", "uint8 (0 to 255)", x21);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x21);
    let x22: any = y12.text;
    if (x22 === undefined) { x22 = ""; m13++; }
    p += 1;
    if (typeof x22 !== "string") bad("status_list[" + i11 + "]" + ".text", "string", x22);
    p = putString(d, p, o, x22, e);
    if (p < 0) bad("status_list[" + i11 + "]" + ".text", "string without U+0000", x22);
    if (m13 !== 0) unknownField(y12, K4, "status_list[" + i11 + "]");
  }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
export function read_actionlib_msgs_msg_GoalStatusArray(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 17, Infinity);
  if (n4 < 0) countFault(c, p, "status_list", 17, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    p += (o - p) & 3;
    if (p + 8 > e) short(c, p, "status_list[" + i6 + "]", ".goal_id.stamp.sec:0:4 .goal_id.stamp.nanosec:4:8");
    const x7 = d.getInt32(p, l);
    const x8 = d.getUint32(p + 4, l);
    p += 8;
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "status_list[" + i6 + "]" + ".goal_id.id", Infinity); p = c.p;
    if (p + 1 > e) short(c, p, "status_list[" + i6 + "]", ".status:0:1");
    const x10 = d.getUint8(p);
    p += 1;
    const x11 = getString(c, p, Infinity) ?? stringFault(c, p, "status_list[" + i6 + "]" + ".text", Infinity); p = c.p;
    a5.push({ goal_id: { stamp: { sec: x7, nanosec: x8 }, id: x9 }, status: x10, text: x11 });
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, status_list: a5 };
}

export const GoalStatusArray: MessageType<GoalStatusArray, GoalStatusArrayInput, Record<never, never>> = {
  kind: "message",
  name: "actionlib_msgs/msg/GoalStatusArray",
  codec: /* @__PURE__ */ runtimeV1.codec("actionlib_msgs/msg/GoalStatusArray", write_actionlib_msgs_msg_GoalStatusArray, read_actionlib_msgs_msg_GoalStatusArray),
  constants: {},
};
