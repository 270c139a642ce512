// Generated from tutorial_interfaces/msg/Sphere.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Point as geometry_msgs_msg_Point, type PointInput as geometry_msgs_msg_PointInput } from "../../geometry_msgs/msg/point.ts";

export interface Sphere {
  center: geometry_msgs_msg_Point;
  radius: number;
}
export interface SphereInput {
  center?: geometry_msgs_msg_PointInput | undefined;
  radius?: number | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["center","radius"];

export function write_tutorial_interfaces_msg_Sphere(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.center;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("center", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.x;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("center.x", "number", x4);
  p = pad(d, p, o, e, 8);
  if (p + 32 > e) full(p + 32);
  d.setFloat64(p, x4, true);
  let x5: any = x2.y;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("center.y", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.z;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("center.z", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "center");
  let x7: any = v.radius;
  if (x7 === undefined) { x7 = 0; m1++; }
  if (typeof x7 !== "number") bad("radius", "number", x7);
  d.setFloat64(p + 24, x7, true);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 32;
}
export function read_tutorial_interfaces_msg_Sphere(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 32 > e) short(c, p, "", "center.x:0:8 center.y:8:16 center.z:16:24 radius:24:32");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  c.p = p + 32;
  return { center: { x: x1, y: x2, z: x3 }, radius: x4 };
}

export const Sphere: MessageType<Sphere, SphereInput, Record<never, never>> = {
  kind: "message",
  name: "tutorial_interfaces/msg/Sphere",
  codec: /* @__PURE__ */ runtimeV1.codec("tutorial_interfaces/msg/Sphere", write_tutorial_interfaces_msg_Sphere, read_tutorial_interfaces_msg_Sphere),
  constants: {},
};
