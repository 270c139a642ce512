// Generated from sensor_msgs/msg/PointCloud2.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type PointField as sensor_msgs_msg_PointField, type PointFieldInput as sensor_msgs_msg_PointFieldInput } from "./point-field.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface PointCloud2 {
  header: std_msgs_msg_Header;
  height: number;
  width: number;
  fields: sensor_msgs_msg_PointField[];
  is_bigendian: boolean;
  point_step: number;
  row_step: number;
  data: Uint8Array;
  is_dense: boolean;
}
export interface PointCloud2Input {
  header?: std_msgs_msg_HeaderInput | undefined;
  height?: number | undefined;
  width?: number | undefined;
  fields?: readonly sensor_msgs_msg_PointFieldInput[] | undefined;
  is_bigendian?: boolean | undefined;
  point_step?: number | undefined;
  row_step?: number | undefined;
  data?: NumbersInput | undefined;
  is_dense?: boolean | undefined;
}

const { NONE, NO_ARRAY, NO_UINT8, bad, badBoolean, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["name","offset","datatype","count"];
const K4: any = ["header","height","width","fields","is_bigendian","point_step","row_step","data","is_dense"];

export function write_sensor_msgs_msg_PointCloud2(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 9;
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
  if (p + 12 > e) full(p + 12);
  d.setUint32(p, x9, true);
  let x10: any = v.width;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || x10 >>> 0 !== x10) bad("width", "uint32 (0 to 4294967295)", x10);
  d.setUint32(p + 4, x10, true);
  let x11: any = v.fields;
  if (x11 === undefined) { x11 = NO_ARRAY; m1++; }
  if (!isArray(x11)) bad("fields", "an array", x11);
  const n12 = x11.length;
  d.setUint32(p + 8, n12, true);
  p += 12;
  for (let i13 = 0; i13 < n12; i13++) {
    const y14: any = x11[i13];
    if (typeof y14 !== "object" || y14 === null) bad("fields[" + i13 + "]", "object", y14);
    let m15 = countKeys(y14) - 4;
    let x16: any = y14.name;
    if (x16 === undefined) { x16 = ""; m15++; }
    if (typeof x16 !== "string") bad("fields[" + i13 + "]" + ".name", "string", x16);
    p = putString(d, p, o, x16, e);
    if (p < 0) bad("fields[" + i13 + "]" + ".name", "string without U+0000", x16);
    let x17: any = y14.offset;
    if (x17 === undefined) { x17 = 0; m15++; }
    if (typeof x17 !== "number" || x17 >>> 0 !== x17) bad("fields[" + i13 + "]" + ".offset", "uint32 (0 to 4294967295)", x17);
    p = pad(d, p, o, e, 4);
    if (p + 12 > e) full(p + 12);
    d.setUint32(p, x17, true);
    let x18: any = y14.datatype;
    if (x18 === undefined) { x18 = 0; m15++; }
    if (typeof x18 !== "number" || (x18 & 255) !== x18) bad("fields[" + i13 + "]" + ".datatype", "uint8 (0 to 255)", x18);
    d.setUint8(p + 4, x18);
    let x19: any = y14.count;
    if (x19 === undefined) { x19 = 0; m15++; }
    if (typeof x19 !== "number" || x19 >>> 0 !== x19) bad("fields[" + i13 + "]" + ".count", "uint32 (0 to 4294967295)", x19);
    d.setUint16(p + 5, 0);
    d.setUint8(p + 7, 0);
    d.setUint32(p + 8, x19, true);
    if (m15 !== 0) unknownField(y14, K3, "fields[" + i13 + "]");
    p += 12;
  }
  let x20: any = v.is_bigendian;
  if (x20 === undefined) { x20 = false; m1++; }
  if (typeof x20 !== "boolean") bad("is_bigendian", "boolean", x20);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x20 ? 1 : 0);
  let x21: any = v.point_step;
  if (x21 === undefined) { x21 = 0; m1++; }
  if (typeof x21 !== "number" || x21 >>> 0 !== x21) bad("point_step", "uint32 (0 to 4294967295)", x21);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 12 > e) full(p + 12);
  d.setUint32(p, x21, true);
  let x22: any = v.row_step;
  if (x22 === undefined) { x22 = 0; m1++; }
  if (typeof x22 !== "number" || x22 >>> 0 !== x22) bad("row_step", "uint32 (0 to 4294967295)", x22);
  d.setUint32(p + 4, x22, true);
  let x23: any = v.data;
  if (x23 === undefined) { x23 = NO_UINT8; m1++; }
  if (!isArray(x23)) bad("data", "an array of uint8", x23);
  const n24 = x23.length;
  d.setUint32(p + 8, n24, true);
  p += 12;
  if (p + n24 > e) full(p + n24);
  if (x23 instanceof Uint8Array && n24 > bulkLength) { putBytes(d, p, x23); p += n24; }
  else for (let i25 = 0; i25 < n24; i25++, p += 1) {
    const y26: any = x23[i25]; if (typeof y26 !== "number" || (y26 & 255) !== y26) bad("data[" + i25 + "]", "uint8 (0 to 255)", y26); d.setUint8(p, y26);
  }
  let x27: any = v.is_dense;
  if (x27 === undefined) { x27 = false; m1++; }
  if (typeof x27 !== "boolean") bad("is_dense", "boolean", x27);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x27 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 1;
}
export function read_sensor_msgs_msg_PointCloud2(c: runtimeV1.Cursor): any {
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
  const n6 = getCount(c, p, 13, Infinity);
  if (n6 < 0) countFault(c, p, "fields", 13, Infinity);
  p = c.p;
  const a7: any[] = [];
  for (let i8 = 0; i8 < n6; i8++) {
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "fields[" + i8 + "]" + ".name", Infinity); p = c.p;
    p += (o - p) & 3;
    if (p + 12 > e) short(c, p, "fields[" + i8 + "]", ".offset:0:4 .datatype:4:5 .count:8:12");
    const x10 = d.getUint32(p, l);
    const x11 = d.getUint8(p + 4);
    const x12 = d.getUint32(p + 8, l);
    a7.push({ name: x9, offset: x10, datatype: x11, count: x12 });
    p += 12;
  }
  if (p + 1 > e) short(c, p, "", "is_bigendian:0:1");
  const x13 = d.getUint8(p); if (x13 > 1) badBoolean(c, p, "is_bigendian");
  p += 1;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "point_step:0:4 row_step:4:8");
  const x14 = d.getUint32(p, l);
  const x15 = d.getUint32(p + 4, l);
  p += 8;
  const n16 = getCount(c, p, 1, Infinity);
  if (n16 < 0) countFault(c, p, "data", 1, Infinity);
  p = c.p;
  let a17: any = NO_UINT8;
  if (n16 > 0) { if (p + n16 > e) short(c, p, "", "data:0:" + n16); a17 = getOctets(c, p, n16); p += n16; }
  if (p + 1 > e) short(c, p, "", "is_dense:0:1");
  const x18 = d.getUint8(p); if (x18 > 1) badBoolean(c, p, "is_dense");
  c.p = p + 1;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, height: x4, width: x5, fields: a7, is_bigendian: x13 === 1, point_step: x14, row_step: x15, data: a17, is_dense: x18 === 1 };
}

export const PointCloud2: MessageType<PointCloud2, PointCloud2Input, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/PointCloud2",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/PointCloud2", write_sensor_msgs_msg_PointCloud2, read_sensor_msgs_msg_PointCloud2),
  constants: {},
};
