// Generated from tf2_msgs/action/LookupTransform.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type TransformStamped as geometry_msgs_msg_TransformStamped, type TransformStampedInput as geometry_msgs_msg_TransformStampedInput, write_geometry_msgs_msg_TransformStamped, read_geometry_msgs_msg_TransformStamped } from "../../geometry_msgs/msg/transform-stamped.ts";
import { type TF2Error as tf2_msgs_msg_TF2Error, type TF2ErrorInput as tf2_msgs_msg_TF2ErrorInput } from "../msg/tf2-error.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface LookupTransform_Goal {
  target_frame: string;
  source_frame: string;
  source_time: builtin_interfaces_msg_Time;
  timeout: builtin_interfaces_msg_Duration;
  target_time: builtin_interfaces_msg_Time;
  fixed_frame: string;
  advanced: boolean;
}
export interface LookupTransform_GoalInput {
  target_frame?: string | undefined;
  source_frame?: string | undefined;
  source_time?: builtin_interfaces_msg_TimeInput | undefined;
  timeout?: builtin_interfaces_msg_DurationInput | undefined;
  target_time?: builtin_interfaces_msg_TimeInput | undefined;
  fixed_frame?: string | undefined;
  advanced?: boolean | undefined;
}
export interface LookupTransform_Result {
  transform: geometry_msgs_msg_TransformStamped;
  error: tf2_msgs_msg_TF2Error;
}
export interface LookupTransform_ResultInput {
  transform?: geometry_msgs_msg_TransformStampedInput | undefined;
  error?: tf2_msgs_msg_TF2ErrorInput | undefined;
}
export type LookupTransform_Feedback = Record<string, never>;
export type LookupTransform_FeedbackInput = Record<string, never>;
export interface LookupTransform_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: LookupTransform_Goal;
}
export interface LookupTransform_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: LookupTransform_GoalInput | undefined;
}
export interface LookupTransform_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface LookupTransform_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface LookupTransform_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface LookupTransform_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface LookupTransform_GetResult_Response {
  status: number;
  result: LookupTransform_Result;
}
export interface LookupTransform_GetResult_ResponseInput {
  status?: number | undefined;
  result?: LookupTransform_ResultInput | undefined;
}
export interface LookupTransform_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: LookupTransform_Feedback;
}
export interface LookupTransform_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: LookupTransform_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["target_frame","source_frame","source_time","timeout","target_time","fixed_frame","advanced"];
const K3: any = ["error","error_string"];
const K4: any = ["transform","error"];
const K5: any = [];
const K6: any = ["uuid"];
const K7: any = ["goal_id","goal"];
const K8: any = ["accepted","stamp"];
const K9: any = ["goal_id"];
const K10: any = ["status","result"];
const K11: any = ["goal_id","feedback"];

function write_tf2_msgs_action_LookupTransform_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
  let x2: any = v.target_frame;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("target_frame", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("target_frame", "string without U+0000", x2);
  let x3: any = v.source_frame;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("source_frame", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("source_frame", "string without U+0000", x3);
  let x4: any = v.source_time;
  if (x4 === undefined) { x4 = NONE; m1++; }
  if (typeof x4 !== "object" || x4 === null) bad("source_time", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("source_time.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 24 > e) full(p + 24);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("source_time.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "source_time");
  let x8: any = v.timeout;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("timeout", "object", x8);
  let m9 = countKeys(x8) - 2;
  let x10: any = x8.sec;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 | 0) !== x10) bad("timeout.sec", "int32 (-2147483648 to 2147483647)", x10);
  d.setInt32(p + 8, x10, true);
  let x11: any = x8.nanosec;
  if (x11 === undefined) { x11 = 0; m9++; }
  if (typeof x11 !== "number" || x11 >>> 0 !== x11) bad("timeout.nanosec", "uint32 (0 to 4294967295)", x11);
  d.setUint32(p + 12, x11, true);
  if (m9 !== 0) unknownField(x8, K1, "timeout");
  let x12: any = v.target_time;
  if (x12 === undefined) { x12 = NONE; m1++; }
  if (typeof x12 !== "object" || x12 === null) bad("target_time", "object", x12);
  let m13 = countKeys(x12) - 2;
  let x14: any = x12.sec;
  if (x14 === undefined) { x14 = 0; m13++; }
  if (typeof x14 !== "number" || (x14 | 0) !== x14) bad("target_time.sec", "int32 (-2147483648 to 2147483647)", x14);
  d.setInt32(p + 16, x14, true);
  let x15: any = x12.nanosec;
  if (x15 === undefined) { x15 = 0; m13++; }
  if (typeof x15 !== "number" || x15 >>> 0 !== x15) bad("target_time.nanosec", "uint32 (0 to 4294967295)", x15);
  d.setUint32(p + 20, x15, true);
  if (m13 !== 0) unknownField(x12, K1, "target_time");
  let x16: any = v.fixed_frame;
  if (x16 === undefined) { x16 = ""; m1++; }
  p += 24;
  if (typeof x16 !== "string") bad("fixed_frame", "string", x16);
  p = putString(d, p, o, x16, e);
  if (p < 0) bad("fixed_frame", "string without U+0000", x16);
  let x17: any = v.advanced;
  if (x17 === undefined) { x17 = false; m1++; }
  if (typeof x17 !== "boolean") bad("advanced", "boolean", x17);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x17 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_tf2_msgs_action_LookupTransform_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "target_frame", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "source_frame", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 24 > e) short(c, p, "", "source_time.sec:0:4 source_time.nanosec:4:8 timeout.sec:8:12 timeout.nanosec:12:16 target_time.sec:16:20 target_time.nanosec:20:24");
  const x3 = d.getInt32(p, l);
  const x4 = d.getUint32(p + 4, l);
  const x5 = d.getInt32(p + 8, l);
  const x6 = d.getUint32(p + 12, l);
  const x7 = d.getInt32(p + 16, l);
  const x8 = d.getUint32(p + 20, l);
  p += 24;
  const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "fixed_frame", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "advanced:0:1");
  const x10 = d.getUint8(p); if (x10 > 1) badBoolean(c, p, "advanced");
  c.p = p + 1;
  return { target_frame: x1, source_frame: x2, source_time: { sec: x3, nanosec: x4 }, timeout: { sec: x5, nanosec: x6 }, target_time: { sec: x7, nanosec: x8 }, fixed_frame: x9, advanced: x10 === 1 };
}
function write_tf2_msgs_action_LookupTransform_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.transform;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_TransformStamped(x2, d, p, o, e); } catch (f) { throw under(f, "transform"); }
  let x3: any = v.error;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("error", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.error;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 & 255) !== x5) bad("error.error", "uint8 (0 to 255)", x5);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x5);
  let x6: any = x3.error_string;
  if (x6 === undefined) { x6 = ""; m4++; }
  p += 1;
  if (typeof x6 !== "string") bad("error.error_string", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("error.error_string", "string without U+0000", x6);
  if (m4 !== 0) unknownField(x3, K3, "error");
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
function read_tf2_msgs_action_LookupTransform_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_geometry_msgs_msg_TransformStamped(c); } catch (f) { throw under(f, "transform"); } p = c.p;
  if (p + 1 > e) short(c, p, "", "error.error:0:1");
  const x2 = d.getUint8(p);
  p += 1;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "error.error_string", Infinity); p = c.p;
  c.p = p;
  return { transform: x1, error: { error: x2, error_string: x3 } };
}
function write_tf2_msgs_action_LookupTransform_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 1;
}
function read_tf2_msgs_action_LookupTransform_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_tf2_msgs_action_LookupTransform_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_tf2_msgs_action_LookupTransform_Goal(x8, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  if (m1 !== 0) unknownField(v, K7, "");
  return p;
}
function read_tf2_msgs_action_LookupTransform_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_tf2_msgs_action_LookupTransform_Goal(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, goal: x2 };
}
function write_tf2_msgs_action_LookupTransform_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m1 !== 0) unknownField(v, K8, "");
  return p + 12;
}
function read_tf2_msgs_action_LookupTransform_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_tf2_msgs_action_LookupTransform_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_tf2_msgs_action_LookupTransform_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_tf2_msgs_action_LookupTransform_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_tf2_msgs_action_LookupTransform_Result(x3, d, p, o, e); } catch (f) { throw under(f, "result"); }
  if (m1 !== 0) unknownField(v, K10, "");
  return p;
}
function read_tf2_msgs_action_LookupTransform_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  let x2: any; c.p = p; try { x2 = read_tf2_msgs_action_LookupTransform_Result(c); } catch (f) { throw under(f, "result"); } p = c.p;
  c.p = p;
  return { status: x1, result: x2 };
}
function write_tf2_msgs_action_LookupTransform_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (typeof x8 !== "object" || x8 === null) bad("feedback", "object", x8);
  let m9 = countKeys(x8) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m9 !== 0) unknownField(x8, K5, "feedback");
  if (m1 !== 0) unknownField(v, K11, "");
  return p + 1;
}
function read_tf2_msgs_action_LookupTransform_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  if (p < e) p++;
  c.p = p;
  return { goal_id: { uuid: a1 }, feedback: {} };
}

export const LookupTransform: ActionType<LookupTransform_Goal, LookupTransform_Result, LookupTransform_Feedback, LookupTransform_GoalInput, LookupTransform_ResultInput, LookupTransform_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "tf2_msgs/action/LookupTransform",
  goal: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/action/LookupTransform_Goal", write_tf2_msgs_action_LookupTransform_Goal, read_tf2_msgs_action_LookupTransform_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/action/LookupTransform_Result", write_tf2_msgs_action_LookupTransform_Result, read_tf2_msgs_action_LookupTransform_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/action/LookupTransform_Feedback", write_tf2_msgs_action_LookupTransform_Feedback, read_tf2_msgs_action_LookupTransform_Feedback),
  sendGoal: {
    kind: "service",
    name: "tf2_msgs/action/LookupTransform_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/action/LookupTransform_SendGoal_Request", write_tf2_msgs_action_LookupTransform_SendGoal_Request, read_tf2_msgs_action_LookupTransform_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/action/LookupTransform_SendGoal_Response", write_tf2_msgs_action_LookupTransform_SendGoal_Response, read_tf2_msgs_action_LookupTransform_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "tf2_msgs/action/LookupTransform_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/action/LookupTransform_GetResult_Request", write_tf2_msgs_action_LookupTransform_GetResult_Request, read_tf2_msgs_action_LookupTransform_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/action/LookupTransform_GetResult_Response", write_tf2_msgs_action_LookupTransform_GetResult_Response, read_tf2_msgs_action_LookupTransform_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "tf2_msgs/action/LookupTransform_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/action/LookupTransform_FeedbackMessage", write_tf2_msgs_action_LookupTransform_FeedbackMessage, read_tf2_msgs_action_LookupTransform_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
