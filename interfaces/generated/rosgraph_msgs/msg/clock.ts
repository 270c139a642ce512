// Generated from rosgraph_msgs/msg/Clock.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";

export interface Clock {
  clock: builtin_interfaces_msg_Time;
}
export interface ClockInput {
  clock?: builtin_interfaces_msg_TimeInput | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["clock"];

export function write_rosgraph_msgs_msg_Clock(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.clock;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("clock", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("clock.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("clock.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "clock");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 8;
}
export function read_rosgraph_msgs_msg_Clock(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "clock.sec:0:4 clock.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { clock: { sec: x1, nanosec: x2 } };
}

export const Clock: MessageType<Clock, ClockInput, Record<never, never>> = {
  kind: "message",
  name: "rosgraph_msgs/msg/Clock",
  codec: /* @__PURE__ */ runtimeV1.codec("rosgraph_msgs/msg/Clock", write_rosgraph_msgs_msg_Clock, read_rosgraph_msgs_msg_Clock),
  constants: {},
};
