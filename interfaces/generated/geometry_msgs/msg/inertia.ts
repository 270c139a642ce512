// Generated from geometry_msgs/msg/Inertia.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Vector3 as geometry_msgs_msg_Vector3, type Vector3Input as geometry_msgs_msg_Vector3Input } from "./vector3.ts";

export interface Inertia {
  m: number;
  com: geometry_msgs_msg_Vector3;
  ixx: number;
  ixy: number;
  ixz: number;
  iyy: number;
  iyz: number;
  izz: number;
}
export interface InertiaInput {
  m?: number | undefined;
  com?: geometry_msgs_msg_Vector3Input | undefined;
  ixx?: number | undefined;
  ixy?: number | undefined;
  ixz?: number | undefined;
  iyy?: number | undefined;
  iyz?: number | undefined;
  izz?: number | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["m","com","ixx","ixy","ixz","iyy","iyz","izz"];

export function write_geometry_msgs_msg_Inertia(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 8;
  let x2: any = v.m;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number") bad("m", "number", x2);
  p = pad(d, p, o, e, 8);
  if (p + 80 > e) full(p + 80);
  d.setFloat64(p, x2, true);
  let x3: any = v.com;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("com", "object", x3);
  let m4 = countKeys(x3) - 3;
  let x5: any = x3.x;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number") bad("com.x", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x3.y;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number") bad("com.y", "number", x6);
  d.setFloat64(p + 16, x6, true);
  let x7: any = x3.z;
  if (x7 === undefined) { x7 = 0; m4++; }
  if (typeof x7 !== "number") bad("com.z", "number", x7);
  d.setFloat64(p + 24, x7, true);
  if (m4 !== 0) unknownField(x3, K1, "com");
  let x8: any = v.ixx;
  if (x8 === undefined) { x8 = 0; m1++; }
  if (typeof x8 !== "number") bad("ixx", "number", x8);
  d.setFloat64(p + 32, x8, true);
  let x9: any = v.ixy;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number") bad("ixy", "number", x9);
  d.setFloat64(p + 40, x9, true);
  let x10: any = v.ixz;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number") bad("ixz", "number", x10);
  d.setFloat64(p + 48, x10, true);
  let x11: any = v.iyy;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number") bad("iyy", "number", x11);
  d.setFloat64(p + 56, x11, true);
  let x12: any = v.iyz;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number") bad("iyz", "number", x12);
  d.setFloat64(p + 64, x12, true);
  let x13: any = v.izz;
  if (x13 === undefined) { x13 = 0; m1++; }
  if (typeof x13 !== "number") bad("izz", "number", x13);
  d.setFloat64(p + 72, x13, true);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 80;
}
export function read_geometry_msgs_msg_Inertia(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 80 > e) short(c, p, "", "m:0:8 com.x:8:16 com.y:16:24 com.z:24:32 ixx:32:40 ixy:40:48 ixz:48:56 iyy:56:64 iyz:64:72 izz:72:80");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  const x7 = d.getFloat64(p + 48, l);
  const x8 = d.getFloat64(p + 56, l);
  const x9 = d.getFloat64(p + 64, l);
  const x10 = d.getFloat64(p + 72, l);
  c.p = p + 80;
  return { m: x1, com: { x: x2, y: x3, z: x4 }, ixx: x5, ixy: x6, ixz: x7, iyy: x8, iyz: x9, izz: x10 };
}

export const Inertia: MessageType<Inertia, InertiaInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/Inertia",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/Inertia", write_geometry_msgs_msg_Inertia, read_geometry_msgs_msg_Inertia),
  constants: {},
};
