// Generated from ros2cli_test_interfaces/action/ShortVariedMultiNested.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type ShortVariedNested as ros2cli_test_interfaces_msg_ShortVariedNested, type ShortVariedNestedInput as ros2cli_test_interfaces_msg_ShortVariedNestedInput } from "../msg/short-varied-nested.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface ShortVariedMultiNested_Goal {
  short_varied_nested: ros2cli_test_interfaces_msg_ShortVariedNested;
}
export interface ShortVariedMultiNested_GoalInput {
  short_varied_nested?: ros2cli_test_interfaces_msg_ShortVariedNestedInput | undefined;
}
export interface ShortVariedMultiNested_Result {
  bool_value: boolean;
}
export interface ShortVariedMultiNested_ResultInput {
  bool_value?: boolean | undefined;
}
export interface ShortVariedMultiNested_Feedback {
  bool_values: boolean[];
}
export interface ShortVariedMultiNested_FeedbackInput {
  bool_values?: readonly boolean[] | undefined;
}
export interface ShortVariedMultiNested_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: ShortVariedMultiNested_Goal;
}
export interface ShortVariedMultiNested_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: ShortVariedMultiNested_GoalInput | undefined;
}
export interface ShortVariedMultiNested_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface ShortVariedMultiNested_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface ShortVariedMultiNested_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface ShortVariedMultiNested_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface ShortVariedMultiNested_GetResult_Response {
  status: number;
  result: ShortVariedMultiNested_Result;
}
export interface ShortVariedMultiNested_GetResult_ResponseInput {
  status?: number | undefined;
  result?: ShortVariedMultiNested_ResultInput | undefined;
}
export interface ShortVariedMultiNested_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: ShortVariedMultiNested_Feedback;
}
export interface ShortVariedMultiNested_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: ShortVariedMultiNested_FeedbackInput | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, bulkLength, countFault, countKeys, full, getCount, getOctets, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["bool_value","bool_values"];
const K2: any = ["short_varied"];
const K3: any = ["short_varied_nested"];
const K4: any = ["bool_value"];
const K5: any = ["bool_values"];
const K6: any = ["uuid"];
const K7: any = ["goal_id","goal"];
const K8: any = ["sec","nanosec"];
const K9: any = ["accepted","stamp"];
const K10: any = ["goal_id"];
const K11: any = ["status","result"];
const K12: any = ["goal_id","feedback"];

function write_ros2cli_test_interfaces_action_ShortVariedMultiNested_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.short_varied_nested;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("short_varied_nested", "object", x2);
  let m3 = countKeys(x2) - 1;
  let x4: any = x2.short_varied;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("short_varied_nested.short_varied", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.bool_value;
  if (x6 === undefined) { x6 = false; m5++; }
  if (typeof x6 !== "boolean") bad("short_varied_nested.short_varied.bool_value", "boolean", x6);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x6 ? 1 : 0);
  let x7: any = x4.bool_values;
  if (x7 === undefined) { x7 = NO_ARRAY; m5++; }
  if (!isArray(x7)) bad("short_varied_nested.short_varied.bool_values", "an array", x7);
  const n8 = x7.length;
  if (n8 > 3) bad("short_varied_nested.short_varied.bool_values", "at most 3 elements", n8);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n8, true);
  p += 4;
  for (let i9 = 0; i9 < n8; i9++) {
    const y10: any = x7[i9];
    if (typeof y10 !== "boolean") bad("short_varied_nested.short_varied.bool_values[" + i9 + "]", "boolean", y10);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y10 ? 1 : 0);
    p += 1;
  }
  if (m5 !== 0) unknownField(x4, K1, "short_varied_nested.short_varied");
  if (m3 !== 0) unknownField(x2, K2, "short_varied_nested");
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_ros2cli_test_interfaces_action_ShortVariedMultiNested_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "short_varied_nested.short_varied.bool_value:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "short_varied_nested.short_varied.bool_value");
  p += 1;
  const n2 = getCount(c, p, 1, 3);
  if (n2 < 0) countFault(c, p, "short_varied_nested.short_varied.bool_values", 1, 3);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    if (p + 1 > e) short(c, p, "short_varied_nested.short_varied.bool_values[" + i4 + "]", ":0:1");
    const x5 = d.getUint8(p); if (x5 > 1) badBoolean(c, p, "short_varied_nested.short_varied.bool_values[" + i4 + "]");
    a3.push(x5 === 1);
    p += 1;
  }
  c.p = p;
  return { short_varied_nested: { short_varied: { bool_value: x1 === 1, bool_values: a3 } } };
}
function write_ros2cli_test_interfaces_action_ShortVariedMultiNested_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.bool_value;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("bool_value", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 1;
}
function read_ros2cli_test_interfaces_action_ShortVariedMultiNested_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "bool_value:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "bool_value");
  c.p = p + 1;
  return { bool_value: x1 === 1 };
}
function write_ros2cli_test_interfaces_action_ShortVariedMultiNested_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.bool_values;
  if (x2 === undefined) { x2 = new Array(3).fill(false); m1++; }
  if (!isArray(x2)) bad("bool_values", "an array", x2);
  const n3 = x2.length;
  if (n3 !== 3) bad("bool_values", "3 elements", n3);
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "boolean") bad("bool_values[" + i4 + "]", "boolean", y5);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y5 ? 1 : 0);
    p += 1;
  }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
function read_ros2cli_test_interfaces_action_ShortVariedMultiNested_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const a1: any[] = [];
  for (let i2 = 0; i2 < 3; i2++) {
    if (p + 1 > e) short(c, p, "bool_values[" + i2 + "]", ":0:1");
    const x3 = d.getUint8(p); if (x3 > 1) badBoolean(c, p, "bool_values[" + i2 + "]");
    a1.push(x3 === 1);
    p += 1;
  }
  c.p = p;
  return { bool_values: a1 };
}
function write_ros2cli_test_interfaces_action_ShortVariedMultiNested_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (typeof x8 !== "object" || x8 === null) bad("goal", "object", x8);
  let m9 = countKeys(x8) - 1;
  let x10: any = x8.short_varied_nested;
  if (x10 === undefined) { x10 = NONE; m9++; }
  if (typeof x10 !== "object" || x10 === null) bad("goal.short_varied_nested", "object", x10);
  let m11 = countKeys(x10) - 1;
  let x12: any = x10.short_varied;
  if (x12 === undefined) { x12 = NONE; m11++; }
  if (typeof x12 !== "object" || x12 === null) bad("goal.short_varied_nested.short_varied", "object", x12);
  let m13 = countKeys(x12) - 2;
  let x14: any = x12.bool_value;
  if (x14 === undefined) { x14 = false; m13++; }
  if (typeof x14 !== "boolean") bad("goal.short_varied_nested.short_varied.bool_value", "boolean", x14);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x14 ? 1 : 0);
  let x15: any = x12.bool_values;
  if (x15 === undefined) { x15 = NO_ARRAY; m13++; }
  if (!isArray(x15)) bad("goal.short_varied_nested.short_varied.bool_values", "an array", x15);
  const n16 = x15.length;
  if (n16 > 3) bad("goal.short_varied_nested.short_varied.bool_values", "at most 3 elements", n16);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n16, true);
  p += 4;
  for (let i17 = 0; i17 < n16; i17++) {
    const y18: any = x15[i17];
    if (typeof y18 !== "boolean") bad("goal.short_varied_nested.short_varied.bool_values[" + i17 + "]", "boolean", y18);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y18 ? 1 : 0);
    p += 1;
  }
  if (m13 !== 0) unknownField(x12, K1, "goal.short_varied_nested.short_varied");
  if (m11 !== 0) unknownField(x10, K2, "goal.short_varied_nested");
  if (m9 !== 0) unknownField(x8, K3, "goal");
  if (m1 !== 0) unknownField(v, K7, "");
  return p;
}
function read_ros2cli_test_interfaces_action_ShortVariedMultiNested_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  if (p + 1 > e) short(c, p, "", "goal.short_varied_nested.short_varied.bool_value:0:1");
  const x2 = d.getUint8(p); if (x2 > 1) badBoolean(c, p, "goal.short_varied_nested.short_varied.bool_value");
  p += 1;
  const n3 = getCount(c, p, 1, 3);
  if (n3 < 0) countFault(c, p, "goal.short_varied_nested.short_varied.bool_values", 1, 3);
  p = c.p;
  const a4: any[] = [];
  for (let i5 = 0; i5 < n3; i5++) {
    if (p + 1 > e) short(c, p, "goal.short_varied_nested.short_varied.bool_values[" + i5 + "]", ":0:1");
    const x6 = d.getUint8(p); if (x6 > 1) badBoolean(c, p, "goal.short_varied_nested.short_varied.bool_values[" + i5 + "]");
    a4.push(x6 === 1);
    p += 1;
  }
  c.p = p;
  return { goal_id: { uuid: a1 }, goal: { short_varied_nested: { short_varied: { bool_value: x2 === 1, bool_values: a4 } } } };
}
function write_ros2cli_test_interfaces_action_ShortVariedMultiNested_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m4 !== 0) unknownField(x3, K8, "stamp");
  if (m1 !== 0) unknownField(v, K9, "");
  return p + 12;
}
function read_ros2cli_test_interfaces_action_ShortVariedMultiNested_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_ros2cli_test_interfaces_action_ShortVariedMultiNested_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m1 !== 0) unknownField(v, K10, "");
  return p;
}
function read_ros2cli_test_interfaces_action_ShortVariedMultiNested_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_ros2cli_test_interfaces_action_ShortVariedMultiNested_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x5: any = x3.bool_value;
  if (x5 === undefined) { x5 = false; m4++; }
  if (typeof x5 !== "boolean") bad("result.bool_value", "boolean", x5);
  d.setUint8(p + 1, x5 ? 1 : 0);
  if (m4 !== 0) unknownField(x3, K4, "result");
  if (m1 !== 0) unknownField(v, K11, "");
  return p + 2;
}
function read_ros2cli_test_interfaces_action_ShortVariedMultiNested_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 2 > e) short(c, p, "", "status:0:1 result.bool_value:1:2");
  const x1 = d.getInt8(p);
  const x2 = d.getUint8(p + 1); if (x2 > 1) badBoolean(c, p + 1, "result.bool_value");
  c.p = p + 2;
  return { status: x1, result: { bool_value: x2 === 1 } };
}
function write_ros2cli_test_interfaces_action_ShortVariedMultiNested_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let m9 = countKeys(x8) - 1;
  let x10: any = x8.bool_values;
  if (x10 === undefined) { x10 = new Array(3).fill(false); m9++; }
  if (!isArray(x10)) bad("feedback.bool_values", "an array", x10);
  const n11 = x10.length;
  if (n11 !== 3) bad("feedback.bool_values", "3 elements", n11);
  for (let i12 = 0; i12 < n11; i12++) {
    const y13: any = x10[i12];
    if (typeof y13 !== "boolean") bad("feedback.bool_values[" + i12 + "]", "boolean", y13);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y13 ? 1 : 0);
    p += 1;
  }
  if (m9 !== 0) unknownField(x8, K5, "feedback");
  if (m1 !== 0) unknownField(v, K12, "");
  return p;
}
function read_ros2cli_test_interfaces_action_ShortVariedMultiNested_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  const a2: any[] = [];
  for (let i3 = 0; i3 < 3; i3++) {
    if (p + 1 > e) short(c, p, "feedback.bool_values[" + i3 + "]", ":0:1");
    const x4 = d.getUint8(p); if (x4 > 1) badBoolean(c, p, "feedback.bool_values[" + i3 + "]");
    a2.push(x4 === 1);
    p += 1;
  }
  c.p = p;
  return { goal_id: { uuid: a1 }, feedback: { bool_values: a2 } };
}

export const ShortVariedMultiNested: ActionType<ShortVariedMultiNested_Goal, ShortVariedMultiNested_Result, ShortVariedMultiNested_Feedback, ShortVariedMultiNested_GoalInput, ShortVariedMultiNested_ResultInput, ShortVariedMultiNested_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "ros2cli_test_interfaces/action/ShortVariedMultiNested",
  goal: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/action/ShortVariedMultiNested_Goal", write_ros2cli_test_interfaces_action_ShortVariedMultiNested_Goal, read_ros2cli_test_interfaces_action_ShortVariedMultiNested_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/action/ShortVariedMultiNested_Result", write_ros2cli_test_interfaces_action_ShortVariedMultiNested_Result, read_ros2cli_test_interfaces_action_ShortVariedMultiNested_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/action/ShortVariedMultiNested_Feedback", write_ros2cli_test_interfaces_action_ShortVariedMultiNested_Feedback, read_ros2cli_test_interfaces_action_ShortVariedMultiNested_Feedback),
  sendGoal: {
    kind: "service",
    name: "ros2cli_test_interfaces/action/ShortVariedMultiNested_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/action/ShortVariedMultiNested_SendGoal_Request", write_ros2cli_test_interfaces_action_ShortVariedMultiNested_SendGoal_Request, read_ros2cli_test_interfaces_action_ShortVariedMultiNested_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/action/ShortVariedMultiNested_SendGoal_Response", write_ros2cli_test_interfaces_action_ShortVariedMultiNested_SendGoal_Response, read_ros2cli_test_interfaces_action_ShortVariedMultiNested_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "ros2cli_test_interfaces/action/ShortVariedMultiNested_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/action/ShortVariedMultiNested_GetResult_Request", write_ros2cli_test_interfaces_action_ShortVariedMultiNested_GetResult_Request, read_ros2cli_test_interfaces_action_ShortVariedMultiNested_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/action/ShortVariedMultiNested_GetResult_Response", write_ros2cli_test_interfaces_action_ShortVariedMultiNested_GetResult_Response, read_ros2cli_test_interfaces_action_ShortVariedMultiNested_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "ros2cli_test_interfaces/action/ShortVariedMultiNested_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/action/ShortVariedMultiNested_FeedbackMessage", write_ros2cli_test_interfaces_action_ShortVariedMultiNested_FeedbackMessage, read_ros2cli_test_interfaces_action_ShortVariedMultiNested_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
