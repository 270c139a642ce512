// Generated from turtlesim/msg/Pose.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Pose {
  x: number;
  y: number;
  theta: number;
  linear_velocity: number;
  angular_velocity: number;
}
export interface PoseInput {
  x?: number | undefined;
  y?: number | undefined;
  theta?: number | undefined;
  linear_velocity?: number | undefined;
  angular_velocity?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","theta","linear_velocity","angular_velocity"];

export function write_turtlesim_msg_Pose(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
  let x2: any = v.x;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("x", "number in the range of float32", x2);
  p = pad(d, p, o, e, 4);
  if (p + 20 > e) full(p + 20);
  d.setFloat32(p, x2, true);
  let x3: any = v.y;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("y", "number in the range of float32", x3);
  d.setFloat32(p + 4, x3, true);
  let x4: any = v.theta;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 - x4 === 0 && Math.abs(x4) >= 3.4028235677973366e38)) bad("theta", "number in the range of float32", x4);
  d.setFloat32(p + 8, x4, true);
  let x5: any = v.linear_velocity;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number" || (x5 - x5 === 0 && Math.abs(x5) >= 3.4028235677973366e38)) bad("linear_velocity", "number in the range of float32", x5);
  d.setFloat32(p + 12, x5, true);
  let x6: any = v.angular_velocity;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number" || (x6 - x6 === 0 && Math.abs(x6) >= 3.4028235677973366e38)) bad("angular_velocity", "number in the range of float32", x6);
  d.setFloat32(p + 16, x6, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 20;
}
export function read_turtlesim_msg_Pose(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 20 > e) short(c, p, "", "x:0:4 y:4:8 theta:8:12 linear_velocity:12:16 angular_velocity:16:20");
  const x1 = d.getFloat32(p, l);
  const x2 = d.getFloat32(p + 4, l);
  const x3 = d.getFloat32(p + 8, l);
  const x4 = d.getFloat32(p + 12, l);
  const x5 = d.getFloat32(p + 16, l);
  c.p = p + 20;
  return { x: x1, y: x2, theta: x3, linear_velocity: x4, angular_velocity: x5 };
}

export const Pose: MessageType<Pose, PoseInput, Record<never, never>> = {
  kind: "message",
  name: "turtlesim/msg/Pose",
  codec: /* @__PURE__ */ runtimeV1.codec("turtlesim/msg/Pose", write_turtlesim_msg_Pose, read_turtlesim_msg_Pose),
  constants: {},
};
