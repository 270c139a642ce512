// Generated from action_tutorials_interfaces/action/Fibonacci.action; do not edit.
import { type NumbersInput, type ActionType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface Fibonacci_Goal {
  order: number;
}
export interface Fibonacci_GoalInput {
  order?: number | undefined;
}
export interface Fibonacci_Result {
  sequence: Int32Array;
}
export interface Fibonacci_ResultInput {
  sequence?: NumbersInput | undefined;
}
export interface Fibonacci_Feedback {
  partial_sequence: Int32Array;
}
export interface Fibonacci_FeedbackInput {
  partial_sequence?: NumbersInput | undefined;
}
export interface Fibonacci_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: Fibonacci_Goal;
}
export interface Fibonacci_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: Fibonacci_GoalInput | undefined;
}
export interface Fibonacci_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface Fibonacci_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface Fibonacci_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface Fibonacci_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface Fibonacci_GetResult_Response {
  status: number;
  result: Fibonacci_Result;
}
export interface Fibonacci_GetResult_ResponseInput {
  status?: number | undefined;
  result?: Fibonacci_ResultInput | undefined;
}
export interface Fibonacci_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: Fibonacci_Feedback;
}
export interface Fibonacci_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: Fibonacci_FeedbackInput | undefined;
}

const { NONE, NO_INT32, bad, badBoolean, bulk, bulkLength, countFault, countKeys, full, getCount, getOctets, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["order"];
const K2: any = ["sequence"];
const K3: any = ["partial_sequence"];
const K4: any = ["uuid"];
const K5: any = ["goal_id","goal"];
const K6: any = ["sec","nanosec"];
const K7: any = ["accepted","stamp"];
const K8: any = ["goal_id"];
const K9: any = ["status","result"];
const K10: any = ["goal_id","feedback"];

function write_action_tutorials_interfaces_action_Fibonacci_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.order;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 | 0) !== x2) bad("order", "int32 (-2147483648 to 2147483647)", x2);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setInt32(p, x2, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
function read_action_tutorials_interfaces_action_Fibonacci_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "order:0:4");
  const x1 = d.getInt32(p, l);
  c.p = p + 4;
  return { order: x1 };
}
function write_action_tutorials_interfaces_action_Fibonacci_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.sequence;
  if (x2 === undefined) { x2 = NO_INT32; m1++; }
  if (!isArray(x2)) bad("sequence", "an array of int32", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  if (p + 4 * n3 > e) full(p + 4 * n3);
  if (x2 instanceof Int32Array && n3 > bulkLength) { putBytes(d, p, x2); p += 4 * n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 4) {
    const y5: any = x2[i4]; if (typeof y5 !== "number" || (y5 | 0) !== y5) bad("sequence[" + i4 + "]", "int32 (-2147483648 to 2147483647)", y5); d.setInt32(p, y5, true);
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_action_tutorials_interfaces_action_Fibonacci_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "sequence", 4, Infinity);
  p = c.p;
  let a2: any = NO_INT32;
  if (n1 > 0) { if (p + 4 * n1 > e) short(c, p, "", "sequence:0:" + 4 * n1); a2 = new Int32Array(n1); if (l && n1 > bulkLength) bulk(a2, c, p); else for (let i3 = 0; i3 < n1; i3++) a2[i3] = d.getInt32(p + 4 * i3, l); p += 4 * n1; }
  c.p = p;
  return { sequence: a2 };
}
function write_action_tutorials_interfaces_action_Fibonacci_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.partial_sequence;
  if (x2 === undefined) { x2 = NO_INT32; m1++; }
  if (!isArray(x2)) bad("partial_sequence", "an array of int32", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  if (p + 4 * n3 > e) full(p + 4 * n3);
  if (x2 instanceof Int32Array && n3 > bulkLength) { putBytes(d, p, x2); p += 4 * n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 4) {
    const y5: any = x2[i4]; if (typeof y5 !== "number" || (y5 | 0) !== y5) bad("partial_sequence[" + i4 + "]", "int32 (-2147483648 to 2147483647)", y5); d.setInt32(p, y5, true);
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_action_tutorials_interfaces_action_Fibonacci_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "partial_sequence", 4, Infinity);
  p = c.p;
  let a2: any = NO_INT32;
  if (n1 > 0) { if (p + 4 * n1 > e) short(c, p, "", "partial_sequence:0:" + 4 * n1); a2 = new Int32Array(n1); if (l && n1 > bulkLength) bulk(a2, c, p); else for (let i3 = 0; i3 < n1; i3++) a2[i3] = d.getInt32(p + 4 * i3, l); p += 4 * n1; }
  c.p = p;
  return { partial_sequence: a2 };
}
function write_action_tutorials_interfaces_action_Fibonacci_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x10: any = x8.order;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 | 0) !== x10) bad("goal.order", "int32 (-2147483648 to 2147483647)", x10);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setInt32(p, x10, true);
  if (m9 !== 0) unknownField(x8, K1, "goal");
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 4;
}
function read_action_tutorials_interfaces_action_Fibonacci_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "goal.order:0:4");
  const x2 = d.getInt32(p, l);
  c.p = p + 4;
  return { goal_id: { uuid: a1 }, goal: { order: x2 } };
}
function write_action_tutorials_interfaces_action_Fibonacci_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_action_tutorials_interfaces_action_Fibonacci_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_action_tutorials_interfaces_action_Fibonacci_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_action_tutorials_interfaces_action_Fibonacci_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_action_tutorials_interfaces_action_Fibonacci_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x5: any = x3.sequence;
  if (x5 === undefined) { x5 = NO_INT32; m4++; }
  if (!isArray(x5)) bad("result.sequence", "an array of int32", x5);
  const n6 = x5.length;
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setUint32(p + 4, n6, true);
  p += 8;
  if (p + 4 * n6 > e) full(p + 4 * n6);
  if (x5 instanceof Int32Array && n6 > bulkLength) { putBytes(d, p, x5); p += 4 * n6; }
  else for (let i7 = 0; i7 < n6; i7++, p += 4) {
    const y8: any = x5[i7]; if (typeof y8 !== "number" || (y8 | 0) !== y8) bad("result.sequence[" + i7 + "]", "int32 (-2147483648 to 2147483647)", y8); d.setInt32(p, y8, true);
  }
  if (m4 !== 0) unknownField(x3, K2, "result");
  if (m1 !== 0) unknownField(v, K9, "");
  return p;
}
function read_action_tutorials_interfaces_action_Fibonacci_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  const n2 = getCount(c, p, 4, Infinity);
  if (n2 < 0) countFault(c, p, "result.sequence", 4, Infinity);
  p = c.p;
  let a3: any = NO_INT32;
  if (n2 > 0) { if (p + 4 * n2 > e) short(c, p, "", "result.sequence:0:" + 4 * n2); a3 = new Int32Array(n2); if (l && n2 > bulkLength) bulk(a3, c, p); else for (let i4 = 0; i4 < n2; i4++) a3[i4] = d.getInt32(p + 4 * i4, l); p += 4 * n2; }
  c.p = p;
  return { status: x1, result: { sequence: a3 } };
}
function write_action_tutorials_interfaces_action_Fibonacci_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x10: any = x8.partial_sequence;
  if (x10 === undefined) { x10 = NO_INT32; m9++; }
  if (!isArray(x10)) bad("feedback.partial_sequence", "an array of int32", x10);
  const n11 = x10.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n11, true);
  p += 4;
  if (p + 4 * n11 > e) full(p + 4 * n11);
  if (x10 instanceof Int32Array && n11 > bulkLength) { putBytes(d, p, x10); p += 4 * n11; }
  else for (let i12 = 0; i12 < n11; i12++, p += 4) {
    const y13: any = x10[i12]; if (typeof y13 !== "number" || (y13 | 0) !== y13) bad("feedback.partial_sequence[" + i12 + "]", "int32 (-2147483648 to 2147483647)", y13); d.setInt32(p, y13, true);
  }
  if (m9 !== 0) unknownField(x8, K3, "feedback");
  if (m1 !== 0) unknownField(v, K10, "");
  return p;
}
function read_action_tutorials_interfaces_action_Fibonacci_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  const n2 = getCount(c, p, 4, Infinity);
  if (n2 < 0) countFault(c, p, "feedback.partial_sequence", 4, Infinity);
  p = c.p;
  let a3: any = NO_INT32;
  if (n2 > 0) { if (p + 4 * n2 > e) short(c, p, "", "feedback.partial_sequence:0:" + 4 * n2); a3 = new Int32Array(n2); if (l && n2 > bulkLength) bulk(a3, c, p); else for (let i4 = 0; i4 < n2; i4++) a3[i4] = d.getInt32(p + 4 * i4, l); p += 4 * n2; }
  c.p = p;
  return { goal_id: { uuid: a1 }, feedback: { partial_sequence: a3 } };
}

export const Fibonacci: ActionType<Fibonacci_Goal, Fibonacci_Result, Fibonacci_Feedback, Fibonacci_GoalInput, Fibonacci_ResultInput, Fibonacci_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "action_tutorials_interfaces/action/Fibonacci",
  goal: /* @__PURE__ */ runtimeV1.codec("action_tutorials_interfaces/action/Fibonacci_Goal", write_action_tutorials_interfaces_action_Fibonacci_Goal, read_action_tutorials_interfaces_action_Fibonacci_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("action_tutorials_interfaces/action/Fibonacci_Result", write_action_tutorials_interfaces_action_Fibonacci_Result, read_action_tutorials_interfaces_action_Fibonacci_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("action_tutorials_interfaces/action/Fibonacci_Feedback", write_action_tutorials_interfaces_action_Fibonacci_Feedback, read_action_tutorials_interfaces_action_Fibonacci_Feedback),
  sendGoal: {
    kind: "service",
    name: "action_tutorials_interfaces/action/Fibonacci_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("action_tutorials_interfaces/action/Fibonacci_SendGoal_Request", write_action_tutorials_interfaces_action_Fibonacci_SendGoal_Request, read_action_tutorials_interfaces_action_Fibonacci_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("action_tutorials_interfaces/action/Fibonacci_SendGoal_Response", write_action_tutorials_interfaces_action_Fibonacci_SendGoal_Response, read_action_tutorials_interfaces_action_Fibonacci_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "action_tutorials_interfaces/action/Fibonacci_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("action_tutorials_interfaces/action/Fibonacci_GetResult_Request", write_action_tutorials_interfaces_action_Fibonacci_GetResult_Request, read_action_tutorials_interfaces_action_Fibonacci_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("action_tutorials_interfaces/action/Fibonacci_GetResult_Response", write_action_tutorials_interfaces_action_Fibonacci_GetResult_Response, read_action_tutorials_interfaces_action_Fibonacci_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "action_tutorials_interfaces/action/Fibonacci_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("action_tutorials_interfaces/action/Fibonacci_FeedbackMessage", write_action_tutorials_interfaces_action_Fibonacci_FeedbackMessage, read_action_tutorials_interfaces_action_Fibonacci_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
