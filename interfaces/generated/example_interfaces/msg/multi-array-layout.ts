// Generated from example_interfaces/msg/MultiArrayLayout.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type MultiArrayDimension as example_interfaces_msg_MultiArrayDimension, type MultiArrayDimensionInput as example_interfaces_msg_MultiArrayDimensionInput } from "./multi-array-dimension.ts";

export interface MultiArrayLayout {
  dim: example_interfaces_msg_MultiArrayDimension[];
  data_offset: number;
}
export interface MultiArrayLayoutInput {
  dim?: readonly example_interfaces_msg_MultiArrayDimensionInput[] | undefined;
  data_offset?: number | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["label","size","stride"];
const K2: any = ["dim","data_offset"];

export function write_example_interfaces_msg_MultiArrayLayout(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.dim;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("dim", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("dim[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 3;
    let x7: any = y5.label;
    if (x7 === undefined) { x7 = ""; m6++; }
    if (typeof x7 !== "string") bad("dim[" + i4 + "]" + ".label", "string", x7);
    p = putString(d, p, o, x7, e);
    if (p < 0) bad("dim[" + i4 + "]" + ".label", "string without U+0000", x7);
    let x8: any = y5.size;
    if (x8 === undefined) { x8 = 0; m6++; }
    if (typeof x8 !== "number" || x8 >>> 0 !== x8) bad("dim[" + i4 + "]" + ".size", "uint32 (0 to 4294967295)", x8);
    p = pad(d, p, o, e, 4);
    if (p + 8 > e) full(p + 8);
    d.setUint32(p, x8, true);
    let x9: any = y5.stride;
    if (x9 === undefined) { x9 = 0; m6++; }
    if (typeof x9 !== "number" || x9 >>> 0 !== x9) bad("dim[" + i4 + "]" + ".stride", "uint32 (0 to 4294967295)", x9);
    d.setUint32(p + 4, x9, true);
    if (m6 !== 0) unknownField(y5, K1, "dim[" + i4 + "]");
    p += 8;
  }
  let x10: any = v.data_offset;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || x10 >>> 0 !== x10) bad("data_offset", "uint32 (0 to 4294967295)", x10);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, x10, true);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 4;
}
export function read_example_interfaces_msg_MultiArrayLayout(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 12, Infinity);
  if (n1 < 0) countFault(c, p, "dim", 12, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "dim[" + i3 + "]" + ".label", Infinity); p = c.p;
    p += (o - p) & 3;
    if (p + 8 > e) short(c, p, "dim[" + i3 + "]", ".size:0:4 .stride:4:8");
    const x5 = d.getUint32(p, l);
    const x6 = d.getUint32(p + 4, l);
    a2.push({ label: x4, size: x5, stride: x6 });
    p += 8;
  }
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "data_offset:0:4");
  const x7 = d.getUint32(p, l);
  c.p = p + 4;
  return { dim: a2, data_offset: x7 };
}

export const MultiArrayLayout: MessageType<MultiArrayLayout, MultiArrayLayoutInput, Record<never, never>> = {
  kind: "message",
  name: "example_interfaces/msg/MultiArrayLayout",
  codec: /* @__PURE__ */ runtimeV1.codec("example_interfaces/msg/MultiArrayLayout", write_example_interfaces_msg_MultiArrayLayout, read_example_interfaces_msg_MultiArrayLayout),
  constants: {},
};
