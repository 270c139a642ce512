// Generated from pendulum_msgs/msg/JointCommand.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface JointCommand {
  position: number;
}
export interface JointCommandInput {
  position?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["position"];

export function write_pendulum_msgs_msg_JointCommand(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.position;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number") bad("position", "number", x2);
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  d.setFloat64(p, x2, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
export function read_pendulum_msgs_msg_JointCommand(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "position:0:8");
  const x1 = d.getFloat64(p, l);
  c.p = p + 8;
  return { position: x1 };
}

export const JointCommand: MessageType<JointCommand, JointCommandInput, Record<never, never>> = {
  kind: "message",
  name: "pendulum_msgs/msg/JointCommand",
  codec: /* @__PURE__ */ runtimeV1.codec("pendulum_msgs/msg/JointCommand", write_pendulum_msgs_msg_JointCommand, read_pendulum_msgs_msg_JointCommand),
  constants: {},
};
