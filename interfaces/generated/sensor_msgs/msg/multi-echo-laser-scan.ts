// Generated from sensor_msgs/msg/MultiEchoLaserScan.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type LaserEcho as sensor_msgs_msg_LaserEcho, type LaserEchoInput as sensor_msgs_msg_LaserEchoInput } from "./laser-echo.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface MultiEchoLaserScan {
  header: std_msgs_msg_Header;
  angle_min: number;
  angle_max: number;
  angle_increment: number;
  time_increment: number;
  scan_time: number;
  range_min: number;
  range_max: number;
  ranges: sensor_msgs_msg_LaserEcho[];
  intensities: sensor_msgs_msg_LaserEcho[];
}
export interface MultiEchoLaserScanInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  angle_min?: number | undefined;
  angle_max?: number | undefined;
  angle_increment?: number | undefined;
  time_increment?: number | undefined;
  scan_time?: number | undefined;
  range_min?: number | undefined;
  range_max?: number | undefined;
  ranges?: readonly sensor_msgs_msg_LaserEchoInput[] | undefined;
  intensities?: readonly sensor_msgs_msg_LaserEchoInput[] | undefined;
}

const { NONE, NO_ARRAY, NO_FLOAT32, bad, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["echoes"];
const K4: any = ["header","angle_min","angle_max","angle_increment","time_increment","scan_time","range_min","range_max","ranges","intensities"];

export function write_sensor_msgs_msg_MultiEchoLaserScan(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (x16 === undefined) { x16 = NO_ARRAY; m1++; }
  if (!isArray(x16)) bad("ranges", "an array", x16);
  const n17 = x16.length;
  d.setUint32(p + 28, n17, true);
  p += 32;
  for (let i18 = 0; i18 < n17; i18++) {
    const y19: any = x16[i18];
    if (typeof y19 !== "object" || y19 === null) bad("ranges[" + i18 + "]", "object", y19);
    let m20 = countKeys(y19) - 1;
    let x21: any = y19.echoes;
    if (x21 === undefined) { x21 = NO_FLOAT32; m20++; }
    if (!isArray(x21)) bad("ranges[" + i18 + "]" + ".echoes", "an array of float32", x21);
    const n22 = x21.length;
    p = pad(d, p, o, e, 4);
    if (p + 4 > e) full(p + 4);
    d.setUint32(p, n22, true);
    p += 4;
    if (p + 4 * n22 > e) full(p + 4 * n22);
    if (x21 instanceof Float32Array && n22 > bulkLength) { putBytes(d, p, x21); p += 4 * n22; }
    else for (let i23 = 0; i23 < n22; i23++, p += 4) {
      const y24: any = x21[i23]; if (typeof y24 !== "number" || (y24 - y24 === 0 && Math.abs(y24) >= 3.4028235677973366e38)) bad("ranges[" + i18 + "]" + ".echoes[" + i23 + "]", "number in the range of float32", y24); d.setFloat32(p, y24, true);
    }
    if (m20 !== 0) unknownField(y19, K3, "ranges[" + i18 + "]");
  }
  let x25: any = v.intensities;
  if (x25 === undefined) { x25 = NO_ARRAY; m1++; }
  if (!isArray(x25)) bad("intensities", "an array", x25);
  const n26 = x25.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n26, true);
  p += 4;
  for (let i27 = 0; i27 < n26; i27++) {
    const y28: any = x25[i27];
    if (typeof y28 !== "object" || y28 === null) bad("intensities[" + i27 + "]", "object", y28);
    let m29 = countKeys(y28) - 1;
    let x30: any = y28.echoes;
    if (x30 === undefined) { x30 = NO_FLOAT32; m29++; }
    if (!isArray(x30)) bad("intensities[" + i27 + "]" + ".echoes", "an array of float32", x30);
    const n31 = x30.length;
    p = pad(d, p, o, e, 4);
    if (p + 4 > e) full(p + 4);
    d.setUint32(p, n31, true);
    p += 4;
    if (p + 4 * n31 > e) full(p + 4 * n31);
    if (x30 instanceof Float32Array && n31 > bulkLength) { putBytes(d, p, x30); p += 4 * n31; }
    else for (let i32 = 0; i32 < n31; i32++, p += 4) {
      const y33: any = x30[i32]; if (typeof y33 !== "number" || (y33 - y33 === 0 && Math.abs(y33) >= 3.4028235677973366e38)) bad("intensities[" + i27 + "]" + ".echoes[" + i32 + "]", "number in the range of float32", y33); d.setFloat32(p, y33, true);
    }
    if (m29 !== 0) unknownField(y28, K3, "intensities[" + i27 + "]");
  }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
export function read_sensor_msgs_msg_MultiEchoLaserScan(c: runtimeV1.Cursor): any {
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
  const a12: any[] = [];
  for (let i13 = 0; i13 < n11; i13++) {
    const n14 = getCount(c, p, 4, Infinity);
    if (n14 < 0) countFault(c, p, "ranges[" + i13 + "]" + ".echoes", 4, Infinity);
    p = c.p;
    let a15: any = NO_FLOAT32;
    if (n14 > 0) { if (p + 4 * n14 > e) short(c, p, "ranges[" + i13 + "]", ".echoes:0:" + 4 * n14); a15 = new Float32Array(n14); if (l && n14 > bulkLength) bulk(a15, c, p); else for (let i16 = 0; i16 < n14; i16++) a15[i16] = d.getFloat32(p + 4 * i16, l); p += 4 * n14; }
    a12.push({ echoes: a15 });
  }
  const n17 = getCount(c, p, 4, Infinity);
  if (n17 < 0) countFault(c, p, "intensities", 4, Infinity);
  p = c.p;
  const a18: any[] = [];
  for (let i19 = 0; i19 < n17; i19++) {
    const n20 = getCount(c, p, 4, Infinity);
    if (n20 < 0) countFault(c, p, "intensities[" + i19 + "]" + ".echoes", 4, Infinity);
    p = c.p;
    let a21: any = NO_FLOAT32;
    if (n20 > 0) { if (p + 4 * n20 > e) short(c, p, "intensities[" + i19 + "]", ".echoes:0:" + 4 * n20); a21 = new Float32Array(n20); if (l && n20 > bulkLength) bulk(a21, c, p); else for (let i22 = 0; i22 < n20; i22++) a21[i22] = d.getFloat32(p + 4 * i22, l); p += 4 * n20; }
    a18.push({ echoes: a21 });
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, angle_min: x4, angle_max: x5, angle_increment: x6, time_increment: x7, scan_time: x8, range_min: x9, range_max: x10, ranges: a12, intensities: a18 };
}

export const MultiEchoLaserScan: MessageType<MultiEchoLaserScan, MultiEchoLaserScanInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/MultiEchoLaserScan",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/MultiEchoLaserScan", write_sensor_msgs_msg_MultiEchoLaserScan, read_sensor_msgs_msg_MultiEchoLaserScan),
  constants: {},
};
