// Generated from std_msgs/msg/UInt64MultiArray.msg; do not edit.
import { type BigIntsInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type MultiArrayLayout as std_msgs_msg_MultiArrayLayout, type MultiArrayLayoutInput as std_msgs_msg_MultiArrayLayoutInput } from "./multi-array-layout.ts";

export interface UInt64MultiArray {
  layout: std_msgs_msg_MultiArrayLayout;
  data: BigUint64Array;
}
export interface UInt64MultiArrayInput {
  layout?: std_msgs_msg_MultiArrayLayoutInput | undefined;
  data?: BigIntsInput | undefined;
}

const { NONE, NO_ARRAY, NO_UINT64, bad, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, putUint64, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["label","size","stride"];
const K2: any = ["dim","data_offset"];
const K3: any = ["layout","data"];

export function write_std_msgs_msg_UInt64MultiArray(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.layout;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("layout", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.dim;
  if (x4 === undefined) { x4 = NO_ARRAY; m3++; }
  if (!isArray(x4)) bad("layout.dim", "an array", x4);
  const n5 = x4.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n5, true);
  p += 4;
  for (let i6 = 0; i6 < n5; i6++) {
    const y7: any = x4[i6];
    if (typeof y7 !== "object" || y7 === null) bad("layout.dim[" + i6 + "]", "object", y7);
    let m8 = countKeys(y7) - 3;
    let x9: any = y7.label;
    if (x9 === undefined) { x9 = ""; m8++; }
    if (typeof x9 !== "string") bad("layout.dim[" + i6 + "]" + ".label", "string", x9);
    p = putString(d, p, o, x9, e);
    if (p < 0) bad("layout.dim[" + i6 + "]" + ".label", "string without U+0000", x9);
    let x10: any = y7.size;
    if (x10 === undefined) { x10 = 0; m8++; }
    if (typeof x10 !== "number" || x10 >>> 0 !== x10) bad("layout.dim[" + i6 + "]" + ".size", "uint32 (0 to 4294967295)", x10);
    p = pad(d, p, o, e, 4);
    if (p + 8 > e) full(p + 8);
    d.setUint32(p, x10, true);
    let x11: any = y7.stride;
    if (x11 === undefined) { x11 = 0; m8++; }
    if (typeof x11 !== "number" || x11 >>> 0 !== x11) bad("layout.dim[" + i6 + "]" + ".stride", "uint32 (0 to 4294967295)", x11);
    d.setUint32(p + 4, x11, true);
    if (m8 !== 0) unknownField(y7, K1, "layout.dim[" + i6 + "]");
    p += 8;
  }
  let x12: any = x2.data_offset;
  if (x12 === undefined) { x12 = 0; m3++; }
  if (typeof x12 !== "number" || x12 >>> 0 !== x12) bad("layout.data_offset", "uint32 (0 to 4294967295)", x12);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setUint32(p, x12, true);
  if (m3 !== 0) unknownField(x2, K2, "layout");
  let x13: any = v.data;
  if (x13 === undefined) { x13 = NO_UINT64; m1++; }
  if (!isArray(x13)) bad("data", "an array of uint64", x13);
  const n14 = x13.length;
  d.setUint32(p + 4, n14, true);
  p += 8;
  if (n14 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n14 > e) full(p + 8 * n14);
  if (x13 instanceof BigUint64Array && n14 > bulkLength) { putBytes(d, p, x13); p += 8 * n14; }
  else for (let i15 = 0; i15 < n14; i15++, p += 8) {
    const y16: any = x13[i15]; if (!putUint64(d, p, y16)) bad("data[" + i15 + "]", "uint64 (bigint or safe integer, not negative)", y16);
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_std_msgs_msg_UInt64MultiArray(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 12, Infinity);
  if (n1 < 0) countFault(c, p, "layout.dim", 12, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "layout.dim[" + i3 + "]" + ".label", Infinity); p = c.p;
    p += (o - p) & 3;
    if (p + 8 > e) short(c, p, "layout.dim[" + i3 + "]", ".size:0:4 .stride:4:8");
    const x5 = d.getUint32(p, l);
    const x6 = d.getUint32(p + 4, l);
    a2.push({ label: x4, size: x5, stride: x6 });
    p += 8;
  }
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "layout.data_offset:0:4");
  const x7 = d.getUint32(p, l);
  p += 4;
  const n8 = getCount(c, p, 8, Infinity);
  if (n8 < 0) countFault(c, p, "data", 8, Infinity);
  p = c.p;
  let a9: any = NO_UINT64;
  if (n8 > 0) { p += (o - p) & 7; if (p + 8 * n8 > e) short(c, p, "", "data:0:" + 8 * n8); a9 = new BigUint64Array(n8); if (l && n8 > bulkLength) bulk(a9, c, p); else for (let i10 = 0; i10 < n8; i10++) a9[i10] = d.getBigUint64(p + 8 * i10, l); p += 8 * n8; }
  c.p = p;
  return { layout: { dim: a2, data_offset: x7 }, data: a9 };
}

export const UInt64MultiArray: MessageType<UInt64MultiArray, UInt64MultiArrayInput, Record<never, never>> = {
  kind: "message",
  name: "std_msgs/msg/UInt64MultiArray",
  codec: /* @__PURE__ */ runtimeV1.codec("std_msgs/msg/UInt64MultiArray", write_std_msgs_msg_UInt64MultiArray, read_std_msgs_msg_UInt64MultiArray),
  constants: {},
};
