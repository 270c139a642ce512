// Generated from example_interfaces/msg/Int16.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Int16 {
  data: number;
}
export interface Int16Input {
  data?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["data"];

export function write_example_interfaces_msg_Int16(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 16 >> 16 !== x2) bad("data", "int16 (-32768 to 32767)", x2);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setInt16(p, x2, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 2;
}
export function read_example_interfaces_msg_Int16(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "data:0:2");
  const x1 = d.getInt16(p, l);
  c.p = p + 2;
  return { data: x1 };
}

export const Int16: MessageType<Int16, Int16Input, Record<never, never>> = {
  kind: "message",
  name: "example_interfaces/msg/Int16",
  codec: /* @__PURE__ */ runtimeV1.codec("example_interfaces/msg/Int16", write_example_interfaces_msg_Int16, read_example_interfaces_msg_Int16),
  constants: {},
};
