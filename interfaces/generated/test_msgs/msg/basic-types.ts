// Generated from test_msgs/msg/BasicTypes.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface BasicTypes {
  bool_value: boolean;
  byte_value: number;
  char_value: number;
  float32_value: number;
  float64_value: number;
  int8_value: number;
  uint8_value: number;
  int16_value: number;
  uint16_value: number;
  int32_value: number;
  uint32_value: number;
  int64_value: bigint;
  uint64_value: bigint;
}
export interface BasicTypesInput {
  bool_value?: boolean | undefined;
  byte_value?: number | undefined;
  char_value?: number | undefined;
  float32_value?: number | undefined;
  float64_value?: number | undefined;
  int8_value?: number | undefined;
  uint8_value?: number | undefined;
  int16_value?: number | undefined;
  uint16_value?: number | undefined;
  int32_value?: number | undefined;
  uint32_value?: number | undefined;
  int64_value?: bigint | number | undefined;
  uint64_value?: bigint | number | undefined;
}

const { bad, badBoolean, countKeys, full, pad, putInt64, putUint64, short, unknownField } = runtimeV1;
const K1: any = ["bool_value","byte_value","char_value","float32_value","float64_value","int8_value","uint8_value","int16_value","uint16_value","int32_value","uint32_value","int64_value","uint64_value"];

export function write_test_msgs_msg_BasicTypes(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 13;
  let x2: any = v.bool_value;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("bool_value", "boolean", x2);
  if (p + 3 > e) full(p + 3);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.byte_value;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 & 255) !== x3) bad("byte_value", "uint8 (0 to 255)", x3);
  d.setUint8(p + 1, x3);
  let x4: any = v.char_value;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 & 255) !== x4) bad("char_value", "uint8 (0 to 255)", x4);
  d.setUint8(p + 2, x4);
  let x5: any = v.float32_value;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number" || (x5 - x5 === 0 && Math.abs(x5) >= 3.4028235677973366e38)) bad("float32_value", "number in the range of float32", x5);
  p += 3;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x5, true);
  let x6: any = v.float64_value;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number") bad("float64_value", "number", x6);
  p += 4;
  p = pad(d, p, o, e, 8);
  if (p + 40 > e) full(p + 40);
  d.setFloat64(p, x6, true);
  let x7: any = v.int8_value;
  if (x7 === undefined) { x7 = 0; m1++; }
  if (typeof x7 !== "number" || x7 << 24 >> 24 !== x7) bad("int8_value", "int8 (-128 to 127)", x7);
  d.setInt8(p + 8, x7);
  let x8: any = v.uint8_value;
  if (x8 === undefined) { x8 = 0; m1++; }
  if (typeof x8 !== "number" || (x8 & 255) !== x8) bad("uint8_value", "uint8 (0 to 255)", x8);
  d.setUint8(p + 9, x8);
  let x9: any = v.int16_value;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || x9 << 16 >> 16 !== x9) bad("int16_value", "int16 (-32768 to 32767)", x9);
  d.setInt16(p + 10, x9, true);
  let x10: any = v.uint16_value;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || (x10 & 65535) !== x10) bad("uint16_value", "uint16 (0 to 65535)", x10);
  d.setUint16(p + 12, x10, true);
  let x11: any = v.int32_value;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || (x11 | 0) !== x11) bad("int32_value", "int32 (-2147483648 to 2147483647)", x11);
  d.setUint16(p + 14, 0);
  d.setInt32(p + 16, x11, true);
  let x12: any = v.uint32_value;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || x12 >>> 0 !== x12) bad("uint32_value", "uint32 (0 to 4294967295)", x12);
  d.setUint32(p + 20, x12, true);
  let x13: any = v.int64_value;
  if (x13 === undefined) { x13 = 0; m1++; }
  if (!putInt64(d, p + 24, x13)) bad("int64_value", "int64 (bigint or safe integer)", x13);
  let x14: any = v.uint64_value;
  if (x14 === undefined) { x14 = 0; m1++; }
  if (!putUint64(d, p + 32, x14)) bad("uint64_value", "uint64 (bigint or safe integer, not negative)", x14);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 40;
}
export function read_test_msgs_msg_BasicTypes(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 3 > e) short(c, p, "", "bool_value:0:1 byte_value:1:2 char_value:2:3");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "bool_value");
  const x2 = d.getUint8(p + 1);
  const x3 = d.getUint8(p + 2);
  p += 3;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "float32_value:0:4");
  const x4 = d.getFloat32(p, l);
  p += 4;
  p += (o - p) & 7;
  if (p + 40 > e) short(c, p, "", "float64_value:0:8 int8_value:8:9 uint8_value:9:10 int16_value:10:12 uint16_value:12:14 int32_value:16:20 uint32_value:20:24 int64_value:24:32 uint64_value:32:40");
  const x5 = d.getFloat64(p, l);
  const x6 = d.getInt8(p + 8);
  const x7 = d.getUint8(p + 9);
  const x8 = d.getInt16(p + 10, l);
  const x9 = d.getUint16(p + 12, l);
  const x10 = d.getInt32(p + 16, l);
  const x11 = d.getUint32(p + 20, l);
  const x12 = d.getBigInt64(p + 24, l);
  const x13 = d.getBigUint64(p + 32, l);
  c.p = p + 40;
  return { bool_value: x1 === 1, byte_value: x2, char_value: x3, float32_value: x4, float64_value: x5, int8_value: x6, uint8_value: x7, int16_value: x8, uint16_value: x9, int32_value: x10, uint32_value: x11, int64_value: x12, uint64_value: x13 };
}

export const BasicTypes: MessageType<BasicTypes, BasicTypesInput, Record<never, never>> = {
  kind: "message",
  name: "test_msgs/msg/BasicTypes",
  codec: /* @__PURE__ */ runtimeV1.codec("test_msgs/msg/BasicTypes", write_test_msgs_msg_BasicTypes, read_test_msgs_msg_BasicTypes),
  constants: {},
};
