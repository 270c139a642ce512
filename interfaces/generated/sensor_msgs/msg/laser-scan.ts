// Generated from sensor_msgs/msg/LaserScan.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface LaserScan {
  header: std_msgs_msg_Header;
  angle_min: number;
  angle_max: number;
  angle_increment: number;
  time_increment: number;
  scan_time: number;
  range_min: number;
  range_max: number;
  ranges: Float32Array;
  intensities: Float32Array;
}
export interface LaserScanInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  angle_min?: number | undefined;
  angle_max?: number | undefined;
  angle_increment?: number | undefined;
  time_increment?: number | undefined;
  scan_time?: number | undefined;
  range_min?: number | undefined;
  range_max?: number | undefined;
  ranges?: NumbersInput | undefined;
  intensities?: NumbersInput | undefined;
}

const { NONE, NO_FLOAT32, bad, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","angle_min","angle_max","angle_increment","time_increment","scan_time","range_min","range_max","ranges","intensities"];

export function write_sensor_msgs_msg_LaserScan(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 10;
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
  let x9: any = v.angle_min;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || (x9 - x9 === 0 && Math.abs(x9) >= 3.4028235677973366e38)) bad("angle_min", "number in the range of float32", x9);
  p = pad(d, p, o, e, 4);
  if (p + 32 > e) full(p + 32);
  d.setFloat32(p, x9, true);
  let x10: any = v.angle_max;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("angle_max", "number in the range of float32", x10);
  d.setFloat32(p + 4, x10, true);
  let x11: any = v.angle_increment;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("angle_increment", "number in the range of float32", x11);
  d.setFloat32(p + 8, x11, true);
  let x12: any = v.time_increment;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || (x12 - x12 === 0 && Math.abs(x12) >= 3.4028235677973366e38)) bad("time_increment", "number in the range of float32", x12);
  d.setFloat32(p + 12, x12, true);
  let x13: any = v.scan_time;
  if (x13 === undefined) { x13 = 0; m1++; }
  if (typeof x13 !== "number" || (x13 - x13 === 0 && Math.abs(x13) >= 3.4028235677973366e38)) bad("scan_time", "number in the range of float32", x13);
  d.setFloat32(p + 16, x13, true);
  let x14: any = v.range_min;
  if (x14 === undefined) { x14 = 0; m1++; }
  if (typeof x14 !== "number" || (x14 - x14 === 0 && Math.abs(x14) >= 3.4028235677973366e38)) bad("range_min", "number in the range of float32", x14);
  d.setFloat32(p + 20, x14, true);
  let x15: any = v.range_max;
  if (x15 === undefined) { x15 = 0; m1++; }
  if (typeof x15 !== "number" || (x15 - x15 === 0 && Math.abs(x15) >= 3.4028235677973366e38)) bad("range_max", "number in the range of float32", x15);
  d.setFloat32(p + 24, x15, true);
  let x16: any = v.ranges;
  if (x16 === undefined) { x16 = NO_FLOAT32; m1++; }
  if (!isArray(x16)) bad("ranges", "an array of float32", x16);
  const n17 = x16.length;
  d.setUint32(p + 28, n17, true);
  p += 32;
  if (p + 4 * n17 > e) full(p + 4 * n17);
  if (x16 instanceof Float32Array && n17 > bulkLength) { putBytes(d, p, x16); p += 4 * n17; }
  else for (let i18 = 0; i18 < n17; i18++, p += 4) {
    const y19: any = x16[i18]; if (typeof y19 !== "number" || (y19 - y19 === 0 && Math.abs(y19) >= 3.4028235677973366e38)) bad("ranges[" + i18 + "]", "number in the range of float32", y19); d.setFloat32(p, y19, true);
  }
  let x20: any = v.intensities;
  if (x20 === undefined) { x20 = NO_FLOAT32; m1++; }
  if (!isArray(x20)) bad("intensities", "an array of float32", x20);
  const n21 = x20.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n21, true);
  p += 4;
  if (p + 4 * n21 > e) full(p + 4 * n21);
  if (x20 instanceof Float32Array && n21 > bulkLength) { putBytes(d, p, x20); p += 4 * n21; }
  else for (let i22 = 0; i22 < n21; i22++, p += 4) {
    const y23: any = x20[i22]; if (typeof y23 !== "number" || (y23 - y23 === 0 && Math.abs(y23) >= 3.4028235677973366e38)) bad("intensities[" + i22 + "]", "number in the range of float32", y23); d.setFloat32(p, y23, true);
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_sensor_msgs_msg_LaserScan(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 28 > e) short(c, p, "", "angle_min:0:4 angle_max:4:8 angle_increment:8:12 time_increment:12:16 scan_time:16:20 range_min:20:24 range_max:24:28");
  const x4 = d.getFloat32(p, l);
  const x5 = d.getFloat32(p + 4, l);
  const x6 = d.getFloat32(p + 8, l);
  const x7 = d.getFloat32(p + 12, l);
  const x8 = d.getFloat32(p + 16, l);
  const x9 = d.getFloat32(p + 20, l);
  const x10 = d.getFloat32(p + 24, l);
  p += 28;
  const n11 = getCount(c, p, 4, Infinity);
  if (n11 < 0) countFault(c, p, "ranges", 4, Infinity);
  p = c.p;
  let a12: any = NO_FLOAT32;
  if (n11 > 0) { if (p + 4 * n11 > e) short(c, p, "", "ranges:0:" + 4 * n11); a12 = new Float32Array(n11); if (l && n11 > bulkLength) bulk(a12, c, p); else for (let i13 = 0; i13 < n11; i13++) a12[i13] = d.getFloat32(p + 4 * i13, l); p += 4 * n11; }
  const n14 = getCount(c, p, 4, Infinity);
  if (n14 < 0) countFault(c, p, "intensities", 4, Infinity);
  p = c.p;
  let a15: any = NO_FLOAT32;
  if (n14 > 0) { if (p + 4 * n14 > e) short(c, p, "", "intensities:0:" + 4 * n14); a15 = new Float32Array(n14); if (l && n14 > bulkLength) bulk(a15, c, p); else for (let i16 = 0; i16 < n14; i16++) a15[i16] = d.getFloat32(p + 4 * i16, l); p += 4 * n14; }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, angle_min: x4, angle_max: x5, angle_increment: x6, time_increment: x7, scan_time: x8, range_min: x9, range_max: x10, ranges: a12, intensities: a15 };
}

export const LaserScan: MessageType<LaserScan, LaserScanInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/LaserScan",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/LaserScan", write_sensor_msgs_msg_LaserScan, read_sensor_msgs_msg_LaserScan),
  constants: {},
};
