// Generated from shape_msgs/msg/SolidPrimitive.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Polygon as geometry_msgs_msg_Polygon, type PolygonInput as geometry_msgs_msg_PolygonInput } from "../../geometry_msgs/msg/polygon.ts";

export interface SolidPrimitive {
  type: number;
  dimensions: Float64Array;
  polygon: geometry_msgs_msg_Polygon;
}
export interface SolidPrimitiveInput {
  type?: number | undefined;
  dimensions?: NumbersInput | undefined;
  polygon?: geometry_msgs_msg_PolygonInput | undefined;
}

const { NONE, NO_ARRAY, NO_FLOAT64, bad, bulk, bulkLength, countFault, countKeys, full, getCount, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["points"];
const K3: any = ["type","dimensions","polygon"];

export function write_shape_msgs_msg_SolidPrimitive(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.type;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("type", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  let x3: any = v.dimensions;
  if (x3 === undefined) { x3 = NO_FLOAT64; m1++; }
  if (!isArray(x3)) bad("dimensions", "an array of float64", x3);
  const n4 = x3.length;
  if (n4 > 3) bad("dimensions", "at most 3 elements", n4);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n4, true);
  p += 4;
  if (n4 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n4 > e) full(p + 8 * n4);
  if (x3 instanceof Float64Array && n4 > bulkLength) { putBytes(d, p, x3); p += 8 * n4; }
  else for (let i5 = 0; i5 < n4; i5++, p += 8) {
    const y6: any = x3[i5]; if (typeof y6 !== "number") bad("dimensions[" + i5 + "]", "number", y6); d.setFloat64(p, y6, true);
  }
  let x7: any = v.polygon;
  if (x7 === undefined) { x7 = NONE; m1++; }
  if (typeof x7 !== "object" || x7 === null) bad("polygon", "object", x7);
  let m8 = countKeys(x7) - 1;
  let x9: any = x7.points;
  if (x9 === undefined) { x9 = NO_ARRAY; m8++; }
  if (!isArray(x9)) bad("polygon.points", "an array", x9);
  const n10 = x9.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "object" || y12 === null) bad("polygon.points[" + i11 + "]", "object", y12);
    let m13 = countKeys(y12) - 3;
    let x14: any = y12.x;
    if (x14 === undefined) { x14 = 0; m13++; }
    if (typeof x14 !== "number" || (x14 - x14 === 0 && Math.abs(x14) >= 3.4028235677973366e38)) bad("polygon.points[" + i11 + "]" + ".x", "number in the range of float32", x14);
    if (p + 12 > e) full(p + 12);
    d.setFloat32(p, x14, true);
    let x15: any = y12.y;
    if (x15 === undefined) { x15 = 0; m13++; }
    if (typeof x15 !== "number" || (x15 - x15 === 0 && Math.abs(x15) >= 3.4028235677973366e38)) bad("polygon.points[" + i11 + "]" + ".y", "number in the range of float32", x15);
    d.setFloat32(p + 4, x15, true);
    let x16: any = y12.z;
    if (x16 === undefined) { x16 = 0; m13++; }
    if (typeof x16 !== "number" || (x16 - x16 === 0 && Math.abs(x16) >= 3.4028235677973366e38)) bad("polygon.points[" + i11 + "]" + ".z", "number in the range of float32", x16);
    d.setFloat32(p + 8, x16, true);
    if (m13 !== 0) unknownField(y12, K1, "polygon.points[" + i11 + "]");
    p += 12;
  }
  if (m8 !== 0) unknownField(x7, K2, "polygon");
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_shape_msgs_msg_SolidPrimitive(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "type:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  const n2 = getCount(c, p, 8, 3);
  if (n2 < 0) countFault(c, p, "dimensions", 8, 3);
  p = c.p;
  let a3: any = NO_FLOAT64;
  if (n2 > 0) { p += (o - p) & 7; if (p + 8 * n2 > e) short(c, p, "", "dimensions:0:" + 8 * n2); a3 = new Float64Array(n2); if (l && n2 > bulkLength) bulk(a3, c, p); else for (let i4 = 0; i4 < n2; i4++) a3[i4] = d.getFloat64(p + 8 * i4, l); p += 8 * n2; }
  const n5 = getCount(c, p, 12, Infinity);
  if (n5 < 0) countFault(c, p, "polygon.points", 12, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    if (p + 12 > e) short(c, p, "polygon.points[" + i7 + "]", ".x:0:4 .y:4:8 .z:8:12");
    const x8 = d.getFloat32(p, l);
    const x9 = d.getFloat32(p + 4, l);
    const x10 = d.getFloat32(p + 8, l);
    a6.push({ x: x8, y: x9, z: x10 });
    p += 12;
  }
  c.p = p;
  return { type: x1, dimensions: a3, polygon: { points: a6 } };
}

export const SolidPrimitive: MessageType<SolidPrimitive, SolidPrimitiveInput, { readonly BOX: 1; readonly SPHERE: 2; readonly CYLINDER: 3; readonly CONE: 4; readonly PRISM: 5; readonly BOX_X: 0; readonly BOX_Y: 1; readonly BOX_Z: 2; readonly SPHERE_RADIUS: 0; readonly CYLINDER_HEIGHT: 0; readonly CYLINDER_RADIUS: 1; readonly CONE_HEIGHT: 0; readonly CONE_RADIUS: 1; readonly PRISM_HEIGHT: 0 }> = {
  kind: "message",
  name: "shape_msgs/msg/SolidPrimitive",
  codec: /* @__PURE__ */ runtimeV1.codec("shape_msgs/msg/SolidPrimitive", write_shape_msgs_msg_SolidPrimitive, read_shape_msgs_msg_SolidPrimitive),
  constants: { BOX: 1, SPHERE: 2, CYLINDER: 3, CONE: 4, PRISM: 5, BOX_X: 0, BOX_Y: 1, BOX_Z: 2, SPHERE_RADIUS: 0, CYLINDER_HEIGHT: 0, CYLINDER_RADIUS: 1, CONE_HEIGHT: 0, CONE_RADIUS: 1, PRISM_HEIGHT: 0 },
};
