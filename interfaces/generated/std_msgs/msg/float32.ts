// Generated from std_msgs/msg/Float32.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Float32 {
  data: number;
}
export interface Float32Input {
  data?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["data"];

export function write_std_msgs_msg_Float32(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("data", "number in the range of float32", x2);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x2, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
export function read_std_msgs_msg_Float32(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "data:0:4");
  const x1 = d.getFloat32(p, l);
  c.p = p + 4;
  return { data: x1 };
}

export const Float32: MessageType<Float32, Float32Input, Record<never, never>> = {
  kind: "message",
  name: "std_msgs/msg/Float32",
  codec: /* @__PURE__ */ runtimeV1.codec("std_msgs/msg/Float32", write_std_msgs_msg_Float32, read_std_msgs_msg_Float32),
  constants: {},
};
