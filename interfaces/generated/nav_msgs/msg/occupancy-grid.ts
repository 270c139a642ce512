// Generated from nav_msgs/msg/OccupancyGrid.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type MapMetaData as nav_msgs_msg_MapMetaData, type MapMetaDataInput as nav_msgs_msg_MapMetaDataInput, write_nav_msgs_msg_MapMetaData, read_nav_msgs_msg_MapMetaData } from "./map-meta-data.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface OccupancyGrid {
  header: std_msgs_msg_Header;
  info: nav_msgs_msg_MapMetaData;
  data: Int8Array;
}
export interface OccupancyGridInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  info?: nav_msgs_msg_MapMetaDataInput | undefined;
  data?: NumbersInput | undefined;
}

const { NONE, NO_INT8, bad, bulkLength, countFault, countKeys, full, getCount, getInt8s, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","info","data"];

export function write_nav_msgs_msg_OccupancyGrid(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
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
  let x9: any = v.info;
  if (x9 === undefined) { x9 = NONE; m1++; }
  try { p = write_nav_msgs_msg_MapMetaData(x9, d, p, o, e); } catch (f) { throw under(f, "info"); }
  let x10: any = v.data;
  if (x10 === undefined) { x10 = NO_INT8; m1++; }
  if (!isArray(x10)) bad("data", "an array of int8", x10);
  const n11 = x10.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n11, true);
  p += 4;
  if (p + n11 > e) full(p + n11);
  if (x10 instanceof Int8Array && n11 > bulkLength) { putBytes(d, p, x10); p += n11; }
  else for (let i12 = 0; i12 < n11; i12++, p += 1) {
    const y13: any = x10[i12]; if (typeof y13 !== "number" || y13 << 24 >> 24 !== y13) bad("data[" + i12 + "]", "int8 (-128 to 127)", y13); d.setInt8(p, y13);
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_nav_msgs_msg_OccupancyGrid(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  let x4: any; c.p = p; try { x4 = read_nav_msgs_msg_MapMetaData(c); } catch (f) { throw under(f, "info"); } p = c.p;
  const n5 = getCount(c, p, 1, Infinity);
  if (n5 < 0) countFault(c, p, "data", 1, Infinity);
  p = c.p;
  let a6: any = NO_INT8;
  if (n5 > 0) { if (p + n5 > e) short(c, p, "", "data:0:" + n5); a6 = getInt8s(c, p, n5); p += n5; }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, info: x4, data: a6 };
}

export const OccupancyGrid: MessageType<OccupancyGrid, OccupancyGridInput, Record<never, never>> = {
  kind: "message",
  name: "nav_msgs/msg/OccupancyGrid",
  codec: /* @__PURE__ */ runtimeV1.codec("nav_msgs/msg/OccupancyGrid", write_nav_msgs_msg_OccupancyGrid, read_nav_msgs_msg_OccupancyGrid),
  constants: {},
};
