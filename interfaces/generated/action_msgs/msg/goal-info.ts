// Generated from action_msgs/msg/GoalInfo.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface GoalInfo {
  goal_id: unique_identifier_msgs_msg_UUID;
  stamp: builtin_interfaces_msg_Time;
}
export interface GoalInfoInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}

const { NONE, bad, bulkLength, countKeys, full, getOctets, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["uuid"];
const K2: any = ["sec","nanosec"];
const K3: any = ["goal_id","stamp"];

export function write_action_msgs_msg_GoalInfo(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.goal_id;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("goal_id", "object", x2);
  let m3 = countKeys(x2) - 1;
  let x4: any = x2.uuid;
  if (x4 === undefined) { x4 = new Uint8Array(16); m3++; }
  if (!isArray(x4)) bad("goal_id.uuid", "an array of uint8", x4);
  const n5 = x4.length;
  if (n5 !== 16) bad("goal_id.uuid", "16 elements", n5);
  if (p + n5 > e) full(p + n5);
  if (x4 instanceof Uint8Array && n5 > bulkLength) { putBytes(d, p, x4); p += n5; }
  else for (let i6 = 0; i6 < n5; i6++, p += 1) {
    const y7: any = x4[i6]; if (typeof y7 !== "number" || (y7 & 255) !== y7) bad("goal_id.uuid[" + i6 + "]", "uint8 (0 to 255)", y7); d.setUint8(p, y7);
  }
  if (m3 !== 0) unknownField(x2, K1, "goal_id");
  let x8: any = v.stamp;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("stamp", "object", x8);
  let m9 = countKeys(x8) - 2;
  let x10: any = x8.sec;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 | 0) !== x10) bad("stamp.sec", "int32 (-2147483648 to 2147483647)", x10);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x10, true);
  let x11: any = x8.nanosec;
  if (x11 === undefined) { x11 = 0; m9++; }
  if (typeof x11 !== "number" || x11 >>> 0 !== x11) bad("stamp.nanosec", "uint32 (0 to 4294967295)", x11);
  d.setUint32(p + 4, x11, true);
  if (m9 !== 0) unknownField(x8, K2, "stamp");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 8;
}
export function read_action_msgs_msg_GoalInfo(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "stamp.sec:0:4 stamp.nanosec:4:8");
  const x2 = d.getInt32(p, l);
  const x3 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { goal_id: { uuid: a1 }, stamp: { sec: x2, nanosec: x3 } };
}

export const GoalInfo: MessageType<GoalInfo, GoalInfoInput, Record<never, never>> = {
  kind: "message",
  name: "action_msgs/msg/GoalInfo",
  codec: /* @__PURE__ */ runtimeV1.codec("action_msgs/msg/GoalInfo", write_action_msgs_msg_GoalInfo, read_action_msgs_msg_GoalInfo),
  constants: {},
};
