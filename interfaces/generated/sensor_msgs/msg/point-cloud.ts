// Generated from sensor_msgs/msg/PointCloud.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Point32 as geometry_msgs_msg_Point32, type Point32Input as geometry_msgs_msg_Point32Input } from "../../geometry_msgs/msg/point32.ts";
import { type ChannelFloat32 as sensor_msgs_msg_ChannelFloat32, type ChannelFloat32Input as sensor_msgs_msg_ChannelFloat32Input } from "./channel-float32.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface PointCloud {
  header: std_msgs_msg_Header;
  points: geometry_msgs_msg_Point32[];
  channels: sensor_msgs_msg_ChannelFloat32[];
}
export interface PointCloudInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  points?: readonly geometry_msgs_msg_Point32Input[] | undefined;
  channels?: readonly sensor_msgs_msg_ChannelFloat32Input[] | undefined;
}

const { NONE, NO_ARRAY, NO_FLOAT32, bad, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["name","values"];
const K5: any = ["header","points","channels"];

export function write_sensor_msgs_msg_PointCloud(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.points;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("points", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "object" || y12 === null) bad("points[" + i11 + "]", "object", y12);
    let m13 = countKeys(y12) - 3;
    let x14: any = y12.x;
    if (x14 === undefined) { x14 = 0; m13++; }
    if (typeof x14 !== "number" || (x14 - x14 === 0 && Math.abs(x14) >= 3.4028235677973366e38)) bad("points[" + i11 + "]" + ".x", "number in the range of float32", x14);
    if (p + 12 > e) full(p + 12);
    d.setFloat32(p, x14, true);
    let x15: any = y12.y;
    if (x15 === undefined) { x15 = 0; m13++; }
    if (typeof x15 !== "number" || (x15 - x15 === 0 && Math.abs(x15) >= 3.4028235677973366e38)) bad("points[" + i11 + "]" + ".y", "number in the range of float32", x15);
    d.setFloat32(p + 4, x15, true);
    let x16: any = y12.z;
    if (x16 === undefined) { x16 = 0; m13++; }
    if (typeof x16 !== "number" || (x16 - x16 === 0 && Math.abs(x16) >= 3.4028235677973366e38)) bad("points[" + i11 + "]" + ".z", "number in the range of float32", x16);
    d.setFloat32(p + 8, x16, true);
    if (m13 !== 0) unknownField(y12, K3, "points[" + i11 + "]");
    p += 12;
  }
  let x17: any = v.channels;
  if (x17 === undefined) { x17 = NO_ARRAY; m1++; }
  if (!isArray(x17)) bad("channels", "an array", x17);
  const n18 = x17.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n18, true);
  p += 4;
  for (let i19 = 0; i19 < n18; i19++) {
    const y20: any = x17[i19];
    if (typeof y20 !== "object" || y20 === null) bad("channels[" + i19 + "]", "object", y20);
    let m21 = countKeys(y20) - 2;
    let x22: any = y20.name;
    if (x22 === undefined) { x22 = ""; m21++; }
    if (typeof x22 !== "string") bad("channels[" + i19 + "]" + ".name", "string", x22);
    p = putString(d, p, o, x22, e);
    if (p < 0) bad("channels[" + i19 + "]" + ".name", "string without U+0000", x22);
    let x23: any = y20.values;
    if (x23 === undefined) { x23 = NO_FLOAT32; m21++; }
    if (!isArray(x23)) bad("channels[" + i19 + "]" + ".values", "an array of float32", x23);
    const n24 = x23.length;
    p = pad(d, p, o, e, 4);
    if (p + 4 > e) full(p + 4);
    d.setUint32(p, n24, true);
    p += 4;
    if (p + 4 * n24 > e) full(p + 4 * n24);
    if (x23 instanceof Float32Array && n24 > bulkLength) { putBytes(d, p, x23); p += 4 * n24; }
    else for (let i25 = 0; i25 < n24; i25++, p += 4) {
      const y26: any = x23[i25]; if (typeof y26 !== "number" || (y26 - y26 === 0 && Math.abs(y26) >= 3.4028235677973366e38)) bad("channels[" + i19 + "]" + ".values[" + i25 + "]", "number in the range of float32", y26); d.setFloat32(p, y26, true);
    }
    if (m21 !== 0) unknownField(y20, K4, "channels[" + i19 + "]");
  }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
export function read_sensor_msgs_msg_PointCloud(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 12, Infinity);
  if (n4 < 0) countFault(c, p, "points", 12, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    if (p + 12 > e) short(c, p, "points[" + i6 + "]", ".x:0:4 .y:4:8 .z:8:12");
    const x7 = d.getFloat32(p, l);
    const x8 = d.getFloat32(p + 4, l);
    const x9 = d.getFloat32(p + 8, l);
    a5.push({ x: x7, y: x8, z: x9 });
    p += 12;
  }
  const n10 = getCount(c, p, 8, Infinity);
  if (n10 < 0) countFault(c, p, "channels", 8, Infinity);
  p = c.p;
  const a11: any[] = [];
  for (let i12 = 0; i12 < n10; i12++) {
    const x13 = getString(c, p, Infinity) ?? stringFault(c, p, "channels[" + i12 + "]" + ".name", Infinity); p = c.p;
    const n14 = getCount(c, p, 4, Infinity);
    if (n14 < 0) countFault(c, p, "channels[" + i12 + "]" + ".values", 4, Infinity);
    p = c.p;
    let a15: any = NO_FLOAT32;
    if (n14 > 0) { if (p + 4 * n14 > e) short(c, p, "channels[" + i12 + "]", ".values:0:" + 4 * n14); a15 = new Float32Array(n14); if (l && n14 > bulkLength) bulk(a15, c, p); else for (let i16 = 0; i16 < n14; i16++) a15[i16] = d.getFloat32(p + 4 * i16, l); p += 4 * n14; }
    a11.push({ name: x13, values: a15 });
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, points: a5, channels: a11 };
}

export const PointCloud: MessageType<PointCloud, PointCloudInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/PointCloud",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/PointCloud", write_sensor_msgs_msg_PointCloud, read_sensor_msgs_msg_PointCloud),
  constants: {},
};
