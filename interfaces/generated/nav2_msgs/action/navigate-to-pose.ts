// Generated from nav2_msgs/action/NavigateToPose.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type PoseStamped as geometry_msgs_msg_PoseStamped, type PoseStampedInput as geometry_msgs_msg_PoseStampedInput, write_geometry_msgs_msg_PoseStamped, read_geometry_msgs_msg_PoseStamped } from "../../geometry_msgs/msg/pose-stamped.ts";
import { type Empty as std_msgs_msg_Empty, type EmptyInput as std_msgs_msg_EmptyInput } from "../../std_msgs/msg/empty.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface NavigateToPose_Goal {
  pose: geometry_msgs_msg_PoseStamped;
  behavior_tree: string;
}
export interface NavigateToPose_GoalInput {
  pose?: geometry_msgs_msg_PoseStampedInput | undefined;
  behavior_tree?: string | undefined;
}
export interface NavigateToPose_Result {
  result: std_msgs_msg_Empty;
}
export interface NavigateToPose_ResultInput {
  result?: std_msgs_msg_EmptyInput | undefined;
}
export interface NavigateToPose_Feedback {
  current_pose: geometry_msgs_msg_PoseStamped;
  navigation_time: builtin_interfaces_msg_Duration;
  estimated_time_remaining: builtin_interfaces_msg_Duration;
  number_of_recoveries: number;
  distance_remaining: number;
}
export interface NavigateToPose_FeedbackInput {
  current_pose?: geometry_msgs_msg_PoseStampedInput | undefined;
  navigation_time?: builtin_interfaces_msg_DurationInput | undefined;
  estimated_time_remaining?: builtin_interfaces_msg_DurationInput | undefined;
  number_of_recoveries?: number | undefined;
  distance_remaining?: number | undefined;
}
export interface NavigateToPose_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: NavigateToPose_Goal;
}
export interface NavigateToPose_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: NavigateToPose_GoalInput | undefined;
}
export interface NavigateToPose_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface NavigateToPose_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface NavigateToPose_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface NavigateToPose_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface NavigateToPose_GetResult_Response {
  status: number;
  result: NavigateToPose_Result;
}
export interface NavigateToPose_GetResult_ResponseInput {
  status?: number | undefined;
  result?: NavigateToPose_ResultInput | undefined;
}
export interface NavigateToPose_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: NavigateToPose_Feedback;
}
export interface NavigateToPose_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: NavigateToPose_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["pose","behavior_tree"];
const K2: any = [];
const K3: any = ["result"];
const K4: any = ["sec","nanosec"];
const K5: any = ["current_pose","navigation_time","estimated_time_remaining","number_of_recoveries","distance_remaining"];
const K6: any = ["uuid"];
const K7: any = ["goal_id","goal"];
const K8: any = ["accepted","stamp"];
const K9: any = ["goal_id"];
const K10: any = ["status","result"];
const K11: any = ["goal_id","feedback"];

function write_nav2_msgs_action_NavigateToPose_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.pose;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_PoseStamped(x2, d, p, o, e); } catch (f) { throw under(f, "pose"); }
  let x3: any = v.behavior_tree;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("behavior_tree", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("behavior_tree", "string without U+0000", x3);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_nav2_msgs_action_NavigateToPose_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "pose"); } p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "behavior_tree", Infinity); p = c.p;
  c.p = p;
  return { pose: x1, behavior_tree: x2 };
}
function write_nav2_msgs_action_NavigateToPose_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.result;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("result", "object", x2);
  let m3 = countKeys(x2) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m3 !== 0) unknownField(x2, K2, "result");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 1;
}
function read_nav2_msgs_action_NavigateToPose_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return { result: {} };
}
function write_nav2_msgs_action_NavigateToPose_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
  let x2: any = v.current_pose;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_PoseStamped(x2, d, p, o, e); } catch (f) { throw under(f, "current_pose"); }
  let x3: any = v.navigation_time;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("navigation_time", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.sec;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 | 0) !== x5) bad("navigation_time.sec", "int32 (-2147483648 to 2147483647)", x5);
  p = pad(d, p, o, e, 4);
  if (p + 24 > e) full(p + 24);
  d.setInt32(p, x5, true);
  let x6: any = x3.nanosec;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number" || x6 >>> 0 !== x6) bad("navigation_time.nanosec", "uint32 (0 to 4294967295)", x6);
  d.setUint32(p + 4, x6, true);
  if (m4 !== 0) unknownField(x3, K4, "navigation_time");
  let x7: any = v.estimated_time_remaining;
  if (x7 === undefined) { x7 = NONE; m1++; }
  if (typeof x7 !== "object" || x7 === null) bad("estimated_time_remaining", "object", x7);
  let m8 = countKeys(x7) - 2;
  let x9: any = x7.sec;
  if (x9 === undefined) { x9 = 0; m8++; }
  if (typeof x9 !== "number" || (x9 | 0) !== x9) bad("estimated_time_remaining.sec", "int32 (-2147483648 to 2147483647)", x9);
  d.setInt32(p + 8, x9, true);
  let x10: any = x7.nanosec;
  if (x10 === undefined) { x10 = 0; m8++; }
  if (typeof x10 !== "number" || x10 >>> 0 !== x10) bad("estimated_time_remaining.nanosec", "uint32 (0 to 4294967295)", x10);
  d.setUint32(p + 12, x10, true);
  if (m8 !== 0) unknownField(x7, K4, "estimated_time_remaining");
  let x11: any = v.number_of_recoveries;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || x11 << 16 >> 16 !== x11) bad("number_of_recoveries", "int16 (-32768 to 32767)", x11);
  d.setInt16(p + 16, x11, true);
  let x12: any = v.distance_remaining;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || (x12 - x12 === 0 && Math.abs(x12) >= 3.4028235677973366e38)) bad("distance_remaining", "number in the range of float32", x12);
  d.setUint16(p + 18, 0);
  d.setFloat32(p + 20, x12, true);
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 24;
}
function read_nav2_msgs_action_NavigateToPose_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "current_pose"); } p = c.p;
  p += (o - p) & 3;
  if (p + 24 > e) short(c, p, "", "navigation_time.sec:0:4 navigation_time.nanosec:4:8 estimated_time_remaining.sec:8:12 estimated_time_remaining.nanosec:12:16 number_of_recoveries:16:18 distance_remaining:20:24");
  const x2 = d.getInt32(p, l);
  const x3 = d.getUint32(p + 4, l);
  const x4 = d.getInt32(p + 8, l);
  const x5 = d.getUint32(p + 12, l);
  const x6 = d.getInt16(p + 16, l);
  const x7 = d.getFloat32(p + 20, l);
  c.p = p + 24;
  return { current_pose: x1, navigation_time: { sec: x2, nanosec: x3 }, estimated_time_remaining: { sec: x4, nanosec: x5 }, number_of_recoveries: x6, distance_remaining: x7 };
}
function write_nav2_msgs_action_NavigateToPose_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K6, "goal_id");
  let x8: any = v.goal;
  if (x8 === undefined) { x8 = NONE; m1++; }
  try { p = write_nav2_msgs_action_NavigateToPose_Goal(x8, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  if (m1 !== 0) unknownField(v, K7, "");
  return p;
}
function read_nav2_msgs_action_NavigateToPose_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_NavigateToPose_Goal(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, goal: x2 };
}
function write_nav2_msgs_action_NavigateToPose_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m4 !== 0) unknownField(x3, K4, "stamp");
  if (m1 !== 0) unknownField(v, K8, "");
  return p + 12;
}
function read_nav2_msgs_action_NavigateToPose_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_NavigateToPose_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K6, "goal_id");
  if (m1 !== 0) unknownField(v, K9, "");
  return p;
}
function read_nav2_msgs_action_NavigateToPose_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_NavigateToPose_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("status", "int8 (-128 to 127)", x2);
  if (p + 2 > e) full(p + 2);
  d.setInt8(p, x2);
  let x3: any = v.result;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("result", "object", x3);
  let m4 = countKeys(x3) - 1;
  let x5: any = x3.result;
  if (x5 === undefined) { x5 = NONE; m4++; }
  if (typeof x5 !== "object" || x5 === null) bad("result.result", "object", x5);
  let m6 = countKeys(x5) - 0;
  d.setUint8(p + 1, 0);
  if (m6 !== 0) unknownField(x5, K2, "result.result");
  if (m4 !== 0) unknownField(x3, K3, "result");
  if (m1 !== 0) unknownField(v, K10, "");
  return p + 2;
}
function read_nav2_msgs_action_NavigateToPose_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  if (p < e) p++;
  c.p = p;
  return { status: x1, result: { result: {} } };
}
function write_nav2_msgs_action_NavigateToPose_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K6, "goal_id");
  let x8: any = v.feedback;
  if (x8 === undefined) { x8 = NONE; m1++; }
  try { p = write_nav2_msgs_action_NavigateToPose_Feedback(x8, d, p, o, e); } catch (f) { throw under(f, "feedback"); }
  if (m1 !== 0) unknownField(v, K11, "");
  return p;
}
function read_nav2_msgs_action_NavigateToPose_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_NavigateToPose_Feedback(c); } catch (f) { throw under(f, "feedback"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, feedback: x2 };
}

export const NavigateToPose: ActionType<NavigateToPose_Goal, NavigateToPose_Result, NavigateToPose_Feedback, NavigateToPose_GoalInput, NavigateToPose_ResultInput, NavigateToPose_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "nav2_msgs/action/NavigateToPose",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/NavigateToPose_Goal", write_nav2_msgs_action_NavigateToPose_Goal, read_nav2_msgs_action_NavigateToPose_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/NavigateToPose_Result", write_nav2_msgs_action_NavigateToPose_Result, read_nav2_msgs_action_NavigateToPose_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/NavigateToPose_Feedback", write_nav2_msgs_action_NavigateToPose_Feedback, read_nav2_msgs_action_NavigateToPose_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/NavigateToPose_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/NavigateToPose_SendGoal_Request", write_nav2_msgs_action_NavigateToPose_SendGoal_Request, read_nav2_msgs_action_NavigateToPose_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/NavigateToPose_SendGoal_Response", write_nav2_msgs_action_NavigateToPose_SendGoal_Response, read_nav2_msgs_action_NavigateToPose_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/NavigateToPose_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/NavigateToPose_GetResult_Request", write_nav2_msgs_action_NavigateToPose_GetResult_Request, read_nav2_msgs_action_NavigateToPose_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/NavigateToPose_GetResult_Response", write_nav2_msgs_action_NavigateToPose_GetResult_Response, read_nav2_msgs_action_NavigateToPose_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/NavigateToPose_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/NavigateToPose_FeedbackMessage", write_nav2_msgs_action_NavigateToPose_FeedbackMessage, read_nav2_msgs_action_NavigateToPose_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
