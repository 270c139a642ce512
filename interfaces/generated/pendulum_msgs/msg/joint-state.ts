// Generated from pendulum_msgs/msg/JointState.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface JointState {
  position: number;
  velocity: number;
  effort: number;
}
export interface JointStateInput {
  position?: number | undefined;
  velocity?: number | undefined;
  effort?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["position","velocity","effort"];

export function write_pendulum_msgs_msg_JointState(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.position;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number") bad("position", "number", x2);
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x2, true);
  let x3: any = v.velocity;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("velocity", "number", x3);
  d.setFloat64(p + 8, x3, true);
  let x4: any = v.effort;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number") bad("effort", "number", x4);
  d.setFloat64(p + 16, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 24;
}
export function read_pendulum_msgs_msg_JointState(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "position:0:8 velocity:8:16 effort:16:24");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { position: x1, velocity: x2, effort: x3 };
}

export const JointState: MessageType<JointState, JointStateInput, Record<never, never>> = {
  kind: "message",
  name: "pendulum_msgs/msg/JointState",
  codec: /* @__PURE__ */ runtimeV1.codec("pendulum_msgs/msg/JointState", write_pendulum_msgs_msg_JointState, read_pendulum_msgs_msg_JointState),
  constants: {},
};
