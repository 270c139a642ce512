// Generated from action_msgs/srv/CancelGoal.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type GoalInfo as action_msgs_msg_GoalInfo, type GoalInfoInput as action_msgs_msg_GoalInfoInput } from "../msg/goal-info.ts";

export interface CancelGoal_Request {
  goal_info: action_msgs_msg_GoalInfo;
}
export interface CancelGoal_RequestInput {
  goal_info?: action_msgs_msg_GoalInfoInput | undefined;
}
export interface CancelGoal_Response {
  return_code: number;
  goals_canceling: action_msgs_msg_GoalInfo[];
}
export interface CancelGoal_ResponseInput {
  return_code?: number | undefined;
  goals_canceling?: readonly action_msgs_msg_GoalInfoInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["uuid"];
const K2: any = ["sec","nanosec"];
const K3: any = ["goal_id","stamp"];
const K4: any = ["goal_info"];
const K5: any = ["return_code","goals_canceling"];

function write_action_msgs_srv_CancelGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
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
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x12, true);
  let x13: any = x10.nanosec;
  if (x13 === undefined) { x13 = 0; m11++; }
  if (typeof x13 !== "number" || x13 >>> 0 !== x13) bad("goal_info.stamp.nanosec", "uint32 (0 to 4294967295)", x13);
  d.setUint32(p + 4, x13, true);
  if (m11 !== 0) unknownField(x10, K2, "goal_info.stamp");
  if (m3 !== 0) unknownField(x2, K3, "goal_info");
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 8;
}
function read_action_msgs_srv_CancelGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_info.goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "goal_info.stamp.sec:0:4 goal_info.stamp.nanosec:4:8");
  const x2 = d.getInt32(p, l);
  const x3 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { goal_info: { goal_id: { uuid: a1 }, stamp: { sec: x2, nanosec: x3 } } };
}
function write_action_msgs_srv_CancelGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.return_code;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("return_code", "int8 (-128 to 127)", x2);
  if (p + 8 > e) full(p + 8);
  d.setInt8(p, x2);
  let x3: any = v.goals_canceling;
  if (x3 === undefined) { x3 = NO_ARRAY; m1++; }
  if (!isArray(x3)) bad("goals_canceling", "an array", x3);
  const n4 = x3.length;
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setUint32(p + 4, n4, true);
  p += 8;
  for (let i5 = 0; i5 < n4; i5++) {
    const y6: any = x3[i5];
    if (typeof y6 !== "object" || y6 === null) bad("goals_canceling[" + i5 + "]", "object", y6);
    let m7 = countKeys(y6) - 2;
    let x8: any = y6.goal_id;
    if (x8 === undefined) { x8 = NONE; m7++; }
    if (typeof x8 !== "object" || x8 === null) bad("goals_canceling[" + i5 + "]" + ".goal_id", "object", x8);
    let m9 = countKeys(x8) - 1;
    let x10: any = x8.uuid;
    if (x10 === undefined) { x10 = new Uint8Array(16); m9++; }
    if (!isArray(x10)) bad("goals_canceling[" + i5 + "]" + ".goal_id.uuid", "an array of uint8", x10);
    const n11 = x10.length;
    if (n11 !== 16) bad("goals_canceling[" + i5 + "]" + ".goal_id.uuid", "16 elements", n11);
    if (p + n11 > e) full(p + n11);
    if (x10 instanceof Uint8Array && n11 > bulkLength) { putBytes(d, p, x10); p += n11; }
    else for (let i12 = 0; i12 < n11; i12++, p += 1) {
      const y13: any = x10[i12]; if (typeof y13 !== "number" || (y13 & 255) !== y13) bad("goals_canceling[" + i5 + "]" + ".goal_id.uuid[" + i12 + "]", "uint8 (0 to 255)", y13); d.setUint8(p, y13);
    }
    if (m9 !== 0) unknownField(x8, K1, "goals_canceling[" + i5 + "]" + ".goal_id");
    let x14: any = y6.stamp;
    if (x14 === undefined) { x14 = NONE; m7++; }
    if (typeof x14 !== "object" || x14 === null) bad("goals_canceling[" + i5 + "]" + ".stamp", "object", x14);
    let m15 = countKeys(x14) - 2;
    let x16: any = x14.sec;
    if (x16 === undefined) { x16 = 0; m15++; }
    if (typeof x16 !== "number" || (x16 | 0) !== x16) bad("goals_canceling[" + i5 + "]" + ".stamp.sec", "int32 (-2147483648 to 2147483647)", x16);
    p = pad(d, p, o, e, 4);
    if (p + 8 > e) full(p + 8);
    d.setInt32(p, x16, true);
    let x17: any = x14.nanosec;
    if (x17 === undefined) { x17 = 0; m15++; }
    if (typeof x17 !== "number" || x17 >>> 0 !== x17) bad("goals_canceling[" + i5 + "]" + ".stamp.nanosec", "uint32 (0 to 4294967295)", x17);
    d.setUint32(p + 4, x17, true);
    if (m15 !== 0) unknownField(x14, K2, "goals_canceling[" + i5 + "]" + ".stamp");
    if (m7 !== 0) unknownField(y6, K3, "goals_canceling[" + i5 + "]");
    p += 8;
  }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
function read_action_msgs_srv_CancelGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "return_code:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  const n2 = getCount(c, p, 24, Infinity);
  if (n2 < 0) countFault(c, p, "goals_canceling", 24, Infinity);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    let a5: any;
    if (p + 16 > e) short(c, p, "goals_canceling[" + i4 + "]", ".goal_id.uuid:0:" + 16); a5 = getOctets(c, p, 16); p += 16;
    p += (o - p) & 3;
    if (p + 8 > e) short(c, p, "goals_canceling[" + i4 + "]", ".stamp.sec:0:4 .stamp.nanosec:4:8");
    const x6 = d.getInt32(p, l);
    const x7 = d.getUint32(p + 4, l);
    a3.push({ goal_id: { uuid: a5 }, stamp: { sec: x6, nanosec: x7 } });
    p += 8;
  }
  c.p = p;
  return { return_code: x1, goals_canceling: a3 };
}

export const CancelGoal: ServiceType<CancelGoal_Request, CancelGoal_Response, CancelGoal_RequestInput, CancelGoal_ResponseInput, { readonly request: Record<never, never>; readonly response: { readonly ERROR_NONE: 0; readonly ERROR_REJECTED: 1; readonly ERROR_UNKNOWN_GOAL_ID: 2; readonly ERROR_GOAL_TERMINATED: 3 } }> = {
  kind: "service",
  name: "action_msgs/srv/CancelGoal",
  request: /* @__PURE__ */ runtimeV1.codec("action_msgs/srv/CancelGoal_Request", write_action_msgs_srv_CancelGoal_Request, read_action_msgs_srv_CancelGoal_Request),
  response: /* @__PURE__ */ runtimeV1.codec("action_msgs/srv/CancelGoal_Response", write_action_msgs_srv_CancelGoal_Response, read_action_msgs_srv_CancelGoal_Response),
  constants: { request: {}, response: { ERROR_NONE: 0, ERROR_REJECTED: 1, ERROR_UNKNOWN_GOAL_ID: 2, ERROR_GOAL_TERMINATED: 3 } },
};
