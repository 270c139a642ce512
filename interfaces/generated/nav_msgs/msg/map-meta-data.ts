// Generated from nav_msgs/msg/MapMetaData.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type Pose as geometry_msgs_msg_Pose, type PoseInput as geometry_msgs_msg_PoseInput } from "../../geometry_msgs/msg/pose.ts";

export interface MapMetaData {
  map_load_time: builtin_interfaces_msg_Time;
  resolution: number;
  width: number;
  height: number;
  origin: geometry_msgs_msg_Pose;
}
export interface MapMetaDataInput {
  map_load_time?: builtin_interfaces_msg_TimeInput | undefined;
  resolution?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
  origin?: geometry_msgs_msg_PoseInput | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["x","y","z"];
const K3: any = ["x","y","z","w"];
const K4: any = ["position","orientation"];
const K5: any = ["map_load_time","resolution","width","height","origin"];

export function write_nav_msgs_msg_MapMetaData(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
  let x2: any = v.map_load_time;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("map_load_time", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("map_load_time.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 20 > e) full(p + 20);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("map_load_time.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "map_load_time");
  let x6: any = v.resolution;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number" || (x6 - x6 === 0 && Math.abs(x6) >= 3.4028235677973366e38)) bad("resolution", "number in the range of float32", x6);
  d.setFloat32(p + 8, x6, true);
  let x7: any = v.width;
  if (x7 === undefined) { x7 = 0; m1++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("width", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 12, x7, true);
  let x8: any = v.height;
  if (x8 === undefined) { x8 = 0; m1++; }
  if (typeof x8 !== "number" || x8 >>> 0 !== x8) bad("height", "uint32 (0 to 4294967295)", x8);
  d.setUint32(p + 16, x8, true);
  let x9: any = v.origin;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("origin", "object", x9);
  let m10 = countKeys(x9) - 2;
  let x11: any = x9.position;
  if (x11 === undefined) { x11 = NONE; m10++; }
  if (typeof x11 !== "object" || x11 === null) bad("origin.position", "object", x11);
  let m12 = countKeys(x11) - 3;
  let x13: any = x11.x;
  if (x13 === undefined) { x13 = 0; m12++; }
  if (typeof x13 !== "number") bad("origin.position.x", "number", x13);
  p += 20;
  p = pad(d, p, o, e, 8);
  if (p + 56 > e) full(p + 56);
  d.setFloat64(p, x13, true);
  let x14: any = x11.y;
  if (x14 === undefined) { x14 = 0; m12++; }
  if (typeof x14 !== "number") bad("origin.position.y", "number", x14);
  d.setFloat64(p + 8, x14, true);
  let x15: any = x11.z;
  if (x15 === undefined) { x15 = 0; m12++; }
  if (typeof x15 !== "number") bad("origin.position.z", "number", x15);
  d.setFloat64(p + 16, x15, true);
  if (m12 !== 0) unknownField(x11, K2, "origin.position");
  let x16: any = x9.orientation;
  if (x16 === undefined) { x16 = NONE; m10++; }
  if (typeof x16 !== "object" || x16 === null) bad("origin.orientation", "object", x16);
  let m17 = countKeys(x16) - 4;
  let x18: any = x16.x;
  if (x18 === undefined) { x18 = 0; m17++; }
  if (typeof x18 !== "number") bad("origin.orientation.x", "number", x18);
  d.setFloat64(p + 24, x18, true);
  let x19: any = x16.y;
  if (x19 === undefined) { x19 = 0; m17++; }
  if (typeof x19 !== "number") bad("origin.orientation.y", "number", x19);
  d.setFloat64(p + 32, x19, true);
  let x20: any = x16.z;
  if (x20 === undefined) { x20 = 0; m17++; }
  if (typeof x20 !== "number") bad("origin.orientation.z", "number", x20);
  d.setFloat64(p + 40, x20, true);
  let x21: any = x16.w;
  if (x21 === undefined) { x21 = 1; m17++; }
  if (typeof x21 !== "number") bad("origin.orientation.w", "number", x21);
  d.setFloat64(p + 48, x21, true);
  if (m17 !== 0) unknownField(x16, K3, "origin.orientation");
  if (m10 !== 0) unknownField(x9, K4, "origin");
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 56;
}
export function read_nav_msgs_msg_MapMetaData(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 20 > e) short(c, p, "", "map_load_time.sec:0:4 map_load_time.nanosec:4:8 resolution:8:12 width:12:16 height:16:20");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  const x3 = d.getFloat32(p + 8, l);
  const x4 = d.getUint32(p + 12, l);
  const x5 = d.getUint32(p + 16, l);
  p += 20;
  p += (o - p) & 7;
  if (p + 56 > e) short(c, p, "", "origin.position.x:0:8 origin.position.y:8:16 origin.position.z:16:24 origin.orientation.x:24:32 origin.orientation.y:32:40 origin.orientation.z:40:48 origin.orientation.w:48:56");
  const x6 = d.getFloat64(p, l);
  const x7 = d.getFloat64(p + 8, l);
  const x8 = d.getFloat64(p + 16, l);
  const x9 = d.getFloat64(p + 24, l);
  const x10 = d.getFloat64(p + 32, l);
  const x11 = d.getFloat64(p + 40, l);
  const x12 = d.getFloat64(p + 48, l);
  c.p = p + 56;
  return { map_load_time: { sec: x1, nanosec: x2 }, resolution: x3, width: x4, height: x5, origin: { position: { x: x6, y: x7, z: x8 }, orientation: { x: x9, y: x10, z: x11, w: x12 } } };
}

export const MapMetaData: MessageType<MapMetaData, MapMetaDataInput, Record<never, never>> = {
  kind: "message",
  name: "nav_msgs/msg/MapMetaData",
  codec: /* @__PURE__ */ runtimeV1.codec("nav_msgs/msg/MapMetaData", write_nav_msgs_msg_MapMetaData, read_nav_msgs_msg_MapMetaData),
  constants: {},
};
