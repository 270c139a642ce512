// Generated from nav2_msgs/action/FollowPath.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type Path as nav_msgs_msg_Path, type PathInput as nav_msgs_msg_PathInput, write_nav_msgs_msg_Path, read_nav_msgs_msg_Path } from "../../nav_msgs/msg/path.ts";
import { type Empty as std_msgs_msg_Empty, type EmptyInput as std_msgs_msg_EmptyInput } from "../../std_msgs/msg/empty.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface FollowPath_Goal {
  path: nav_msgs_msg_Path;
  controller_id: string;
  goal_checker_id: string;
}
export interface FollowPath_GoalInput {
  path?: nav_msgs_msg_PathInput | undefined;
  controller_id?: string | undefined;
  goal_checker_id?: string | undefined;
}
export interface FollowPath_Result {
  result: std_msgs_msg_Empty;
}
export interface FollowPath_ResultInput {
  result?: std_msgs_msg_EmptyInput | undefined;
}
export interface FollowPath_Feedback {
  distance_to_goal: number;
  speed: number;
}
export interface FollowPath_FeedbackInput {
  distance_to_goal?: number | undefined;
  speed?: number | undefined;
}
export interface FollowPath_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: FollowPath_Goal;
}
export interface FollowPath_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: FollowPath_GoalInput | undefined;
}
export interface FollowPath_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface FollowPath_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface FollowPath_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface FollowPath_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface FollowPath_GetResult_Response {
  status: number;
  result: FollowPath_Result;
}
export interface FollowPath_GetResult_ResponseInput {
  status?: number | undefined;
  result?: FollowPath_ResultInput | undefined;
}
export interface FollowPath_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: FollowPath_Feedback;
}
export interface FollowPath_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: FollowPath_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["path","controller_id","goal_checker_id"];
const K2: any = [];
const K3: any = ["result"];
const K4: any = ["distance_to_goal","speed"];
const K5: any = ["uuid"];
const K6: any = ["goal_id","goal"];
const K7: any = ["sec","nanosec"];
const K8: any = ["accepted","stamp"];
const K9: any = ["goal_id"];
const K10: any = ["status","result"];
const K11: any = ["goal_id","feedback"];

function write_nav2_msgs_action_FollowPath_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.path;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav_msgs_msg_Path(x2, d, p, o, e); } catch (f) { throw under(f, "path"); }
  let x3: any = v.controller_id;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("controller_id", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("controller_id", "string without U+0000", x3);
  let x4: any = v.goal_checker_id;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("goal_checker_id", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("goal_checker_id", "string without U+0000", x4);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_nav2_msgs_action_FollowPath_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav_msgs_msg_Path(c); } catch (f) { throw under(f, "path"); } p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "controller_id", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "goal_checker_id", Infinity); p = c.p;
  c.p = p;
  return { path: x1, controller_id: x2, goal_checker_id: x3 };
}
function write_nav2_msgs_action_FollowPath_Result(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_action_FollowPath_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return { result: {} };
}
function write_nav2_msgs_action_FollowPath_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.distance_to_goal;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("distance_to_goal", "number in the range of float32", x2);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setFloat32(p, x2, true);
  let x3: any = v.speed;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("speed", "number in the range of float32", x3);
  d.setFloat32(p + 4, x3, true);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 8;
}
function read_nav2_msgs_action_FollowPath_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "distance_to_goal:0:4 speed:4:8");
  const x1 = d.getFloat32(p, l);
  const x2 = d.getFloat32(p + 4, l);
  c.p = p + 8;
  return { distance_to_goal: x1, speed: x2 };
}
function write_nav2_msgs_action_FollowPath_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_nav2_msgs_action_FollowPath_Goal(x8, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  if (m1 !== 0) unknownField(v, K6, "");
  return p;
}
function read_nav2_msgs_action_FollowPath_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_FollowPath_Goal(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, goal: x2 };
}
function write_nav2_msgs_action_FollowPath_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m4 !== 0) unknownField(x3, K7, "stamp");
  if (m1 !== 0) unknownField(v, K8, "");
  return p + 12;
}
function read_nav2_msgs_action_FollowPath_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_FollowPath_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m1 !== 0) unknownField(v, K9, "");
  return p;
}
function read_nav2_msgs_action_FollowPath_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_FollowPath_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_action_FollowPath_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  if (p < e) p++;
  c.p = p;
  return { status: x1, result: { result: {} } };
}
function write_nav2_msgs_action_FollowPath_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let m9 = countKeys(x8) - 2;
  let x10: any = x8.distance_to_goal;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("feedback.distance_to_goal", "number in the range of float32", x10);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setFloat32(p, x10, true);
  let x11: any = x8.speed;
  if (x11 === undefined) { x11 = 0; m9++; }
  if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("feedback.speed", "number in the range of float32", x11);
  d.setFloat32(p + 4, x11, true);
  if (m9 !== 0) unknownField(x8, K4, "feedback");
  if (m1 !== 0) unknownField(v, K11, "");
  return p + 8;
}
function read_nav2_msgs_action_FollowPath_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "feedback.distance_to_goal:0:4 feedback.speed:4:8");
  const x2 = d.getFloat32(p, l);
  const x3 = d.getFloat32(p + 4, l);
  c.p = p + 8;
  return { goal_id: { uuid: a1 }, feedback: { distance_to_goal: x2, speed: x3 } };
}

export const FollowPath: ActionType<FollowPath_Goal, FollowPath_Result, FollowPath_Feedback, FollowPath_GoalInput, FollowPath_ResultInput, FollowPath_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "nav2_msgs/action/FollowPath",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowPath_Goal", write_nav2_msgs_action_FollowPath_Goal, read_nav2_msgs_action_FollowPath_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowPath_Result", write_nav2_msgs_action_FollowPath_Result, read_nav2_msgs_action_FollowPath_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowPath_Feedback", write_nav2_msgs_action_FollowPath_Feedback, read_nav2_msgs_action_FollowPath_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/FollowPath_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowPath_SendGoal_Request", write_nav2_msgs_action_FollowPath_SendGoal_Request, read_nav2_msgs_action_FollowPath_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowPath_SendGoal_Response", write_nav2_msgs_action_FollowPath_SendGoal_Response, read_nav2_msgs_action_FollowPath_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/FollowPath_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowPath_GetResult_Request", write_nav2_msgs_action_FollowPath_GetResult_Request, read_nav2_msgs_action_FollowPath_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowPath_GetResult_Response", write_nav2_msgs_action_FollowPath_GetResult_Response, read_nav2_msgs_action_FollowPath_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/FollowPath_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowPath_FeedbackMessage", write_nav2_msgs_action_FollowPath_FeedbackMessage, read_nav2_msgs_action_FollowPath_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
