// Generated from std_msgs/msg/Int8.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Int8 {
  data: number;
}
export interface Int8Input {
  data?: number | undefined;
}

const { bad, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["data"];

export function write_std_msgs_msg_Int8(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("data", "int8 (-128 to 127)", x2);
  if (p + 1 > e) full(p + 1);
  d.setInt8(p, x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_std_msgs_msg_Int8(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "data:0:1");
  const x1 = d.getInt8(p);
  c.p = p + 1;
  return { data: x1 };
}

export const Int8: MessageType<Int8, Int8Input, Record<never, never>> = {
  kind: "message",
  name: "std_msgs/msg/Int8",
  codec: /* @__PURE__ */ runtimeV1.codec("std_msgs/msg/Int8", write_std_msgs_msg_Int8, read_std_msgs_msg_Int8),
  constants: {},
};
