// Generated from geometry_msgs/msg/Wrench.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Vector3 as geometry_msgs_msg_Vector3, type Vector3Input as geometry_msgs_msg_Vector3Input } from "./vector3.ts";

export interface Wrench {
  force: geometry_msgs_msg_Vector3;
  torque: geometry_msgs_msg_Vector3;
}
export interface WrenchInput {
  force?: geometry_msgs_msg_Vector3Input | undefined;
  torque?: geometry_msgs_msg_Vector3Input | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["force","torque"];

export function write_geometry_msgs_msg_Wrench(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.force;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("force", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.x;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("force.x", "number", x4);
  p = pad(d, p, o, e, 8);
  if (p + 48 > e) full(p + 48);
  d.setFloat64(p, x4, true);
  let x5: any = x2.y;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("force.y", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.z;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("force.z", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "force");
  let x7: any = v.torque;
  if (x7 === undefined) { x7 = NONE; m1++; }
  if (typeof x7 !== "object" || x7 === null) bad("torque", "object", x7);
  let m8 = countKeys(x7) - 3;
  let x9: any = x7.x;
  if (x9 === undefined) { x9 = 0; m8++; }
  if (typeof x9 !== "number") bad("torque.x", "number", x9);
  d.setFloat64(p + 24, x9, true);
  let x10: any = x7.y;
  if (x10 === undefined) { x10 = 0; m8++; }
  if (typeof x10 !== "number") bad("torque.y", "number", x10);
  d.setFloat64(p + 32, x10, true);
  let x11: any = x7.z;
  if (x11 === undefined) { x11 = 0; m8++; }
  if (typeof x11 !== "number") bad("torque.z", "number", x11);
  d.setFloat64(p + 40, x11, true);
  if (m8 !== 0) unknownField(x7, K1, "torque");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 48;
}
export function read_geometry_msgs_msg_Wrench(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 48 > e) short(c, p, "", "force.x:0:8 force.y:8:16 force.z:16:24 torque.x:24:32 torque.y:32:40 torque.z:40:48");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  c.p = p + 48;
  return { force: { x: x1, y: x2, z: x3 }, torque: { x: x4, y: x5, z: x6 } };
}

export const Wrench: MessageType<Wrench, WrenchInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/Wrench",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/Wrench", write_geometry_msgs_msg_Wrench, read_geometry_msgs_msg_Wrench),
  constants: {},
};
