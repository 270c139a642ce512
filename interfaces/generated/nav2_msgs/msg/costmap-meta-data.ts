// Generated from nav2_msgs/msg/CostmapMetaData.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type Pose as geometry_msgs_msg_Pose, type PoseInput as geometry_msgs_msg_PoseInput } from "../../geometry_msgs/msg/pose.ts";

export interface CostmapMetaData {
  map_load_time: builtin_interfaces_msg_Time;
  update_time: builtin_interfaces_msg_Time;
  layer: string;
  resolution: number;
  size_x: number;
  size_y: number;
  origin: geometry_msgs_msg_Pose;
}
export interface CostmapMetaDataInput {
  map_load_time?: builtin_interfaces_msg_TimeInput | undefined;
  update_time?: builtin_interfaces_msg_TimeInput | undefined;
  layer?: string | undefined;
  resolution?: number | undefined;
  size_x?: number | undefined;
  size_y?: number | undefined;
  origin?: geometry_msgs_msg_PoseInput | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["x","y","z"];
const K3: any = ["x","y","z","w"];
const K4: any = ["position","orientation"];
const K5: any = ["map_load_time","update_time","layer","resolution","size_x","size_y","origin"];

export function write_nav2_msgs_msg_CostmapMetaData(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
  let x2: any = v.map_load_time;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("map_load_time", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("map_load_time.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 16 > e) full(p + 16);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("map_load_time.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "map_load_time");
  let x6: any = v.update_time;
  if (x6 === undefined) { x6 = NONE; m1++; }
  if (typeof x6 !== "object" || x6 === null) bad("update_time", "object", x6);
  let m7 = countKeys(x6) - 2;
  let x8: any = x6.sec;
  if (x8 === undefined) { x8 = 0; m7++; }
  if (typeof x8 !== "number" || (x8 | 0) !== x8) bad("update_time.sec", "int32 (-2147483648 to 2147483647)", x8);
  d.setInt32(p + 8, x8, true);
  let x9: any = x6.nanosec;
  if (x9 === undefined) { x9 = 0; m7++; }
  if (typeof x9 !== "number" || x9 >>> 0 !== x9) bad("update_time.nanosec", "uint32 (0 to 4294967295)", x9);
  d.setUint32(p + 12, x9, true);
  if (m7 !== 0) unknownField(x6, K1, "update_time");
  let x10: any = v.layer;
  if (x10 === undefined) { x10 = ""; m1++; }
  p += 16;
  if (typeof x10 !== "string") bad("layer", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("layer", "string without U+0000", x10);
  let x11: any = v.resolution;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("resolution", "number in the range of float32", x11);
  p = pad(d, p, o, e, 4);
  if (p + 12 > e) full(p + 12);
  d.setFloat32(p, x11, true);
  let x12: any = v.size_x;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || x12 >>> 0 !== x12) bad("size_x", "uint32 (0 to 4294967295)", x12);
  d.setUint32(p + 4, x12, true);
  let x13: any = v.size_y;
  if (x13 === undefined) { x13 = 0; m1++; }
  if (typeof x13 !== "number" || x13 >>> 0 !== x13) bad("size_y", "uint32 (0 to 4294967295)", x13);
  d.setUint32(p + 8, x13, true);
  let x14: any = v.origin;
  if (x14 === undefined) { x14 = NONE; m1++; }
  if (typeof x14 !== "object" || x14 === null) bad("origin", "object", x14);
  let m15 = countKeys(x14) - 2;
  let x16: any = x14.position;
  if (x16 === undefined) { x16 = NONE; m15++; }
  if (typeof x16 !== "object" || x16 === null) bad("origin.position", "object", x16);
  let m17 = countKeys(x16) - 3;
  let x18: any = x16.x;
  if (x18 === undefined) { x18 = 0; m17++; }
  if (typeof x18 !== "number") bad("origin.position.x", "number", x18);
  p += 12;
  p = pad(d, p, o, e, 8);
  if (p + 56 > e) full(p + 56);
  d.setFloat64(p, x18, true);
  let x19: any = x16.y;
  if (x19 === undefined) { x19 = 0; m17++; }
  if (typeof x19 !== "number") bad("origin.position.y", "number", x19);
  d.setFloat64(p + 8, x19, true);
  let x20: any = x16.z;
  if (x20 === undefined) { x20 = 0; m17++; }
  if (typeof x20 !== "number") bad("origin.position.z", "number", x20);
  d.setFloat64(p + 16, x20, true);
  if (m17 !== 0) unknownField(x16, K2, "origin.position");
  let x21: any = x14.orientation;
  if (x21 === undefined) { x21 = NONE; m15++; }
  if (typeof x21 !== "object" || x21 === null) bad("origin.orientation", "object", x21);
  let m22 = countKeys(x21) - 4;
  let x23: any = x21.x;
  if (x23 === undefined) { x23 = 0; m22++; }
  if (typeof x23 !== "number") bad("origin.orientation.x", "number", x23);
  d.setFloat64(p + 24, x23, true);
  let x24: any = x21.y;
  if (x24 === undefined) { x24 = 0; m22++; }
  if (typeof x24 !== "number") bad("origin.orientation.y", "number", x24);
  d.setFloat64(p + 32, x24, true);
  let x25: any = x21.z;
  if (x25 === undefined) { x25 = 0; m22++; }
  if (typeof x25 !== "number") bad("origin.orientation.z", "number", x25);
  d.setFloat64(p + 40, x25, true);
  let x26: any = x21.w;
  if (x26 === undefined) { x26 = 1; m22++; }
  if (typeof x26 !== "number") bad("origin.orientation.w", "number", x26);
  d.setFloat64(p + 48, x26, true);
  if (m22 !== 0) unknownField(x21, K3, "origin.orientation");
  if (m15 !== 0) unknownField(x14, K4, "origin");
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 56;
}
export function read_nav2_msgs_msg_CostmapMetaData(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 16 > e) short(c, p, "", "map_load_time.sec:0:4 map_load_time.nanosec:4:8 update_time.sec:8:12 update_time.nanosec:12:16");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  const x3 = d.getInt32(p + 8, l);
  const x4 = d.getUint32(p + 12, l);
  p += 16;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "layer", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 12 > e) short(c, p, "", "resolution:0:4 size_x:4:8 size_y:8:12");
  const x6 = d.getFloat32(p, l);
  const x7 = d.getUint32(p + 4, l);
  const x8 = d.getUint32(p + 8, l);
  p += 12;
  p += (o - p) & 7;
  if (p + 56 > e) short(c, p, "", "origin.position.x:0:8 origin.position.y:8:16 origin.position.z:16:24 origin.orientation.x:24:32 origin.orientation.y:32:40 origin.orientation.z:40:48 origin.orientation.w:48:56");
  const x9 = d.getFloat64(p, l);
  const x10 = d.getFloat64(p + 8, l);
  const x11 = d.getFloat64(p + 16, l);
  const x12 = d.getFloat64(p + 24, l);
  const x13 = d.getFloat64(p + 32, l);
  const x14 = d.getFloat64(p + 40, l);
  const x15 = d.getFloat64(p + 48, l);
  c.p = p + 56;
  return { map_load_time: { sec: x1, nanosec: x2 }, update_time: { sec: x3, nanosec: x4 }, layer: x5, resolution: x6, size_x: x7, size_y: x8, origin: { position: { x: x9, y: x10, z: x11 }, orientation: { x: x12, y: x13, z: x14, w: x15 } } };
}

export const CostmapMetaData: MessageType<CostmapMetaData, CostmapMetaDataInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/CostmapMetaData",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/CostmapMetaData", write_nav2_msgs_msg_CostmapMetaData, read_nav2_msgs_msg_CostmapMetaData),
  constants: {},
};
