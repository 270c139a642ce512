// Generated from std_msgs/msg/MultiArrayDimension.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface MultiArrayDimension {
  label: string;
  size: number;
  stride: number;
}
export interface MultiArrayDimensionInput {
  label?: string | undefined;
  size?: number | undefined;
  stride?: number | undefined;
}

const { bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["label","size","stride"];

export function write_std_msgs_msg_MultiArrayDimension(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.label;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("label", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("label", "string without U+0000", x2);
  let x3: any = v.size;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || x3 >>> 0 !== x3) bad("size", "uint32 (0 to 4294967295)", x3);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setUint32(p, x3, true);
  let x4: any = v.stride;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || x4 >>> 0 !== x4) bad("stride", "uint32 (0 to 4294967295)", x4);
  d.setUint32(p + 4, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
export function read_std_msgs_msg_MultiArrayDimension(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "label", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "size:0:4 stride:4:8");
  const x2 = d.getUint32(p, l);
  const x3 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { label: x1, size: x2, stride: x3 };
}

export const MultiArrayDimension: MessageType<MultiArrayDimension, MultiArrayDimensionInput, Record<never, never>> = {
  kind: "message",
  name: "std_msgs/msg/MultiArrayDimension",
  codec: /* @__PURE__ */ runtimeV1.codec("std_msgs/msg/MultiArrayDimension", write_std_msgs_msg_MultiArrayDimension, read_std_msgs_msg_MultiArrayDimension),
  constants: {},
};
