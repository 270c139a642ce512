// Generated from geometry_msgs/msg/PolygonInstanceStamped.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type PolygonInstance as geometry_msgs_msg_PolygonInstance, type PolygonInstanceInput as geometry_msgs_msg_PolygonInstanceInput } from "./polygon-instance.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface PolygonInstanceStamped {
  header: std_msgs_msg_Header;
  polygon: geometry_msgs_msg_PolygonInstance;
}
export interface PolygonInstanceStampedInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  polygon?: geometry_msgs_msg_PolygonInstanceInput | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putInt64, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["points"];
const K5: any = ["polygon","id"];
const K6: any = ["header","polygon"];

export function write_geometry_msgs_msg_PolygonInstanceStamped(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let m10 = countKeys(x9) - 2;
  let x11: any = x9.polygon;
  if (x11 === undefined) { x11 = NONE; m10++; }
  if (typeof x11 !== "object" || x11 === null) bad("polygon.polygon", "object", x11);
  let m12 = countKeys(x11) - 1;
  let x13: any = x11.points;
  if (x13 === undefined) { x13 = NO_ARRAY; m12++; }
  if (!isArray(x13)) bad("polygon.polygon.points", "an array", x13);
  const n14 = x13.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n14, true);
  p += 4;
  for (let i15 = 0; i15 < n14; i15++) {
    const y16: any = x13[i15];
    if (typeof y16 !== "object" || y16 === null) bad("polygon.polygon.points[" + i15 + "]", "object", y16);
    let m17 = countKeys(y16) - 3;
    let x18: any = y16.x;
    if (x18 === undefined) { x18 = 0; m17++; }
    if (typeof x18 !== "number" || (x18 - x18 === 0 && Math.abs(x18) >= 3.4028235677973366e38)) bad("polygon.polygon.points[" + i15 + "]" + ".x", "number in the range of float32", x18);
    if (p + 12 > e) full(p + 12);
    d.setFloat32(p, x18, true);
    let x19: any = y16.y;
    if (x19 === undefined) { x19 = 0; m17++; }
    if (typeof x19 !== "number" || (x19 - x19 === 0 && Math.abs(x19) >= 3.4028235677973366e38)) bad("polygon.polygon.points[" + i15 + "]" + ".y", "number in the range of float32", x19);
    d.setFloat32(p + 4, x19, true);
    let x20: any = y16.z;
    if (x20 === undefined) { x20 = 0; m17++; }
    if (typeof x20 !== "number" || (x20 - x20 === 0 && Math.abs(x20) >= 3.4028235677973366e38)) bad("polygon.polygon.points[" + i15 + "]" + ".z", "number in the range of float32", x20);
    d.setFloat32(p + 8, x20, true);
    if (m17 !== 0) unknownField(y16, K3, "polygon.polygon.points[" + i15 + "]");
    p += 12;
  }
  if (m12 !== 0) unknownField(x11, K4, "polygon.polygon");
  let x21: any = x9.id;
  if (x21 === undefined) { x21 = 0; m10++; }
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  if (!putInt64(d, p, x21)) bad("polygon.id", "int64 (bigint or safe integer)", x21);
  if (m10 !== 0) unknownField(x9, K5, "polygon");
  if (m1 !== 0) unknownField(v, K6, "");
  return p + 8;
}
export function read_geometry_msgs_msg_PolygonInstanceStamped(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 12, Infinity);
  if (n4 < 0) countFault(c, p, "polygon.polygon.points", 12, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    if (p + 12 > e) short(c, p, "polygon.polygon.points[" + i6 + "]", ".x:0:4 .y:4:8 .z:8:12");
    const x7 = d.getFloat32(p, l);
    const x8 = d.getFloat32(p + 4, l);
    const x9 = d.getFloat32(p + 8, l);
    a5.push({ x: x7, y: x8, z: x9 });
    p += 12;
  }
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "polygon.id:0:8");
  const x10 = d.getBigInt64(p, l);
  c.p = p + 8;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, polygon: { polygon: { points: a5 }, id: x10 } };
}

export const PolygonInstanceStamped: MessageType<PolygonInstanceStamped, PolygonInstanceStampedInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/PolygonInstanceStamped",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/PolygonInstanceStamped", write_geometry_msgs_msg_PolygonInstanceStamped, read_geometry_msgs_msg_PolygonInstanceStamped),
  constants: {},
};
