// Generated from geometry_msgs/msg/PolygonStamped.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Polygon as geometry_msgs_msg_Polygon, type PolygonInput as geometry_msgs_msg_PolygonInput } from "./polygon.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface PolygonStamped {
  header: std_msgs_msg_Header;
  polygon: geometry_msgs_msg_Polygon;
}
export interface PolygonStampedInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  polygon?: geometry_msgs_msg_PolygonInput | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["points"];
const K5: any = ["header","polygon"];

export function write_geometry_msgs_msg_PolygonStamped(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
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
  let x9: any = v.polygon;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("polygon", "object", x9);
  let m10 = countKeys(x9) - 1;
  let x11: any = x9.points;
  if (x11 === undefined) { x11 = NO_ARRAY; m10++; }
  if (!isArray(x11)) bad("polygon.points", "an array", x11);
  const n12 = x11.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n12, true);
  p += 4;
  for (let i13 = 0; i13 < n12; i13++) {
    const y14: any = x11[i13];
    if (typeof y14 !== "object" || y14 === null) bad("polygon.points[" + i13 + "]", "object", y14);
    let m15 = countKeys(y14) - 3;
    let x16: any = y14.x;
    if (x16 === undefined) { x16 = 0; m15++; }
    if (typeof x16 !== "number" || (x16 - x16 === 0 && Math.abs(x16) >= 3.4028235677973366e38)) bad("polygon.points[" + i13 + "]" + ".x", "number in the range of float32", x16);
    if (p + 12 > e) full(p + 12);
    d.setFloat32(p, x16, true);
    let x17: any = y14.y;
    if (x17 === undefined) { x17 = 0; m15++; }
    if (typeof x17 !== "number" || (x17 - x17 === 0 && Math.abs(x17) >= 3.4028235677973366e38)) bad("polygon.points[" + i13 + "]" + ".y", "number in the range of float32", x17);
    d.setFloat32(p + 4, x17, true);
    let x18: any = y14.z;
    if (x18 === undefined) { x18 = 0; m15++; }
    if (typeof x18 !== "number" || (x18 - x18 === 0 && Math.abs(x18) >= 3.4028235677973366e38)) bad("polygon.points[" + i13 + "]" + ".z", "number in the range of float32", x18);
    d.setFloat32(p + 8, x18, true);
    if (m15 !== 0) unknownField(y14, K3, "polygon.points[" + i13 + "]");
    p += 12;
  }
  if (m10 !== 0) unknownField(x9, K4, "polygon");
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
export function read_geometry_msgs_msg_PolygonStamped(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 12, Infinity);
  if (n4 < 0) countFault(c, p, "polygon.points", 12, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    if (p + 12 > e) short(c, p, "polygon.points[" + i6 + "]", ".x:0:4 .y:4:8 .z:8:12");
    const x7 = d.getFloat32(p, l);
    const x8 = d.getFloat32(p + 4, l);
    const x9 = d.getFloat32(p + 8, l);
    a5.push({ x: x7, y: x8, z: x9 });
    p += 12;
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, polygon: { points: a5 } };
}

export const PolygonStamped: MessageType<PolygonStamped, PolygonStampedInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/PolygonStamped",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/PolygonStamped", write_geometry_msgs_msg_PolygonStamped, read_geometry_msgs_msg_PolygonStamped),
  constants: {},
};
