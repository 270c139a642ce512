// Generated from actionlib_msgs/msg/GoalStatus.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type GoalID as actionlib_msgs_msg_GoalID, type GoalIDInput as actionlib_msgs_msg_GoalIDInput } from "./goal-id.ts";

export interface GoalStatus {
  goal_id: actionlib_msgs_msg_GoalID;
  status: number;
  text: string;
}
export interface GoalStatusInput {
  goal_id?: actionlib_msgs_msg_GoalIDInput | undefined;
  status?: number | undefined;
  text?: string | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","id"];
const K3: any = ["goal_id","status","text"];

export function write_actionlib_msgs_msg_GoalStatus(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.goal_id;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("goal_id", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.stamp;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("goal_id.stamp", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("goal_id.stamp.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("goal_id.stamp.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "goal_id.stamp");
  let x8: any = x2.id;
  if (x8 === undefined) { x8 = ""; m3++; }
  p += 8;
  if (typeof x8 !== "string") bad("goal_id.id", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("goal_id.id", "string without U+0000", x8);
  if (m3 !== 0) unknownField(x2, K2, "goal_id");
  let x9: any = v.status;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || (x9 & 255) !== x9) bad("status", "uint8 (0 to 255)", x9);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x9);
  let x10: any = v.text;
  if (x10 === undefined) { x10 = ""; m1++; }
  p += 1;
  if (typeof x10 !== "string") bad("text", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("text", "string without U+0000", x10);
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_actionlib_msgs_msg_GoalStatus(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "goal_id.stamp.sec:0:4 goal_id.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "goal_id.id", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x4 = d.getUint8(p);
  p += 1;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "text", Infinity); p = c.p;
  c.p = p;
  return { goal_id: { stamp: { sec: x1, nanosec: x2 }, id: x3 }, status: x4, text: x5 };
}

export const GoalStatus: MessageType<GoalStatus, GoalStatusInput, { readonly PENDING: 0; readonly ACTIVE: 1; readonly PREEMPTED: 2; readonly SUCCEEDED: 3; readonly ABORTED: 4; readonly REJECTED: 5; readonly PREEMPTING: 6; readonly RECALLING: 7; readonly RECALLED: 8; readonly LOST: 9 }> = {
  kind: "message",
  name: "actionlib_msgs/msg/GoalStatus",
  codec: /* @__PURE__ */ runtimeV1.codec("actionlib_msgs/msg/GoalStatus", write_actionlib_msgs_msg_GoalStatus, read_actionlib_msgs_msg_GoalStatus),
  constants: { PENDING: 0, ACTIVE: 1, PREEMPTED: 2, SUCCEEDED: 3, ABORTED: 4, REJECTED: 5, PREEMPTING: 6, RECALLING: 7, RECALLED: 8, LOST: 9 },
};
