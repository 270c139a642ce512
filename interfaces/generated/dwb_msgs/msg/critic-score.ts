// Generated from dwb_msgs/msg/CriticScore.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface CriticScore {
  name: string;
  raw_score: number;
  scale: number;
}
export interface CriticScoreInput {
  name?: string | undefined;
  raw_score?: number | undefined;
  scale?: number | undefined;
}

const { bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["name","raw_score","scale"];

export function write_dwb_msgs_msg_CriticScore(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.raw_score;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("raw_score", "number in the range of float32", x3);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setFloat32(p, x3, true);
  let x4: any = v.scale;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 - x4 === 0 && Math.abs(x4) >= 3.4028235677973366e38)) bad("scale", "number in the range of float32", x4);
  d.setFloat32(p + 4, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
export function read_dwb_msgs_msg_CriticScore(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "raw_score:0:4 scale:4:8");
  const x2 = d.getFloat32(p, l);
  const x3 = d.getFloat32(p + 4, l);
  c.p = p + 8;
  return { name: x1, raw_score: x2, scale: x3 };
}

export const CriticScore: MessageType<CriticScore, CriticScoreInput, Record<never, never>> = {
  kind: "message",
  name: "dwb_msgs/msg/CriticScore",
  codec: /* @__PURE__ */ runtimeV1.codec("dwb_msgs/msg/CriticScore", write_dwb_msgs_msg_CriticScore, read_dwb_msgs_msg_CriticScore),
  constants: {},
};
