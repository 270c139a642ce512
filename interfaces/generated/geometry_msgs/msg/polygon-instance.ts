// Generated from geometry_msgs/msg/PolygonInstance.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Polygon as geometry_msgs_msg_Polygon, type PolygonInput as geometry_msgs_msg_PolygonInput } from "./polygon.ts";

export interface PolygonInstance {
  polygon: geometry_msgs_msg_Polygon;
  id: bigint;
}
export interface PolygonInstanceInput {
  polygon?: geometry_msgs_msg_PolygonInput | undefined;
  id?: bigint | number | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, putInt64, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["points"];
const K3: any = ["polygon","id"];

export function write_geometry_msgs_msg_PolygonInstance(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.polygon;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("polygon", "object", x2);
  let m3 = countKeys(x2) - 1;
  let x4: any = x2.points;
  if (x4 === undefined) { x4 = NO_ARRAY; m3++; }
  if (!isArray(x4)) bad("polygon.points", "an array", x4);
  const n5 = x4.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n5, true);
  p += 4;
  for (let i6 = 0; i6 < n5; i6++) {
    const y7: any = x4[i6];
    if (typeof y7 !== "object" || y7 === null) bad("polygon.points[" + i6 + "]", "object", y7);
    let m8 = countKeys(y7) - 3;
    let x9: any = y7.x;
    if (x9 === undefined) { x9 = 0; m8++; }
    if (typeof x9 !== "number" || (x9 - x9 === 0 && Math.abs(x9) >= 3.4028235677973366e38)) bad("polygon.points[" + i6 + "]" + ".x", "number in the range of float32", x9);
    if (p + 12 > e) full(p + 12);
    d.setFloat32(p, x9, true);
    let x10: any = y7.y;
    if (x10 === undefined) { x10 = 0; m8++; }
    if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("polygon.points[" + i6 + "]" + ".y", "number in the range of float32", x10);
    d.setFloat32(p + 4, x10, true);
    let x11: any = y7.z;
    if (x11 === undefined) { x11 = 0; m8++; }
    if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("polygon.points[" + i6 + "]" + ".z", "number in the range of float32", x11);
    d.setFloat32(p + 8, x11, true);
    if (m8 !== 0) unknownField(y7, K1, "polygon.points[" + i6 + "]");
    p += 12;
  }
  if (m3 !== 0) unknownField(x2, K2, "polygon");
  let x12: any = v.id;
  if (x12 === undefined) { x12 = 0; m1++; }
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  if (!putInt64(d, p, x12)) bad("id", "int64 (bigint or safe integer)", x12);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 8;
}
export function read_geometry_msgs_msg_PolygonInstance(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 12, Infinity);
  if (n1 < 0) countFault(c, p, "polygon.points", 12, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    if (p + 12 > e) short(c, p, "polygon.points[" + i3 + "]", ".x:0:4 .y:4:8 .z:8:12");
    const x4 = d.getFloat32(p, l);
    const x5 = d.getFloat32(p + 4, l);
    const x6 = d.getFloat32(p + 8, l);
    a2.push({ x: x4, y: x5, z: x6 });
    p += 12;
  }
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "id:0:8");
  const x7 = d.getBigInt64(p, l);
  c.p = p + 8;
  return { polygon: { points: a2 }, id: x7 };
}

export const PolygonInstance: MessageType<PolygonInstance, PolygonInstanceInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/PolygonInstance",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/PolygonInstance", write_geometry_msgs_msg_PolygonInstance, read_geometry_msgs_msg_PolygonInstance),
  constants: {},
};
