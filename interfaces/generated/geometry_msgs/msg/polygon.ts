// Generated from geometry_msgs/msg/Polygon.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Point32 as geometry_msgs_msg_Point32, type Point32Input as geometry_msgs_msg_Point32Input } from "./point32.ts";

export interface Polygon {
  points: geometry_msgs_msg_Point32[];
}
export interface PolygonInput {
  points?: readonly geometry_msgs_msg_Point32Input[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["points"];

export function write_geometry_msgs_msg_Polygon(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.points;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("points", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("points[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 3;
    let x7: any = y5.x;
    if (x7 === undefined) { x7 = 0; m6++; }
    if (typeof x7 !== "number" || (x7 - x7 === 0 && Math.abs(x7) >= 3.4028235677973366e38)) bad("points[" + i4 + "]" + ".x", "number in the range of float32", x7);
    if (p + 12 > e) full(p + 12);
    d.setFloat32(p, x7, true);
    let x8: any = y5.y;
    if (x8 === undefined) { x8 = 0; m6++; }
    if (typeof x8 !== "number" || (x8 - x8 === 0 && Math.abs(x8) >= 3.4028235677973366e38)) bad("points[" + i4 + "]" + ".y", "number in the range of float32", x8);
    d.setFloat32(p + 4, x8, true);
    let x9: any = y5.z;
    if (x9 === undefined) { x9 = 0; m6++; }
    if (typeof x9 !== "number" || (x9 - x9 === 0 && Math.abs(x9) >= 3.4028235677973366e38)) bad("points[" + i4 + "]" + ".z", "number in the range of float32", x9);
    d.setFloat32(p + 8, x9, true);
    if (m6 !== 0) unknownField(y5, K1, "points[" + i4 + "]");
    p += 12;
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_geometry_msgs_msg_Polygon(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 12, Infinity);
  if (n1 < 0) countFault(c, p, "points", 12, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    if (p + 12 > e) short(c, p, "points[" + i3 + "]", ".x:0:4 .y:4:8 .z:8:12");
    const x4 = d.getFloat32(p, l);
    const x5 = d.getFloat32(p + 4, l);
    const x6 = d.getFloat32(p + 8, l);
    a2.push({ x: x4, y: x5, z: x6 });
    p += 12;
  }
  c.p = p;
  return { points: a2 };
}

export const Polygon: MessageType<Polygon, PolygonInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/Polygon",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/Polygon", write_geometry_msgs_msg_Polygon, read_geometry_msgs_msg_Polygon),
  constants: {},
};
