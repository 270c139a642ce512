// Generated from rcl_interfaces/msg/IntegerRange.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface IntegerRange {
  from_value: bigint;
  to_value: bigint;
  step: bigint;
}
export interface IntegerRangeInput {
  from_value?: bigint | number | undefined;
  to_value?: bigint | number | undefined;
  step?: bigint | number | undefined;
}

const { bad, countKeys, full, pad, putInt64, putUint64, short, unknownField } = runtimeV1;
const K1: any = ["from_value","to_value","step"];

export function write_rcl_interfaces_msg_IntegerRange(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.from_value;
  if (x2 === undefined) { x2 = 0; m1++; }
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  if (!putInt64(d, p, x2)) bad("from_value", "int64 (bigint or safe integer)", x2);
  let x3: any = v.to_value;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (!putInt64(d, p + 8, x3)) bad("to_value", "int64 (bigint or safe integer)", x3);
  let x4: any = v.step;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (!putUint64(d, p + 16, x4)) bad("step", "uint64 (bigint or safe integer, not negative)", x4);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 24;
}
export function read_rcl_interfaces_msg_IntegerRange(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "from_value:0:8 to_value:8:16 step:16:24");
  const x1 = d.getBigInt64(p, l);
  const x2 = d.getBigInt64(p + 8, l);
  const x3 = d.getBigUint64(p + 16, l);
  c.p = p + 24;
  return { from_value: x1, to_value: x2, step: x3 };
}

export const IntegerRange: MessageType<IntegerRange, IntegerRangeInput, Record<never, never>> = {
  kind: "message",
  name: "rcl_interfaces/msg/IntegerRange",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/IntegerRange", write_rcl_interfaces_msg_IntegerRange, read_rcl_interfaces_msg_IntegerRange),
  constants: {},
};
