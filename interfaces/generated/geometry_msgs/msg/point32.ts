// Generated from geometry_msgs/msg/Point32.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Point32 {
  x: number;
  y: number;
  z: number;
}
export interface Point32Input {
  x?: number | undefined;
  y?: number | undefined;
  z?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];

export function write_geometry_msgs_msg_Point32(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.x;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("x", "number in the range of float32", x2);
  p = pad(d, p, o, e, 4);
  if (p + 12 > e) full(p + 12);
  d.setFloat32(p, x2, true);
  let x3: any = v.y;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("y", "number in the range of float32", x3);
  d.setFloat32(p + 4, x3, true);
  let x4: any = v.z;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 - x4 === 0 && Math.abs(x4) >= 3.4028235677973366e38)) bad("z", "number in the range of float32", x4);
  d.setFloat32(p + 8, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 12;
}
export function read_geometry_msgs_msg_Point32(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 12 > e) short(c, p, "", "x:0:4 y:4:8 z:8:12");
  const x1 = d.getFloat32(p, l);
  const x2 = d.getFloat32(p + 4, l);
  const x3 = d.getFloat32(p + 8, l);
  c.p = p + 12;
  return { x: x1, y: x2, z: x3 };
}

export const Point32: MessageType<Point32, Point32Input, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/Point32",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/Point32", write_geometry_msgs_msg_Point32, read_geometry_msgs_msg_Point32),
  constants: {},
};
