// Generated from dwb_msgs/msg/TrajectoryScore.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type CriticScore as dwb_msgs_msg_CriticScore, type CriticScoreInput as dwb_msgs_msg_CriticScoreInput } from "./critic-score.ts";
import { type Trajectory2D as dwb_msgs_msg_Trajectory2D, type Trajectory2DInput as dwb_msgs_msg_Trajectory2DInput, write_dwb_msgs_msg_Trajectory2D, read_dwb_msgs_msg_Trajectory2D } from "./trajectory2-d.ts";

export interface TrajectoryScore {
  traj: dwb_msgs_msg_Trajectory2D;
  scores: dwb_msgs_msg_CriticScore[];
  total: number;
}
export interface TrajectoryScoreInput {
  traj?: dwb_msgs_msg_Trajectory2DInput | undefined;
  scores?: readonly dwb_msgs_msg_CriticScoreInput[] | undefined;
  total?: number | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["name","raw_score","scale"];
const K2: any = ["traj","scores","total"];

export function write_dwb_msgs_msg_TrajectoryScore(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.traj;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_dwb_msgs_msg_Trajectory2D(x2, d, p, o, e); } catch (f) { throw under(f, "traj"); }
  let x3: any = v.scores;
  if (x3 === undefined) { x3 = NO_ARRAY; m1++; }
  if (!isArray(x3)) bad("scores", "an array", x3);
  const n4 = x3.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n4, true);
  p += 4;
  for (let i5 = 0; i5 < n4; i5++) {
    const y6: any = x3[i5];
    if (typeof y6 !== "object" || y6 === null) bad("scores[" + i5 + "]", "object", y6);
    let m7 = countKeys(y6) - 3;
    let x8: any = y6.name;
    if (x8 === undefined) { x8 = ""; m7++; }
    if (typeof x8 !== "string") bad("scores[" + i5 + "]" + ".name", "string", x8);
    p = putString(d, p, o, x8, e);
    if (p < 0) bad("scores[" + i5 + "]" + ".name", "string without U+0000", x8);
    let x9: any = y6.raw_score;
    if (x9 === undefined) { x9 = 0; m7++; }
    if (typeof x9 !== "number" || (x9 - x9 === 0 && Math.abs(x9) >= 3.4028235677973366e38)) bad("scores[" + i5 + "]" + ".raw_score", "number in the range of float32", x9);
    p = pad(d, p, o, e, 4);
    if (p + 8 > e) full(p + 8);
    d.setFloat32(p, x9, true);
    let x10: any = y6.scale;
    if (x10 === undefined) { x10 = 0; m7++; }
    if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("scores[" + i5 + "]" + ".scale", "number in the range of float32", x10);
    d.setFloat32(p + 4, x10, true);
    if (m7 !== 0) unknownField(y6, K1, "scores[" + i5 + "]");
    p += 8;
  }
  let x11: any = v.total;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("total", "number in the range of float32", x11);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x11, true);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 4;
}
export function read_dwb_msgs_msg_TrajectoryScore(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_dwb_msgs_msg_Trajectory2D(c); } catch (f) { throw under(f, "traj"); } p = c.p;
  const n2 = getCount(c, p, 12, Infinity);
  if (n2 < 0) countFault(c, p, "scores", 12, Infinity);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "scores[" + i4 + "]" + ".name", Infinity); p = c.p;
    p += (o - p) & 3;
    if (p + 8 > e) short(c, p, "scores[" + i4 + "]", ".raw_score:0:4 .scale:4:8");
    const x6 = d.getFloat32(p, l);
    const x7 = d.getFloat32(p + 4, l);
    a3.push({ name: x5, raw_score: x6, scale: x7 });
    p += 8;
  }
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "total:0:4");
  const x8 = d.getFloat32(p, l);
  c.p = p + 4;
  return { traj: x1, scores: a3, total: x8 };
}

export const TrajectoryScore: MessageType<TrajectoryScore, TrajectoryScoreInput, Record<never, never>> = {
  kind: "message",
  name: "dwb_msgs/msg/TrajectoryScore",
  codec: /* @__PURE__ */ runtimeV1.codec("dwb_msgs/msg/TrajectoryScore", write_dwb_msgs_msg_TrajectoryScore, read_dwb_msgs_msg_TrajectoryScore),
  constants: {},
};
