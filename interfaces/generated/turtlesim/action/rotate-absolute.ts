// Generated from turtlesim/action/RotateAbsolute.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface RotateAbsolute_Goal {
  theta: number;
}
export interface RotateAbsolute_GoalInput {
  theta?: number | undefined;
}
export interface RotateAbsolute_Result {
  delta: number;
}
export interface RotateAbsolute_ResultInput {
  delta?: number | undefined;
}
export interface RotateAbsolute_Feedback {
  remaining: number;
}
export interface RotateAbsolute_FeedbackInput {
  remaining?: number | undefined;
}
export interface RotateAbsolute_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: RotateAbsolute_Goal;
}
export interface RotateAbsolute_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: RotateAbsolute_GoalInput | undefined;
}
export interface RotateAbsolute_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface RotateAbsolute_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface RotateAbsolute_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface RotateAbsolute_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface RotateAbsolute_GetResult_Response {
  status: number;
  result: RotateAbsolute_Result;
}
export interface RotateAbsolute_GetResult_ResponseInput {
  status?: number | undefined;
  result?: RotateAbsolute_ResultInput | undefined;
}
export interface RotateAbsolute_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: RotateAbsolute_Feedback;
}
export interface RotateAbsolute_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: RotateAbsolute_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["theta"];
const K2: any = ["delta"];
const K3: any = ["remaining"];
const K4: any = ["uuid"];
const K5: any = ["goal_id","goal"];
const K6: any = ["sec","nanosec"];
const K7: any = ["accepted","stamp"];
const K8: any = ["goal_id"];
const K9: any = ["status","result"];
const K10: any = ["goal_id","feedback"];

function write_turtlesim_action_RotateAbsolute_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.theta;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("theta", "number in the range of float32", x2);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x2, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
function read_turtlesim_action_RotateAbsolute_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "theta:0:4");
  const x1 = d.getFloat32(p, l);
  c.p = p + 4;
  return { theta: x1 };
}
function write_turtlesim_action_RotateAbsolute_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.delta;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("delta", "number in the range of float32", x2);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x2, true);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 4;
}
function read_turtlesim_action_RotateAbsolute_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "delta:0:4");
  const x1 = d.getFloat32(p, l);
  c.p = p + 4;
  return { delta: x1 };
}
function write_turtlesim_action_RotateAbsolute_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.remaining;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("remaining", "number in the range of float32", x2);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x2, true);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 4;
}
function read_turtlesim_action_RotateAbsolute_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "remaining:0:4");
  const x1 = d.getFloat32(p, l);
  c.p = p + 4;
  return { remaining: x1 };
}
function write_turtlesim_action_RotateAbsolute_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let m9 = countKeys(x8) - 1;
  let x10: any = x8.theta;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("goal.theta", "number in the range of float32", x10);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x10, true);
  if (m9 !== 0) unknownField(x8, K1, "goal");
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 4;
}
function read_turtlesim_action_RotateAbsolute_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "goal.theta:0:4");
  const x2 = d.getFloat32(p, l);
  c.p = p + 4;
  return { goal_id: { uuid: a1 }, goal: { theta: x2 } };
}
function write_turtlesim_action_RotateAbsolute_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_turtlesim_action_RotateAbsolute_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_turtlesim_action_RotateAbsolute_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_turtlesim_action_RotateAbsolute_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_turtlesim_action_RotateAbsolute_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("status", "int8 (-128 to 127)", x2);
  if (p + 8 > e) full(p + 8);
  d.setInt8(p, x2);
  let x3: any = v.result;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("result", "object", x3);
  let m4 = countKeys(x3) - 1;
  let x5: any = x3.delta;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 - x5 === 0 && Math.abs(x5) >= 3.4028235677973366e38)) bad("result.delta", "number in the range of float32", x5);
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setFloat32(p + 4, x5, true);
  if (m4 !== 0) unknownField(x3, K2, "result");
  if (m1 !== 0) unknownField(v, K9, "");
  return p + 8;
}
function read_turtlesim_action_RotateAbsolute_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 8 > e) short(c, p, "", "status:0:1 result.delta:4:8");
  const x1 = d.getInt8(p);
  const x2 = d.getFloat32(p + 4, l);
  c.p = p + 8;
  return { status: x1, result: { delta: x2 } };
}
function write_turtlesim_action_RotateAbsolute_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let m9 = countKeys(x8) - 1;
  let x10: any = x8.remaining;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("feedback.remaining", "number in the range of float32", x10);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x10, true);
  if (m9 !== 0) unknownField(x8, K3, "feedback");
  if (m1 !== 0) unknownField(v, K10, "");
  return p + 4;
}
function read_turtlesim_action_RotateAbsolute_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "feedback.remaining:0:4");
  const x2 = d.getFloat32(p, l);
  c.p = p + 4;
  return { goal_id: { uuid: a1 }, feedback: { remaining: x2 } };
}

export const RotateAbsolute: ActionType<RotateAbsolute_Goal, RotateAbsolute_Result, RotateAbsolute_Feedback, RotateAbsolute_GoalInput, RotateAbsolute_ResultInput, RotateAbsolute_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "turtlesim/action/RotateAbsolute",
  goal: /* @__PURE__ */ runtimeV1.codec("turtlesim/action/RotateAbsolute_Goal", write_turtlesim_action_RotateAbsolute_Goal, read_turtlesim_action_RotateAbsolute_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("turtlesim/action/RotateAbsolute_Result", write_turtlesim_action_RotateAbsolute_Result, read_turtlesim_action_RotateAbsolute_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("turtlesim/action/RotateAbsolute_Feedback", write_turtlesim_action_RotateAbsolute_Feedback, read_turtlesim_action_RotateAbsolute_Feedback),
  sendGoal: {
    kind: "service",
    name: "turtlesim/action/RotateAbsolute_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("turtlesim/action/RotateAbsolute_SendGoal_Request", write_turtlesim_action_RotateAbsolute_SendGoal_Request, read_turtlesim_action_RotateAbsolute_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("turtlesim/action/RotateAbsolute_SendGoal_Response", write_turtlesim_action_RotateAbsolute_SendGoal_Response, read_turtlesim_action_RotateAbsolute_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "turtlesim/action/RotateAbsolute_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("turtlesim/action/RotateAbsolute_GetResult_Request", write_turtlesim_action_RotateAbsolute_GetResult_Request, read_turtlesim_action_RotateAbsolute_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("turtlesim/action/RotateAbsolute_GetResult_Response", write_turtlesim_action_RotateAbsolute_GetResult_Response, read_turtlesim_action_RotateAbsolute_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "turtlesim/action/RotateAbsolute_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("turtlesim/action/RotateAbsolute_FeedbackMessage", write_turtlesim_action_RotateAbsolute_FeedbackMessage, read_turtlesim_action_RotateAbsolute_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
