// Generated from test_msgs/srv/Arrays.srv; do not edit.
import { type BigIntsInput, type NumbersInput, type ServiceType, runtimeV1 } from "cdr-ts";
import { type BasicTypes as test_msgs_msg_BasicTypes, type BasicTypesInput as test_msgs_msg_BasicTypesInput, write_test_msgs_msg_BasicTypes, read_test_msgs_msg_BasicTypes } from "../msg/basic-types.ts";
import { type Constants as test_msgs_msg_Constants, type ConstantsInput as test_msgs_msg_ConstantsInput } from "../msg/constants.ts";
import { type Defaults as test_msgs_msg_Defaults, type DefaultsInput as test_msgs_msg_DefaultsInput, write_test_msgs_msg_Defaults, read_test_msgs_msg_Defaults } from "../msg/defaults.ts";

export interface Arrays_Request {
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
}
export interface Arrays_RequestInput {
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
}
export interface Arrays_Response {
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
}
export interface Arrays_ResponseInput {
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
}

const { NONE, bad, badBoolean, bulk, bulkLength, countKeys, full, getInt8s, getOctets, getString, isArray, pad, putBytes, putInt64, putString, putUint64, short, stringFault, under, unknownField } = runtimeV1;
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
const K15: any = ["bool_values","byte_values","char_values","float32_values","float64_values","int8_values","uint8_values","int16_values","uint16_values","int32_values","uint32_values","int64_values","uint64_values","string_values","basic_types_values","constants_values","defaults_values","bool_values_default","byte_values_default","char_values_default","float32_values_default","float64_values_default","int8_values_default","uint8_values_default","int16_values_default","uint16_values_default","int32_values_default","uint32_values_default","int64_values_default","uint64_values_default","string_values_default"];

function write_test_msgs_srv_Arrays_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 31;
  let x2: any = v.bool_values;
  if (x2 === undefined) { x2 = new Array(3).fill(false); m1++; }
  if (!isArray(x2)) bad("bool_values", "an array", x2);
  const n3 = x2.length;
  if (n3 !== 3) bad("bool_values", "3 elements", n3);
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "boolean") bad("bool_values[" + i4 + "]", "boolean", y5);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y5 ? 1 : 0);
    p += 1;
  }
  let x6: any = v.byte_values;
  if (x6 === undefined) { x6 = new Uint8Array(3); m1++; }
  if (!isArray(x6)) bad("byte_values", "an array of byte", x6);
  const n7 = x6.length;
  if (n7 !== 3) bad("byte_values", "3 elements", n7);
  if (p + n7 > e) full(p + n7);
  if (x6 instanceof Uint8Array && n7 > bulkLength) { putBytes(d, p, x6); p += n7; }
  else for (let i8 = 0; i8 < n7; i8++, p += 1) {
    const y9: any = x6[i8]; if (typeof y9 !== "number" || (y9 & 255) !== y9) bad("byte_values[" + i8 + "]", "uint8 (0 to 255)", y9); d.setUint8(p, y9);
  }
  let x10: any = v.char_values;
  if (x10 === undefined) { x10 = new Uint8Array(3); m1++; }
  if (!isArray(x10)) bad("char_values", "an array of char", x10);
  const n11 = x10.length;
  if (n11 !== 3) bad("char_values", "3 elements", n11);
  if (p + n11 > e) full(p + n11);
  if (x10 instanceof Uint8Array && n11 > bulkLength) { putBytes(d, p, x10); p += n11; }
  else for (let i12 = 0; i12 < n11; i12++, p += 1) {
    const y13: any = x10[i12]; if (typeof y13 !== "number" || (y13 & 255) !== y13) bad("char_values[" + i12 + "]", "uint8 (0 to 255)", y13); d.setUint8(p, y13);
  }
  let x14: any = v.float32_values;
  if (x14 === undefined) { x14 = new Float32Array(3); m1++; }
  if (!isArray(x14)) bad("float32_values", "an array of float32", x14);
  const n15 = x14.length;
  if (n15 !== 3) bad("float32_values", "3 elements", n15);
  if (n15 > 0) p = pad(d, p, o, e, 4);
  if (p + 4 * n15 > e) full(p + 4 * n15);
  if (x14 instanceof Float32Array && n15 > bulkLength) { putBytes(d, p, x14); p += 4 * n15; }
  else for (let i16 = 0; i16 < n15; i16++, p += 4) {
    const y17: any = x14[i16]; if (typeof y17 !== "number" || (y17 - y17 === 0 && Math.abs(y17) >= 3.4028235677973366e38)) bad("float32_values[" + i16 + "]", "number in the range of float32", y17); d.setFloat32(p, y17, true);
  }
  let x18: any = v.float64_values;
  if (x18 === undefined) { x18 = new Float64Array(3); m1++; }
  if (!isArray(x18)) bad("float64_values", "an array of float64", x18);
  const n19 = x18.length;
  if (n19 !== 3) bad("float64_values", "3 elements", n19);
  if (n19 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n19 > e) full(p + 8 * n19);
  if (x18 instanceof Float64Array && n19 > bulkLength) { putBytes(d, p, x18); p += 8 * n19; }
  else for (let i20 = 0; i20 < n19; i20++, p += 8) {
    const y21: any = x18[i20]; if (typeof y21 !== "number") bad("float64_values[" + i20 + "]", "number", y21); d.setFloat64(p, y21, true);
  }
  let x22: any = v.int8_values;
  if (x22 === undefined) { x22 = new Int8Array(3); m1++; }
  if (!isArray(x22)) bad("int8_values", "an array of int8", x22);
  const n23 = x22.length;
  if (n23 !== 3) bad("int8_values", "3 elements", n23);
  if (p + n23 > e) full(p + n23);
  if (x22 instanceof Int8Array && n23 > bulkLength) { putBytes(d, p, x22); p += n23; }
  else for (let i24 = 0; i24 < n23; i24++, p += 1) {
    const y25: any = x22[i24]; if (typeof y25 !== "number" || y25 << 24 >> 24 !== y25) bad("int8_values[" + i24 + "]", "int8 (-128 to 127)", y25); d.setInt8(p, y25);
  }
  let x26: any = v.uint8_values;
  if (x26 === undefined) { x26 = new Uint8Array(3); m1++; }
  if (!isArray(x26)) bad("uint8_values", "an array of uint8", x26);
  const n27 = x26.length;
  if (n27 !== 3) bad("uint8_values", "3 elements", n27);
  if (p + n27 > e) full(p + n27);
  if (x26 instanceof Uint8Array && n27 > bulkLength) { putBytes(d, p, x26); p += n27; }
  else for (let i28 = 0; i28 < n27; i28++, p += 1) {
    const y29: any = x26[i28]; if (typeof y29 !== "number" || (y29 & 255) !== y29) bad("uint8_values[" + i28 + "]", "uint8 (0 to 255)", y29); d.setUint8(p, y29);
  }
  let x30: any = v.int16_values;
  if (x30 === undefined) { x30 = new Int16Array(3); m1++; }
  if (!isArray(x30)) bad("int16_values", "an array of int16", x30);
  const n31 = x30.length;
  if (n31 !== 3) bad("int16_values", "3 elements", n31);
  if (n31 > 0) p = pad(d, p, o, e, 2);
  if (p + 2 * n31 > e) full(p + 2 * n31);
  if (x30 instanceof Int16Array && n31 > bulkLength) { putBytes(d, p, x30); p += 2 * n31; }
  else for (let i32 = 0; i32 < n31; i32++, p += 2) {
    const y33: any = x30[i32]; if (typeof y33 !== "number" || y33 << 16 >> 16 !== y33) bad("int16_values[" + i32 + "]", "int16 (-32768 to 32767)", y33); d.setInt16(p, y33, true);
  }
  let x34: any = v.uint16_values;
  if (x34 === undefined) { x34 = new Uint16Array(3); m1++; }
  if (!isArray(x34)) bad("uint16_values", "an array of uint16", x34);
  const n35 = x34.length;
  if (n35 !== 3) bad("uint16_values", "3 elements", n35);
  if (p + 2 * n35 > e) full(p + 2 * n35);
  if (x34 instanceof Uint16Array && n35 > bulkLength) { putBytes(d, p, x34); p += 2 * n35; }
  else for (let i36 = 0; i36 < n35; i36++, p += 2) {
    const y37: any = x34[i36]; if (typeof y37 !== "number" || (y37 & 65535) !== y37) bad("uint16_values[" + i36 + "]", "uint16 (0 to 65535)", y37); d.setUint16(p, y37, true);
  }
  let x38: any = v.int32_values;
  if (x38 === undefined) { x38 = new Int32Array(3); m1++; }
  if (!isArray(x38)) bad("int32_values", "an array of int32", x38);
  const n39 = x38.length;
  if (n39 !== 3) bad("int32_values", "3 elements", n39);
  if (n39 > 0) p = pad(d, p, o, e, 4);
  if (p + 4 * n39 > e) full(p + 4 * n39);
  if (x38 instanceof Int32Array && n39 > bulkLength) { putBytes(d, p, x38); p += 4 * n39; }
  else for (let i40 = 0; i40 < n39; i40++, p += 4) {
    const y41: any = x38[i40]; if (typeof y41 !== "number" || (y41 | 0) !== y41) bad("int32_values[" + i40 + "]", "int32 (-2147483648 to 2147483647)", y41); d.setInt32(p, y41, true);
  }
  let x42: any = v.uint32_values;
  if (x42 === undefined) { x42 = new Uint32Array(3); m1++; }
  if (!isArray(x42)) bad("uint32_values", "an array of uint32", x42);
  const n43 = x42.length;
  if (n43 !== 3) bad("uint32_values", "3 elements", n43);
  if (p + 4 * n43 > e) full(p + 4 * n43);
  if (x42 instanceof Uint32Array && n43 > bulkLength) { putBytes(d, p, x42); p += 4 * n43; }
  else for (let i44 = 0; i44 < n43; i44++, p += 4) {
    const y45: any = x42[i44]; if (typeof y45 !== "number" || y45 >>> 0 !== y45) bad("uint32_values[" + i44 + "]", "uint32 (0 to 4294967295)", y45); d.setUint32(p, y45, true);
  }
  let x46: any = v.int64_values;
  if (x46 === undefined) { x46 = new BigInt64Array(3); m1++; }
  if (!isArray(x46)) bad("int64_values", "an array of int64", x46);
  const n47 = x46.length;
  if (n47 !== 3) bad("int64_values", "3 elements", n47);
  if (n47 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n47 > e) full(p + 8 * n47);
  if (x46 instanceof BigInt64Array && n47 > bulkLength) { putBytes(d, p, x46); p += 8 * n47; }
  else for (let i48 = 0; i48 < n47; i48++, p += 8) {
    const y49: any = x46[i48]; if (!putInt64(d, p, y49)) bad("int64_values[" + i48 + "]", "int64 (bigint or safe integer)", y49);
  }
  let x50: any = v.uint64_values;
  if (x50 === undefined) { x50 = new BigUint64Array(3); m1++; }
  if (!isArray(x50)) bad("uint64_values", "an array of uint64", x50);
  const n51 = x50.length;
  if (n51 !== 3) bad("uint64_values", "3 elements", n51);
  if (p + 8 * n51 > e) full(p + 8 * n51);
  if (x50 instanceof BigUint64Array && n51 > bulkLength) { putBytes(d, p, x50); p += 8 * n51; }
  else for (let i52 = 0; i52 < n51; i52++, p += 8) {
    const y53: any = x50[i52]; if (!putUint64(d, p, y53)) bad("uint64_values[" + i52 + "]", "uint64 (bigint or safe integer, not negative)", y53);
  }
  let x54: any = v.string_values;
  if (x54 === undefined) { x54 = new Array(3).fill(""); m1++; }
  if (!isArray(x54)) bad("string_values", "an array", x54);
  const n55 = x54.length;
  if (n55 !== 3) bad("string_values", "3 elements", n55);
  for (let i56 = 0; i56 < n55; i56++) {
    const y57: any = x54[i56];
    if (typeof y57 !== "string") bad("string_values[" + i56 + "]", "string", y57);
    p = putString(d, p, o, y57, e);
    if (p < 0) bad("string_values[" + i56 + "]", "string without U+0000", y57);
  }
  let x58: any = v.basic_types_values;
  if (x58 === undefined) { x58 = new Array(3).fill(NONE); m1++; }
  if (!isArray(x58)) bad("basic_types_values", "an array", x58);
  const n59 = x58.length;
  if (n59 !== 3) bad("basic_types_values", "3 elements", n59);
  for (let i60 = 0; i60 < n59; i60++) {
    const y61: any = x58[i60];
    try { p = write_test_msgs_msg_BasicTypes(y61, d, p, o, e); } catch (f) { throw under(f, "basic_types_values[" + i60 + "]"); }
  }
  let x62: any = v.constants_values;
  if (x62 === undefined) { x62 = new Array(3).fill(NONE); m1++; }
  if (!isArray(x62)) bad("constants_values", "an array", x62);
  const n63 = x62.length;
  if (n63 !== 3) bad("constants_values", "3 elements", n63);
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
  if (x67 === undefined) { x67 = new Array(3).fill(NONE); m1++; }
  if (!isArray(x67)) bad("defaults_values", "an array", x67);
  const n68 = x67.length;
  if (n68 !== 3) bad("defaults_values", "3 elements", n68);
  for (let i69 = 0; i69 < n68; i69++) {
    const y70: any = x67[i69];
    try { p = write_test_msgs_msg_Defaults(y70, d, p, o, e); } catch (f) { throw under(f, "defaults_values[" + i69 + "]"); }
  }
  let x71: any = v.bool_values_default;
  if (x71 === undefined) { x71 = K2; m1++; }
  if (!isArray(x71)) bad("bool_values_default", "an array", x71);
  const n72 = x71.length;
  if (n72 !== 3) bad("bool_values_default", "3 elements", n72);
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
  if (n76 !== 3) bad("byte_values_default", "3 elements", n76);
  if (p + n76 > e) full(p + n76);
  if (x75 instanceof Uint8Array && n76 > bulkLength) { putBytes(d, p, x75); p += n76; }
  else for (let i77 = 0; i77 < n76; i77++, p += 1) {
    const y78: any = x75[i77]; if (typeof y78 !== "number" || (y78 & 255) !== y78) bad("byte_values_default[" + i77 + "]", "uint8 (0 to 255)", y78); d.setUint8(p, y78);
  }
  let x79: any = v.char_values_default;
  if (x79 === undefined) { x79 = K4; m1++; }
  if (!isArray(x79)) bad("char_values_default", "an array of char", x79);
  const n80 = x79.length;
  if (n80 !== 3) bad("char_values_default", "3 elements", n80);
  if (p + n80 > e) full(p + n80);
  if (x79 instanceof Uint8Array && n80 > bulkLength) { putBytes(d, p, x79); p += n80; }
  else for (let i81 = 0; i81 < n80; i81++, p += 1) {
    const y82: any = x79[i81]; if (typeof y82 !== "number" || (y82 & 255) !== y82) bad("char_values_default[" + i81 + "]", "uint8 (0 to 255)", y82); d.setUint8(p, y82);
  }
  let x83: any = v.float32_values_default;
  if (x83 === undefined) { x83 = K5; m1++; }
  if (!isArray(x83)) bad("float32_values_default", "an array of float32", x83);
  const n84 = x83.length;
  if (n84 !== 3) bad("float32_values_default", "3 elements", n84);
  if (n84 > 0) p = pad(d, p, o, e, 4);
  if (p + 4 * n84 > e) full(p + 4 * n84);
  if (x83 instanceof Float32Array && n84 > bulkLength) { putBytes(d, p, x83); p += 4 * n84; }
  else for (let i85 = 0; i85 < n84; i85++, p += 4) {
    const y86: any = x83[i85]; if (typeof y86 !== "number" || (y86 - y86 === 0 && Math.abs(y86) >= 3.4028235677973366e38)) bad("float32_values_default[" + i85 + "]", "number in the range of float32", y86); d.setFloat32(p, y86, true);
  }
  let x87: any = v.float64_values_default;
  if (x87 === undefined) { x87 = K6; m1++; }
  if (!isArray(x87)) bad("float64_values_default", "an array of float64", x87);
  const n88 = x87.length;
  if (n88 !== 3) bad("float64_values_default", "3 elements", n88);
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
  if (n92 !== 3) bad("int8_values_default", "3 elements", n92);
  if (p + n92 > e) full(p + n92);
  if (x91 instanceof Int8Array && n92 > bulkLength) { putBytes(d, p, x91); p += n92; }
  else for (let i93 = 0; i93 < n92; i93++, p += 1) {
    const y94: any = x91[i93]; if (typeof y94 !== "number" || y94 << 24 >> 24 !== y94) bad("int8_values_default[" + i93 + "]", "int8 (-128 to 127)", y94); d.setInt8(p, y94);
  }
  let x95: any = v.uint8_values_default;
  if (x95 === undefined) { x95 = K3; m1++; }
  if (!isArray(x95)) bad("uint8_values_default", "an array of uint8", x95);
  const n96 = x95.length;
  if (n96 !== 3) bad("uint8_values_default", "3 elements", n96);
  if (p + n96 > e) full(p + n96);
  if (x95 instanceof Uint8Array && n96 > bulkLength) { putBytes(d, p, x95); p += n96; }
  else for (let i97 = 0; i97 < n96; i97++, p += 1) {
    const y98: any = x95[i97]; if (typeof y98 !== "number" || (y98 & 255) !== y98) bad("uint8_values_default[" + i97 + "]", "uint8 (0 to 255)", y98); d.setUint8(p, y98);
  }
  let x99: any = v.int16_values_default;
  if (x99 === undefined) { x99 = K8; m1++; }
  if (!isArray(x99)) bad("int16_values_default", "an array of int16", x99);
  const n100 = x99.length;
  if (n100 !== 3) bad("int16_values_default", "3 elements", n100);
  if (n100 > 0) p = pad(d, p, o, e, 2);
  if (p + 2 * n100 > e) full(p + 2 * n100);
  if (x99 instanceof Int16Array && n100 > bulkLength) { putBytes(d, p, x99); p += 2 * n100; }
  else for (let i101 = 0; i101 < n100; i101++, p += 2) {
    const y102: any = x99[i101]; if (typeof y102 !== "number" || y102 << 16 >> 16 !== y102) bad("int16_values_default[" + i101 + "]", "int16 (-32768 to 32767)", y102); d.setInt16(p, y102, true);
  }
  let x103: any = v.uint16_values_default;
  if (x103 === undefined) { x103 = K9; m1++; }
  if (!isArray(x103)) bad("uint16_values_default", "an array of uint16", x103);
  const n104 = x103.length;
  if (n104 !== 3) bad("uint16_values_default", "3 elements", n104);
  if (p + 2 * n104 > e) full(p + 2 * n104);
  if (x103 instanceof Uint16Array && n104 > bulkLength) { putBytes(d, p, x103); p += 2 * n104; }
  else for (let i105 = 0; i105 < n104; i105++, p += 2) {
    const y106: any = x103[i105]; if (typeof y106 !== "number" || (y106 & 65535) !== y106) bad("uint16_values_default[" + i105 + "]", "uint16 (0 to 65535)", y106); d.setUint16(p, y106, true);
  }
  let x107: any = v.int32_values_default;
  if (x107 === undefined) { x107 = K10; m1++; }
  if (!isArray(x107)) bad("int32_values_default", "an array of int32", x107);
  const n108 = x107.length;
  if (n108 !== 3) bad("int32_values_default", "3 elements", n108);
  if (n108 > 0) p = pad(d, p, o, e, 4);
  if (p + 4 * n108 > e) full(p + 4 * n108);
  if (x107 instanceof Int32Array && n108 > bulkLength) { putBytes(d, p, x107); p += 4 * n108; }
  else for (let i109 = 0; i109 < n108; i109++, p += 4) {
    const y110: any = x107[i109]; if (typeof y110 !== "number" || (y110 | 0) !== y110) bad("int32_values_default[" + i109 + "]", "int32 (-2147483648 to 2147483647)", y110); d.setInt32(p, y110, true);
  }
  let x111: any = v.uint32_values_default;
  if (x111 === undefined) { x111 = K11; m1++; }
  if (!isArray(x111)) bad("uint32_values_default", "an array of uint32", x111);
  const n112 = x111.length;
  if (n112 !== 3) bad("uint32_values_default", "3 elements", n112);
  if (p + 4 * n112 > e) full(p + 4 * n112);
  if (x111 instanceof Uint32Array && n112 > bulkLength) { putBytes(d, p, x111); p += 4 * n112; }
  else for (let i113 = 0; i113 < n112; i113++, p += 4) {
    const y114: any = x111[i113]; if (typeof y114 !== "number" || y114 >>> 0 !== y114) bad("uint32_values_default[" + i113 + "]", "uint32 (0 to 4294967295)", y114); d.setUint32(p, y114, true);
  }
  let x115: any = v.int64_values_default;
  if (x115 === undefined) { x115 = K12; m1++; }
  if (!isArray(x115)) bad("int64_values_default", "an array of int64", x115);
  const n116 = x115.length;
  if (n116 !== 3) bad("int64_values_default", "3 elements", n116);
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
  if (n120 !== 3) bad("uint64_values_default", "3 elements", n120);
  if (p + 8 * n120 > e) full(p + 8 * n120);
  if (x119 instanceof BigUint64Array && n120 > bulkLength) { putBytes(d, p, x119); p += 8 * n120; }
  else for (let i121 = 0; i121 < n120; i121++, p += 8) {
    const y122: any = x119[i121]; if (!putUint64(d, p, y122)) bad("uint64_values_default[" + i121 + "]", "uint64 (bigint or safe integer, not negative)", y122);
  }
  let x123: any = v.string_values_default;
  if (x123 === undefined) { x123 = K14; m1++; }
  if (!isArray(x123)) bad("string_values_default", "an array", x123);
  const n124 = x123.length;
  if (n124 !== 3) bad("string_values_default", "3 elements", n124);
  for (let i125 = 0; i125 < n124; i125++) {
    const y126: any = x123[i125];
    if (typeof y126 !== "string") bad("string_values_default[" + i125 + "]", "string", y126);
    p = putString(d, p, o, y126, e);
    if (p < 0) bad("string_values_default[" + i125 + "]", "string without U+0000", y126);
  }
  if (m1 !== 0) unknownField(v, K15, "");
  return p;
}
function read_test_msgs_srv_Arrays_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const a1: any[] = [];
  for (let i2 = 0; i2 < 3; i2++) {
    if (p + 1 > e) short(c, p, "bool_values[" + i2 + "]", ":0:1");
    const x3 = d.getUint8(p); if (x3 > 1) badBoolean(c, p, "bool_values[" + i2 + "]");
    a1.push(x3 === 1);
    p += 1;
  }
  let a4: any;
  if (p + 3 > e) short(c, p, "", "byte_values:0:" + 3); a4 = getOctets(c, p, 3); p += 3;
  let a5: any;
  if (p + 3 > e) short(c, p, "", "char_values:0:" + 3); a5 = getOctets(c, p, 3); p += 3;
  let a6: any;
  p += (o - p) & 3; if (p + 12 > e) short(c, p, "", "float32_values:0:" + 12); a6 = new Float32Array(3); if (l && 3 > bulkLength) bulk(a6, c, p); else for (let i7 = 0; i7 < 3; i7++) a6[i7] = d.getFloat32(p + 4 * i7, l); p += 12;
  let a8: any;
  p += (o - p) & 7; if (p + 24 > e) short(c, p, "", "float64_values:0:" + 24); a8 = new Float64Array(3); if (l && 3 > bulkLength) bulk(a8, c, p); else for (let i9 = 0; i9 < 3; i9++) a8[i9] = d.getFloat64(p + 8 * i9, l); p += 24;
  let a10: any;
  if (p + 3 > e) short(c, p, "", "int8_values:0:" + 3); a10 = getInt8s(c, p, 3); p += 3;
  let a11: any;
  if (p + 3 > e) short(c, p, "", "uint8_values:0:" + 3); a11 = getOctets(c, p, 3); p += 3;
  let a12: any;
  p += (o - p) & 1; if (p + 6 > e) short(c, p, "", "int16_values:0:" + 6); a12 = new Int16Array(3); if (l && 3 > bulkLength) bulk(a12, c, p); else for (let i13 = 0; i13 < 3; i13++) a12[i13] = d.getInt16(p + 2 * i13, l); p += 6;
  let a14: any;
  if (p + 6 > e) short(c, p, "", "uint16_values:0:" + 6); a14 = new Uint16Array(3); if (l && 3 > bulkLength) bulk(a14, c, p); else for (let i15 = 0; i15 < 3; i15++) a14[i15] = d.getUint16(p + 2 * i15, l); p += 6;
  let a16: any;
  p += (o - p) & 3; if (p + 12 > e) short(c, p, "", "int32_values:0:" + 12); a16 = new Int32Array(3); if (l && 3 > bulkLength) bulk(a16, c, p); else for (let i17 = 0; i17 < 3; i17++) a16[i17] = d.getInt32(p + 4 * i17, l); p += 12;
  let a18: any;
  if (p + 12 > e) short(c, p, "", "uint32_values:0:" + 12); a18 = new Uint32Array(3); if (l && 3 > bulkLength) bulk(a18, c, p); else for (let i19 = 0; i19 < 3; i19++) a18[i19] = d.getUint32(p + 4 * i19, l); p += 12;
  let a20: any;
  p += (o - p) & 7; if (p + 24 > e) short(c, p, "", "int64_values:0:" + 24); a20 = new BigInt64Array(3); if (l && 3 > bulkLength) bulk(a20, c, p); else for (let i21 = 0; i21 < 3; i21++) a20[i21] = d.getBigInt64(p + 8 * i21, l); p += 24;
  let a22: any;
  if (p + 24 > e) short(c, p, "", "uint64_values:0:" + 24); a22 = new BigUint64Array(3); if (l && 3 > bulkLength) bulk(a22, c, p); else for (let i23 = 0; i23 < 3; i23++) a22[i23] = d.getBigUint64(p + 8 * i23, l); p += 24;
  const a24: any[] = [];
  for (let i25 = 0; i25 < 3; i25++) {
    const x26 = getString(c, p, Infinity) ?? stringFault(c, p, "string_values[" + i25 + "]", Infinity); p = c.p;
    a24.push(x26);
  }
  const a27: any[] = [];
  for (let i28 = 0; i28 < 3; i28++) {
    let x29: any; c.p = p; try { x29 = read_test_msgs_msg_BasicTypes(c); } catch (f) { throw under(f, "basic_types_values[" + i28 + "]"); } p = c.p;
    a27.push(x29);
  }
  const a30: any[] = [];
  for (let i31 = 0; i31 < 3; i31++) {
    if (p < e) p++;
    a30.push({});
  }
  const a32: any[] = [];
  for (let i33 = 0; i33 < 3; i33++) {
    let x34: any; c.p = p; try { x34 = read_test_msgs_msg_Defaults(c); } catch (f) { throw under(f, "defaults_values[" + i33 + "]"); } p = c.p;
    a32.push(x34);
  }
  const a35: any[] = [];
  for (let i36 = 0; i36 < 3; i36++) {
    if (p + 1 > e) short(c, p, "bool_values_default[" + i36 + "]", ":0:1");
    const x37 = d.getUint8(p); if (x37 > 1) badBoolean(c, p, "bool_values_default[" + i36 + "]");
    a35.push(x37 === 1);
    p += 1;
  }
  let a38: any;
  if (p + 3 > e) short(c, p, "", "byte_values_default:0:" + 3); a38 = getOctets(c, p, 3); p += 3;
  let a39: any;
  if (p + 3 > e) short(c, p, "", "char_values_default:0:" + 3); a39 = getOctets(c, p, 3); p += 3;
  let a40: any;
  p += (o - p) & 3; if (p + 12 > e) short(c, p, "", "float32_values_default:0:" + 12); a40 = new Float32Array(3); if (l && 3 > bulkLength) bulk(a40, c, p); else for (let i41 = 0; i41 < 3; i41++) a40[i41] = d.getFloat32(p + 4 * i41, l); p += 12;
  let a42: any;
  p += (o - p) & 7; if (p + 24 > e) short(c, p, "", "float64_values_default:0:" + 24); a42 = new Float64Array(3); if (l && 3 > bulkLength) bulk(a42, c, p); else for (let i43 = 0; i43 < 3; i43++) a42[i43] = d.getFloat64(p + 8 * i43, l); p += 24;
  let a44: any;
  if (p + 3 > e) short(c, p, "", "int8_values_default:0:" + 3); a44 = getInt8s(c, p, 3); p += 3;
  let a45: any;
  if (p + 3 > e) short(c, p, "", "uint8_values_default:0:" + 3); a45 = getOctets(c, p, 3); p += 3;
  let a46: any;
  p += (o - p) & 1; if (p + 6 > e) short(c, p, "", "int16_values_default:0:" + 6); a46 = new Int16Array(3); if (l && 3 > bulkLength) bulk(a46, c, p); else for (let i47 = 0; i47 < 3; i47++) a46[i47] = d.getInt16(p + 2 * i47, l); p += 6;
  let a48: any;
  if (p + 6 > e) short(c, p, "", "uint16_values_default:0:" + 6); a48 = new Uint16Array(3); if (l && 3 > bulkLength) bulk(a48, c, p); else for (let i49 = 0; i49 < 3; i49++) a48[i49] = d.getUint16(p + 2 * i49, l); p += 6;
  let a50: any;
  p += (o - p) & 3; if (p + 12 > e) short(c, p, "", "int32_values_default:0:" + 12); a50 = new Int32Array(3); if (l && 3 > bulkLength) bulk(a50, c, p); else for (let i51 = 0; i51 < 3; i51++) a50[i51] = d.getInt32(p + 4 * i51, l); p += 12;
  let a52: any;
  if (p + 12 > e) short(c, p, "", "uint32_values_default:0:" + 12); a52 = new Uint32Array(3); if (l && 3 > bulkLength) bulk(a52, c, p); else for (let i53 = 0; i53 < 3; i53++) a52[i53] = d.getUint32(p + 4 * i53, l); p += 12;
  let a54: any;
  p += (o - p) & 7; if (p + 24 > e) short(c, p, "", "int64_values_default:0:" + 24); a54 = new BigInt64Array(3); if (l && 3 > bulkLength) bulk(a54, c, p); else for (let i55 = 0; i55 < 3; i55++) a54[i55] = d.getBigInt64(p + 8 * i55, l); p += 24;
  let a56: any;
  if (p + 24 > e) short(c, p, "", "uint64_values_default:0:" + 24); a56 = new BigUint64Array(3); if (l && 3 > bulkLength) bulk(a56, c, p); else for (let i57 = 0; i57 < 3; i57++) a56[i57] = d.getBigUint64(p + 8 * i57, l); p += 24;
  const a58: any[] = [];
  for (let i59 = 0; i59 < 3; i59++) {
    const x60 = getString(c, p, Infinity) ?? stringFault(c, p, "string_values_default[" + i59 + "]", Infinity); p = c.p;
    a58.push(x60);
  }
  c.p = p;
  return { bool_values: a1, byte_values: a4, char_values: a5, float32_values: a6, float64_values: a8, int8_values: a10, uint8_values: a11, int16_values: a12, uint16_values: a14, int32_values: a16, uint32_values: a18, int64_values: a20, uint64_values: a22, string_values: a24, basic_types_values: a27, constants_values: a30, defaults_values: a32, bool_values_default: a35, byte_values_default: a38, char_values_default: a39, float32_values_default: a40, float64_values_default: a42, int8_values_default: a44, uint8_values_default: a45, int16_values_default: a46, uint16_values_default: a48, int32_values_default: a50, uint32_values_default: a52, int64_values_default: a54, uint64_values_default: a56, string_values_default: a58 };
}
function write_test_msgs_srv_Arrays_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 31;
  let x2: any = v.bool_values;
  if (x2 === undefined) { x2 = new Array(3).fill(false); m1++; }
  if (!isArray(x2)) bad("bool_values", "an array", x2);
  const n3 = x2.length;
  if (n3 !== 3) bad("bool_values", "3 elements", n3);
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "boolean") bad("bool_values[" + i4 + "]", "boolean", y5);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y5 ? 1 : 0);
    p += 1;
  }
  let x6: any = v.byte_values;
  if (x6 === undefined) { x6 = new Uint8Array(3); m1++; }
  if (!isArray(x6)) bad("byte_values", "an array of byte", x6);
  const n7 = x6.length;
  if (n7 !== 3) bad("byte_values", "3 elements", n7);
  if (p + n7 > e) full(p + n7);
  if (x6 instanceof Uint8Array && n7 > bulkLength) { putBytes(d, p, x6); p += n7; }
  else for (let i8 = 0; i8 < n7; i8++, p += 1) {
    const y9: any = x6[i8]; if (typeof y9 !== "number" || (y9 & 255) !== y9) bad("byte_values[" + i8 + "]", "uint8 (0 to 255)", y9); d.setUint8(p, y9);
  }
  let x10: any = v.char_values;
  if (x10 === undefined) { x10 = new Uint8Array(3); m1++; }
  if (!isArray(x10)) bad("char_values", "an array of char", x10);
  const n11 = x10.length;
  if (n11 !== 3) bad("char_values", "3 elements", n11);
  if (p + n11 > e) full(p + n11);
  if (x10 instanceof Uint8Array && n11 > bulkLength) { putBytes(d, p, x10); p += n11; }
  else for (let i12 = 0; i12 < n11; i12++, p += 1) {
    const y13: any = x10[i12]; if (typeof y13 !== "number" || (y13 & 255) !== y13) bad("char_values[" + i12 + "]", "uint8 (0 to 255)", y13); d.setUint8(p, y13);
  }
  let x14: any = v.float32_values;
  if (x14 === undefined) { x14 = new Float32Array(3); m1++; }
  if (!isArray(x14)) bad("float32_values", "an array of float32", x14);
  const n15 = x14.length;
  if (n15 !== 3) bad("float32_values", "3 elements", n15);
  if (n15 > 0) p = pad(d, p, o, e, 4);
  if (p + 4 * n15 > e) full(p + 4 * n15);
  if (x14 instanceof Float32Array && n15 > bulkLength) { putBytes(d, p, x14); p += 4 * n15; }
  else for (let i16 = 0; i16 < n15; i16++, p += 4) {
    const y17: any = x14[i16]; if (typeof y17 !== "number" || (y17 - y17 === 0 && Math.abs(y17) >= 3.4028235677973366e38)) bad("float32_values[" + i16 + "]", "number in the range of float32", y17); d.setFloat32(p, y17, true);
  }
  let x18: any = v.float64_values;
  if (x18 === undefined) { x18 = new Float64Array(3); m1++; }
  if (!isArray(x18)) bad("float64_values", "an array of float64", x18);
  const n19 = x18.length;
  if (n19 !== 3) bad("float64_values", "3 elements", n19);
  if (n19 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n19 > e) full(p + 8 * n19);
  if (x18 instanceof Float64Array && n19 > bulkLength) { putBytes(d, p, x18); p += 8 * n19; }
  else for (let i20 = 0; i20 < n19; i20++, p += 8) {
    const y21: any = x18[i20]; if (typeof y21 !== "number") bad("float64_values[" + i20 + "]", "number", y21); d.setFloat64(p, y21, true);
  }
  let x22: any = v.int8_values;
  if (x22 === undefined) { x22 = new Int8Array(3); m1++; }
  if (!isArray(x22)) bad("int8_values", "an array of int8", x22);
  const n23 = x22.length;
  if (n23 !== 3) bad("int8_values", "3 elements", n23);
  if (p + n23 > e) full(p + n23);
  if (x22 instanceof Int8Array && n23 > bulkLength) { putBytes(d, p, x22); p += n23; }
  else for (let i24 = 0; i24 < n23; i24++, p += 1) {
    const y25: any = x22[i24]; if (typeof y25 !== "number" || y25 << 24 >> 24 !== y25) bad("int8_values[" + i24 + "]", "int8 (-128 to 127)", y25); d.setInt8(p, y25);
  }
  let x26: any = v.uint8_values;
  if (x26 === undefined) { x26 = new Uint8Array(3); m1++; }
  if (!isArray(x26)) bad("uint8_values", "an array of uint8", x26);
  const n27 = x26.length;
  if (n27 !== 3) bad("uint8_values", "3 elements", n27);
  if (p + n27 > e) full(p + n27);
  if (x26 instanceof Uint8Array && n27 > bulkLength) { putBytes(d, p, x26); p += n27; }
  else for (let i28 = 0; i28 < n27; i28++, p += 1) {
    const y29: any = x26[i28]; if (typeof y29 !== "number" || (y29 & 255) !== y29) bad("uint8_values[" + i28 + "]", "uint8 (0 to 255)", y29); d.setUint8(p, y29);
  }
  let x30: any = v.int16_values;
  if (x30 === undefined) { x30 = new Int16Array(3); m1++; }
  if (!isArray(x30)) bad("int16_values", "an array of int16", x30);
  const n31 = x30.length;
  if (n31 !== 3) bad("int16_values", "3 elements", n31);
  if (n31 > 0) p = pad(d, p, o, e, 2);
  if (p + 2 * n31 > e) full(p + 2 * n31);
  if (x30 instanceof Int16Array && n31 > bulkLength) { putBytes(d, p, x30); p += 2 * n31; }
  else for (let i32 = 0; i32 < n31; i32++, p += 2) {
    const y33: any = x30[i32]; if (typeof y33 !== "number" || y33 << 16 >> 16 !== y33) bad("int16_values[" + i32 + "]", "int16 (-32768 to 32767)", y33); d.setInt16(p, y33, true);
  }
  let x34: any = v.uint16_values;
  if (x34 === undefined) { x34 = new Uint16Array(3); m1++; }
  if (!isArray(x34)) bad("uint16_values", "an array of uint16", x34);
  const n35 = x34.length;
  if (n35 !== 3) bad("uint16_values", "3 elements", n35);
  if (p + 2 * n35 > e) full(p + 2 * n35);
  if (x34 instanceof Uint16Array && n35 > bulkLength) { putBytes(d, p, x34); p += 2 * n35; }
  else for (let i36 = 0; i36 < n35; i36++, p += 2) {
    const y37: any = x34[i36]; if (typeof y37 !== "number" || (y37 & 65535) !== y37) bad("uint16_values[" + i36 + "]", "uint16 (0 to 65535)", y37); d.setUint16(p, y37, true);
  }
  let x38: any = v.int32_values;
  if (x38 === undefined) { x38 = new Int32Array(3); m1++; }
  if (!isArray(x38)) bad("int32_values", "an array of int32", x38);
  const n39 = x38.length;
  if (n39 !== 3) bad("int32_values", "3 elements", n39);
  if (n39 > 0) p = pad(d, p, o, e, 4);
  if (p + 4 * n39 > e) full(p + 4 * n39);
  if (x38 instanceof Int32Array && n39 > bulkLength) { putBytes(d, p, x38); p += 4 * n39; }
  else for (let i40 = 0; i40 < n39; i40++, p += 4) {
    const y41: any = x38[i40]; if (typeof y41 !== "number" || (y41 | 0) !== y41) bad("int32_values[" + i40 + "]", "int32 (-2147483648 to 2147483647)", y41); d.setInt32(p, y41, true);
  }
  let x42: any = v.uint32_values;
  if (x42 === undefined) { x42 = new Uint32Array(3); m1++; }
  if (!isArray(x42)) bad("uint32_values", "an array of uint32", x42);
  const n43 = x42.length;
  if (n43 !== 3) bad("uint32_values", "3 elements", n43);
  if (p + 4 * n43 > e) full(p + 4 * n43);
  if (x42 instanceof Uint32Array && n43 > bulkLength) { putBytes(d, p, x42); p += 4 * n43; }
  else for (let i44 = 0; i44 < n43; i44++, p += 4) {
    const y45: any = x42[i44]; if (typeof y45 !== "number" || y45 >>> 0 !== y45) bad("uint32_values[" + i44 + "]", "uint32 (0 to 4294967295)", y45); d.setUint32(p, y45, true);
  }
  let x46: any = v.int64_values;
  if (x46 === undefined) { x46 = new BigInt64Array(3); m1++; }
  if (!isArray(x46)) bad("int64_values", "an array of int64", x46);
  const n47 = x46.length;
  if (n47 !== 3) bad("int64_values", "3 elements", n47);
  if (n47 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n47 > e) full(p + 8 * n47);
  if (x46 instanceof BigInt64Array && n47 > bulkLength) { putBytes(d, p, x46); p += 8 * n47; }
  else for (let i48 = 0; i48 < n47; i48++, p += 8) {
    const y49: any = x46[i48]; if (!putInt64(d, p, y49)) bad("int64_values[" + i48 + "]", "int64 (bigint or safe integer)", y49);
  }
  let x50: any = v.uint64_values;
  if (x50 === undefined) { x50 = new BigUint64Array(3); m1++; }
  if (!isArray(x50)) bad("uint64_values", "an array of uint64", x50);
  const n51 = x50.length;
  if (n51 !== 3) bad("uint64_values", "3 elements", n51);
  if (p + 8 * n51 > e) full(p + 8 * n51);
  if (x50 instanceof BigUint64Array && n51 > bulkLength) { putBytes(d, p, x50); p += 8 * n51; }
  else for (let i52 = 0; i52 < n51; i52++, p += 8) {
    const y53: any = x50[i52]; if (!putUint64(d, p, y53)) bad("uint64_values[" + i52 + "]", "uint64 (bigint or safe integer, not negative)", y53);
  }
  let x54: any = v.string_values;
  if (x54 === undefined) { x54 = new Array(3).fill(""); m1++; }
  if (!isArray(x54)) bad("string_values", "an array", x54);
  const n55 = x54.length;
  if (n55 !== 3) bad("string_values", "3 elements", n55);
  for (let i56 = 0; i56 < n55; i56++) {
    const y57: any = x54[i56];
    if (typeof y57 !== "string") bad("string_values[" + i56 + "]", "string", y57);
    p = putString(d, p, o, y57, e);
    if (p < 0) bad("string_values[" + i56 + "]", "string without U+0000", y57);
  }
  let x58: any = v.basic_types_values;
  if (x58 === undefined) { x58 = new Array(3).fill(NONE); m1++; }
  if (!isArray(x58)) bad("basic_types_values", "an array", x58);
  const n59 = x58.length;
  if (n59 !== 3) bad("basic_types_values", "3 elements", n59);
  for (let i60 = 0; i60 < n59; i60++) {
    const y61: any = x58[i60];
    try { p = write_test_msgs_msg_BasicTypes(y61, d, p, o, e); } catch (f) { throw under(f, "basic_types_values[" + i60 + "]"); }
  }
  let x62: any = v.constants_values;
  if (x62 === undefined) { x62 = new Array(3).fill(NONE); m1++; }
  if (!isArray(x62)) bad("constants_values", "an array", x62);
  const n63 = x62.length;
  if (n63 !== 3) bad("constants_values", "3 elements", n63);
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
  if (x67 === undefined) { x67 = new Array(3).fill(NONE); m1++; }
  if (!isArray(x67)) bad("defaults_values", "an array", x67);
  const n68 = x67.length;
  if (n68 !== 3) bad("defaults_values", "3 elements", n68);
  for (let i69 = 0; i69 < n68; i69++) {
    const y70: any = x67[i69];
    try { p = write_test_msgs_msg_Defaults(y70, d, p, o, e); } catch (f) { throw under(f, "defaults_values[" + i69 + "]"); }
  }
  let x71: any = v.bool_values_default;
  if (x71 === undefined) { x71 = K2; m1++; }
  if (!isArray(x71)) bad("bool_values_default", "an array", x71);
  const n72 = x71.length;
  if (n72 !== 3) bad("bool_values_default", "3 elements", n72);
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
  if (n76 !== 3) bad("byte_values_default", "3 elements", n76);
  if (p + n76 > e) full(p + n76);
  if (x75 instanceof Uint8Array && n76 > bulkLength) { putBytes(d, p, x75); p += n76; }
  else for (let i77 = 0; i77 < n76; i77++, p += 1) {
    const y78: any = x75[i77]; if (typeof y78 !== "number" || (y78 & 255) !== y78) bad("byte_values_default[" + i77 + "]", "uint8 (0 to 255)", y78); d.setUint8(p, y78);
  }
  let x79: any = v.char_values_default;
  if (x79 === undefined) { x79 = K4; m1++; }
  if (!isArray(x79)) bad("char_values_default", "an array of char", x79);
  const n80 = x79.length;
  if (n80 !== 3) bad("char_values_default", "3 elements", n80);
  if (p + n80 > e) full(p + n80);
  if (x79 instanceof Uint8Array && n80 > bulkLength) { putBytes(d, p, x79); p += n80; }
  else for (let i81 = 0; i81 < n80; i81++, p += 1) {
    const y82: any = x79[i81]; if (typeof y82 !== "number" || (y82 & 255) !== y82) bad("char_values_default[" + i81 + "]", "uint8 (0 to 255)", y82); d.setUint8(p, y82);
  }
  let x83: any = v.float32_values_default;
  if (x83 === undefined) { x83 = K5; m1++; }
  if (!isArray(x83)) bad("float32_values_default", "an array of float32", x83);
  const n84 = x83.length;
  if (n84 !== 3) bad("float32_values_default", "3 elements", n84);
  if (n84 > 0) p = pad(d, p, o, e, 4);
  if (p + 4 * n84 > e) full(p + 4 * n84);
  if (x83 instanceof Float32Array && n84 > bulkLength) { putBytes(d, p, x83); p += 4 * n84; }
  else for (let i85 = 0; i85 < n84; i85++, p += 4) {
    const y86: any = x83[i85]; if (typeof y86 !== "number" || (y86 - y86 === 0 && Math.abs(y86) >= 3.4028235677973366e38)) bad("float32_values_default[" + i85 + "]", "number in the range of float32", y86); d.setFloat32(p, y86, true);
  }
  let x87: any = v.float64_values_default;
  if (x87 === undefined) { x87 = K6; m1++; }
  if (!isArray(x87)) bad("float64_values_default", "an array of float64", x87);
  const n88 = x87.length;
  if (n88 !== 3) bad("float64_values_default", "3 elements", n88);
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
  if (n92 !== 3) bad("int8_values_default", "3 elements", n92);
  if (p + n92 > e) full(p + n92);
  if (x91 instanceof Int8Array && n92 > bulkLength) { putBytes(d, p, x91); p += n92; }
  else for (let i93 = 0; i93 < n92; i93++, p += 1) {
    const y94: any = x91[i93]; if (typeof y94 !== "number" || y94 << 24 >> 24 !== y94) bad("int8_values_default[" + i93 + "]", "int8 (-128 to 127)", y94); d.setInt8(p, y94);
  }
  let x95: any = v.uint8_values_default;
  if (x95 === undefined) { x95 = K3; m1++; }
  if (!isArray(x95)) bad("uint8_values_default", "an array of uint8", x95);
  const n96 = x95.length;
  if (n96 !== 3) bad("uint8_values_default", "3 elements", n96);
  if (p + n96 > e) full(p + n96);
  if (x95 instanceof Uint8Array && n96 > bulkLength) { putBytes(d, p, x95); p += n96; }
  else for (let i97 = 0; i97 < n96; i97++, p += 1) {
    const y98: any = x95[i97]; if (typeof y98 !== "number" || (y98 & 255) !== y98) bad("uint8_values_default[" + i97 + "]", "uint8 (0 to 255)", y98); d.setUint8(p, y98);
  }
  let x99: any = v.int16_values_default;
  if (x99 === undefined) { x99 = K8; m1++; }
  if (!isArray(x99)) bad("int16_values_default", "an array of int16", x99);
  const n100 = x99.length;
  if (n100 !== 3) bad("int16_values_default", "3 elements", n100);
  if (n100 > 0) p = pad(d, p, o, e, 2);
  if (p + 2 * n100 > e) full(p + 2 * n100);
  if (x99 instanceof Int16Array && n100 > bulkLength) { putBytes(d, p, x99); p += 2 * n100; }
  else for (let i101 = 0; i101 < n100; i101++, p += 2) {
    const y102: any = x99[i101]; if (typeof y102 !== "number" || y102 << 16 >> 16 !== y102) bad("int16_values_default[" + i101 + "]", "int16 (-32768 to 32767)", y102); d.setInt16(p, y102, true);
  }
  let x103: any = v.uint16_values_default;
  if (x103 === undefined) { x103 = K9; m1++; }
  if (!isArray(x103)) bad("uint16_values_default", "an array of uint16", x103);
  const n104 = x103.length;
  if (n104 !== 3) bad("uint16_values_default", "3 elements", n104);
  if (p + 2 * n104 > e) full(p + 2 * n104);
  if (x103 instanceof Uint16Array && n104 > bulkLength) { putBytes(d, p, x103); p += 2 * n104; }
  else for (let i105 = 0; i105 < n104; i105++, p += 2) {
    const y106: any = x103[i105]; if (typeof y106 !== "number" || (y106 & 65535) !== y106) bad("uint16_values_default[" + i105 + "]", "uint16 (0 to 65535)", y106); d.setUint16(p, y106, true);
  }
  let x107: any = v.int32_values_default;
  if (x107 === undefined) { x107 = K10; m1++; }
  if (!isArray(x107)) bad("int32_values_default", "an array of int32", x107);
  const n108 = x107.length;
  if (n108 !== 3) bad("int32_values_default", "3 elements", n108);
  if (n108 > 0) p = pad(d, p, o, e, 4);
  if (p + 4 * n108 > e) full(p + 4 * n108);
  if (x107 instanceof Int32Array && n108 > bulkLength) { putBytes(d, p, x107); p += 4 * n108; }
  else for (let i109 = 0; i109 < n108; i109++, p += 4) {
    const y110: any = x107[i109]; if (typeof y110 !== "number" || (y110 | 0) !== y110) bad("int32_values_default[" + i109 + "]", "int32 (-2147483648 to 2147483647)", y110); d.setInt32(p, y110, true);
  }
  let x111: any = v.uint32_values_default;
  if (x111 === undefined) { x111 = K11; m1++; }
  if (!isArray(x111)) bad("uint32_values_default", "an array of uint32", x111);
  const n112 = x111.length;
  if (n112 !== 3) bad("uint32_values_default", "3 elements", n112);
  if (p + 4 * n112 > e) full(p + 4 * n112);
  if (x111 instanceof Uint32Array && n112 > bulkLength) { putBytes(d, p, x111); p += 4 * n112; }
  else for (let i113 = 0; i113 < n112; i113++, p += 4) {
    const y114: any = x111[i113]; if (typeof y114 !== "number" || y114 >>> 0 !== y114) bad("uint32_values_default[" + i113 + "]", "uint32 (0 to 4294967295)", y114); d.setUint32(p, y114, true);
  }
  let x115: any = v.int64_values_default;
  if (x115 === undefined) { x115 = K12; m1++; }
  if (!isArray(x115)) bad("int64_values_default", "an array of int64", x115);
  const n116 = x115.length;
  if (n116 !== 3) bad("int64_values_default", "3 elements", n116);
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
  if (n120 !== 3) bad("uint64_values_default", "3 elements", n120);
  if (p + 8 * n120 > e) full(p + 8 * n120);
  if (x119 instanceof BigUint64Array && n120 > bulkLength) { putBytes(d, p, x119); p += 8 * n120; }
  else for (let i121 = 0; i121 < n120; i121++, p += 8) {
    const y122: any = x119[i121]; if (!putUint64(d, p, y122)) bad("uint64_values_default[" + i121 + "]", "uint64 (bigint or safe integer, not negative)", y122);
  }
  let x123: any = v.string_values_default;
  if (x123 === undefined) { x123 = K14; m1++; }
  if (!isArray(x123)) bad("string_values_default", "an array", x123);
  const n124 = x123.length;
  if (n124 !== 3) bad("string_values_default", "3 elements", n124);
  for (let i125 = 0; i125 < n124; i125++) {
    const y126: any = x123[i125];
    if (typeof y126 !== "string") bad("string_values_default[" + i125 + "]", "string", y126);
    p = putString(d, p, o, y126, e);
    if (p < 0) bad("string_values_default[" + i125 + "]", "string without U+0000", y126);
  }
  if (m1 !== 0) unknownField(v, K15, "");
  return p;
}
function read_test_msgs_srv_Arrays_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const a1: any[] = [];
  for (let i2 = 0; i2 < 3; i2++) {
    if (p + 1 > e) short(c, p, "bool_values[" + i2 + "]", ":0:1");
    const x3 = d.getUint8(p); if (x3 > 1) badBoolean(c, p, "bool_values[" + i2 + "]");
    a1.push(x3 === 1);
    p += 1;
  }
  let a4: any;
  if (p + 3 > e) short(c, p, "", "byte_values:0:" + 3); a4 = getOctets(c, p, 3); p += 3;
  let a5: any;
  if (p + 3 > e) short(c, p, "", "char_values:0:" + 3); a5 = getOctets(c, p, 3); p += 3;
  let a6: any;
  p += (o - p) & 3; if (p + 12 > e) short(c, p, "", "float32_values:0:" + 12); a6 = new Float32Array(3); if (l && 3 > bulkLength) bulk(a6, c, p); else for (let i7 = 0; i7 < 3; i7++) a6[i7] = d.getFloat32(p + 4 * i7, l); p += 12;
  let a8: any;
  p += (o - p) & 7; if (p + 24 > e) short(c, p, "", "float64_values:0:" + 24); a8 = new Float64Array(3); if (l && 3 > bulkLength) bulk(a8, c, p); else for (let i9 = 0; i9 < 3; i9++) a8[i9] = d.getFloat64(p + 8 * i9, l); p += 24;
  let a10: any;
  if (p + 3 > e) short(c, p, "", "int8_values:0:" + 3); a10 = getInt8s(c, p, 3); p += 3;
  let a11: any;
  if (p + 3 > e) short(c, p, "", "uint8_values:0:" + 3); a11 = getOctets(c, p, 3); p += 3;
  let a12: any;
  p += (o - p) & 1; if (p + 6 > e) short(c, p, "", "int16_values:0:" + 6); a12 = new Int16Array(3); if (l && 3 > bulkLength) bulk(a12, c, p); else for (let i13 = 0; i13 < 3; i13++) a12[i13] = d.getInt16(p + 2 * i13, l); p += 6;
  let a14: any;
  if (p + 6 > e) short(c, p, "", "uint16_values:0:" + 6); a14 = new Uint16Array(3); if (l && 3 > bulkLength) bulk(a14, c, p); else for (let i15 = 0; i15 < 3; i15++) a14[i15] = d.getUint16(p + 2 * i15, l); p += 6;
  let a16: any;
  p += (o - p) & 3; if (p + 12 > e) short(c, p, "", "int32_values:0:" + 12); a16 = new Int32Array(3); if (l && 3 > bulkLength) bulk(a16, c, p); else for (let i17 = 0; i17 < 3; i17++) a16[i17] = d.getInt32(p + 4 * i17, l); p += 12;
  let a18: any;
  if (p + 12 > e) short(c, p, "", "uint32_values:0:" + 12); a18 = new Uint32Array(3); if (l && 3 > bulkLength) bulk(a18, c, p); else for (let i19 = 0; i19 < 3; i19++) a18[i19] = d.getUint32(p + 4 * i19, l); p += 12;
  let a20: any;
  p += (o - p) & 7; if (p + 24 > e) short(c, p, "", "int64_values:0:" + 24); a20 = new BigInt64Array(3); if (l && 3 > bulkLength) bulk(a20, c, p); else for (let i21 = 0; i21 < 3; i21++) a20[i21] = d.getBigInt64(p + 8 * i21, l); p += 24;
  let a22: any;
  if (p + 24 > e) short(c, p, "", "uint64_values:0:" + 24); a22 = new BigUint64Array(3); if (l && 3 > bulkLength) bulk(a22, c, p); else for (let i23 = 0; i23 < 3; i23++) a22[i23] = d.getBigUint64(p + 8 * i23, l); p += 24;
  const a24: any[] = [];
  for (let i25 = 0; i25 < 3; i25++) {
    const x26 = getString(c, p, Infinity) ?? stringFault(c, p, "string_values[" + i25 + "]", Infinity); p = c.p;
    a24.push(x26);
  }
  const a27: any[] = [];
  for (let i28 = 0; i28 < 3; i28++) {
    let x29: any; c.p = p; try { x29 = read_test_msgs_msg_BasicTypes(c); } catch (f) { throw under(f, "basic_types_values[" + i28 + "]"); } p = c.p;
    a27.push(x29);
  }
  const a30: any[] = [];
  for (let i31 = 0; i31 < 3; i31++) {
    if (p < e) p++;
    a30.push({});
  }
  const a32: any[] = [];
  for (let i33 = 0; i33 < 3; i33++) {
    let x34: any; c.p = p; try { x34 = read_test_msgs_msg_Defaults(c); } catch (f) { throw under(f, "defaults_values[" + i33 + "]"); } p = c.p;
    a32.push(x34);
  }
  const a35: any[] = [];
  for (let i36 = 0; i36 < 3; i36++) {
    if (p + 1 > e) short(c, p, "bool_values_default[" + i36 + "]", ":0:1");
    const x37 = d.getUint8(p); if (x37 > 1) badBoolean(c, p, "bool_values_default[" + i36 + "]");
    a35.push(x37 === 1);
    p += 1;
  }
  let a38: any;
  if (p + 3 > e) short(c, p, "", "byte_values_default:0:" + 3); a38 = getOctets(c, p, 3); p += 3;
  let a39: any;
  if (p + 3 > e) short(c, p, "", "char_values_default:0:" + 3); a39 = getOctets(c, p, 3); p += 3;
  let a40: any;
  p += (o - p) & 3; if (p + 12 > e) short(c, p, "", "float32_values_default:0:" + 12); a40 = new Float32Array(3); if (l && 3 > bulkLength) bulk(a40, c, p); else for (let i41 = 0; i41 < 3; i41++) a40[i41] = d.getFloat32(p + 4 * i41, l); p += 12;
  let a42: any;
  p += (o - p) & 7; if (p + 24 > e) short(c, p, "", "float64_values_default:0:" + 24); a42 = new Float64Array(3); if (l && 3 > bulkLength) bulk(a42, c, p); else for (let i43 = 0; i43 < 3; i43++) a42[i43] = d.getFloat64(p + 8 * i43, l); p += 24;
  let a44: any;
  if (p + 3 > e) short(c, p, "", "int8_values_default:0:" + 3); a44 = getInt8s(c, p, 3); p += 3;
  let a45: any;
  if (p + 3 > e) short(c, p, "", "uint8_values_default:0:" + 3); a45 = getOctets(c, p, 3); p += 3;
  let a46: any;
  p += (o - p) & 1; if (p + 6 > e) short(c, p, "", "int16_values_default:0:" + 6); a46 = new Int16Array(3); if (l && 3 > bulkLength) bulk(a46, c, p); else for (let i47 = 0; i47 < 3; i47++) a46[i47] = d.getInt16(p + 2 * i47, l); p += 6;
  let a48: any;
  if (p + 6 > e) short(c, p, "", "uint16_values_default:0:" + 6); a48 = new Uint16Array(3); if (l && 3 > bulkLength) bulk(a48, c, p); else for (let i49 = 0; i49 < 3; i49++) a48[i49] = d.getUint16(p + 2 * i49, l); p += 6;
  let a50: any;
  p += (o - p) & 3; if (p + 12 > e) short(c, p, "", "int32_values_default:0:" + 12); a50 = new Int32Array(3); if (l && 3 > bulkLength) bulk(a50, c, p); else for (let i51 = 0; i51 < 3; i51++) a50[i51] = d.getInt32(p + 4 * i51, l); p += 12;
  let a52: any;
  if (p + 12 > e) short(c, p, "", "uint32_values_default:0:" + 12); a52 = new Uint32Array(3); if (l && 3 > bulkLength) bulk(a52, c, p); else for (let i53 = 0; i53 < 3; i53++) a52[i53] = d.getUint32(p + 4 * i53, l); p += 12;
  let a54: any;
  p += (o - p) & 7; if (p + 24 > e) short(c, p, "", "int64_values_default:0:" + 24); a54 = new BigInt64Array(3); if (l && 3 > bulkLength) bulk(a54, c, p); else for (let i55 = 0; i55 < 3; i55++) a54[i55] = d.getBigInt64(p + 8 * i55, l); p += 24;
  let a56: any;
  if (p + 24 > e) short(c, p, "", "uint64_values_default:0:" + 24); a56 = new BigUint64Array(3); if (l && 3 > bulkLength) bulk(a56, c, p); else for (let i57 = 0; i57 < 3; i57++) a56[i57] = d.getBigUint64(p + 8 * i57, l); p += 24;
  const a58: any[] = [];
  for (let i59 = 0; i59 < 3; i59++) {
    const x60 = getString(c, p, Infinity) ?? stringFault(c, p, "string_values_default[" + i59 + "]", Infinity); p = c.p;
    a58.push(x60);
  }
  c.p = p;
  return { bool_values: a1, byte_values: a4, char_values: a5, float32_values: a6, float64_values: a8, int8_values: a10, uint8_values: a11, int16_values: a12, uint16_values: a14, int32_values: a16, uint32_values: a18, int64_values: a20, uint64_values: a22, string_values: a24, basic_types_values: a27, constants_values: a30, defaults_values: a32, bool_values_default: a35, byte_values_default: a38, char_values_default: a39, float32_values_default: a40, float64_values_default: a42, int8_values_default: a44, uint8_values_default: a45, int16_values_default: a46, uint16_values_default: a48, int32_values_default: a50, uint32_values_default: a52, int64_values_default: a54, uint64_values_default: a56, string_values_default: a58 };
}

export const Arrays: ServiceType<Arrays_Request, Arrays_Response, Arrays_RequestInput, Arrays_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "test_msgs/srv/Arrays",
  request: /* @__PURE__ */ runtimeV1.codec("test_msgs/srv/Arrays_Request", write_test_msgs_srv_Arrays_Request, read_test_msgs_srv_Arrays_Request),
  response: /* @__PURE__ */ runtimeV1.codec("test_msgs/srv/Arrays_Response", write_test_msgs_srv_Arrays_Response, read_test_msgs_srv_Arrays_Response),
  constants: { request: {}, response: {} },
};
