// Generated from nav2_msgs/action/Wait.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface Wait_Goal {
  time: builtin_interfaces_msg_Duration;
}
export interface Wait_GoalInput {
  time?: builtin_interfaces_msg_DurationInput | undefined;
}
export interface Wait_Result {
  total_elapsed_time: builtin_interfaces_msg_Duration;
}
export interface Wait_ResultInput {
  total_elapsed_time?: builtin_interfaces_msg_DurationInput | undefined;
}
export interface Wait_Feedback {
  time_left: builtin_interfaces_msg_Duration;
}
export interface Wait_FeedbackInput {
  time_left?: builtin_interfaces_msg_DurationInput | undefined;
}
export interface Wait_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: Wait_Goal;
}
export interface Wait_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: Wait_GoalInput | undefined;
}
export interface Wait_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface Wait_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface Wait_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface Wait_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface Wait_GetResult_Response {
  status: number;
  result: Wait_Result;
}
export interface Wait_GetResult_ResponseInput {
  status?: number | undefined;
  result?: Wait_ResultInput | undefined;
}
export interface Wait_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: Wait_Feedback;
}
export interface Wait_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: Wait_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["time"];
const K3: any = ["total_elapsed_time"];
const K4: any = ["time_left"];
const K5: any = ["uuid"];
const K6: any = ["goal_id","goal"];
const K7: any = ["accepted","stamp"];
const K8: any = ["goal_id"];
const K9: any = ["status","result"];
const K10: any = ["goal_id","feedback"];

function write_nav2_msgs_action_Wait_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.time;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("time", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("time.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("time.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "time");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 8;
}
function read_nav2_msgs_action_Wait_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "time.sec:0:4 time.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { time: { sec: x1, nanosec: x2 } };
}
function write_nav2_msgs_action_Wait_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.total_elapsed_time;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("total_elapsed_time", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("total_elapsed_time.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("total_elapsed_time.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "total_elapsed_time");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 8;
}
function read_nav2_msgs_action_Wait_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "total_elapsed_time.sec:0:4 total_elapsed_time.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { total_elapsed_time: { sec: x1, nanosec: x2 } };
}
function write_nav2_msgs_action_Wait_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.time_left;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("time_left", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("time_left.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("time_left.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "time_left");
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 8;
}
function read_nav2_msgs_action_Wait_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "time_left.sec:0:4 time_left.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { time_left: { sec: x1, nanosec: x2 } };
}
function write_nav2_msgs_action_Wait_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K5, "goal_id");
  let x8: any = v.goal;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("goal", "object", x8);
  let m9 = countKeys(x8) - 1;
  let x10: any = x8.time;
  if (x10 === undefined) { x10 = NONE; m9++; }
  if (typeof x10 !== "object" || x10 === null) bad("goal.time", "object", x10);
  let m11 = countKeys(x10) - 2;
  let x12: any = x10.sec;
  if (x12 === undefined) { x12 = 0; m11++; }
  if (typeof x12 !== "number" || (x12 | 0) !== x12) bad("goal.time.sec", "int32 (-2147483648 to 2147483647)", x12);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x12, true);
  let x13: any = x10.nanosec;
  if (x13 === undefined) { x13 = 0; m11++; }
  if (typeof x13 !== "number" || x13 >>> 0 !== x13) bad("goal.time.nanosec", "uint32 (0 to 4294967295)", x13);
  d.setUint32(p + 4, x13, true);
  if (m11 !== 0) unknownField(x10, K1, "goal.time");
  if (m9 !== 0) unknownField(x8, K2, "goal");
  if (m1 !== 0) unknownField(v, K6, "");
  return p + 8;
}
function read_nav2_msgs_action_Wait_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "goal.time.sec:0:4 goal.time.nanosec:4:8");
  const x2 = d.getInt32(p, l);
  const x3 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { goal_id: { uuid: a1 }, goal: { time: { sec: x2, nanosec: x3 } } };
}
function write_nav2_msgs_action_Wait_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.accepted;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("accepted", "boolean", x2);
  if (p + 12 > e) full(p + 12);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.stamp;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("stamp", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.sec;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 | 0) !== x5) bad("stamp.sec", "int32 (-2147483648 to 2147483647)", x5);
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setInt32(p + 4, x5, true);
  let x6: any = x3.nanosec;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number" || x6 >>> 0 !== x6) bad("stamp.nanosec", "uint32 (0 to 4294967295)", x6);
  d.setUint32(p + 8, x6, true);
  if (m4 !== 0) unknownField(x3, K1, "stamp");
  if (m1 !== 0) unknownField(v, K7, "");
  return p + 12;
}
function read_nav2_msgs_action_Wait_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_Wait_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
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
  if (m3 !== 0) unknownField(x2, K5, "goal_id");
  if (m1 !== 0) unknownField(v, K8, "");
  return p;
}
function read_nav2_msgs_action_Wait_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_Wait_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("status", "int8 (-128 to 127)", x2);
  if (p + 12 > e) full(p + 12);
  d.setInt8(p, x2);
  let x3: any = v.result;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("result", "object", x3);
  let m4 = countKeys(x3) - 1;
  let x5: any = x3.total_elapsed_time;
  if (x5 === undefined) { x5 = NONE; m4++; }
  if (typeof x5 !== "object" || x5 === null) bad("result.total_elapsed_time", "object", x5);
  let m6 = countKeys(x5) - 2;
  let x7: any = x5.sec;
  if (x7 === undefined) { x7 = 0; m6++; }
  if (typeof x7 !== "number" || (x7 | 0) !== x7) bad("result.total_elapsed_time.sec", "int32 (-2147483648 to 2147483647)", x7);
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setInt32(p + 4, x7, true);
  let x8: any = x5.nanosec;
  if (x8 === undefined) { x8 = 0; m6++; }
  if (typeof x8 !== "number" || x8 >>> 0 !== x8) bad("result.total_elapsed_time.nanosec", "uint32 (0 to 4294967295)", x8);
  d.setUint32(p + 8, x8, true);
  if (m6 !== 0) unknownField(x5, K1, "result.total_elapsed_time");
  if (m4 !== 0) unknownField(x3, K3, "result");
  if (m1 !== 0) unknownField(v, K9, "");
  return p + 12;
}
function read_nav2_msgs_action_Wait_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "status:0:1 result.total_elapsed_time.sec:4:8 result.total_elapsed_time.nanosec:8:12");
  const x1 = d.getInt8(p);
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { status: x1, result: { total_elapsed_time: { sec: x2, nanosec: x3 } } };
}
function write_nav2_msgs_action_Wait_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K5, "goal_id");
  let x8: any = v.feedback;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("feedback", "object", x8);
  let m9 = countKeys(x8) - 1;
  let x10: any = x8.time_left;
  if (x10 === undefined) { x10 = NONE; m9++; }
  if (typeof x10 !== "object" || x10 === null) bad("feedback.time_left", "object", x10);
  let m11 = countKeys(x10) - 2;
  let x12: any = x10.sec;
  if (x12 === undefined) { x12 = 0; m11++; }
  if (typeof x12 !== "number" || (x12 | 0) !== x12) bad("feedback.time_left.sec", "int32 (-2147483648 to 2147483647)", x12);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x12, true);
  let x13: any = x10.nanosec;
  if (x13 === undefined) { x13 = 0; m11++; }
  if (typeof x13 !== "number" || x13 >>> 0 !== x13) bad("feedback.time_left.nanosec", "uint32 (0 to 4294967295)", x13);
  d.setUint32(p + 4, x13, true);
  if (m11 !== 0) unknownField(x10, K1, "feedback.time_left");
  if (m9 !== 0) unknownField(x8, K4, "feedback");
  if (m1 !== 0) unknownField(v, K10, "");
  return p + 8;
}
function read_nav2_msgs_action_Wait_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "feedback.time_left.sec:0:4 feedback.time_left.nanosec:4:8");
  const x2 = d.getInt32(p, l);
  const x3 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { goal_id: { uuid: a1 }, feedback: { time_left: { sec: x2, nanosec: x3 } } };
}

export const Wait: ActionType<Wait_Goal, Wait_Result, Wait_Feedback, Wait_GoalInput, Wait_ResultInput, Wait_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "nav2_msgs/action/Wait",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/Wait_Goal", write_nav2_msgs_action_Wait_Goal, read_nav2_msgs_action_Wait_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/Wait_Result", write_nav2_msgs_action_Wait_Result, read_nav2_msgs_action_Wait_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/Wait_Feedback", write_nav2_msgs_action_Wait_Feedback, read_nav2_msgs_action_Wait_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/Wait_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/Wait_SendGoal_Request", write_nav2_msgs_action_Wait_SendGoal_Request, read_nav2_msgs_action_Wait_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/Wait_SendGoal_Response", write_nav2_msgs_action_Wait_SendGoal_Response, read_nav2_msgs_action_Wait_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/Wait_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/Wait_GetResult_Request", write_nav2_msgs_action_Wait_GetResult_Request, read_nav2_msgs_action_Wait_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/Wait_GetResult_Response", write_nav2_msgs_action_Wait_GetResult_Response, read_nav2_msgs_action_Wait_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/Wait_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/Wait_FeedbackMessage", write_nav2_msgs_action_Wait_FeedbackMessage, read_nav2_msgs_action_Wait_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
