// Generated from dwb_msgs/msg/LocalPlanEvaluation.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type TrajectoryScore as dwb_msgs_msg_TrajectoryScore, type TrajectoryScoreInput as dwb_msgs_msg_TrajectoryScoreInput, write_dwb_msgs_msg_TrajectoryScore, read_dwb_msgs_msg_TrajectoryScore } from "./trajectory-score.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface LocalPlanEvaluation {
  header: std_msgs_msg_Header;
  twists: dwb_msgs_msg_TrajectoryScore[];
  best_index: number;
  worst_index: number;
}
export interface LocalPlanEvaluationInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  twists?: readonly dwb_msgs_msg_TrajectoryScoreInput[] | undefined;
  best_index?: number | undefined;
  worst_index?: number | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","twists","best_index","worst_index"];

export function write_dwb_msgs_msg_LocalPlanEvaluation(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.twists;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("twists", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    try { p = write_dwb_msgs_msg_TrajectoryScore(y12, d, p, o, e); } catch (f) { throw under(f, "twists[" + i11 + "]"); }
  }
  let x13: any = v.best_index;
  if (x13 === undefined) { x13 = 0; m1++; }
  if (typeof x13 !== "number" || (x13 & 65535) !== x13) bad("best_index", "uint16 (0 to 65535)", x13);
  p = pad(d, p, o, e, 2);
  if (p + 4 > e) full(p + 4);
  d.setUint16(p, x13, true);
  let x14: any = v.worst_index;
  if (x14 === undefined) { x14 = 0; m1++; }
  if (typeof x14 !== "number" || (x14 & 65535) !== x14) bad("worst_index", "uint16 (0 to 65535)", x14);
  d.setUint16(p + 2, x14, true);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 4;
}
export function read_dwb_msgs_msg_LocalPlanEvaluation(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 40, Infinity);
  if (n4 < 0) countFault(c, p, "twists", 40, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    let x7: any; c.p = p; try { x7 = read_dwb_msgs_msg_TrajectoryScore(c); } catch (f) { throw under(f, "twists[" + i6 + "]"); } p = c.p;
    a5.push(x7);
  }
  p += (o - p) & 1;
  if (p + 4 > e) short(c, p, "", "best_index:0:2 worst_index:2:4");
  const x8 = d.getUint16(p, l);
  const x9 = d.getUint16(p + 2, l);
  c.p = p + 4;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, twists: a5, best_index: x8, worst_index: x9 };
}

export const LocalPlanEvaluation: MessageType<LocalPlanEvaluation, LocalPlanEvaluationInput, Record<never, never>> = {
  kind: "message",
  name: "dwb_msgs/msg/LocalPlanEvaluation",
  codec: /* @__PURE__ */ runtimeV1.codec("dwb_msgs/msg/LocalPlanEvaluation", write_dwb_msgs_msg_LocalPlanEvaluation, read_dwb_msgs_msg_LocalPlanEvaluation),
  constants: {},
};
