// Generated from sensor_msgs/msg/Image.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface Image {
  header: std_msgs_msg_Header;
  height: number;
  width: number;
  encoding: string;
  is_bigendian: number;
  step: number;
  data: Uint8Array;
}
export interface ImageInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  height?: number | undefined;
  width?: number | undefined;
  encoding?: string | undefined;
  is_bigendian?: number | undefined;
  step?: number | undefined;
  data?: NumbersInput | undefined;
}

const { NONE, NO_UINT8, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","height","width","encoding","is_bigendian","step","data"];

export function write_sensor_msgs_msg_Image(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
  let x2: any = v.header;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("header", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.stamp;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("header.stamp", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("header.stamp.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("header.stamp.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "header.stamp");
  let x8: any = x2.frame_id;
  if (x8 === undefined) { x8 = ""; m3++; }
  p += 8;
  if (typeof x8 !== "string") bad("header.frame_id", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("header.frame_id", "string without U+0000", x8);
  if (m3 !== 0) unknownField(x2, K2, "header");
  let x9: any = v.height;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || x9 >>> 0 !== x9) bad("height", "uint32 (0 to 4294967295)", x9);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setUint32(p, x9, true);
  let x10: any = v.width;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || x10 >>> 0 !== x10) bad("width", "uint32 (0 to 4294967295)", x10);
  d.setUint32(p + 4, x10, true);
  let x11: any = v.encoding;
  if (x11 === undefined) { x11 = ""; m1++; }
  p += 8;
  if (typeof x11 !== "string") bad("encoding", "string", x11);
  p = putString(d, p, o, x11, e);
  if (p < 0) bad("encoding", "string without U+0000", x11);
  let x12: any = v.is_bigendian;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || (x12 & 255) !== x12) bad("is_bigendian", "uint8 (0 to 255)", x12);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x12);
  let x13: any = v.step;
  if (x13 === undefined) { x13 = 0; m1++; }
  if (typeof x13 !== "number" || x13 >>> 0 !== x13) bad("step", "uint32 (0 to 4294967295)", x13);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setUint32(p, x13, true);
  let x14: any = v.data;
  if (x14 === undefined) { x14 = NO_UINT8; m1++; }
  if (!isArray(x14)) bad("data", "an array of uint8", x14);
  const n15 = x14.length;
  d.setUint32(p + 4, n15, true);
  p += 8;
  if (p + n15 > e) full(p + n15);
  if (x14 instanceof Uint8Array && n15 > bulkLength) { putBytes(d, p, x14); p += n15; }
  else for (let i16 = 0; i16 < n15; i16++, p += 1) {
    const y17: any = x14[i16]; if (typeof y17 !== "number" || (y17 & 255) !== y17) bad("data[" + i16 + "]", "uint8 (0 to 255)", y17); d.setUint8(p, y17);
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_sensor_msgs_msg_Image(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "height:0:4 width:4:8");
  const x4 = d.getUint32(p, l);
  const x5 = d.getUint32(p + 4, l);
  p += 8;
  const x6 = getString(c, p, Infinity) ?? stringFault(c, p, "encoding", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "is_bigendian:0:1");
  const x7 = d.getUint8(p);
  p += 1;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "step:0:4");
  const x8 = d.getUint32(p, l);
  p += 4;
  const n9 = getCount(c, p, 1, Infinity);
  if (n9 < 0) countFault(c, p, "data", 1, Infinity);
  p = c.p;
  let a10: any = NO_UINT8;
  if (n9 > 0) { if (p + n9 > e) short(c, p, "", "data:0:" + n9); a10 = getOctets(c, p, n9); p += n9; }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, height: x4, width: x5, encoding: x6, is_bigendian: x7, step: x8, data: a10 };
}

export const Image: MessageType<Image, ImageInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/Image",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/Image", write_sensor_msgs_msg_Image, read_sensor_msgs_msg_Image),
  constants: {},
};
