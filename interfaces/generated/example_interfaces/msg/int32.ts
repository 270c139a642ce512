// Generated from example_interfaces/msg/Int32.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Int32 {
  data: number;
}
export interface Int32Input {
  data?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["data"];

export function write_example_interfaces_msg_Int32(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 | 0) !== x2) bad("data", "int32 (-2147483648 to 2147483647)", x2);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setInt32(p, x2, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
export function read_example_interfaces_msg_Int32(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "data:0:4");
  const x1 = d.getInt32(p, l);
  c.p = p + 4;
  return { data: x1 };
}

export const Int32: MessageType<Int32, Int32Input, Record<never, never>> = {
  kind: "message",
  name: "example_interfaces/msg/Int32",
  codec: /* @__PURE__ */ runtimeV1.codec("example_interfaces/msg/Int32", write_example_interfaces_msg_Int32, read_example_interfaces_msg_Int32),
  constants: {},
};
