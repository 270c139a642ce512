// Generated from geometry_msgs/msg/Quaternion.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Quaternion {
  x: number;
  y: number;
  z: number;
  w: number;
}
export interface QuaternionInput {
  x?: number | undefined;
  y?: number | undefined;
  z?: number | undefined;
  w?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z","w"];

export function write_geometry_msgs_msg_Quaternion(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.x;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number") bad("x", "number", x2);
  p = pad(d, p, o, e, 8);
  if (p + 32 > e) full(p + 32);
  d.setFloat64(p, x2, true);
  let x3: any = v.y;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("y", "number", x3);
  d.setFloat64(p + 8, x3, true);
  let x4: any = v.z;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number") bad("z", "number", x4);
  d.setFloat64(p + 16, x4, true);
  let x5: any = v.w;
  if (x5 === undefined) { x5 = 1; m1++; }
  if (typeof x5 !== "number") bad("w", "number", x5);
  d.setFloat64(p + 24, x5, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 32;
}
export function read_geometry_msgs_msg_Quaternion(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 32 > e) short(c, p, "", "x:0:8 y:8:16 z:16:24 w:24:32");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  c.p = p + 32;
  return { x: x1, y: x2, z: x3, w: x4 };
}

export const Quaternion: MessageType<Quaternion, QuaternionInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/Quaternion",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/Quaternion", write_geometry_msgs_msg_Quaternion, read_geometry_msgs_msg_Quaternion),
  constants: {},
};
