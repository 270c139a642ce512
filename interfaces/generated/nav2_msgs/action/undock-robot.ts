// Generated from nav2_msgs/action/UndockRobot.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface UndockRobot_Goal {
  dock_type: string;
  max_undocking_time: number;
}
export interface UndockRobot_GoalInput {
  dock_type?: string | undefined;
  max_undocking_time?: number | undefined;
}
export interface UndockRobot_Result {
  success: boolean;
  error_code: number;
  error_msg: string;
}
export interface UndockRobot_ResultInput {
  success?: boolean | undefined;
  error_code?: number | undefined;
  error_msg?: string | undefined;
}
export type UndockRobot_Feedback = Record<string, never>;
export type UndockRobot_FeedbackInput = Record<string, never>;
export interface UndockRobot_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: UndockRobot_Goal;
}
export interface UndockRobot_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: UndockRobot_GoalInput | undefined;
}
export interface UndockRobot_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface UndockRobot_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface UndockRobot_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface UndockRobot_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface UndockRobot_GetResult_Response {
  status: number;
  result: UndockRobot_Result;
}
export interface UndockRobot_GetResult_ResponseInput {
  status?: number | undefined;
  result?: UndockRobot_ResultInput | undefined;
}
export interface UndockRobot_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: UndockRobot_Feedback;
}
export interface UndockRobot_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: UndockRobot_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["dock_type","max_undocking_time"];
const K2: any = ["success","error_code","error_msg"];
const K3: any = [];
const K4: any = ["uuid"];
const K5: any = ["goal_id","goal"];
const K6: any = ["sec","nanosec"];
const K7: any = ["accepted","stamp"];
const K8: any = ["goal_id"];
const K9: any = ["status","result"];
const K10: any = ["goal_id","feedback"];

function write_nav2_msgs_action_UndockRobot_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.dock_type;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("dock_type", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("dock_type", "string without U+0000", x2);
  let x3: any = v.max_undocking_time;
  if (x3 === undefined) { x3 = 30; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("max_undocking_time", "number in the range of float32", x3);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x3, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
function read_nav2_msgs_action_UndockRobot_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "dock_type", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "max_undocking_time:0:4");
  const x2 = d.getFloat32(p, l);
  c.p = p + 4;
  return { dock_type: x1, max_undocking_time: x2 };
}
function write_nav2_msgs_action_UndockRobot_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.success;
  if (x2 === undefined) { x2 = true; m1++; }
  if (typeof x2 !== "boolean") bad("success", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.error_code;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 & 65535) !== x3) bad("error_code", "uint16 (0 to 65535)", x3);
  p += 1;
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x3, true);
  let x4: any = v.error_msg;
  if (x4 === undefined) { x4 = ""; m1++; }
  p += 2;
  if (typeof x4 !== "string") bad("error_msg", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("error_msg", "string without U+0000", x4);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_nav2_msgs_action_UndockRobot_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "error_code:0:2");
  const x2 = d.getUint16(p, l);
  p += 2;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "error_msg", Infinity); p = c.p;
  c.p = p;
  return { success: x1 === 1, error_code: x2, error_msg: x3 };
}
function write_nav2_msgs_action_UndockRobot_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 1;
}
function read_nav2_msgs_action_UndockRobot_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_nav2_msgs_action_UndockRobot_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K4, "goal_id");
  let x8: any = v.goal;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("goal", "object", x8);
  let m9 = countKeys(x8) - 2;
  let x10: any = x8.dock_type;
  if (x10 === undefined) { x10 = ""; m9++; }
  if (typeof x10 !== "string") bad("goal.dock_type", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("goal.dock_type", "string without U+0000", x10);
  let x11: any = x8.max_undocking_time;
  if (x11 === undefined) { x11 = 30; m9++; }
  if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("goal.max_undocking_time", "number in the range of float32", x11);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x11, true);
  if (m9 !== 0) unknownField(x8, K1, "goal");
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 4;
}
function read_nav2_msgs_action_UndockRobot_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "goal.dock_type", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "goal.max_undocking_time:0:4");
  const x3 = d.getFloat32(p, l);
  c.p = p + 4;
  return { goal_id: { uuid: a1 }, goal: { dock_type: x2, max_undocking_time: x3 } };
}
function write_nav2_msgs_action_UndockRobot_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m4 !== 0) unknownField(x3, K6, "stamp");
  if (m1 !== 0) unknownField(v, K7, "");
  return p + 12;
}
function read_nav2_msgs_action_UndockRobot_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_UndockRobot_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K4, "goal_id");
  if (m1 !== 0) unknownField(v, K8, "");
  return p;
}
function read_nav2_msgs_action_UndockRobot_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_UndockRobot_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("status", "int8 (-128 to 127)", x2);
  if (p + 4 > e) full(p + 4);
  d.setInt8(p, x2);
  let x3: any = v.result;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("result", "object", x3);
  let m4 = countKeys(x3) - 3;
  let x5: any = x3.success;
  if (x5 === undefined) { x5 = true; m4++; }
  if (typeof x5 !== "boolean") bad("result.success", "boolean", x5);
  d.setUint8(p + 1, x5 ? 1 : 0);
  let x6: any = x3.error_code;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number" || (x6 & 65535) !== x6) bad("result.error_code", "uint16 (0 to 65535)", x6);
  d.setUint16(p + 2, x6, true);
  let x7: any = x3.error_msg;
  if (x7 === undefined) { x7 = ""; m4++; }
  p += 4;
  if (typeof x7 !== "string") bad("result.error_msg", "string", x7);
  p = putString(d, p, o, x7, e);
  if (p < 0) bad("result.error_msg", "string without U+0000", x7);
  if (m4 !== 0) unknownField(x3, K2, "result");
  if (m1 !== 0) unknownField(v, K9, "");
  return p;
}
function read_nav2_msgs_action_UndockRobot_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 4 > e) short(c, p, "", "status:0:1 result.success:1:2 result.error_code:2:4");
  const x1 = d.getInt8(p);
  const x2 = d.getUint8(p + 1); if (x2 > 1) badBoolean(c, p + 1, "result.success");
  const x3 = d.getUint16(p + 2, l);
  p += 4;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "result.error_msg", Infinity); p = c.p;
  c.p = p;
  return { status: x1, result: { success: x2 === 1, error_code: x3, error_msg: x4 } };
}
function write_nav2_msgs_action_UndockRobot_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K4, "goal_id");
  let x8: any = v.feedback;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("feedback", "object", x8);
  let m9 = countKeys(x8) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m9 !== 0) unknownField(x8, K3, "feedback");
  if (m1 !== 0) unknownField(v, K10, "");
  return p + 1;
}
function read_nav2_msgs_action_UndockRobot_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  if (p < e) p++;
  c.p = p;
  return { goal_id: { uuid: a1 }, feedback: {} };
}

export const UndockRobot: ActionType<UndockRobot_Goal, UndockRobot_Result, UndockRobot_Feedback, UndockRobot_GoalInput, UndockRobot_ResultInput, UndockRobot_FeedbackInput, { readonly goal: Record<never, never>; readonly result: { readonly NONE: 0; readonly DOCK_NOT_VALID: 902; readonly FAILED_TO_CONTROL: 905; readonly UNKNOWN: 999 }; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "nav2_msgs/action/UndockRobot",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/UndockRobot_Goal", write_nav2_msgs_action_UndockRobot_Goal, read_nav2_msgs_action_UndockRobot_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/UndockRobot_Result", write_nav2_msgs_action_UndockRobot_Result, read_nav2_msgs_action_UndockRobot_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/UndockRobot_Feedback", write_nav2_msgs_action_UndockRobot_Feedback, read_nav2_msgs_action_UndockRobot_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/UndockRobot_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/UndockRobot_SendGoal_Request", write_nav2_msgs_action_UndockRobot_SendGoal_Request, read_nav2_msgs_action_UndockRobot_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/UndockRobot_SendGoal_Response", write_nav2_msgs_action_UndockRobot_SendGoal_Response, read_nav2_msgs_action_UndockRobot_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/UndockRobot_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/UndockRobot_GetResult_Request", write_nav2_msgs_action_UndockRobot_GetResult_Request, read_nav2_msgs_action_UndockRobot_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/UndockRobot_GetResult_Response", write_nav2_msgs_action_UndockRobot_GetResult_Response, read_nav2_msgs_action_UndockRobot_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/UndockRobot_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/UndockRobot_FeedbackMessage", write_nav2_msgs_action_UndockRobot_FeedbackMessage, read_nav2_msgs_action_UndockRobot_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: { NONE: 0, DOCK_NOT_VALID: 902, FAILED_TO_CONTROL: 905, UNKNOWN: 999 }, feedback: {} },
};
