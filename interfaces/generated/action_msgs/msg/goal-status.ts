// Generated from action_msgs/msg/GoalStatus.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type GoalInfo as action_msgs_msg_GoalInfo, type GoalInfoInput as action_msgs_msg_GoalInfoInput } from "./goal-info.ts";

export interface GoalStatus {
  goal_info: action_msgs_msg_GoalInfo;
  status: number;
}
export interface GoalStatusInput {
  goal_info?: action_msgs_msg_GoalInfoInput | undefined;
  status?: number | undefined;
}

const { NONE, bad, bulkLength, countKeys, full, getOctets, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["uuid"];
const K2: any = ["sec","nanosec"];
const K3: any = ["goal_id","stamp"];
const K4: any = ["goal_info","status"];

export function write_action_msgs_msg_GoalStatus(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.goal_info;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("goal_info", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.goal_id;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("goal_info.goal_id", "object", x4);
  let m5 = countKeys(x4) - 1;
  let x6: any = x4.uuid;
  if (x6 === undefined) { x6 = new Uint8Array(16); m5++; }
  if (!isArray(x6)) bad("goal_info.goal_id.uuid", "an array of uint8", x6);
  const n7 = x6.length;
  if (n7 !== 16) bad("goal_info.goal_id.uuid", "16 elements", n7);
  if (p + n7 > e) full(p + n7);
  if (x6 instanceof Uint8Array && n7 > bulkLength) { putBytes(d, p, x6); p += n7; }
  else for (let i8 = 0; i8 < n7; i8++, p += 1) {
    const y9: any = x6[i8]; if (typeof y9 !== "number" || (y9 & 255) !== y9) bad("goal_info.goal_id.uuid[" + i8 + "]", "uint8 (0 to 255)", y9); d.setUint8(p, y9);
  }
  if (m5 !== 0) unknownField(x4, K1, "goal_info.goal_id");
  let x10: any = x2.stamp;
  if (x10 === undefined) { x10 = NONE; m3++; }
  if (typeof x10 !== "object" || x10 === null) bad("goal_info.stamp", "object", x10);
  let m11 = countKeys(x10) - 2;
  let x12: any = x10.sec;
  if (x12 === undefined) { x12 = 0; m11++; }
  if (typeof x12 !== "number" || (x12 | 0) !== x12) bad("goal_info.stamp.sec", "int32 (-2147483648 to 2147483647)", x12);
  p = pad(d, p, o, e, 4);
  if (p + 9 > e) full(p + 9);
  d.setInt32(p, x12, true);
  let x13: any = x10.nanosec;
  if (x13 === undefined) { x13 = 0; m11++; }
  if (typeof x13 !== "number" || x13 >>> 0 !== x13) bad("goal_info.stamp.nanosec", "uint32 (0 to 4294967295)", x13);
  d.setUint32(p + 4, x13, true);
  if (m11 !== 0) unknownField(x10, K2, "goal_info.stamp");
  if (m3 !== 0) unknownField(x2, K3, "goal_info");
  let x14: any = v.status;
  if (x14 === undefined) { x14 = 0; m1++; }
  if (typeof x14 !== "number" || x14 << 24 >> 24 !== x14) bad("status", "int8 (-128 to 127)", x14);
  d.setInt8(p + 8, x14);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 9;
}
export function read_action_msgs_msg_GoalStatus(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_info.goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 9 > e) short(c, p, "", "goal_info.stamp.sec:0:4 goal_info.stamp.nanosec:4:8 status:8:9");
  const x2 = d.getInt32(p, l);
  const x3 = d.getUint32(p + 4, l);
  const x4 = d.getInt8(p + 8);
  c.p = p + 9;
  return { goal_info: { goal_id: { uuid: a1 }, stamp: { sec: x2, nanosec: x3 } }, status: x4 };
}

export const GoalStatus: MessageType<GoalStatus, GoalStatusInput, { readonly STATUS_UNKNOWN: 0; readonly STATUS_ACCEPTED: 1; readonly STATUS_EXECUTING: 2; readonly STATUS_CANCELING: 3; readonly STATUS_SUCCEEDED: 4; readonly STATUS_CANCELED: 5; readonly STATUS_ABORTED: 6 }> = {
  kind: "message",
  name: "action_msgs/msg/GoalStatus",
  codec: /* @__PURE__ */ runtimeV1.codec("action_msgs/msg/GoalStatus", write_action_msgs_msg_GoalStatus, read_action_msgs_msg_GoalStatus),
  constants: { STATUS_UNKNOWN: 0, STATUS_ACCEPTED: 1, STATUS_EXECUTING: 2, STATUS_CANCELING: 3, STATUS_SUCCEEDED: 4, STATUS_CANCELED: 5, STATUS_ABORTED: 6 },
};
