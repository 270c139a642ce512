// Generated from actionlib_msgs/msg/GoalID.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";

export interface GoalID {
  stamp: builtin_interfaces_msg_Time;
  id: string;
}
export interface GoalIDInput {
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
  id?: string | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","id"];

export function write_actionlib_msgs_msg_GoalID(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
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
  let x6: any = v.id;
  if (x6 === undefined) { x6 = ""; m1++; }
  p += 8;
  if (typeof x6 !== "string") bad("id", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("id", "string without U+0000", x6);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_actionlib_msgs_msg_GoalID(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "stamp.sec:0:4 stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "id", Infinity); p = c.p;
  c.p = p;
  return { stamp: { sec: x1, nanosec: x2 }, id: x3 };
}

export const GoalID: MessageType<GoalID, GoalIDInput, Record<never, never>> = {
  kind: "message",
  name: "actionlib_msgs/msg/GoalID",
  codec: /* @__PURE__ */ runtimeV1.codec("actionlib_msgs/msg/GoalID", write_actionlib_msgs_msg_GoalID, read_actionlib_msgs_msg_GoalID),
  constants: {},
};
