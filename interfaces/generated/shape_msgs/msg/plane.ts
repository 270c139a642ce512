// Generated from shape_msgs/msg/Plane.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";

export interface Plane {
  coef: Float64Array;
}
export interface PlaneInput {
  coef?: NumbersInput | undefined;
}

const { bad, bulk, bulkLength, countKeys, full, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["coef"];

export function write_shape_msgs_msg_Plane(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.coef;
  if (x2 === undefined) { x2 = new Float64Array(4); m1++; }
  if (!isArray(x2)) bad("coef", "an array of float64", x2);
  const n3 = x2.length;
  if (n3 !== 4) bad("coef", "4 elements", n3);
  if (n3 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n3 > e) full(p + 8 * n3);
  if (x2 instanceof Float64Array && n3 > bulkLength) { putBytes(d, p, x2); p += 8 * n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 8) {
    const y5: any = x2[i4]; if (typeof y5 !== "number") bad("coef[" + i4 + "]", "number", y5); d.setFloat64(p, y5, true);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_shape_msgs_msg_Plane(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  p += (o - p) & 7; if (p + 32 > e) short(c, p, "", "coef:0:" + 32); a1 = new Float64Array(4); if (l && 4 > bulkLength) bulk(a1, c, p); else for (let i2 = 0; i2 < 4; i2++) a1[i2] = d.getFloat64(p + 8 * i2, l); p += 32;
  c.p = p;
  return { coef: a1 };
}

export const Plane: MessageType<Plane, PlaneInput, Record<never, never>> = {
  kind: "message",
  name: "shape_msgs/msg/Plane",
  codec: /* @__PURE__ */ runtimeV1.codec("shape_msgs/msg/Plane", write_shape_msgs_msg_Plane, read_shape_msgs_msg_Plane),
  constants: {},
};
