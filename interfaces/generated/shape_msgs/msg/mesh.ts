// Generated from shape_msgs/msg/Mesh.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Point as geometry_msgs_msg_Point, type PointInput as geometry_msgs_msg_PointInput } from "../../geometry_msgs/msg/point.ts";
import { type MeshTriangle as shape_msgs_msg_MeshTriangle, type MeshTriangleInput as shape_msgs_msg_MeshTriangleInput } from "./mesh-triangle.ts";

export interface Mesh {
  triangles: shape_msgs_msg_MeshTriangle[];
  vertices: geometry_msgs_msg_Point[];
}
export interface MeshInput {
  triangles?: readonly shape_msgs_msg_MeshTriangleInput[] | undefined;
  vertices?: readonly geometry_msgs_msg_PointInput[] | undefined;
}

const { NO_ARRAY, bad, bulk, bulkLength, countFault, countKeys, full, getCount, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["vertex_indices"];
const K2: any = ["x","y","z"];
const K3: any = ["triangles","vertices"];

export function write_shape_msgs_msg_Mesh(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.triangles;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("triangles", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("triangles[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 1;
    let x7: any = y5.vertex_indices;
    if (x7 === undefined) { x7 = new Uint32Array(3); m6++; }
    if (!isArray(x7)) bad("triangles[" + i4 + "]" + ".vertex_indices", "an array of uint32", x7);
    const n8 = x7.length;
    if (n8 !== 3) bad("triangles[" + i4 + "]" + ".vertex_indices", "3 elements", n8);
    if (p + 4 * n8 > e) full(p + 4 * n8);
    if (x7 instanceof Uint32Array && n8 > bulkLength) { putBytes(d, p, x7); p += 4 * n8; }
    else for (let i9 = 0; i9 < n8; i9++, p += 4) {
      const y10: any = x7[i9]; if (typeof y10 !== "number" || y10 >>> 0 !== y10) bad("triangles[" + i4 + "]" + ".vertex_indices[" + i9 + "]", "uint32 (0 to 4294967295)", y10); d.setUint32(p, y10, true);
    }
    if (m6 !== 0) unknownField(y5, K1, "triangles[" + i4 + "]");
  }
  let x11: any = v.vertices;
  if (x11 === undefined) { x11 = NO_ARRAY; m1++; }
  if (!isArray(x11)) bad("vertices", "an array", x11);
  const n12 = x11.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n12, true);
  p += 4;
  if (n12 > 0) p = pad(d, p, o, e, 8);
  for (let i13 = 0; i13 < n12; i13++) {
    const y14: any = x11[i13];
    if (typeof y14 !== "object" || y14 === null) bad("vertices[" + i13 + "]", "object", y14);
    let m15 = countKeys(y14) - 3;
    let x16: any = y14.x;
    if (x16 === undefined) { x16 = 0; m15++; }
    if (typeof x16 !== "number") bad("vertices[" + i13 + "]" + ".x", "number", x16);
    if (p + 24 > e) full(p + 24);
    d.setFloat64(p, x16, true);
    let x17: any = y14.y;
    if (x17 === undefined) { x17 = 0; m15++; }
    if (typeof x17 !== "number") bad("vertices[" + i13 + "]" + ".y", "number", x17);
    d.setFloat64(p + 8, x17, true);
    let x18: any = y14.z;
    if (x18 === undefined) { x18 = 0; m15++; }
    if (typeof x18 !== "number") bad("vertices[" + i13 + "]" + ".z", "number", x18);
    d.setFloat64(p + 16, x18, true);
    if (m15 !== 0) unknownField(y14, K2, "vertices[" + i13 + "]");
    p += 24;
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_shape_msgs_msg_Mesh(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 12, Infinity);
  if (n1 < 0) countFault(c, p, "triangles", 12, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let a4: any;
    if (p + 12 > e) short(c, p, "triangles[" + i3 + "]", ".vertex_indices:0:" + 12); a4 = new Uint32Array(3); if (l && 3 > bulkLength) bulk(a4, c, p); else for (let i5 = 0; i5 < 3; i5++) a4[i5] = d.getUint32(p + 4 * i5, l); p += 12;
    a2.push({ vertex_indices: a4 });
  }
  const n6 = getCount(c, p, 24, Infinity);
  if (n6 < 0) countFault(c, p, "vertices", 24, Infinity);
  p = c.p;
  const a7: any[] = [];
  if (n6 > 0) p += (o - p) & 7;
  for (let i8 = 0; i8 < n6; i8++) {
    if (p + 24 > e) short(c, p, "vertices[" + i8 + "]", ".x:0:8 .y:8:16 .z:16:24");
    const x9 = d.getFloat64(p, l);
    const x10 = d.getFloat64(p + 8, l);
    const x11 = d.getFloat64(p + 16, l);
    a7.push({ x: x9, y: x10, z: x11 });
    p += 24;
  }
  c.p = p;
  return { triangles: a2, vertices: a7 };
}

export const Mesh: MessageType<Mesh, MeshInput, Record<never, never>> = {
  kind: "message",
  name: "shape_msgs/msg/Mesh",
  codec: /* @__PURE__ */ runtimeV1.codec("shape_msgs/msg/Mesh", write_shape_msgs_msg_Mesh, read_shape_msgs_msg_Mesh),
  constants: {},
};
