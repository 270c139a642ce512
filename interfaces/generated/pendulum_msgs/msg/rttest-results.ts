// Generated from pendulum_msgs/msg/RttestResults.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type JointCommand as pendulum_msgs_msg_JointCommand, type JointCommandInput as pendulum_msgs_msg_JointCommandInput } from "./joint-command.ts";
import { type JointState as pendulum_msgs_msg_JointState, type JointStateInput as pendulum_msgs_msg_JointStateInput } from "./joint-state.ts";

export interface RttestResults {
  stamp: builtin_interfaces_msg_Time;
  command: pendulum_msgs_msg_JointCommand;
  state: pendulum_msgs_msg_JointState;
  cur_latency: bigint;
  mean_latency: number;
  min_latency: bigint;
  max_latency: bigint;
  minor_pagefaults: bigint;
  major_pagefaults: bigint;
}
export interface RttestResultsInput {
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
  command?: pendulum_msgs_msg_JointCommandInput | undefined;
  state?: pendulum_msgs_msg_JointStateInput | undefined;
  cur_latency?: bigint | number | undefined;
  mean_latency?: number | undefined;
  min_latency?: bigint | number | undefined;
  max_latency?: bigint | number | undefined;
  minor_pagefaults?: bigint | number | undefined;
  major_pagefaults?: bigint | number | undefined;
}

const { NONE, bad, countKeys, full, pad, putUint64, short, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["position"];
const K3: any = ["position","velocity","effort"];
const K4: any = ["stamp","command","state","cur_latency","mean_latency","min_latency","max_latency","minor_pagefaults","major_pagefaults"];

export function write_pendulum_msgs_msg_RttestResults(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 9;
  let x2: any = v.stamp;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("stamp", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("stamp.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("stamp.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "stamp");
  let x6: any = v.command;
  if (x6 === undefined) { x6 = NONE; m1++; }
  if (typeof x6 !== "object" || x6 === null) bad("command", "object", x6);
  let m7 = countKeys(x6) - 1;
  let x8: any = x6.position;
  if (x8 === undefined) { x8 = 0; m7++; }
  if (typeof x8 !== "number") bad("command.position", "number", x8);
  p += 8;
  p = pad(d, p, o, e, 8);
  if (p + 80 > e) full(p + 80);
  d.setFloat64(p, x8, true);
  if (m7 !== 0) unknownField(x6, K2, "command");
  let x9: any = v.state;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("state", "object", x9);
  let m10 = countKeys(x9) - 3;
  let x11: any = x9.position;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number") bad("state.position", "number", x11);
  d.setFloat64(p + 8, x11, true);
  let x12: any = x9.velocity;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number") bad("state.velocity", "number", x12);
  d.setFloat64(p + 16, x12, true);
  let x13: any = x9.effort;
  if (x13 === undefined) { x13 = 0; m10++; }
  if (typeof x13 !== "number") bad("state.effort", "number", x13);
  d.setFloat64(p + 24, x13, true);
  if (m10 !== 0) unknownField(x9, K3, "state");
  let x14: any = v.cur_latency;
  if (x14 === undefined) { x14 = 0; m1++; }
  if (!putUint64(d, p + 32, x14)) bad("cur_latency", "uint64 (bigint or safe integer, not negative)", x14);
  let x15: any = v.mean_latency;
  if (x15 === undefined) { x15 = 0; m1++; }
  if (typeof x15 !== "number") bad("mean_latency", "number", x15);
  d.setFloat64(p + 40, x15, true);
  let x16: any = v.min_latency;
  if (x16 === undefined) { x16 = 0; m1++; }
  if (!putUint64(d, p + 48, x16)) bad("min_latency", "uint64 (bigint or safe integer, not negative)", x16);
  let x17: any = v.max_latency;
  if (x17 === undefined) { x17 = 0; m1++; }
  if (!putUint64(d, p + 56, x17)) bad("max_latency", "uint64 (bigint or safe integer, not negative)", x17);
  let x18: any = v.minor_pagefaults;
  if (x18 === undefined) { x18 = 0; m1++; }
  if (!putUint64(d, p + 64, x18)) bad("minor_pagefaults", "uint64 (bigint or safe integer, not negative)", x18);
  let x19: any = v.major_pagefaults;
  if (x19 === undefined) { x19 = 0; m1++; }
  if (!putUint64(d, p + 72, x19)) bad("major_pagefaults", "uint64 (bigint or safe integer, not negative)", x19);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 80;
}
export function read_pendulum_msgs_msg_RttestResults(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "stamp.sec:0:4 stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  p += (o - p) & 7;
  if (p + 80 > e) short(c, p, "", "command.position:0:8 state.position:8:16 state.velocity:16:24 state.effort:24:32 cur_latency:32:40 mean_latency:40:48 min_latency:48:56 max_latency:56:64 minor_pagefaults:64:72 major_pagefaults:72:80");
  const x3 = d.getFloat64(p, l);
  const x4 = d.getFloat64(p + 8, l);
  const x5 = d.getFloat64(p + 16, l);
  const x6 = d.getFloat64(p + 24, l);
  const x7 = d.getBigUint64(p + 32, l);
  const x8 = d.getFloat64(p + 40, l);
  const x9 = d.getBigUint64(p + 48, l);
  const x10 = d.getBigUint64(p + 56, l);
  const x11 = d.getBigUint64(p + 64, l);
  const x12 = d.getBigUint64(p + 72, l);
  c.p = p + 80;
  return { stamp: { sec: x1, nanosec: x2 }, command: { position: x3 }, state: { position: x4, velocity: x5, effort: x6 }, cur_latency: x7, mean_latency: x8, min_latency: x9, max_latency: x10, minor_pagefaults: x11, major_pagefaults: x12 };
}

export const RttestResults: MessageType<RttestResults, RttestResultsInput, Record<never, never>> = {
  kind: "message",
  name: "pendulum_msgs/msg/RttestResults",
  codec: /* @__PURE__ */ runtimeV1.codec("pendulum_msgs/msg/RttestResults", write_pendulum_msgs_msg_RttestResults, read_pendulum_msgs_msg_RttestResults),
  constants: {},
};
