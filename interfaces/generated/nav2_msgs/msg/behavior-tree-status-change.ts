// Generated from nav2_msgs/msg/BehaviorTreeStatusChange.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";

export interface BehaviorTreeStatusChange {
  timestamp: builtin_interfaces_msg_Time;
  node_name: string;
  previous_status: string;
  current_status: string;
}
export interface BehaviorTreeStatusChangeInput {
  timestamp?: builtin_interfaces_msg_TimeInput | undefined;
  node_name?: string | undefined;
  previous_status?: string | undefined;
  current_status?: string | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["timestamp","node_name","previous_status","current_status"];

export function write_nav2_msgs_msg_BehaviorTreeStatusChange(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.timestamp;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("timestamp", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("timestamp.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("timestamp.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "timestamp");
  let x6: any = v.node_name;
  if (x6 === undefined) { x6 = ""; m1++; }
  p += 8;
  if (typeof x6 !== "string") bad("node_name", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("node_name", "string without U+0000", x6);
  let x7: any = v.previous_status;
  if (x7 === undefined) { x7 = ""; m1++; }
  if (typeof x7 !== "string") bad("previous_status", "string", x7);
  p = putString(d, p, o, x7, e);
  if (p < 0) bad("previous_status", "string without U+0000", x7);
  let x8: any = v.current_status;
  if (x8 === undefined) { x8 = ""; m1++; }
  if (typeof x8 !== "string") bad("current_status", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("current_status", "string without U+0000", x8);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_nav2_msgs_msg_BehaviorTreeStatusChange(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "timestamp.sec:0:4 timestamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "node_name", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "previous_status", Infinity); p = c.p;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "current_status", Infinity); p = c.p;
  c.p = p;
  return { timestamp: { sec: x1, nanosec: x2 }, node_name: x3, previous_status: x4, current_status: x5 };
}

export const BehaviorTreeStatusChange: MessageType<BehaviorTreeStatusChange, BehaviorTreeStatusChangeInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/BehaviorTreeStatusChange",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/BehaviorTreeStatusChange", write_nav2_msgs_msg_BehaviorTreeStatusChange, read_nav2_msgs_msg_BehaviorTreeStatusChange),
  constants: {},
};
