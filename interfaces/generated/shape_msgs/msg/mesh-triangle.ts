// Generated from shape_msgs/msg/MeshTriangle.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";

export interface MeshTriangle {
  vertex_indices: Uint32Array;
}
export interface MeshTriangleInput {
  vertex_indices?: NumbersInput | undefined;
}

const { bad, bulk, bulkLength, countKeys, full, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["vertex_indices"];

export function write_shape_msgs_msg_MeshTriangle(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.vertex_indices;
  if (x2 === undefined) { x2 = new Uint32Array(3); m1++; }
  if (!isArray(x2)) bad("vertex_indices", "an array of uint32", x2);
  const n3 = x2.length;
  if (n3 !== 3) bad("vertex_indices", "3 elements", n3);
  if (n3 > 0) p = pad(d, p, o, e, 4);
  if (p + 4 * n3 > e) full(p + 4 * n3);
  if (x2 instanceof Uint32Array && n3 > bulkLength) { putBytes(d, p, x2); p += 4 * n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 4) {
    const y5: any = x2[i4]; if (typeof y5 !== "number" || y5 >>> 0 !== y5) bad("vertex_indices[" + i4 + "]", "uint32 (0 to 4294967295)", y5); d.setUint32(p, y5, true);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_shape_msgs_msg_MeshTriangle(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  p += (o - p) & 3; if (p + 12 > e) short(c, p, "", "vertex_indices:0:" + 12); a1 = new Uint32Array(3); if (l && 3 > bulkLength) bulk(a1, c, p); else for (let i2 = 0; i2 < 3; i2++) a1[i2] = d.getUint32(p + 4 * i2, l); p += 12;
  c.p = p;
  return { vertex_indices: a1 };
}

export const MeshTriangle: MessageType<MeshTriangle, MeshTriangleInput, Record<never, never>> = {
  kind: "message",
  name: "shape_msgs/msg/MeshTriangle",
  codec: /* @__PURE__ */ runtimeV1.codec("shape_msgs/msg/MeshTriangle", write_shape_msgs_msg_MeshTriangle, read_shape_msgs_msg_MeshTriangle),
  constants: {},
};
