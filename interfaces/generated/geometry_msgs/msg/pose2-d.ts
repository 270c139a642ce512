// Generated from geometry_msgs/msg/Pose2D.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Pose2D {
  x: number;
  y: number;
  theta: number;
}
export interface Pose2DInput {
  x?: number | undefined;
  y?: number | undefined;
  theta?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","theta"];

export function write_geometry_msgs_msg_Pose2D(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.x;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number") bad("x", "number", x2);
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x2, true);
  let x3: any = v.y;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("y", "number", x3);
  d.setFloat64(p + 8, x3, true);
  let x4: any = v.theta;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number") bad("theta", "number", x4);
  d.setFloat64(p + 16, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 24;
}
export function read_geometry_msgs_msg_Pose2D(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "x:0:8 y:8:16 theta:16:24");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { x: x1, y: x2, theta: x3 };
}

export const Pose2D: MessageType<Pose2D, Pose2DInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/Pose2D",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/Pose2D", write_geometry_msgs_msg_Pose2D, read_geometry_msgs_msg_Pose2D),
  constants: {},
};
