// Generated from rcl_interfaces/msg/ParameterValue.msg; do not edit.
import { type BigIntsInput, type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";

export interface ParameterValue {
  type: number;
  bool_value: boolean;
  integer_value: bigint;
  double_value: number;
  string_value: string;
  byte_array_value: Uint8Array;
  bool_array_value: boolean[];
  integer_array_value: BigInt64Array;
  double_array_value: Float64Array;
  string_array_value: string[];
}
export interface ParameterValueInput {
  type?: number | undefined;
  bool_value?: boolean | undefined;
  integer_value?: bigint | number | undefined;
  double_value?: number | undefined;
  string_value?: string | undefined;
  byte_array_value?: NumbersInput | undefined;
  bool_array_value?: readonly boolean[] | undefined;
  integer_array_value?: BigIntsInput | undefined;
  double_array_value?: NumbersInput | undefined;
  string_array_value?: readonly string[] | undefined;
}

const { NO_ARRAY, NO_FLOAT64, NO_INT64, NO_UINT8, bad, badBoolean, bulk, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putInt64, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["type","bool_value","integer_value","double_value","string_value","byte_array_value","bool_array_value","integer_array_value","double_array_value","string_array_value"];

export function write_rcl_interfaces_msg_ParameterValue(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 10;
  let x2: any = v.type;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("type", "uint8 (0 to 255)", x2);
  if (p + 2 > e) full(p + 2);
  d.setUint8(p, x2);
  let x3: any = v.bool_value;
  if (x3 === undefined) { x3 = false; m1++; }
  if (typeof x3 !== "boolean") bad("bool_value", "boolean", x3);
  d.setUint8(p + 1, x3 ? 1 : 0);
  let x4: any = v.integer_value;
  if (x4 === undefined) { x4 = 0; m1++; }
  p += 2;
  p = pad(d, p, o, e, 8);
  if (p + 16 > e) full(p + 16);
  if (!putInt64(d, p, x4)) bad("integer_value", "int64 (bigint or safe integer)", x4);
  let x5: any = v.double_value;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number") bad("double_value", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = v.string_value;
  if (x6 === undefined) { x6 = ""; m1++; }
  p += 16;
  if (typeof x6 !== "string") bad("string_value", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("string_value", "string without U+0000", x6);
  let x7: any = v.byte_array_value;
  if (x7 === undefined) { x7 = NO_UINT8; m1++; }
  if (!isArray(x7)) bad("byte_array_value", "an array of byte", x7);
  const n8 = x7.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n8, true);
  p += 4;
  if (p + n8 > e) full(p + n8);
  if (x7 instanceof Uint8Array && n8 > bulkLength) { putBytes(d, p, x7); p += n8; }
  else for (let i9 = 0; i9 < n8; i9++, p += 1) {
    const y10: any = x7[i9]; if (typeof y10 !== "number" || (y10 & 255) !== y10) bad("byte_array_value[" + i9 + "]", "uint8 (0 to 255)", y10); d.setUint8(p, y10);
  }
  let x11: any = v.bool_array_value;
  if (x11 === undefined) { x11 = NO_ARRAY; m1++; }
  if (!isArray(x11)) bad("bool_array_value", "an array", x11);
  const n12 = x11.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n12, true);
  p += 4;
  for (let i13 = 0; i13 < n12; i13++) {
    const y14: any = x11[i13];
    if (typeof y14 !== "boolean") bad("bool_array_value[" + i13 + "]", "boolean", y14);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y14 ? 1 : 0);
    p += 1;
  }
  let x15: any = v.integer_array_value;
  if (x15 === undefined) { x15 = NO_INT64; m1++; }
  if (!isArray(x15)) bad("integer_array_value", "an array of int64", x15);
  const n16 = x15.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n16, true);
  p += 4;
  if (n16 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n16 > e) full(p + 8 * n16);
  if (x15 instanceof BigInt64Array && n16 > bulkLength) { putBytes(d, p, x15); p += 8 * n16; }
  else for (let i17 = 0; i17 < n16; i17++, p += 8) {
    const y18: any = x15[i17]; if (!putInt64(d, p, y18)) bad("integer_array_value[" + i17 + "]", "int64 (bigint or safe integer)", y18);
  }
  let x19: any = v.double_array_value;
  if (x19 === undefined) { x19 = NO_FLOAT64; m1++; }
  if (!isArray(x19)) bad("double_array_value", "an array of float64", x19);
  const n20 = x19.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n20, true);
  p += 4;
  if (n20 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n20 > e) full(p + 8 * n20);
  if (x19 instanceof Float64Array && n20 > bulkLength) { putBytes(d, p, x19); p += 8 * n20; }
  else for (let i21 = 0; i21 < n20; i21++, p += 8) {
    const y22: any = x19[i21]; if (typeof y22 !== "number") bad("double_array_value[" + i21 + "]", "number", y22); d.setFloat64(p, y22, true);
  }
  let x23: any = v.string_array_value;
  if (x23 === undefined) { x23 = NO_ARRAY; m1++; }
  if (!isArray(x23)) bad("string_array_value", "an array", x23);
  const n24 = x23.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n24, true);
  p += 4;
  for (let i25 = 0; i25 < n24; i25++) {
    const y26: any = x23[i25];
    if (typeof y26 !== "string") bad("string_array_value[" + i25 + "]", "string", y26);
    p = putString(d, p, o, y26, e);
    if (p < 0) bad("string_array_value[" + i25 + "]", "string without U+0000", y26);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_rcl_interfaces_msg_ParameterValue(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 2 > e) short(c, p, "", "type:0:1 bool_value:1:2");
  const x1 = d.getUint8(p);
  const x2 = d.getUint8(p + 1); if (x2 > 1) badBoolean(c, p + 1, "bool_value");
  p += 2;
  p += (o - p) & 7;
  if (p + 16 > e) short(c, p, "", "integer_value:0:8 double_value:8:16");
  const x3 = d.getBigInt64(p, l);
  const x4 = d.getFloat64(p + 8, l);
  p += 16;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "string_value", Infinity); p = c.p;
  const n6 = getCount(c, p, 1, Infinity);
  if (n6 < 0) countFault(c, p, "byte_array_value", 1, Infinity);
  p = c.p;
  let a7: any = NO_UINT8;
  if (n6 > 0) { if (p + n6 > e) short(c, p, "", "byte_array_value:0:" + n6); a7 = getOctets(c, p, n6); p += n6; }
  const n8 = getCount(c, p, 1, Infinity);
  if (n8 < 0) countFault(c, p, "bool_array_value", 1, Infinity);
  p = c.p;
  const a9: any[] = [];
  for (let i10 = 0; i10 < n8; i10++) {
    if (p + 1 > e) short(c, p, "bool_array_value[" + i10 + "]", ":0:1");
    const x11 = d.getUint8(p); if (x11 > 1) badBoolean(c, p, "bool_array_value[" + i10 + "]");
    a9.push(x11 === 1);
    p += 1;
  }
  const n12 = getCount(c, p, 8, Infinity);
  if (n12 < 0) countFault(c, p, "integer_array_value", 8, Infinity);
  p = c.p;
  let a13: any = NO_INT64;
  if (n12 > 0) { p += (o - p) & 7; if (p + 8 * n12 > e) short(c, p, "", "integer_array_value:0:" + 8 * n12); a13 = new BigInt64Array(n12); if (l && n12 > bulkLength) bulk(a13, c, p); else for (let i14 = 0; i14 < n12; i14++) a13[i14] = d.getBigInt64(p + 8 * i14, l); p += 8 * n12; }
  const n15 = getCount(c, p, 8, Infinity);
  if (n15 < 0) countFault(c, p, "double_array_value", 8, Infinity);
  p = c.p;
  let a16: any = NO_FLOAT64;
  if (n15 > 0) { p += (o - p) & 7; if (p + 8 * n15 > e) short(c, p, "", "double_array_value:0:" + 8 * n15); a16 = new Float64Array(n15); if (l && n15 > bulkLength) bulk(a16, c, p); else for (let i17 = 0; i17 < n15; i17++) a16[i17] = d.getFloat64(p + 8 * i17, l); p += 8 * n15; }
  const n18 = getCount(c, p, 4, Infinity);
  if (n18 < 0) countFault(c, p, "string_array_value", 4, Infinity);
  p = c.p;
  const a19: any[] = [];
  for (let i20 = 0; i20 < n18; i20++) {
    const x21 = getString(c, p, Infinity) ?? stringFault(c, p, "string_array_value[" + i20 + "]", Infinity); p = c.p;
    a19.push(x21);
  }
  c.p = p;
  return { type: x1, bool_value: x2 === 1, integer_value: x3, double_value: x4, string_value: x5, byte_array_value: a7, bool_array_value: a9, integer_array_value: a13, double_array_value: a16, string_array_value: a19 };
}

export const ParameterValue: MessageType<ParameterValue, ParameterValueInput, Record<never, never>> = {
  kind: "message",
  name: "rcl_interfaces/msg/ParameterValue",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/ParameterValue", write_rcl_interfaces_msg_ParameterValue, read_rcl_interfaces_msg_ParameterValue),
  constants: {},
};
