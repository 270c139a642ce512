// Generated from nav2_msgs/msg/CostmapFilterInfo.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface CostmapFilterInfo {
  header: std_msgs_msg_Header;
  type: number;
  filter_mask_topic: string;
  base: number;
  multiplier: number;
}
export interface CostmapFilterInfoInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  type?: number | undefined;
  filter_mask_topic?: string | undefined;
  base?: number | undefined;
  multiplier?: number | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","type","filter_mask_topic","base","multiplier"];

export function write_nav2_msgs_msg_CostmapFilterInfo(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
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
  let x9: any = v.type;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || (x9 & 255) !== x9) bad("type", "uint8 (0 to 255)", x9);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x9);
  let x10: any = v.filter_mask_topic;
  if (x10 === undefined) { x10 = ""; m1++; }
  p += 1;
  if (typeof x10 !== "string") bad("filter_mask_topic", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("filter_mask_topic", "string without U+0000", x10);
  let x11: any = v.base;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("base", "number in the range of float32", x11);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setFloat32(p, x11, true);
  let x12: any = v.multiplier;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || (x12 - x12 === 0 && Math.abs(x12) >= 3.4028235677973366e38)) bad("multiplier", "number in the range of float32", x12);
  d.setFloat32(p + 4, x12, true);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 8;
}
export function read_nav2_msgs_msg_CostmapFilterInfo(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "type:0:1");
  const x4 = d.getUint8(p);
  p += 1;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "filter_mask_topic", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "base:0:4 multiplier:4:8");
  const x6 = d.getFloat32(p, l);
  const x7 = d.getFloat32(p + 4, l);
  c.p = p + 8;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, type: x4, filter_mask_topic: x5, base: x6, multiplier: x7 };
}

export const CostmapFilterInfo: MessageType<CostmapFilterInfo, CostmapFilterInfoInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/CostmapFilterInfo",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/CostmapFilterInfo", write_nav2_msgs_msg_CostmapFilterInfo, read_nav2_msgs_msg_CostmapFilterInfo),
  constants: {},
};
