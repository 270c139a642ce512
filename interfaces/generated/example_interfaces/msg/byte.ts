// Generated from example_interfaces/msg/Byte.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Byte {
  data: number;
}
export interface ByteInput {
  data?: number | undefined;
}

const { bad, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["data"];

export function write_example_interfaces_msg_Byte(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("data", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_example_interfaces_msg_Byte(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "data:0:1");
  const x1 = d.getUint8(p);
  c.p = p + 1;
  return { data: x1 };
}

export const Byte: MessageType<Byte, ByteInput, Record<never, never>> = {
  kind: "message",
  name: "example_interfaces/msg/Byte",
  codec: /* @__PURE__ */ runtimeV1.codec("example_interfaces/msg/Byte", write_example_interfaces_msg_Byte, read_example_interfaces_msg_Byte),
  constants: {},
};
