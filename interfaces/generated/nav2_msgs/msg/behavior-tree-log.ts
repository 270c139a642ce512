// Generated from nav2_msgs/msg/BehaviorTreeLog.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type BehaviorTreeStatusChange as nav2_msgs_msg_BehaviorTreeStatusChange, type BehaviorTreeStatusChangeInput as nav2_msgs_msg_BehaviorTreeStatusChangeInput } from "./behavior-tree-status-change.ts";

export interface BehaviorTreeLog {
  timestamp: builtin_interfaces_msg_Time;
  event_log: nav2_msgs_msg_BehaviorTreeStatusChange[];
}
export interface BehaviorTreeLogInput {
  timestamp?: builtin_interfaces_msg_TimeInput | undefined;
  event_log?: readonly nav2_msgs_msg_BehaviorTreeStatusChangeInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["timestamp","node_name","previous_status","current_status"];
const K3: any = ["timestamp","event_log"];

export function write_nav2_msgs_msg_BehaviorTreeLog(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.timestamp;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("timestamp", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("timestamp.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 12 > e) full(p + 12);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("timestamp.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "timestamp");
  let x6: any = v.event_log;
  if (x6 === undefined) { x6 = NO_ARRAY; m1++; }
  if (!isArray(x6)) bad("event_log", "an array", x6);
  const n7 = x6.length;
  d.setUint32(p + 8, n7, true);
  p += 12;
  for (let i8 = 0; i8 < n7; i8++) {
    const y9: any = x6[i8];
    if (typeof y9 !== "object" || y9 === null) bad("event_log[" + i8 + "]", "object", y9);
    let m10 = countKeys(y9) - 4;
    let x11: any = y9.timestamp;
    if (x11 === undefined) { x11 = NONE; m10++; }
    if (typeof x11 !== "object" || x11 === null) bad("event_log[" + i8 + "]" + ".timestamp", "object", x11);
    let m12 = countKeys(x11) - 2;
    let x13: any = x11.sec;
    if (x13 === undefined) { x13 = 0; m12++; }
    if (typeof x13 !== "number" || (x13 | 0) !== x13) bad("event_log[" + i8 + "]" + ".timestamp.sec", "int32 (-2147483648 to 2147483647)", x13);
    p = pad(d, p, o, e, 4);
    if (p + 8 > e) full(p + 8);
    d.setInt32(p, x13, true);
    let x14: any = x11.nanosec;
    if (x14 === undefined) { x14 = 0; m12++; }
    if (typeof x14 !== "number" || x14 >>> 0 !== x14) bad("event_log[" + i8 + "]" + ".timestamp.nanosec", "uint32 (0 to 4294967295)", x14);
    d.setUint32(p + 4, x14, true);
    if (m12 !== 0) unknownField(x11, K1, "event_log[" + i8 + "]" + ".timestamp");
    let x15: any = y9.node_name;
    if (x15 === undefined) { x15 = ""; m10++; }
    p += 8;
    if (typeof x15 !== "string") bad("event_log[" + i8 + "]" + ".node_name", "string", x15);
    p = putString(d, p, o, x15, e);
    if (p < 0) bad("event_log[" + i8 + "]" + ".node_name", "string without U+0000", x15);
    let x16: any = y9.previous_status;
    if (x16 === undefined) { x16 = ""; m10++; }
    if (typeof x16 !== "string") bad("event_log[" + i8 + "]" + ".previous_status", "string", x16);
    p = putString(d, p, o, x16, e);
    if (p < 0) bad("event_log[" + i8 + "]" + ".previous_status", "string without U+0000", x16);
    let x17: any = y9.current_status;
    if (x17 === undefined) { x17 = ""; m10++; }
    if (typeof x17 !== "string") bad("event_log[" + i8 + "]" + ".current_status", "string", x17);
    p = putString(d, p, o, x17, e);
    if (p < 0) bad("event_log[" + i8 + "]" + ".current_status", "string without U+0000", x17);
    if (m10 !== 0) unknownField(y9, K2, "event_log[" + i8 + "]");
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_nav2_msgs_msg_BehaviorTreeLog(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "timestamp.sec:0:4 timestamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const n3 = getCount(c, p, 20, Infinity);
  if (n3 < 0) countFault(c, p, "event_log", 20, Infinity);
  p = c.p;
  const a4: any[] = [];
  for (let i5 = 0; i5 < n3; i5++) {
    p += (o - p) & 3;
    if (p + 8 > e) short(c, p, "event_log[" + i5 + "]", ".timestamp.sec:0:4 .timestamp.nanosec:4:8");
    const x6 = d.getInt32(p, l);
    const x7 = d.getUint32(p + 4, l);
    p += 8;
    const x8 = getString(c, p, Infinity) ?? stringFault(c, p, "event_log[" + i5 + "]" + ".node_name", Infinity); p = c.p;
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "event_log[" + i5 + "]" + ".previous_status", Infinity); p = c.p;
    const x10 = getString(c, p, Infinity) ?? stringFault(c, p, "event_log[" + i5 + "]" + ".current_status", Infinity); p = c.p;
    a4.push({ timestamp: { sec: x6, nanosec: x7 }, node_name: x8, previous_status: x9, current_status: x10 });
  }
  c.p = p;
  return { timestamp: { sec: x1, nanosec: x2 }, event_log: a4 };
}

export const BehaviorTreeLog: MessageType<BehaviorTreeLog, BehaviorTreeLogInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/BehaviorTreeLog",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/BehaviorTreeLog", write_nav2_msgs_msg_BehaviorTreeLog, read_nav2_msgs_msg_BehaviorTreeLog),
  constants: {},
};
