// Generated from example_interfaces/msg/Int64.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Int64 {
  data: bigint;
}
export interface Int64Input {
  data?: bigint | number | undefined;
}

const { bad, countKeys, full, pad, putInt64, short, unknownField } = runtimeV1;
const K1: any = ["data"];

export function write_example_interfaces_msg_Int64(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = 0; m1++; }
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  if (!putInt64(d, p, x2)) bad("data", "int64 (bigint or safe integer)", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
export function read_example_interfaces_msg_Int64(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "data:0:8");
  const x1 = d.getBigInt64(p, l);
  c.p = p + 8;
  return { data: x1 };
}

export const Int64: MessageType<Int64, Int64Input, Record<never, never>> = {
  kind: "message",
  name: "example_interfaces/msg/Int64",
  codec: /* @__PURE__ */ runtimeV1.codec("example_interfaces/msg/Int64", write_example_interfaces_msg_Int64, read_example_interfaces_msg_Int64),
  constants: {},
};
