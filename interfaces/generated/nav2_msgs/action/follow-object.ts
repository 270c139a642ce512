// Generated from nav2_msgs/action/FollowObject.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface FollowObject_Goal {
  pose_topic: string;
  tracked_frame: string;
  max_duration: builtin_interfaces_msg_Duration;
}
export interface FollowObject_GoalInput {
  pose_topic?: string | undefined;
  tracked_frame?: string | undefined;
  max_duration?: builtin_interfaces_msg_DurationInput | undefined;
}
export interface FollowObject_Result {
  total_elapsed_time: builtin_interfaces_msg_Duration;
  error_code: number;
  num_retries: number;
  error_msg: string;
}
export interface FollowObject_ResultInput {
  total_elapsed_time?: builtin_interfaces_msg_DurationInput | undefined;
  error_code?: number | undefined;
  num_retries?: number | undefined;
  error_msg?: string | undefined;
}
export interface FollowObject_Feedback {
  state: number;
  following_time: builtin_interfaces_msg_Duration;
  num_retries: number;
}
export interface FollowObject_FeedbackInput {
  state?: number | undefined;
  following_time?: builtin_interfaces_msg_DurationInput | undefined;
  num_retries?: number | undefined;
}
export interface FollowObject_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: FollowObject_Goal;
}
export interface FollowObject_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: FollowObject_GoalInput | undefined;
}
export interface FollowObject_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface FollowObject_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface FollowObject_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface FollowObject_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface FollowObject_GetResult_Response {
  status: number;
  result: FollowObject_Result;
}
export interface FollowObject_GetResult_ResponseInput {
  status?: number | undefined;
  result?: FollowObject_ResultInput | undefined;
}
export interface FollowObject_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: FollowObject_Feedback;
}
export interface FollowObject_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: FollowObject_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["pose_topic","tracked_frame","max_duration"];
const K3: any = ["total_elapsed_time","error_code","num_retries","error_msg"];
const K4: any = ["state","following_time","num_retries"];
const K5: any = ["uuid"];
const K6: any = ["goal_id","goal"];
const K7: any = ["accepted","stamp"];
const K8: any = ["goal_id"];
const K9: any = ["status","result"];
const K10: any = ["goal_id","feedback"];

function write_nav2_msgs_action_FollowObject_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.pose_topic;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("pose_topic", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("pose_topic", "string without U+0000", x2);
  let x3: any = v.tracked_frame;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("tracked_frame", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("tracked_frame", "string without U+0000", x3);
  let x4: any = v.max_duration;
  if (x4 === undefined) { x4 = NONE; m1++; }
  if (typeof x4 !== "object" || x4 === null) bad("max_duration", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("max_duration.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("max_duration.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "max_duration");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 8;
}
function read_nav2_msgs_action_FollowObject_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "pose_topic", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "tracked_frame", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "max_duration.sec:0:4 max_duration.nanosec:4:8");
  const x3 = d.getInt32(p, l);
  const x4 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { pose_topic: x1, tracked_frame: x2, max_duration: { sec: x3, nanosec: x4 } };
}
function write_nav2_msgs_action_FollowObject_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.total_elapsed_time;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("total_elapsed_time", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("total_elapsed_time.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 12 > e) full(p + 12);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("total_elapsed_time.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "total_elapsed_time");
  let x6: any = v.error_code;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number" || (x6 & 65535) !== x6) bad("error_code", "uint16 (0 to 65535)", x6);
  d.setUint16(p + 8, x6, true);
  let x7: any = v.num_retries;
  if (x7 === undefined) { x7 = 0; m1++; }
  if (typeof x7 !== "number" || (x7 & 65535) !== x7) bad("num_retries", "uint16 (0 to 65535)", x7);
  d.setUint16(p + 10, x7, true);
  let x8: any = v.error_msg;
  if (x8 === undefined) { x8 = ""; m1++; }
  p += 12;
  if (typeof x8 !== "string") bad("error_msg", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("error_msg", "string without U+0000", x8);
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_nav2_msgs_action_FollowObject_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 12 > e) short(c, p, "", "total_elapsed_time.sec:0:4 total_elapsed_time.nanosec:4:8 error_code:8:10 num_retries:10:12");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  const x3 = d.getUint16(p + 8, l);
  const x4 = d.getUint16(p + 10, l);
  p += 12;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "error_msg", Infinity); p = c.p;
  c.p = p;
  return { total_elapsed_time: { sec: x1, nanosec: x2 }, error_code: x3, num_retries: x4, error_msg: x5 };
}
function write_nav2_msgs_action_FollowObject_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.state;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 65535) !== x2) bad("state", "uint16 (0 to 65535)", x2);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x2, true);
  let x3: any = v.following_time;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("following_time", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.sec;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 | 0) !== x5) bad("following_time.sec", "int32 (-2147483648 to 2147483647)", x5);
  p += 2;
  p = pad(d, p, o, e, 4);
  if (p + 10 > e) full(p + 10);
  d.setInt32(p, x5, true);
  let x6: any = x3.nanosec;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number" || x6 >>> 0 !== x6) bad("following_time.nanosec", "uint32 (0 to 4294967295)", x6);
  d.setUint32(p + 4, x6, true);
  if (m4 !== 0) unknownField(x3, K1, "following_time");
  let x7: any = v.num_retries;
  if (x7 === undefined) { x7 = 0; m1++; }
  if (typeof x7 !== "number" || (x7 & 65535) !== x7) bad("num_retries", "uint16 (0 to 65535)", x7);
  d.setUint16(p + 8, x7, true);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 10;
}
function read_nav2_msgs_action_FollowObject_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "state:0:2");
  const x1 = d.getUint16(p, l);
  p += 2;
  p += (o - p) & 3;
  if (p + 10 > e) short(c, p, "", "following_time.sec:0:4 following_time.nanosec:4:8 num_retries:8:10");
  const x2 = d.getInt32(p, l);
  const x3 = d.getUint32(p + 4, l);
  const x4 = d.getUint16(p + 8, l);
  c.p = p + 10;
  return { state: x1, following_time: { sec: x2, nanosec: x3 }, num_retries: x4 };
}
function write_nav2_msgs_action_FollowObject_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let m9 = countKeys(x8) - 3;
  let x10: any = x8.pose_topic;
  if (x10 === undefined) { x10 = ""; m9++; }
  if (typeof x10 !== "string") bad("goal.pose_topic", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("goal.pose_topic", "string without U+0000", x10);
  let x11: any = x8.tracked_frame;
  if (x11 === undefined) { x11 = ""; m9++; }
  if (typeof x11 !== "string") bad("goal.tracked_frame", "string", x11);
  p = putString(d, p, o, x11, e);
  if (p < 0) bad("goal.tracked_frame", "string without U+0000", x11);
  let x12: any = x8.max_duration;
  if (x12 === undefined) { x12 = NONE; m9++; }
  if (typeof x12 !== "object" || x12 === null) bad("goal.max_duration", "object", x12);
  let m13 = countKeys(x12) - 2;
  let x14: any = x12.sec;
  if (x14 === undefined) { x14 = 0; m13++; }
  if (typeof x14 !== "number" || (x14 | 0) !== x14) bad("goal.max_duration.sec", "int32 (-2147483648 to 2147483647)", x14);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x14, true);
  let x15: any = x12.nanosec;
  if (x15 === undefined) { x15 = 0; m13++; }
  if (typeof x15 !== "number" || x15 >>> 0 !== x15) bad("goal.max_duration.nanosec", "uint32 (0 to 4294967295)", x15);
  d.setUint32(p + 4, x15, true);
  if (m13 !== 0) unknownField(x12, K1, "goal.max_duration");
  if (m9 !== 0) unknownField(x8, K2, "goal");
  if (m1 !== 0) unknownField(v, K6, "");
  return p + 8;
}
function read_nav2_msgs_action_FollowObject_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "goal.pose_topic", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "goal.tracked_frame", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "goal.max_duration.sec:0:4 goal.max_duration.nanosec:4:8");
  const x4 = d.getInt32(p, l);
  const x5 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { goal_id: { uuid: a1 }, goal: { pose_topic: x2, tracked_frame: x3, max_duration: { sec: x4, nanosec: x5 } } };
}
function write_nav2_msgs_action_FollowObject_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_action_FollowObject_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_FollowObject_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_action_FollowObject_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_FollowObject_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("status", "int8 (-128 to 127)", x2);
  if (p + 16 > e) full(p + 16);
  d.setInt8(p, x2);
  let x3: any = v.result;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("result", "object", x3);
  let m4 = countKeys(x3) - 4;
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
  let x9: any = x3.error_code;
  if (x9 === undefined) { x9 = 0; m4++; }
  if (typeof x9 !== "number" || (x9 & 65535) !== x9) bad("result.error_code", "uint16 (0 to 65535)", x9);
  d.setUint16(p + 12, x9, true);
  let x10: any = x3.num_retries;
  if (x10 === undefined) { x10 = 0; m4++; }
  if (typeof x10 !== "number" || (x10 & 65535) !== x10) bad("result.num_retries", "uint16 (0 to 65535)", x10);
  d.setUint16(p + 14, x10, true);
  let x11: any = x3.error_msg;
  if (x11 === undefined) { x11 = ""; m4++; }
  p += 16;
  if (typeof x11 !== "string") bad("result.error_msg", "string", x11);
  p = putString(d, p, o, x11, e);
  if (p < 0) bad("result.error_msg", "string without U+0000", x11);
  if (m4 !== 0) unknownField(x3, K3, "result");
  if (m1 !== 0) unknownField(v, K9, "");
  return p;
}
function read_nav2_msgs_action_FollowObject_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 16 > e) short(c, p, "", "status:0:1 result.total_elapsed_time.sec:4:8 result.total_elapsed_time.nanosec:8:12 result.error_code:12:14 result.num_retries:14:16");
  const x1 = d.getInt8(p);
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  const x4 = d.getUint16(p + 12, l);
  const x5 = d.getUint16(p + 14, l);
  p += 16;
  const x6 = getString(c, p, Infinity) ?? stringFault(c, p, "result.error_msg", Infinity); p = c.p;
  c.p = p;
  return { status: x1, result: { total_elapsed_time: { sec: x2, nanosec: x3 }, error_code: x4, num_retries: x5, error_msg: x6 } };
}
function write_nav2_msgs_action_FollowObject_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let m9 = countKeys(x8) - 3;
  let x10: any = x8.state;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 & 65535) !== x10) bad("feedback.state", "uint16 (0 to 65535)", x10);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x10, true);
  let x11: any = x8.following_time;
  if (x11 === undefined) { x11 = NONE; m9++; }
  if (typeof x11 !== "object" || x11 === null) bad("feedback.following_time", "object", x11);
  let m12 = countKeys(x11) - 2;
  let x13: any = x11.sec;
  if (x13 === undefined) { x13 = 0; m12++; }
  if (typeof x13 !== "number" || (x13 | 0) !== x13) bad("feedback.following_time.sec", "int32 (-2147483648 to 2147483647)", x13);
  p += 2;
  p = pad(d, p, o, e, 4);
  if (p + 10 > e) full(p + 10);
  d.setInt32(p, x13, true);
  let x14: any = x11.nanosec;
  if (x14 === undefined) { x14 = 0; m12++; }
  if (typeof x14 !== "number" || x14 >>> 0 !== x14) bad("feedback.following_time.nanosec", "uint32 (0 to 4294967295)", x14);
  d.setUint32(p + 4, x14, true);
  if (m12 !== 0) unknownField(x11, K1, "feedback.following_time");
  let x15: any = x8.num_retries;
  if (x15 === undefined) { x15 = 0; m9++; }
  if (typeof x15 !== "number" || (x15 & 65535) !== x15) bad("feedback.num_retries", "uint16 (0 to 65535)", x15);
  d.setUint16(p + 8, x15, true);
  if (m9 !== 0) unknownField(x8, K4, "feedback");
  if (m1 !== 0) unknownField(v, K10, "");
  return p + 10;
}
function read_nav2_msgs_action_FollowObject_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "feedback.state:0:2");
  const x2 = d.getUint16(p, l);
  p += 2;
  p += (o - p) & 3;
  if (p + 10 > e) short(c, p, "", "feedback.following_time.sec:0:4 feedback.following_time.nanosec:4:8 feedback.num_retries:8:10");
  const x3 = d.getInt32(p, l);
  const x4 = d.getUint32(p + 4, l);
  const x5 = d.getUint16(p + 8, l);
  c.p = p + 10;
  return { goal_id: { uuid: a1 }, feedback: { state: x2, following_time: { sec: x3, nanosec: x4 }, num_retries: x5 } };
}

export const FollowObject: ActionType<FollowObject_Goal, FollowObject_Result, FollowObject_Feedback, FollowObject_GoalInput, FollowObject_ResultInput, FollowObject_FeedbackInput, { readonly goal: Record<never, never>; readonly result: { readonly NONE: 0; readonly TF_ERROR: 901; readonly FAILED_TO_DETECT_OBJECT: 902; readonly FAILED_TO_CONTROL: 903; readonly TIMEOUT: 904; readonly UNKNOWN: 999 }; readonly feedback: { readonly NONE: 0; readonly INITIAL_PERCEPTION: 1; readonly CONTROLLING: 2; readonly STOPPING: 3; readonly RETRY: 4 } }> = {
  kind: "action",
  name: "nav2_msgs/action/FollowObject",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowObject_Goal", write_nav2_msgs_action_FollowObject_Goal, read_nav2_msgs_action_FollowObject_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowObject_Result", write_nav2_msgs_action_FollowObject_Result, read_nav2_msgs_action_FollowObject_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowObject_Feedback", write_nav2_msgs_action_FollowObject_Feedback, read_nav2_msgs_action_FollowObject_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/FollowObject_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowObject_SendGoal_Request", write_nav2_msgs_action_FollowObject_SendGoal_Request, read_nav2_msgs_action_FollowObject_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowObject_SendGoal_Response", write_nav2_msgs_action_FollowObject_SendGoal_Response, read_nav2_msgs_action_FollowObject_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/FollowObject_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowObject_GetResult_Request", write_nav2_msgs_action_FollowObject_GetResult_Request, read_nav2_msgs_action_FollowObject_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowObject_GetResult_Response", write_nav2_msgs_action_FollowObject_GetResult_Response, read_nav2_msgs_action_FollowObject_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/FollowObject_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowObject_FeedbackMessage", write_nav2_msgs_action_FollowObject_FeedbackMessage, read_nav2_msgs_action_FollowObject_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: { NONE: 0, TF_ERROR: 901, FAILED_TO_DETECT_OBJECT: 902, FAILED_TO_CONTROL: 903, TIMEOUT: 904, UNKNOWN: 999 }, feedback: { NONE: 0, INITIAL_PERCEPTION: 1, CONTROLLING: 2, STOPPING: 3, RETRY: 4 } },
};
