// Generated from tutorial_interfaces/msg/Num.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Num {
  num: bigint;
}
export interface NumInput {
  num?: bigint | number | undefined;
}

const { bad, countKeys, full, pad, putInt64, short, unknownField } = runtimeV1;
const K1: any = ["num"];

export function write_tutorial_interfaces_msg_Num(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.num;
  if (x2 === undefined) { x2 = 0; m1++; }
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  if (!putInt64(d, p, x2)) bad("num", "int64 (bigint or safe integer)", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
export function read_tutorial_interfaces_msg_Num(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "num:0:8");
  const x1 = d.getBigInt64(p, l);
  c.p = p + 8;
  return { num: x1 };
}

export const Num: MessageType<Num, NumInput, Record<never, never>> = {
  kind: "message",
  name: "tutorial_interfaces/msg/Num",
  codec: /* @__PURE__ */ runtimeV1.codec("tutorial_interfaces/msg/Num", write_tutorial_interfaces_msg_Num, read_tutorial_interfaces_msg_Num),
  constants: {},
};
