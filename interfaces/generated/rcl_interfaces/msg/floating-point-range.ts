// Generated from rcl_interfaces/msg/FloatingPointRange.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface FloatingPointRange {
  from_value: number;
  to_value: number;
  step: number;
}
export interface FloatingPointRangeInput {
  from_value?: number | undefined;
  to_value?: number | undefined;
  step?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["from_value","to_value","step"];

export function write_rcl_interfaces_msg_FloatingPointRange(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.from_value;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number") bad("from_value", "number", x2);
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x2, true);
  let x3: any = v.to_value;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("to_value", "number", x3);
  d.setFloat64(p + 8, x3, true);
  let x4: any = v.step;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number") bad("step", "number", x4);
  d.setFloat64(p + 16, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 24;
}
export function read_rcl_interfaces_msg_FloatingPointRange(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "from_value:0:8 to_value:8:16 step:16:24");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { from_value: x1, to_value: x2, step: x3 };
}

export const FloatingPointRange: MessageType<FloatingPointRange, FloatingPointRangeInput, Record<never, never>> = {
  kind: "message",
  name: "rcl_interfaces/msg/FloatingPointRange",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/FloatingPointRange", write_rcl_interfaces_msg_FloatingPointRange, read_rcl_interfaces_msg_FloatingPointRange),
  constants: {},
};
