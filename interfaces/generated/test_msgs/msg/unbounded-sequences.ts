// Generated from test_msgs/msg/UnboundedSequences.msg; do not edit.
import { type BigIntsInput, type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type BasicTypes as test_msgs_msg_BasicTypes, type BasicTypesInput as test_msgs_msg_BasicTypesInput, write_test_msgs_msg_BasicTypes, read_test_msgs_msg_BasicTypes } from "./basic-types.ts";
import { type Constants as test_msgs_msg_Constants, type ConstantsInput as test_msgs_msg_ConstantsInput } from "./constants.ts";
import { type Defaults as test_msgs_msg_Defaults, type DefaultsInput as test_msgs_msg_DefaultsInput, write_test_msgs_msg_Defaults, read_test_msgs_msg_Defaults } from "./defaults.ts";

export interface UnboundedSequences {
  bool_values: boolean[];
  byte_values: Uint8Array;
  char_values: Uint8Array;
  float32_values: Float32Array;
  float64_values: Float64Array;
  int8_values: Int8Array;
  uint8_values: Uint8Array;
  int16_values: Int16Array;
  uint16_values: Uint16Array;
  int32_values: Int32Array;
  uint32_values: Uint32Array;
  int64_values: BigInt64Array;
  uint64_values: BigUint64Array;
  string_values: string[];
  basic_types_values: test_msgs_msg_BasicTypes[];
  constants_values: test_msgs_msg_Constants[];
  defaults_values: test_msgs_msg_Defaults[];
  bool_values_default: boolean[];
  byte_values_default: Uint8Array;
  char_values_default: Uint8Array;
  float32_values_default: Float32Array;
  float64_values_default: Float64Array;
  int8_values_default: Int8Array;
  uint8_values_default: Uint8Array;
  int16_values_default: Int16Array;
  uint16_values_default: Uint16Array;
  int32_values_default: Int32Array;
  uint32_values_default: Uint32Array;
  int64_values_default: BigInt64Array;
  uint64_values_default: BigUint64Array;
  string_values_default: string[];
  alignment_check: number;
}
export interface UnboundedSequencesInput {
  bool_values?: readonly boolean[] | undefined;
  byte_values?: NumbersInput | undefined;
  char_values?: NumbersInput | undefined;
  float32_values?: NumbersInput | undefined;
  float64_values?: NumbersInput | undefined;
  int8_values?: NumbersInput | undefined;
  uint8_values?: NumbersInput | undefined;
  int16_values?: NumbersInput | undefined;
  uint16_values?: NumbersInput | undefined;
  int32_values?: NumbersInput | undefined;
  uint32_values?: NumbersInput | undefined;
  int64_values?: BigIntsInput | undefined;
  uint64_values?: BigIntsInput | undefined;
  string_values?: readonly string[] | undefined;
  basic_types_values?: readonly test_msgs_msg_BasicTypesInput[] | undefined;
  constants_values?: readonly test_msgs_msg_ConstantsInput[] | undefined;
  defaults_values?: readonly test_msgs_msg_DefaultsInput[] | undefined;
  bool_values_default?: readonly boolean[] | undefined;
  byte_values_default?: NumbersInput | undefined;
  char_values_default?: NumbersInput | undefined;
  float32_values_default?: NumbersInput | undefined;
  float64_values_default?: NumbersInput | undefined;
  int8_values_default?: NumbersInput | undefined;
  uint8_values_default?: NumbersInput | undefined;
  int16_values_default?: NumbersInput | undefined;
  uint16_values_default?: NumbersInput | undefined;
  int32_values_default?: NumbersInput | undefined;
  uint32_values_default?: NumbersInput | undefined;
  int64_values_default?: BigIntsInput | undefined;
  uint64_values_default?: BigIntsInput | undefined;
  string_values_default?: readonly string[] | undefined;
  alignment_check?: number | undefined;
}

const { NO_ARRAY, NO_FLOAT32, NO_FLOAT64, NO_INT16, NO_INT32, NO_INT64, NO_INT8, NO_UINT16, NO_UINT32, NO_UINT64, NO_UINT8, bad, badBoolean, bulk, bulkLength, countFault, countKeys, full, getCount, getInt8s, getOctets, getString, isArray, pad, putBytes, putInt64, putString, putUint64, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = [false, true, false];
const K3: any = [0, 1, 255];
const K4: any = [0, 1, 127];
const K5: any = [1.125, 0, -1.125];
const K6: any = [3.1415, 0, -3.1415];
const K7: any = [0, 127, -128];
const K8: any = [0, 32767, -32768];
const K9: any = [0, 1, 65535];
const K10: any = [0, 2147483647, -2147483648];
const K11: any = [0, 1, 4294967295];
const K12: any = [0n, 9223372036854775807n, -9223372036854775808n];
const K13: any = [0n, 1n, 18446744073709551615n];
const K14: any = ["", "max value", "min value"];
const K15: any = ["bool_values","byte_values","char_values","float32_values","float64_values","int8_values","uint8_values","int16_values","uint16_values","int32_values","uint32_values","int64_values","uint64_values","string_values","basic_types_values","constants_values","defaults_values","bool_values_default","byte_values_default","char_values_default","float32_values_default","float64_values_default","int8_values_default","uint8_values_default","int16_values_default","uint16_values_default","int32_values_default","uint32_values_default","int64_values_default","uint64_values_default","string_values_default","alignment_check"];

export function write_test_msgs_msg_UnboundedSequences(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 32;
  let x2: any = v.bool_values;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("bool_values", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "boolean") bad("bool_values[" + i4 + "]", "boolean", y5);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y5 ? 1 : 0);
    p += 1;
  }
  let x6: any = v.byte_values;
  if (x6 === undefined) { x6 = NO_UINT8; m1++; }
  if (!isArray(x6)) bad("byte_values", "an array of byte", x6);
  const n7 = x6.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n7, true);
  p += 4;
  if (p + n7 > e) full(p + n7);
  if (x6 instanceof Uint8Array && n7 > bulkLength) { putBytes(d, p, x6); p += n7; }
  else for (let i8 = 0; i8 < n7; i8++, p += 1) {
    const y9: any = x6[i8]; if (typeof y9 !== "number" || (y9 & 255) !== y9) bad("byte_values[" + i8 + "]", "uint8 (0 to 255)", y9); d.setUint8(p, y9);
  }
  let x10: any = v.char_values;
  if (x10 === undefined) { x10 = NO_UINT8; m1++; }
  if (!isArray(x10)) bad("char_values", "an array of char", x10);
  const n11 = x10.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n11, true);
  p += 4;
  if (p + n11 > e) full(p + n11);
  if (x10 instanceof Uint8Array && n11 > bulkLength) { putBytes(d, p, x10); p += n11; }
  else for (let i12 = 0; i12 < n11; i12++, p += 1) {
    const y13: any = x10[i12]; if (typeof y13 !== "number" || (y13 & 255) !== y13) bad("char_values[" + i12 + "]", "uint8 (0 to 255)", y13); d.setUint8(p, y13);
  }
  let x14: any = v.float32_values;
  if (x14 === undefined) { x14 = NO_FLOAT32; m1++; }
  if (!isArray(x14)) bad("float32_values", "an array of float32", x14);
  const n15 = x14.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n15, true);
  p += 4;
  if (p + 4 * n15 > e) full(p + 4 * n15);
  if (x14 instanceof Float32Array && n15 > bulkLength) { putBytes(d, p, x14); p += 4 * n15; }
  else for (let i16 = 0; i16 < n15; i16++, p += 4) {
    const y17: any = x14[i16]; if (typeof y17 !== "number" || (y17 - y17 === 0 && Math.abs(y17) >= 3.4028235677973366e38)) bad("float32_values[" + i16 + "]", "number in the range of float32", y17); d.setFloat32(p, y17, true);
  }
  let x18: any = v.float64_values;
  if (x18 === undefined) { x18 = NO_FLOAT64; m1++; }
  if (!isArray(x18)) bad("float64_values", "an array of float64", x18);
  const n19 = x18.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n19, true);
  p += 4;
  if (n19 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n19 > e) full(p + 8 * n19);
  if (x18 instanceof Float64Array && n19 > bulkLength) { putBytes(d, p, x18); p += 8 * n19; }
  else for (let i20 = 0; i20 < n19; i20++, p += 8) {
    const y21: any = x18[i20]; if (typeof y21 !== "number") bad("float64_values[" + i20 + "]", "number", y21); d.setFloat64(p, y21, true);
  }
  let x22: any = v.int8_values;
  if (x22 === undefined) { x22 = NO_INT8; m1++; }
  if (!isArray(x22)) bad("int8_values", "an array of int8", x22);
  const n23 = x22.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n23, true);
  p += 4;
  if (p + n23 > e) full(p + n23);
  if (x22 instanceof Int8Array && n23 > bulkLength) { putBytes(d, p, x22); p += n23; }
  else for (let i24 = 0; i24 < n23; i24++, p += 1) {
    const y25: any = x22[i24]; if (typeof y25 !== "number" || y25 << 24 >> 24 !== y25) bad("int8_values[" + i24 + "]", "int8 (-128 to 127)", y25); d.setInt8(p, y25);
  }
  let x26: any = v.uint8_values;
  if (x26 === undefined) { x26 = NO_UINT8; m1++; }
  if (!isArray(x26)) bad("uint8_values", "an array of uint8", x26);
  const n27 = x26.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n27, true);
  p += 4;
  if (p + n27 > e) full(p + n27);
  if (x26 instanceof Uint8Array && n27 > bulkLength) { putBytes(d, p, x26); p += n27; }
  else for (let i28 = 0; i28 < n27; i28++, p += 1) {
    const y29: any = x26[i28]; if (typeof y29 !== "number" || (y29 & 255) !== y29) bad("uint8_values[" + i28 + "]", "uint8 (0 to 255)", y29); d.setUint8(p, y29);
  }
  let x30: any = v.int16_values;
  if (x30 === undefined) { x30 = NO_INT16; m1++; }
  if (!isArray(x30)) bad("int16_values", "an array of int16", x30);
  const n31 = x30.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n31, true);
  p += 4;
  if (p + 2 * n31 > e) full(p + 2 * n31);
  if (x30 instanceof Int16Array && n31 > bulkLength) { putBytes(d, p, x30); p += 2 * n31; }
  else for (let i32 = 0; i32 < n31; i32++, p += 2) {
    const y33: any = x30[i32]; if (typeof y33 !== "number" || y33 << 16 >> 16 !== y33) bad("int16_values[" + i32 + "]", "int16 (-32768 to 32767)", y33); d.setInt16(p, y33, true);
  }
  let x34: any = v.uint16_values;
  if (x34 === undefined) { x34 = NO_UINT16; m1++; }
  if (!isArray(x34)) bad("uint16_values", "an array of uint16", x34);
  const n35 = x34.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n35, true);
  p += 4;
  if (p + 2 * n35 > e) full(p + 2 * n35);
  if (x34 instanceof Uint16Array && n35 > bulkLength) { putBytes(d, p, x34); p += 2 * n35; }
  else for (let i36 = 0; i36 < n35; i36++, p += 2) {
    const y37: any = x34[i36]; if (typeof y37 !== "number" || (y37 & 65535) !== y37) bad("uint16_values[" + i36 + "]", "uint16 (0 to 65535)", y37); d.setUint16(p, y37, true);
  }
  let x38: any = v.int32_values;
  if (x38 === undefined) { x38 = NO_INT32; m1++; }
  if (!isArray(x38)) bad("int32_values", "an array of int32", x38);
  const n39 = x38.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n39, true);
  p += 4;
  if (p + 4 * n39 > e) full(p + 4 * n39);
  if (x38 instanceof Int32Array && n39 > bulkLength) { putBytes(d, p, x38); p += 4 * n39; }
  else for (let i40 = 0; i40 < n39; i40++, p += 4) {
    const y41: any = x38[i40]; if (typeof y41 !== "number" || (y41 | 0) !== y41) bad("int32_values[" + i40 + "]", "int32 (-2147483648 to 2147483647)", y41); d.setInt32(p, y41, true);
  }
  let x42: any = v.uint32_values;
  if (x42 === undefined) { x42 = NO_UINT32; m1++; }
  if (!isArray(x42)) bad("uint32_values", "an array of uint32", x42);
  const n43 = x42.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n43, true);
  p += 4;
  if (p + 4 * n43 > e) full(p + 4 * n43);
  if (x42 instanceof Uint32Array && n43 > bulkLength) { putBytes(d, p, x42); p += 4 * n43; }
  else for (let i44 = 0; i44 < n43; i44++, p += 4) {
    const y45: any = x42[i44]; if (typeof y45 !== "number" || y45 >>> 0 !== y45) bad("uint32_values[" + i44 + "]", "uint32 (0 to 4294967295)", y45); d.setUint32(p, y45, true);
  }
  let x46: any = v.int64_values;
  if (x46 === undefined) { x46 = NO_INT64; m1++; }
  if (!isArray(x46)) bad("int64_values", "an array of int64", x46);
  const n47 = x46.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n47, true);
  p += 4;
  if (n47 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n47 > e) full(p + 8 * n47);
  if (x46 instanceof BigInt64Array && n47 > bulkLength) { putBytes(d, p, x46); p += 8 * n47; }
  else for (let i48 = 0; i48 < n47; i48++, p += 8) {
    const y49: any = x46[i48]; if (!putInt64(d, p, y49)) bad("int64_values[" + i48 + "]", "int64 (bigint or safe integer)", y49);
  }
  let x50: any = v.uint64_values;
  if (x50 === undefined) { x50 = NO_UINT64; m1++; }
  if (!isArray(x50)) bad("uint64_values", "an array of uint64", x50);
  const n51 = x50.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n51, true);
  p += 4;
  if (n51 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n51 > e) full(p + 8 * n51);
  if (x50 instanceof BigUint64Array && n51 > bulkLength) { putBytes(d, p, x50); p += 8 * n51; }
  else for (let i52 = 0; i52 < n51; i52++, p += 8) {
    const y53: any = x50[i52]; if (!putUint64(d, p, y53)) bad("uint64_values[" + i52 + "]", "uint64 (bigint or safe integer, not negative)", y53);
  }
  let x54: any = v.string_values;
  if (x54 === undefined) { x54 = NO_ARRAY; m1++; }
  if (!isArray(x54)) bad("string_values", "an array", x54);
  const n55 = x54.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n55, true);
  p += 4;
  for (let i56 = 0; i56 < n55; i56++) {
    const y57: any = x54[i56];
    if (typeof y57 !== "string") bad("string_values[" + i56 + "]", "string", y57);
    p = putString(d, p, o, y57, e);
    if (p < 0) bad("string_values[" + i56 + "]", "string without U+0000", y57);
  }
  let x58: any = v.basic_types_values;
  if (x58 === undefined) { x58 = NO_ARRAY; m1++; }
  if (!isArray(x58)) bad("basic_types_values", "an array", x58);
  const n59 = x58.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n59, true);
  p += 4;
  for (let i60 = 0; i60 < n59; i60++) {
    const y61: any = x58[i60];
    try { p = write_test_msgs_msg_BasicTypes(y61, d, p, o, e); } catch (f) { throw under(f, "basic_types_values[" + i60 + "]"); }
  }
  let x62: any = v.constants_values;
  if (x62 === undefined) { x62 = NO_ARRAY; m1++; }
  if (!isArray(x62)) bad("constants_values", "an array", x62);
  const n63 = x62.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n63, true);
  p += 4;
  for (let i64 = 0; i64 < n63; i64++) {
    const y65: any = x62[i64];
    if (typeof y65 !== "object" || y65 === null) bad("constants_values[" + i64 + "]", "object", y65);
    let m66 = countKeys(y65) - 0;
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, 0);
    if (m66 !== 0) unknownField(y65, K1, "constants_values[" + i64 + "]");
    p += 1;
  }
  let x67: any = v.defaults_values;
  if (x67 === undefined) { x67 = NO_ARRAY; m1++; }
  if (!isArray(x67)) bad("defaults_values", "an array", x67);
  const n68 = x67.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n68, true);
  p += 4;
  for (let i69 = 0; i69 < n68; i69++) {
    const y70: any = x67[i69];
    try { p = write_test_msgs_msg_Defaults(y70, d, p, o, e); } catch (f) { throw under(f, "defaults_values[" + i69 + "]"); }
  }
  let x71: any = v.bool_values_default;
  if (x71 === undefined) { x71 = K2; m1++; }
  if (!isArray(x71)) bad("bool_values_default", "an array", x71);
  const n72 = x71.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n72, true);
  p += 4;
  for (let i73 = 0; i73 < n72; i73++) {
    const y74: any = x71[i73];
    if (typeof y74 !== "boolean") bad("bool_values_default[" + i73 + "]", "boolean", y74);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y74 ? 1 : 0);
    p += 1;
  }
  let x75: any = v.byte_values_default;
  if (x75 === undefined) { x75 = K3; m1++; }
  if (!isArray(x75)) bad("byte_values_default", "an array of byte", x75);
  const n76 = x75.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n76, true);
  p += 4;
  if (p + n76 > e) full(p + n76);
  if (x75 instanceof Uint8Array && n76 > bulkLength) { putBytes(d, p, x75); p += n76; }
  else for (let i77 = 0; i77 < n76; i77++, p += 1) {
    const y78: any = x75[i77]; if (typeof y78 !== "number" || (y78 & 255) !== y78) bad("byte_values_default[" + i77 + "]", "uint8 (0 to 255)", y78); d.setUint8(p, y78);
  }
  let x79: any = v.char_values_default;
  if (x79 === undefined) { x79 = K4; m1++; }
  if (!isArray(x79)) bad("char_values_default", "an array of char", x79);
  const n80 = x79.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n80, true);
  p += 4;
  if (p + n80 > e) full(p + n80);
  if (x79 instanceof Uint8Array && n80 > bulkLength) { putBytes(d, p, x79); p += n80; }
  else for (let i81 = 0; i81 < n80; i81++, p += 1) {
    const y82: any = x79[i81]; if (typeof y82 !== "number" || (y82 & 255) !== y82) bad("char_values_default[" + i81 + "]", "uint8 (0 to 255)", y82); d.setUint8(p, y82);
  }
  let x83: any = v.float32_values_default;
  if (x83 === undefined) { x83 = K5; m1++; }
  if (!isArray(x83)) bad("float32_values_default", "an array of float32", x83);
  const n84 = x83.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n84, true);
  p += 4;
  if (p + 4 * n84 > e) full(p + 4 * n84);
  if (x83 instanceof Float32Array && n84 > bulkLength) { putBytes(d, p, x83); p += 4 * n84; }
  else for (let i85 = 0; i85 < n84; i85++, p += 4) {
    const y86: any = x83[i85]; if (typeof y86 !== "number" || (y86 - y86 === 0 && Math.abs(y86) >= 3.4028235677973366e38)) bad("float32_values_default[" + i85 + "]", "number in the range of float32", y86); d.setFloat32(p, y86, true);
  }
  let x87: any = v.float64_values_default;
  if (x87 === undefined) { x87 = K6; m1++; }
  if (!isArray(x87)) bad("float64_values_default", "an array of float64", x87);
  const n88 = x87.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n88, true);
  p += 4;
  if (n88 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n88 > e) full(p + 8 * n88);
  if (x87 instanceof Float64Array && n88 > bulkLength) { putBytes(d, p, x87); p += 8 * n88; }
  else for (let i89 = 0; i89 < n88; i89++, p += 8) {
    const y90: any = x87[i89]; if (typeof y90 !== "number") bad("float64_values_default[" + i89 + "]", "number", y90); d.setFloat64(p, y90, true);
  }
  let x91: any = v.int8_values_default;
  if (x91 === undefined) { x91 = K7; m1++; }
  if (!isArray(x91)) bad("int8_values_default", "an array of int8", x91);
  const n92 = x91.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n92, true);
  p += 4;
  if (p + n92 > e) full(p + n92);
  if (x91 instanceof Int8Array && n92 > bulkLength) { putBytes(d, p, x91); p += n92; }
  else for (let i93 = 0; i93 < n92; i93++, p += 1) {
    const y94: any = x91[i93]; if (typeof y94 !== "number" || y94 << 24 >> 24 !== y94) bad("int8_values_default[" + i93 + "]", "int8 (-128 to 127)", y94); d.setInt8(p, y94);
  }
  let x95: any = v.uint8_values_default;
  if (x95 === undefined) { x95 = K3; m1++; }
  if (!isArray(x95)) bad("uint8_values_default", "an array of uint8", x95);
  const n96 = x95.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n96, true);
  p += 4;
  if (p + n96 > e) full(p + n96);
  if (x95 instanceof Uint8Array && n96 > bulkLength) { putBytes(d, p, x95); p += n96; }
  else for (let i97 = 0; i97 < n96; i97++, p += 1) {
    const y98: any = x95[i97]; if (typeof y98 !== "number" || (y98 & 255) !== y98) bad("uint8_values_default[" + i97 + "]", "uint8 (0 to 255)", y98); d.setUint8(p, y98);
  }
  let x99: any = v.int16_values_default;
  if (x99 === undefined) { x99 = K8; m1++; }
  if (!isArray(x99)) bad("int16_values_default", "an array of int16", x99);
  const n100 = x99.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n100, true);
  p += 4;
  if (p + 2 * n100 > e) full(p + 2 * n100);
  if (x99 instanceof Int16Array && n100 > bulkLength) { putBytes(d, p, x99); p += 2 * n100; }
  else for (let i101 = 0; i101 < n100; i101++, p += 2) {
    const y102: any = x99[i101]; if (typeof y102 !== "number" || y102 << 16 >> 16 !== y102) bad("int16_values_default[" + i101 + "]", "int16 (-32768 to 32767)", y102); d.setInt16(p, y102, true);
  }
  let x103: any = v.uint16_values_default;
  if (x103 === undefined) { x103 = K9; m1++; }
  if (!isArray(x103)) bad("uint16_values_default", "an array of uint16", x103);
  const n104 = x103.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n104, true);
  p += 4;
  if (p + 2 * n104 > e) full(p + 2 * n104);
  if (x103 instanceof Uint16Array && n104 > bulkLength) { putBytes(d, p, x103); p += 2 * n104; }
  else for (let i105 = 0; i105 < n104; i105++, p += 2) {
    const y106: any = x103[i105]; if (typeof y106 !== "number" || (y106 & 65535) !== y106) bad("uint16_values_default[" + i105 + "]", "uint16 (0 to 65535)", y106); d.setUint16(p, y106, true);
  }
  let x107: any = v.int32_values_default;
  if (x107 === undefined) { x107 = K10; m1++; }
  if (!isArray(x107)) bad("int32_values_default", "an array of int32", x107);
  const n108 = x107.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n108, true);
  p += 4;
  if (p + 4 * n108 > e) full(p + 4 * n108);
  if (x107 instanceof Int32Array && n108 > bulkLength) { putBytes(d, p, x107); p += 4 * n108; }
  else for (let i109 = 0; i109 < n108; i109++, p += 4) {
    const y110: any = x107[i109]; if (typeof y110 !== "number" || (y110 | 0) !== y110) bad("int32_values_default[" + i109 + "]", "int32 (-2147483648 to 2147483647)", y110); d.setInt32(p, y110, true);
  }
  let x111: any = v.uint32_values_default;
  if (x111 === undefined) { x111 = K11; m1++; }
  if (!isArray(x111)) bad("uint32_values_default", "an array of uint32", x111);
  const n112 = x111.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n112, true);
  p += 4;
  if (p + 4 * n112 > e) full(p + 4 * n112);
  if (x111 instanceof Uint32Array && n112 > bulkLength) { putBytes(d, p, x111); p += 4 * n112; }
  else for (let i113 = 0; i113 < n112; i113++, p += 4) {
    const y114: any = x111[i113]; if (typeof y114 !== "number" || y114 >>> 0 !== y114) bad("uint32_values_default[" + i113 + "]", "uint32 (0 to 4294967295)", y114); d.setUint32(p, y114, true);
  }
  let x115: any = v.int64_values_default;
  if (x115 === undefined) { x115 = K12; m1++; }
  if (!isArray(x115)) bad("int64_values_default", "an array of int64", x115);
  const n116 = x115.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n116, true);
  p += 4;
  if (n116 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n116 > e) full(p + 8 * n116);
  if (x115 instanceof BigInt64Array && n116 > bulkLength) { putBytes(d, p, x115); p += 8 * n116; }
  else for (let i117 = 0; i117 < n116; i117++, p += 8) {
    const y118: any = x115[i117]; if (!putInt64(d, p, y118)) bad("int64_values_default[" + i117 + "]", "int64 (bigint or safe integer)", y118);
  }
  let x119: any = v.uint64_values_default;
  if (x119 === undefined) { x119 = K13; m1++; }
  if (!isArray(x119)) bad("uint64_values_default", "an array of uint64", x119);
  const n120 = x119.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n120, true);
  p += 4;
  if (n120 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n120 > e) full(p + 8 * n120);
  if (x119 instanceof BigUint64Array && n120 > bulkLength) { putBytes(d, p, x119); p += 8 * n120; }
  else for (let i121 = 0; i121 < n120; i121++, p += 8) {
    const y122: any = x119[i121]; if (!putUint64(d, p, y122)) bad("uint64_values_default[" + i121 + "]", "uint64 (bigint or safe integer, not negative)", y122);
  }
  let x123: any = v.string_values_default;
  if (x123 === undefined) { x123 = K14; m1++; }
  if (!isArray(x123)) bad("string_values_default", "an array", x123);
  const n124 = x123.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n124, true);
  p += 4;
  for (let i125 = 0; i125 < n124; i125++) {
    const y126: any = x123[i125];
    if (typeof y126 !== "string") bad("string_values_default[" + i125 + "]", "string", y126);
    p = putString(d, p, o, y126, e);
    if (p < 0) bad("string_values_default[" + i125 + "]", "string without U+0000", y126);
  }
  let x127: any = v.alignment_check;
  if (x127 === undefined) { x127 = 0; m1++; }
  if (typeof x127 !== "number" || (x127 | 0) !== x127) bad("alignment_check", "int32 (-2147483648 to 2147483647)", x127);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setInt32(p, x127, true);
  if (m1 !== 0) unknownField(v, K15, "");
  return p + 4;
}
export function read_test_msgs_msg_UnboundedSequences(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 1, Infinity);
  if (n1 < 0) countFault(c, p, "bool_values", 1, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    if (p + 1 > e) short(c, p, "bool_values[" + i3 + "]", ":0:1");
    const x4 = d.getUint8(p); if (x4 > 1) badBoolean(c, p, "bool_values[" + i3 + "]");
    a2.push(x4 === 1);
    p += 1;
  }
  const n5 = getCount(c, p, 1, Infinity);
  if (n5 < 0) countFault(c, p, "byte_values", 1, Infinity);
  p = c.p;
  let a6: any = NO_UINT8;
  if (n5 > 0) { if (p + n5 > e) short(c, p, "", "byte_values:0:" + n5); a6 = getOctets(c, p, n5); p += n5; }
  const n7 = getCount(c, p, 1, Infinity);
  if (n7 < 0) countFault(c, p, "char_values", 1, Infinity);
  p = c.p;
  let a8: any = NO_UINT8;
  if (n7 > 0) { if (p + n7 > e) short(c, p, "", "char_values:0:" + n7); a8 = getOctets(c, p, n7); p += n7; }
  const n9 = getCount(c, p, 4, Infinity);
  if (n9 < 0) countFault(c, p, "float32_values", 4, Infinity);
  p = c.p;
  let a10: any = NO_FLOAT32;
  if (n9 > 0) { if (p + 4 * n9 > e) short(c, p, "", "float32_values:0:" + 4 * n9); a10 = new Float32Array(n9); if (l && n9 > bulkLength) bulk(a10, c, p); else for (let i11 = 0; i11 < n9; i11++) a10[i11] = d.getFloat32(p + 4 * i11, l); p += 4 * n9; }
  const n12 = getCount(c, p, 8, Infinity);
  if (n12 < 0) countFault(c, p, "float64_values", 8, Infinity);
  p = c.p;
  let a13: any = NO_FLOAT64;
  if (n12 > 0) { p += (o - p) & 7; if (p + 8 * n12 > e) short(c, p, "", "float64_values:0:" + 8 * n12); a13 = new Float64Array(n12); if (l && n12 > bulkLength) bulk(a13, c, p); else for (let i14 = 0; i14 < n12; i14++) a13[i14] = d.getFloat64(p + 8 * i14, l); p += 8 * n12; }
  const n15 = getCount(c, p, 1, Infinity);
  if (n15 < 0) countFault(c, p, "int8_values", 1, Infinity);
  p = c.p;
  let a16: any = NO_INT8;
  if (n15 > 0) { if (p + n15 > e) short(c, p, "", "int8_values:0:" + n15); a16 = getInt8s(c, p, n15); p += n15; }
  const n17 = getCount(c, p, 1, Infinity);
  if (n17 < 0) countFault(c, p, "uint8_values", 1, Infinity);
  p = c.p;
  let a18: any = NO_UINT8;
  if (n17 > 0) { if (p + n17 > e) short(c, p, "", "uint8_values:0:" + n17); a18 = getOctets(c, p, n17); p += n17; }
  const n19 = getCount(c, p, 2, Infinity);
  if (n19 < 0) countFault(c, p, "int16_values", 2, Infinity);
  p = c.p;
  let a20: any = NO_INT16;
  if (n19 > 0) { if (p + 2 * n19 > e) short(c, p, "", "int16_values:0:" + 2 * n19); a20 = new Int16Array(n19); if (l && n19 > bulkLength) bulk(a20, c, p); else for (let i21 = 0; i21 < n19; i21++) a20[i21] = d.getInt16(p + 2 * i21, l); p += 2 * n19; }
  const n22 = getCount(c, p, 2, Infinity);
  if (n22 < 0) countFault(c, p, "uint16_values", 2, Infinity);
  p = c.p;
  let a23: any = NO_UINT16;
  if (n22 > 0) { if (p + 2 * n22 > e) short(c, p, "", "uint16_values:0:" + 2 * n22); a23 = new Uint16Array(n22); if (l && n22 > bulkLength) bulk(a23, c, p); else for (let i24 = 0; i24 < n22; i24++) a23[i24] = d.getUint16(p + 2 * i24, l); p += 2 * n22; }
  const n25 = getCount(c, p, 4, Infinity);
  if (n25 < 0) countFault(c, p, "int32_values", 4, Infinity);
  p = c.p;
  let a26: any = NO_INT32;
  if (n25 > 0) { if (p + 4 * n25 > e) short(c, p, "", "int32_values:0:" + 4 * n25); a26 = new Int32Array(n25); if (l && n25 > bulkLength) bulk(a26, c, p); else for (let i27 = 0; i27 < n25; i27++) a26[i27] = d.getInt32(p + 4 * i27, l); p += 4 * n25; }
  const n28 = getCount(c, p, 4, Infinity);
  if (n28 < 0) countFault(c, p, "uint32_values", 4, Infinity);
  p = c.p;
  let a29: any = NO_UINT32;
  if (n28 > 0) { if (p + 4 * n28 > e) short(c, p, "", "uint32_values:0:" + 4 * n28); a29 = new Uint32Array(n28); if (l && n28 > bulkLength) bulk(a29, c, p); else for (let i30 = 0; i30 < n28; i30++) a29[i30] = d.getUint32(p + 4 * i30, l); p += 4 * n28; }
  const n31 = getCount(c, p, 8, Infinity);
  if (n31 < 0) countFault(c, p, "int64_values", 8, Infinity);
  p = c.p;
  let a32: any = NO_INT64;
  if (n31 > 0) { p += (o - p) & 7; if (p + 8 * n31 > e) short(c, p, "", "int64_values:0:" + 8 * n31); a32 = new BigInt64Array(n31); if (l && n31 > bulkLength) bulk(a32, c, p); else for (let i33 = 0; i33 < n31; i33++) a32[i33] = d.getBigInt64(p + 8 * i33, l); p += 8 * n31; }
  const n34 = getCount(c, p, 8, Infinity);
  if (n34 < 0) countFault(c, p, "uint64_values", 8, Infinity);
  p = c.p;
  let a35: any = NO_UINT64;
  if (n34 > 0) { p += (o - p) & 7; if (p + 8 * n34 > e) short(c, p, "", "uint64_values:0:" + 8 * n34); a35 = new BigUint64Array(n34); if (l && n34 > bulkLength) bulk(a35, c, p); else for (let i36 = 0; i36 < n34; i36++) a35[i36] = d.getBigUint64(p + 8 * i36, l); p += 8 * n34; }
  const n37 = getCount(c, p, 4, Infinity);
  if (n37 < 0) countFault(c, p, "string_values", 4, Infinity);
  p = c.p;
  const a38: any[] = [];
  for (let i39 = 0; i39 < n37; i39++) {
    const x40 = getString(c, p, Infinity) ?? stringFault(c, p, "string_values[" + i39 + "]", Infinity); p = c.p;
    a38.push(x40);
  }
  const n41 = getCount(c, p, 45, Infinity);
  if (n41 < 0) countFault(c, p, "basic_types_values", 45, Infinity);
  p = c.p;
  const a42: any[] = [];
  for (let i43 = 0; i43 < n41; i43++) {
    let x44: any; c.p = p; try { x44 = read_test_msgs_msg_BasicTypes(c); } catch (f) { throw under(f, "basic_types_values[" + i43 + "]"); } p = c.p;
    a42.push(x44);
  }
  const n45 = getCount(c, p, 1, Infinity);
  if (n45 < 0) countFault(c, p, "constants_values", 1, Infinity);
  p = c.p;
  const a46: any[] = [];
  for (let i47 = 0; i47 < n45; i47++) {
    if (p < e) p++;
    a46.push({});
  }
  const n48 = getCount(c, p, 45, Infinity);
  if (n48 < 0) countFault(c, p, "defaults_values", 45, Infinity);
  p = c.p;
  const a49: any[] = [];
  for (let i50 = 0; i50 < n48; i50++) {
    let x51: any; c.p = p; try { x51 = read_test_msgs_msg_Defaults(c); } catch (f) { throw under(f, "defaults_values[" + i50 + "]"); } p = c.p;
    a49.push(x51);
  }
  const n52 = getCount(c, p, 1, Infinity);
  if (n52 < 0) countFault(c, p, "bool_values_default", 1, Infinity);
  p = c.p;
  const a53: any[] = [];
  for (let i54 = 0; i54 < n52; i54++) {
    if (p + 1 > e) short(c, p, "bool_values_default[" + i54 + "]", ":0:1");
    const x55 = d.getUint8(p); if (x55 > 1) badBoolean(c, p, "bool_values_default[" + i54 + "]");
    a53.push(x55 === 1);
    p += 1;
  }
  const n56 = getCount(c, p, 1, Infinity);
  if (n56 < 0) countFault(c, p, "byte_values_default", 1, Infinity);
  p = c.p;
  let a57: any = NO_UINT8;
  if (n56 > 0) { if (p + n56 > e) short(c, p, "", "byte_values_default:0:" + n56); a57 = getOctets(c, p, n56); p += n56; }
  const n58 = getCount(c, p, 1, Infinity);
  if (n58 < 0) countFault(c, p, "char_values_default", 1, Infinity);
  p = c.p;
  let a59: any = NO_UINT8;
  if (n58 > 0) { if (p + n58 > e) short(c, p, "", "char_values_default:0:" + n58); a59 = getOctets(c, p, n58); p += n58; }
  const n60 = getCount(c, p, 4, Infinity);
  if (n60 < 0) countFault(c, p, "float32_values_default", 4, Infinity);
  p = c.p;
  let a61: any = NO_FLOAT32;
  if (n60 > 0) { if (p + 4 * n60 > e) short(c, p, "", "float32_values_default:0:" + 4 * n60); a61 = new Float32Array(n60); if (l && n60 > bulkLength) bulk(a61, c, p); else for (let i62 = 0; i62 < n60; i62++) a61[i62] = d.getFloat32(p + 4 * i62, l); p += 4 * n60; }
  const n63 = getCount(c, p, 8, Infinity);
  if (n63 < 0) countFault(c, p, "float64_values_default", 8, Infinity);
  p = c.p;
  let a64: any = NO_FLOAT64;
  if (n63 > 0) { p += (o - p) & 7; if (p + 8 * n63 > e) short(c, p, "", "float64_values_default:0:" + 8 * n63); a64 = new Float64Array(n63); if (l && n63 > bulkLength) bulk(a64, c, p); else for (let i65 = 0; i65 < n63; i65++) a64[i65] = d.getFloat64(p + 8 * i65, l); p += 8 * n63; }
  const n66 = getCount(c, p, 1, Infinity);
  if (n66 < 0) countFault(c, p, "int8_values_default", 1, Infinity);
  p = c.p;
  let a67: any = NO_INT8;
  if (n66 > 0) { if (p + n66 > e) short(c, p, "", "int8_values_default:0:" + n66); a67 = getInt8s(c, p, n66); p += n66; }
  const n68 = getCount(c, p, 1, Infinity);
  if (n68 < 0) countFault(c, p, "uint8_values_default", 1, Infinity);
  p = c.p;
  let a69: any = NO_UINT8;
  if (n68 > 0) { if (p + n68 > e) short(c, p, "", "uint8_values_default:0:" + n68); a69 = getOctets(c, p, n68); p += n68; }
  const n70 = getCount(c, p, 2, Infinity);
  if (n70 < 0) countFault(c, p, "int16_values_default", 2, Infinity);
  p = c.p;
  let a71: any = NO_INT16;
  if (n70 > 0) { if (p + 2 * n70 > e) short(c, p, "", "int16_values_default:0:" + 2 * n70); a71 = new Int16Array(n70); if (l && n70 > bulkLength) bulk(a71, c, p); else for (let i72 = 0; i72 < n70; i72++) a71[i72] = d.getInt16(p + 2 * i72, l); p += 2 * n70; }
  const n73 = getCount(c, p, 2, Infinity);
  if (n73 < 0) countFault(c, p, "uint16_values_default", 2, Infinity);
  p = c.p;
  let a74: any = NO_UINT16;
  if (n73 > 0) { if (p + 2 * n73 > e) short(c, p, "", "uint16_values_default:0:" + 2 * n73); a74 = new Uint16Array(n73); if (l && n73 > bulkLength) bulk(a74, c, p); else for (let i75 = 0; i75 < n73; i75++) a74[i75] = d.getUint16(p + 2 * i75, l); p += 2 * n73; }
  const n76 = getCount(c, p, 4, Infinity);
  if (n76 < 0) countFault(c, p, "int32_values_default", 4, Infinity);
  p = c.p;
  let a77: any = NO_INT32;
  if (n76 > 0) { if (p + 4 * n76 > e) short(c, p, "", "int32_values_default:0:" + 4 * n76); a77 = new Int32Array(n76); if (l && n76 > bulkLength) bulk(a77, c, p); else for (let i78 = 0; i78 < n76; i78++) a77[i78] = d.getInt32(p + 4 * i78, l); p += 4 * n76; }
  const n79 = getCount(c, p, 4, Infinity);
  if (n79 < 0) countFault(c, p, "uint32_values_default", 4, Infinity);
  p = c.p;
  let a80: any = NO_UINT32;
  if (n79 > 0) { if (p + 4 * n79 > e) short(c, p, "", "uint32_values_default:0:" + 4 * n79); a80 = new Uint32Array(n79); if (l && n79 > bulkLength) bulk(a80, c, p); else for (let i81 = 0; i81 < n79; i81++) a80[i81] = d.getUint32(p + 4 * i81, l); p += 4 * n79; }
  const n82 = getCount(c, p, 8, Infinity);
  if (n82 < 0) countFault(c, p, "int64_values_default", 8, Infinity);
  p = c.p;
  let a83: any = NO_INT64;
  if (n82 > 0) { p += (o - p) & 7; if (p + 8 * n82 > e) short(c, p, "", "int64_values_default:0:" + 8 * n82); a83 = new BigInt64Array(n82); if (l && n82 > bulkLength) bulk(a83, c, p); else for (let i84 = 0; i84 < n82; i84++) a83[i84] = d.getBigInt64(p + 8 * i84, l); p += 8 * n82; }
  const n85 = getCount(c, p, 8, Infinity);
  if (n85 < 0) countFault(c, p, "uint64_values_default", 8, Infinity);
  p = c.p;
  let a86: any = NO_UINT64;
  if (n85 > 0) { p += (o - p) & 7; if (p + 8 * n85 > e) short(c, p, "", "uint64_values_default:0:" + 8 * n85); a86 = new BigUint64Array(n85); if (l && n85 > bulkLength) bulk(a86, c, p); else for (let i87 = 0; i87 < n85; i87++) a86[i87] = d.getBigUint64(p + 8 * i87, l); p += 8 * n85; }
  const n88 = getCount(c, p, 4, Infinity);
  if (n88 < 0) countFault(c, p, "string_values_default", 4, Infinity);
  p = c.p;
  const a89: any[] = [];
  for (let i90 = 0; i90 < n88; i90++) {
    const x91 = getString(c, p, Infinity) ?? stringFault(c, p, "string_values_default[" + i90 + "]", Infinity); p = c.p;
    a89.push(x91);
  }
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "alignment_check:0:4");
  const x92 = d.getInt32(p, l);
  c.p = p + 4;
  return { bool_values: a2, byte_values: a6, char_values: a8, float32_values: a10, float64_values: a13, int8_values: a16, uint8_values: a18, int16_values: a20, uint16_values: a23, int32_values: a26, uint32_values: a29, int64_values: a32, uint64_values: a35, string_values: a38, basic_types_values: a42, constants_values: a46, defaults_values: a49, bool_values_default: a53, byte_values_default: a57, char_values_default: a59, float32_values_default: a61, float64_values_default: a64, int8_values_default: a67, uint8_values_default: a69, int16_values_default: a71, uint16_values_default: a74, int32_values_default: a77, uint32_values_default: a80, int64_values_default: a83, uint64_values_default: a86, string_values_default: a89, alignment_check: x92 };
}

export const UnboundedSequences: MessageType<UnboundedSequences, UnboundedSequencesInput, Record<never, never>> = {
  kind: "message",
  name: "test_msgs/msg/UnboundedSequences",
  codec: /* @__PURE__ */ runtimeV1.codec("test_msgs/msg/UnboundedSequences", write_test_msgs_msg_UnboundedSequences, read_test_msgs_msg_UnboundedSequences),
  constants: {},
};
