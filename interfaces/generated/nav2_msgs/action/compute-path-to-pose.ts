// Generated from nav2_msgs/action/ComputePathToPose.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type PoseStamped as geometry_msgs_msg_PoseStamped, type PoseStampedInput as geometry_msgs_msg_PoseStampedInput, write_geometry_msgs_msg_PoseStamped, read_geometry_msgs_msg_PoseStamped } from "../../geometry_msgs/msg/pose-stamped.ts";
import { type Path as nav_msgs_msg_Path, type PathInput as nav_msgs_msg_PathInput, write_nav_msgs_msg_Path, read_nav_msgs_msg_Path } from "../../nav_msgs/msg/path.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface ComputePathToPose_Goal {
  goal: geometry_msgs_msg_PoseStamped;
  start: geometry_msgs_msg_PoseStamped;
  planner_id: string;
  use_start: boolean;
}
export interface ComputePathToPose_GoalInput {
  goal?: geometry_msgs_msg_PoseStampedInput | undefined;
  start?: geometry_msgs_msg_PoseStampedInput | undefined;
  planner_id?: string | undefined;
  use_start?: boolean | undefined;
}
export interface ComputePathToPose_Result {
  path: nav_msgs_msg_Path;
  planning_time: builtin_interfaces_msg_Duration;
}
export interface ComputePathToPose_ResultInput {
  path?: nav_msgs_msg_PathInput | undefined;
  planning_time?: builtin_interfaces_msg_DurationInput | undefined;
}
export type ComputePathToPose_Feedback = Record<string, never>;
export type ComputePathToPose_FeedbackInput = Record<string, never>;
export interface ComputePathToPose_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: ComputePathToPose_Goal;
}
export interface ComputePathToPose_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: ComputePathToPose_GoalInput | undefined;
}
export interface ComputePathToPose_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface ComputePathToPose_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface ComputePathToPose_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface ComputePathToPose_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface ComputePathToPose_GetResult_Response {
  status: number;
  result: ComputePathToPose_Result;
}
export interface ComputePathToPose_GetResult_ResponseInput {
  status?: number | undefined;
  result?: ComputePathToPose_ResultInput | undefined;
}
export interface ComputePathToPose_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: ComputePathToPose_Feedback;
}
export interface ComputePathToPose_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: ComputePathToPose_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["goal","start","planner_id","use_start"];
const K2: any = ["sec","nanosec"];
const K3: any = ["path","planning_time"];
const K4: any = [];
const K5: any = ["uuid"];
const K6: any = ["goal_id","goal"];
const K7: any = ["accepted","stamp"];
const K8: any = ["goal_id"];
const K9: any = ["status","result"];
const K10: any = ["goal_id","feedback"];

function write_nav2_msgs_action_ComputePathToPose_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.goal;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_PoseStamped(x2, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  let x3: any = v.start;
  if (x3 === undefined) { x3 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_PoseStamped(x3, d, p, o, e); } catch (f) { throw under(f, "start"); }
  let x4: any = v.planner_id;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("planner_id", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("planner_id", "string without U+0000", x4);
  let x5: any = v.use_start;
  if (x5 === undefined) { x5 = false; m1++; }
  if (typeof x5 !== "boolean") bad("use_start", "boolean", x5);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x5 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_nav2_msgs_action_ComputePathToPose_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  let x2: any; c.p = p; try { x2 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "start"); } p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "planner_id", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "use_start:0:1");
  const x4 = d.getUint8(p); if (x4 > 1) badBoolean(c, p, "use_start");
  c.p = p + 1;
  return { goal: x1, start: x2, planner_id: x3, use_start: x4 === 1 };
}
function write_nav2_msgs_action_ComputePathToPose_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.path;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav_msgs_msg_Path(x2, d, p, o, e); } catch (f) { throw under(f, "path"); }
  let x3: any = v.planning_time;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("planning_time", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.sec;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 | 0) !== x5) bad("planning_time.sec", "int32 (-2147483648 to 2147483647)", x5);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x5, true);
  let x6: any = x3.nanosec;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number" || x6 >>> 0 !== x6) bad("planning_time.nanosec", "uint32 (0 to 4294967295)", x6);
  d.setUint32(p + 4, x6, true);
  if (m4 !== 0) unknownField(x3, K2, "planning_time");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 8;
}
function read_nav2_msgs_action_ComputePathToPose_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav_msgs_msg_Path(c); } catch (f) { throw under(f, "path"); } p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "planning_time.sec:0:4 planning_time.nanosec:4:8");
  const x2 = d.getInt32(p, l);
  const x3 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { path: x1, planning_time: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_ComputePathToPose_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 1;
}
function read_nav2_msgs_action_ComputePathToPose_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_nav2_msgs_action_ComputePathToPose_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_nav2_msgs_action_ComputePathToPose_Goal(x8, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  if (m1 !== 0) unknownField(v, K6, "");
  return p;
}
function read_nav2_msgs_action_ComputePathToPose_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_ComputePathToPose_Goal(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, goal: x2 };
}
function write_nav2_msgs_action_ComputePathToPose_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m4 !== 0) unknownField(x3, K2, "stamp");
  if (m1 !== 0) unknownField(v, K7, "");
  return p + 12;
}
function read_nav2_msgs_action_ComputePathToPose_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_ComputePathToPose_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_action_ComputePathToPose_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_ComputePathToPose_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("status", "int8 (-128 to 127)", x2);
  if (p + 1 > e) full(p + 1);
  d.setInt8(p, x2);
  let x3: any = v.result;
  if (x3 === undefined) { x3 = NONE; m1++; }
  p += 1;
  try { p = write_nav2_msgs_action_ComputePathToPose_Result(x3, d, p, o, e); } catch (f) { throw under(f, "result"); }
  if (m1 !== 0) unknownField(v, K9, "");
  return p;
}
function read_nav2_msgs_action_ComputePathToPose_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_ComputePathToPose_Result(c); } catch (f) { throw under(f, "result"); } p = c.p;
  c.p = p;
  return { status: x1, result: x2 };
}
function write_nav2_msgs_action_ComputePathToPose_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let m9 = countKeys(x8) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m9 !== 0) unknownField(x8, K4, "feedback");
  if (m1 !== 0) unknownField(v, K10, "");
  return p + 1;
}
function read_nav2_msgs_action_ComputePathToPose_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  if (p < e) p++;
  c.p = p;
  return { goal_id: { uuid: a1 }, feedback: {} };
}

export const ComputePathToPose: ActionType<ComputePathToPose_Goal, ComputePathToPose_Result, ComputePathToPose_Feedback, ComputePathToPose_GoalInput, ComputePathToPose_ResultInput, ComputePathToPose_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "nav2_msgs/action/ComputePathToPose",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputePathToPose_Goal", write_nav2_msgs_action_ComputePathToPose_Goal, read_nav2_msgs_action_ComputePathToPose_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputePathToPose_Result", write_nav2_msgs_action_ComputePathToPose_Result, read_nav2_msgs_action_ComputePathToPose_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputePathToPose_Feedback", write_nav2_msgs_action_ComputePathToPose_Feedback, read_nav2_msgs_action_ComputePathToPose_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/ComputePathToPose_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputePathToPose_SendGoal_Request", write_nav2_msgs_action_ComputePathToPose_SendGoal_Request, read_nav2_msgs_action_ComputePathToPose_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputePathToPose_SendGoal_Response", write_nav2_msgs_action_ComputePathToPose_SendGoal_Response, read_nav2_msgs_action_ComputePathToPose_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/ComputePathToPose_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputePathToPose_GetResult_Request", write_nav2_msgs_action_ComputePathToPose_GetResult_Request, read_nav2_msgs_action_ComputePathToPose_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputePathToPose_GetResult_Response", write_nav2_msgs_action_ComputePathToPose_GetResult_Response, read_nav2_msgs_action_ComputePathToPose_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/ComputePathToPose_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputePathToPose_FeedbackMessage", write_nav2_msgs_action_ComputePathToPose_FeedbackMessage, read_nav2_msgs_action_ComputePathToPose_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
