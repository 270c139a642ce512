// Generated from test_msgs/msg/Builtins.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";

export interface Builtins {
  duration_value: builtin_interfaces_msg_Duration;
  time_value: builtin_interfaces_msg_Time;
}
export interface BuiltinsInput {
  duration_value?: builtin_interfaces_msg_DurationInput | undefined;
  time_value?: builtin_interfaces_msg_TimeInput | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["duration_value","time_value"];

export function write_test_msgs_msg_Builtins(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.duration_value;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("duration_value", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("duration_value.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 16 > e) full(p + 16);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("duration_value.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "duration_value");
  let x6: any = v.time_value;
  if (x6 === undefined) { x6 = NONE; m1++; }
  if (typeof x6 !== "object" || x6 === null) bad("time_value", "object", x6);
  let m7 = countKeys(x6) - 2;
  let x8: any = x6.sec;
  if (x8 === undefined) { x8 = 0; m7++; }
  if (typeof x8 !== "number" || (x8 | 0) !== x8) bad("time_value.sec", "int32 (-2147483648 to 2147483647)", x8);
  d.setInt32(p + 8, x8, true);
  let x9: any = x6.nanosec;
  if (x9 === undefined) { x9 = 0; m7++; }
  if (typeof x9 !== "number" || x9 >>> 0 !== x9) bad("time_value.nanosec", "uint32 (0 to 4294967295)", x9);
  d.setUint32(p + 12, x9, true);
  if (m7 !== 0) unknownField(x6, K1, "time_value");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 16;
}
export function read_test_msgs_msg_Builtins(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 16 > e) short(c, p, "", "duration_value.sec:0:4 duration_value.nanosec:4:8 time_value.sec:8:12 time_value.nanosec:12:16");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  const x3 = d.getInt32(p + 8, l);
  const x4 = d.getUint32(p + 12, l);
  c.p = p + 16;
  return { duration_value: { sec: x1, nanosec: x2 }, time_value: { sec: x3, nanosec: x4 } };
}

export const Builtins: MessageType<Builtins, BuiltinsInput, Record<never, never>> = {
  kind: "message",
  name: "test_msgs/msg/Builtins",
  codec: /* @__PURE__ */ runtimeV1.codec("test_msgs/msg/Builtins", write_test_msgs_msg_Builtins, read_test_msgs_msg_Builtins),
  constants: {},
};
