// Generated from map_msgs/msg/OccupancyGridUpdate.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface OccupancyGridUpdate {
  header: std_msgs_msg_Header;
  x: number;
  y: number;
  width: number;
  height: number;
  data: Int8Array;
}
export interface OccupancyGridUpdateInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  x?: number | undefined;
  y?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
  data?: NumbersInput | undefined;
}

const { NONE, NO_INT8, bad, bulkLength, countFault, countKeys, full, getCount, getInt8s, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","x","y","width","height","data"];

export function write_map_msgs_msg_OccupancyGridUpdate(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 6;
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
  let x9: any = v.x;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || (x9 | 0) !== x9) bad("x", "int32 (-2147483648 to 2147483647)", x9);
  p = pad(d, p, o, e, 4);
  if (p + 20 > e) full(p + 20);
  d.setInt32(p, x9, true);
  let x10: any = v.y;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || (x10 | 0) !== x10) bad("y", "int32 (-2147483648 to 2147483647)", x10);
  d.setInt32(p + 4, x10, true);
  let x11: any = v.width;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || x11 >>> 0 !== x11) bad("width", "uint32 (0 to 4294967295)", x11);
  d.setUint32(p + 8, x11, true);
  let x12: any = v.height;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || x12 >>> 0 !== x12) bad("height", "uint32 (0 to 4294967295)", x12);
  d.setUint32(p + 12, x12, true);
  let x13: any = v.data;
  if (x13 === undefined) { x13 = NO_INT8; m1++; }
  if (!isArray(x13)) bad("data", "an array of int8", x13);
  const n14 = x13.length;
  d.setUint32(p + 16, n14, true);
  p += 20;
  if (p + n14 > e) full(p + n14);
  if (x13 instanceof Int8Array && n14 > bulkLength) { putBytes(d, p, x13); p += n14; }
  else for (let i15 = 0; i15 < n14; i15++, p += 1) {
    const y16: any = x13[i15]; if (typeof y16 !== "number" || y16 << 24 >> 24 !== y16) bad("data[" + i15 + "]", "int8 (-128 to 127)", y16); d.setInt8(p, y16);
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_map_msgs_msg_OccupancyGridUpdate(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 16 > e) short(c, p, "", "x:0:4 y:4:8 width:8:12 height:12:16");
  const x4 = d.getInt32(p, l);
  const x5 = d.getInt32(p + 4, l);
  const x6 = d.getUint32(p + 8, l);
  const x7 = d.getUint32(p + 12, l);
  p += 16;
  const n8 = getCount(c, p, 1, Infinity);
  if (n8 < 0) countFault(c, p, "data", 1, Infinity);
  p = c.p;
  let a9: any = NO_INT8;
  if (n8 > 0) { if (p + n8 > e) short(c, p, "", "data:0:" + n8); a9 = getInt8s(c, p, n8); p += n8; }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, x: x4, y: x5, width: x6, height: x7, data: a9 };
}

export const OccupancyGridUpdate: MessageType<OccupancyGridUpdate, OccupancyGridUpdateInput, Record<never, never>> = {
  kind: "message",
  name: "map_msgs/msg/OccupancyGridUpdate",
  codec: /* @__PURE__ */ runtimeV1.codec("map_msgs/msg/OccupancyGridUpdate", write_map_msgs_msg_OccupancyGridUpdate, read_map_msgs_msg_OccupancyGridUpdate),
  constants: {},
};
