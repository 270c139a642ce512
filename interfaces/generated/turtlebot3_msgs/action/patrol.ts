// Generated from turtlebot3_msgs/action/Patrol.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type Vector3 as geometry_msgs_msg_Vector3, type Vector3Input as geometry_msgs_msg_Vector3Input } from "../../geometry_msgs/msg/vector3.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface Patrol_Goal {
  goal: geometry_msgs_msg_Vector3;
}
export interface Patrol_GoalInput {
  goal?: geometry_msgs_msg_Vector3Input | undefined;
}
export interface Patrol_Result {
  result: string;
}
export interface Patrol_ResultInput {
  result?: string | undefined;
}
export interface Patrol_Feedback {
  state: string;
}
export interface Patrol_FeedbackInput {
  state?: string | undefined;
}
export interface Patrol_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: Patrol_Goal;
}
export interface Patrol_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: Patrol_GoalInput | undefined;
}
export interface Patrol_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface Patrol_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface Patrol_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface Patrol_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface Patrol_GetResult_Response {
  status: number;
  result: Patrol_Result;
}
export interface Patrol_GetResult_ResponseInput {
  status?: number | undefined;
  result?: Patrol_ResultInput | undefined;
}
export interface Patrol_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: Patrol_Feedback;
}
export interface Patrol_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: Patrol_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["goal"];
const K3: any = ["result"];
const K4: any = ["state"];
const K5: any = ["uuid"];
const K6: any = ["goal_id","goal"];
const K7: any = ["sec","nanosec"];
const K8: any = ["accepted","stamp"];
const K9: any = ["goal_id"];
const K10: any = ["status","result"];
const K11: any = ["goal_id","feedback"];

function write_turtlebot3_msgs_action_Patrol_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.goal;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("goal", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.x;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("goal.x", "number", x4);
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x4, true);
  let x5: any = x2.y;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("goal.y", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.z;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("goal.z", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "goal");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 24;
}
function read_turtlebot3_msgs_action_Patrol_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "goal.x:0:8 goal.y:8:16 goal.z:16:24");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { goal: { x: x1, y: x2, z: x3 } };
}
function write_turtlebot3_msgs_action_Patrol_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.result;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("result", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("result", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_turtlebot3_msgs_action_Patrol_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "result", Infinity); p = c.p;
  c.p = p;
  return { result: x1 };
}
function write_turtlebot3_msgs_action_Patrol_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.state;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("state", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("state", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
function read_turtlebot3_msgs_action_Patrol_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "state", Infinity); p = c.p;
  c.p = p;
  return { state: x1 };
}
function write_turtlebot3_msgs_action_Patrol_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x10: any = x8.goal;
  if (x10 === undefined) { x10 = NONE; m9++; }
  if (typeof x10 !== "object" || x10 === null) bad("goal.goal", "object", x10);
  let m11 = countKeys(x10) - 3;
  let x12: any = x10.x;
  if (x12 === undefined) { x12 = 0; m11++; }
  if (typeof x12 !== "number") bad("goal.goal.x", "number", x12);
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x12, true);
  let x13: any = x10.y;
  if (x13 === undefined) { x13 = 0; m11++; }
  if (typeof x13 !== "number") bad("goal.goal.y", "number", x13);
  d.setFloat64(p + 8, x13, true);
  let x14: any = x10.z;
  if (x14 === undefined) { x14 = 0; m11++; }
  if (typeof x14 !== "number") bad("goal.goal.z", "number", x14);
  d.setFloat64(p + 16, x14, true);
  if (m11 !== 0) unknownField(x10, K1, "goal.goal");
  if (m9 !== 0) unknownField(x8, K2, "goal");
  if (m1 !== 0) unknownField(v, K6, "");
  return p + 24;
}
function read_turtlebot3_msgs_action_Patrol_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "goal.goal.x:0:8 goal.goal.y:8:16 goal.goal.z:16:24");
  const x2 = d.getFloat64(p, l);
  const x3 = d.getFloat64(p + 8, l);
  const x4 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { goal_id: { uuid: a1 }, goal: { goal: { x: x2, y: x3, z: x4 } } };
}
function write_turtlebot3_msgs_action_Patrol_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_turtlebot3_msgs_action_Patrol_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_turtlebot3_msgs_action_Patrol_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_turtlebot3_msgs_action_Patrol_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_turtlebot3_msgs_action_Patrol_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("status", "int8 (-128 to 127)", x2);
  if (p + 1 > e) full(p + 1);
  d.setInt8(p, x2);
  let x3: any = v.result;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("result", "object", x3);
  let m4 = countKeys(x3) - 1;
  let x5: any = x3.result;
  if (x5 === undefined) { x5 = ""; m4++; }
  p += 1;
  if (typeof x5 !== "string") bad("result.result", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("result.result", "string without U+0000", x5);
  if (m4 !== 0) unknownField(x3, K3, "result");
  if (m1 !== 0) unknownField(v, K10, "");
  return p;
}
function read_turtlebot3_msgs_action_Patrol_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "result.result", Infinity); p = c.p;
  c.p = p;
  return { status: x1, result: { result: x2 } };
}
function write_turtlebot3_msgs_action_Patrol_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x10: any = x8.state;
  if (x10 === undefined) { x10 = ""; m9++; }
  if (typeof x10 !== "string") bad("feedback.state", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("feedback.state", "string without U+0000", x10);
  if (m9 !== 0) unknownField(x8, K4, "feedback");
  if (m1 !== 0) unknownField(v, K11, "");
  return p;
}
function read_turtlebot3_msgs_action_Patrol_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "feedback.state", Infinity); p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, feedback: { state: x2 } };
}

export const Patrol: ActionType<Patrol_Goal, Patrol_Result, Patrol_Feedback, Patrol_GoalInput, Patrol_ResultInput, Patrol_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "turtlebot3_msgs/action/Patrol",
  goal: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/action/Patrol_Goal", write_turtlebot3_msgs_action_Patrol_Goal, read_turtlebot3_msgs_action_Patrol_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/action/Patrol_Result", write_turtlebot3_msgs_action_Patrol_Result, read_turtlebot3_msgs_action_Patrol_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/action/Patrol_Feedback", write_turtlebot3_msgs_action_Patrol_Feedback, read_turtlebot3_msgs_action_Patrol_Feedback),
  sendGoal: {
    kind: "service",
    name: "turtlebot3_msgs/action/Patrol_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/action/Patrol_SendGoal_Request", write_turtlebot3_msgs_action_Patrol_SendGoal_Request, read_turtlebot3_msgs_action_Patrol_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/action/Patrol_SendGoal_Response", write_turtlebot3_msgs_action_Patrol_SendGoal_Response, read_turtlebot3_msgs_action_Patrol_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "turtlebot3_msgs/action/Patrol_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/action/Patrol_GetResult_Request", write_turtlebot3_msgs_action_Patrol_GetResult_Request, read_turtlebot3_msgs_action_Patrol_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/action/Patrol_GetResult_Response", write_turtlebot3_msgs_action_Patrol_GetResult_Response, read_turtlebot3_msgs_action_Patrol_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "turtlebot3_msgs/action/Patrol_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/action/Patrol_FeedbackMessage", write_turtlebot3_msgs_action_Patrol_FeedbackMessage, read_turtlebot3_msgs_action_Patrol_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
