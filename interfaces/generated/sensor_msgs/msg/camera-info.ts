// Generated from sensor_msgs/msg/CameraInfo.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type RegionOfInterest as sensor_msgs_msg_RegionOfInterest, type RegionOfInterestInput as sensor_msgs_msg_RegionOfInterestInput } from "./region-of-interest.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface CameraInfo {
  header: std_msgs_msg_Header;
  height: number;
  width: number;
  distortion_model: string;
  d: Float64Array;
  k: Float64Array;
  r: Float64Array;
  p: Float64Array;
  binning_x: number;
  binning_y: number;
  roi: sensor_msgs_msg_RegionOfInterest;
}
export interface CameraInfoInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  height?: number | undefined;
  width?: number | undefined;
  distortion_model?: string | undefined;
  d?: NumbersInput | undefined;
  k?: NumbersInput | undefined;
  r?: NumbersInput | undefined;
  p?: NumbersInput | undefined;
  binning_x?: number | undefined;
  binning_y?: number | undefined;
  roi?: sensor_msgs_msg_RegionOfInterestInput | undefined;
}

const { NONE, NO_FLOAT64, bad, badBoolean, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x_offset","y_offset","height","width","do_rectify"];
const K4: any = ["header","height","width","distortion_model","d","k","r","p","binning_x","binning_y","roi"];

export function write_sensor_msgs_msg_CameraInfo(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 11;
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
  let x11: any = v.distortion_model;
  if (x11 === undefined) { x11 = ""; m1++; }
  p += 8;
  if (typeof x11 !== "string") bad("distortion_model", "string", x11);
  p = putString(d, p, o, x11, e);
  if (p < 0) bad("distortion_model", "string without U+0000", x11);
  let x12: any = v.d;
  if (x12 === undefined) { x12 = NO_FLOAT64; m1++; }
  if (!isArray(x12)) bad("d", "an array of float64", x12);
  const n13 = x12.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n13, true);
  p += 4;
  if (n13 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n13 > e) full(p + 8 * n13);
  if (x12 instanceof Float64Array && n13 > bulkLength) { putBytes(d, p, x12); p += 8 * n13; }
  else for (let i14 = 0; i14 < n13; i14++, p += 8) {
    const y15: any = x12[i14]; if (typeof y15 !== "number") bad("d[" + i14 + "]", "number", y15); d.setFloat64(p, y15, true);
  }
  let x16: any = v.k;
  if (x16 === undefined) { x16 = new Float64Array(9); m1++; }
  if (!isArray(x16)) bad("k", "an array of float64", x16);
  const n17 = x16.length;
  if (n17 !== 9) bad("k", "9 elements", n17);
  if (n17 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n17 > e) full(p + 8 * n17);
  if (x16 instanceof Float64Array && n17 > bulkLength) { putBytes(d, p, x16); p += 8 * n17; }
  else for (let i18 = 0; i18 < n17; i18++, p += 8) {
    const y19: any = x16[i18]; if (typeof y19 !== "number") bad("k[" + i18 + "]", "number", y19); d.setFloat64(p, y19, true);
  }
  let x20: any = v.r;
  if (x20 === undefined) { x20 = new Float64Array(9); m1++; }
  if (!isArray(x20)) bad("r", "an array of float64", x20);
  const n21 = x20.length;
  if (n21 !== 9) bad("r", "9 elements", n21);
  if (p + 8 * n21 > e) full(p + 8 * n21);
  if (x20 instanceof Float64Array && n21 > bulkLength) { putBytes(d, p, x20); p += 8 * n21; }
  else for (let i22 = 0; i22 < n21; i22++, p += 8) {
    const y23: any = x20[i22]; if (typeof y23 !== "number") bad("r[" + i22 + "]", "number", y23); d.setFloat64(p, y23, true);
  }
  let x24: any = v.p;
  if (x24 === undefined) { x24 = new Float64Array(12); m1++; }
  if (!isArray(x24)) bad("p", "an array of float64", x24);
  const n25 = x24.length;
  if (n25 !== 12) bad("p", "12 elements", n25);
  if (p + 8 * n25 > e) full(p + 8 * n25);
  if (x24 instanceof Float64Array && n25 > bulkLength) { putBytes(d, p, x24); p += 8 * n25; }
  else for (let i26 = 0; i26 < n25; i26++, p += 8) {
    const y27: any = x24[i26]; if (typeof y27 !== "number") bad("p[" + i26 + "]", "number", y27); d.setFloat64(p, y27, true);
  }
  let x28: any = v.binning_x;
  if (x28 === undefined) { x28 = 0; m1++; }
  if (typeof x28 !== "number" || x28 >>> 0 !== x28) bad("binning_x", "uint32 (0 to 4294967295)", x28);
  if (p + 25 > e) full(p + 25);
  d.setUint32(p, x28, true);
  let x29: any = v.binning_y;
  if (x29 === undefined) { x29 = 0; m1++; }
  if (typeof x29 !== "number" || x29 >>> 0 !== x29) bad("binning_y", "uint32 (0 to 4294967295)", x29);
  d.setUint32(p + 4, x29, true);
  let x30: any = v.roi;
  if (x30 === undefined) { x30 = NONE; m1++; }
  if (typeof x30 !== "object" || x30 === null) bad("roi", "object", x30);
  let m31 = countKeys(x30) - 5;
  let x32: any = x30.x_offset;
  if (x32 === undefined) { x32 = 0; m31++; }
  if (typeof x32 !== "number" || x32 >>> 0 !== x32) bad("roi.x_offset", "uint32 (0 to 4294967295)", x32);
  d.setUint32(p + 8, x32, true);
  let x33: any = x30.y_offset;
  if (x33 === undefined) { x33 = 0; m31++; }
  if (typeof x33 !== "number" || x33 >>> 0 !== x33) bad("roi.y_offset", "uint32 (0 to 4294967295)", x33);
  d.setUint32(p + 12, x33, true);
  let x34: any = x30.height;
  if (x34 === undefined) { x34 = 0; m31++; }
  if (typeof x34 !== "number" || x34 >>> 0 !== x34) bad("roi.height", "uint32 (0 to 4294967295)", x34);
  d.setUint32(p + 16, x34, true);
  let x35: any = x30.width;
  if (x35 === undefined) { x35 = 0; m31++; }
  if (typeof x35 !== "number" || x35 >>> 0 !== x35) bad("roi.width", "uint32 (0 to 4294967295)", x35);
  d.setUint32(p + 20, x35, true);
  let x36: any = x30.do_rectify;
  if (x36 === undefined) { x36 = false; m31++; }
  if (typeof x36 !== "boolean") bad("roi.do_rectify", "boolean", x36);
  d.setUint8(p + 24, x36 ? 1 : 0);
  if (m31 !== 0) unknownField(x30, K3, "roi");
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 25;
}
export function read_sensor_msgs_msg_CameraInfo(c: runtimeV1.Cursor): any {
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
  const x6 = getString(c, p, Infinity) ?? stringFault(c, p, "distortion_model", Infinity); p = c.p;
  const n7 = getCount(c, p, 8, Infinity);
  if (n7 < 0) countFault(c, p, "d", 8, Infinity);
  p = c.p;
  let a8: any = NO_FLOAT64;
  if (n7 > 0) { p += (o - p) & 7; if (p + 8 * n7 > e) short(c, p, "", "d:0:" + 8 * n7); a8 = new Float64Array(n7); if (l && n7 > bulkLength) bulk(a8, c, p); else for (let i9 = 0; i9 < n7; i9++) a8[i9] = d.getFloat64(p + 8 * i9, l); p += 8 * n7; }
  let a10: any;
  p += (o - p) & 7; if (p + 72 > e) short(c, p, "", "k:0:" + 72); a10 = new Float64Array(9); if (l && 9 > bulkLength) bulk(a10, c, p); else for (let i11 = 0; i11 < 9; i11++) a10[i11] = d.getFloat64(p + 8 * i11, l); p += 72;
  let a12: any;
  if (p + 72 > e) short(c, p, "", "r:0:" + 72); a12 = new Float64Array(9); if (l && 9 > bulkLength) bulk(a12, c, p); else for (let i13 = 0; i13 < 9; i13++) a12[i13] = d.getFloat64(p + 8 * i13, l); p += 72;
  let a14: any;
  if (p + 96 > e) short(c, p, "", "p:0:" + 96); a14 = new Float64Array(12); if (l && 12 > bulkLength) bulk(a14, c, p); else for (let i15 = 0; i15 < 12; i15++) a14[i15] = d.getFloat64(p + 8 * i15, l); p += 96;
  if (p + 25 > e) short(c, p, "", "binning_x:0:4 binning_y:4:8 roi.x_offset:8:12 roi.y_offset:12:16 roi.height:16:20 roi.width:20:24 roi.do_rectify:24:25");
  const x16 = d.getUint32(p, l);
  const x17 = d.getUint32(p + 4, l);
  const x18 = d.getUint32(p + 8, l);
  const x19 = d.getUint32(p + 12, l);
  const x20 = d.getUint32(p + 16, l);
  const x21 = d.getUint32(p + 20, l);
  const x22 = d.getUint8(p + 24); if (x22 > 1) badBoolean(c, p + 24, "roi.do_rectify");
  c.p = p + 25;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, height: x4, width: x5, distortion_model: x6, d: a8, k: a10, r: a12, p: a14, binning_x: x16, binning_y: x17, roi: { x_offset: x18, y_offset: x19, height: x20, width: x21, do_rectify: x22 === 1 } };
}

export const CameraInfo: MessageType<CameraInfo, CameraInfoInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/CameraInfo",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/CameraInfo", write_sensor_msgs_msg_CameraInfo, read_sensor_msgs_msg_CameraInfo),
  constants: {},
};
