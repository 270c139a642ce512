// Generated from nav2_msgs/msg/Particle.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Pose as geometry_msgs_msg_Pose, type PoseInput as geometry_msgs_msg_PoseInput } from "../../geometry_msgs/msg/pose.ts";

export interface Particle {
  pose: geometry_msgs_msg_Pose;
  weight: number;
}
export interface ParticleInput {
  pose?: geometry_msgs_msg_PoseInput | undefined;
  weight?: number | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["x","y","z","w"];
const K3: any = ["position","orientation"];
const K4: any = ["pose","weight"];

export function write_nav2_msgs_msg_Particle(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.pose;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("pose", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.position;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("pose.position", "object", x4);
  let m5 = countKeys(x4) - 3;
  let x6: any = x4.x;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number") bad("pose.position.x", "number", x6);
  p = pad(d, p, o, e, 8);
  if (p + 64 > e) full(p + 64);
  d.setFloat64(p, x6, true);
  let x7: any = x4.y;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number") bad("pose.position.y", "number", x7);
  d.setFloat64(p + 8, x7, true);
  let x8: any = x4.z;
  if (x8 === undefined) { x8 = 0; m5++; }
  if (typeof x8 !== "number") bad("pose.position.z", "number", x8);
  d.setFloat64(p + 16, x8, true);
  if (m5 !== 0) unknownField(x4, K1, "pose.position");
  let x9: any = x2.orientation;
  if (x9 === undefined) { x9 = NONE; m3++; }
  if (typeof x9 !== "object" || x9 === null) bad("pose.orientation", "object", x9);
  let m10 = countKeys(x9) - 4;
  let x11: any = x9.x;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number") bad("pose.orientation.x", "number", x11);
  d.setFloat64(p + 24, x11, true);
  let x12: any = x9.y;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number") bad("pose.orientation.y", "number", x12);
  d.setFloat64(p + 32, x12, true);
  let x13: any = x9.z;
  if (x13 === undefined) { x13 = 0; m10++; }
  if (typeof x13 !== "number") bad("pose.orientation.z", "number", x13);
  d.setFloat64(p + 40, x13, true);
  let x14: any = x9.w;
  if (x14 === undefined) { x14 = 1; m10++; }
  if (typeof x14 !== "number") bad("pose.orientation.w", "number", x14);
  d.setFloat64(p + 48, x14, true);
  if (m10 !== 0) unknownField(x9, K2, "pose.orientation");
  if (m3 !== 0) unknownField(x2, K3, "pose");
  let x15: any = v.weight;
  if (x15 === undefined) { x15 = 0; m1++; }
  if (typeof x15 !== "number") bad("weight", "number", x15);
  d.setFloat64(p + 56, x15, true);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 64;
}
export function read_nav2_msgs_msg_Particle(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 64 > e) short(c, p, "", "pose.position.x:0:8 pose.position.y:8:16 pose.position.z:16:24 pose.orientation.x:24:32 pose.orientation.y:32:40 pose.orientation.z:40:48 pose.orientation.w:48:56 weight:56:64");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  const x7 = d.getFloat64(p + 48, l);
  const x8 = d.getFloat64(p + 56, l);
  c.p = p + 64;
  return { pose: { position: { x: x1, y: x2, z: x3 }, orientation: { x: x4, y: x5, z: x6, w: x7 } }, weight: x8 };
}

export const Particle: MessageType<Particle, ParticleInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/Particle",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/Particle", write_nav2_msgs_msg_Particle, read_nav2_msgs_msg_Particle),
  constants: {},
};
