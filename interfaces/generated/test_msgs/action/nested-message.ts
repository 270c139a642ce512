// Generated from test_msgs/action/NestedMessage.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type BasicTypes as test_msgs_msg_BasicTypes, type BasicTypesInput as test_msgs_msg_BasicTypesInput, write_test_msgs_msg_BasicTypes, read_test_msgs_msg_BasicTypes } from "../msg/basic-types.ts";
import { type Builtins as test_msgs_msg_Builtins, type BuiltinsInput as test_msgs_msg_BuiltinsInput } from "../msg/builtins.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface NestedMessage_Goal {
  nested_field_no_pkg: test_msgs_msg_Builtins;
  nested_field: test_msgs_msg_BasicTypes;
  nested_different_pkg: builtin_interfaces_msg_Time;
}
export interface NestedMessage_GoalInput {
  nested_field_no_pkg?: test_msgs_msg_BuiltinsInput | undefined;
  nested_field?: test_msgs_msg_BasicTypesInput | undefined;
  nested_different_pkg?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface NestedMessage_Result {
  nested_field_no_pkg: test_msgs_msg_Builtins;
  nested_field: test_msgs_msg_BasicTypes;
  nested_different_pkg: builtin_interfaces_msg_Time;
}
export interface NestedMessage_ResultInput {
  nested_field_no_pkg?: test_msgs_msg_BuiltinsInput | undefined;
  nested_field?: test_msgs_msg_BasicTypesInput | undefined;
  nested_different_pkg?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface NestedMessage_Feedback {
  nested_field_no_pkg: test_msgs_msg_Builtins;
  nested_field: test_msgs_msg_BasicTypes;
  nested_different_pkg: builtin_interfaces_msg_Time;
}
export interface NestedMessage_FeedbackInput {
  nested_field_no_pkg?: test_msgs_msg_BuiltinsInput | undefined;
  nested_field?: test_msgs_msg_BasicTypesInput | undefined;
  nested_different_pkg?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface NestedMessage_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: NestedMessage_Goal;
}
export interface NestedMessage_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: NestedMessage_GoalInput | undefined;
}
export interface NestedMessage_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface NestedMessage_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface NestedMessage_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface NestedMessage_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface NestedMessage_GetResult_Response {
  status: number;
  result: NestedMessage_Result;
}
export interface NestedMessage_GetResult_ResponseInput {
  status?: number | undefined;
  result?: NestedMessage_ResultInput | undefined;
}
export interface NestedMessage_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: NestedMessage_Feedback;
}
export interface NestedMessage_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: NestedMessage_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, isArray, pad, putBytes, short, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["duration_value","time_value"];
const K3: any = ["nested_field_no_pkg","nested_field","nested_different_pkg"];
const K4: any = ["uuid"];
const K5: any = ["goal_id","goal"];
const K6: any = ["accepted","stamp"];
const K7: any = ["goal_id"];
const K8: any = ["status","result"];
const K9: any = ["goal_id","feedback"];

function write_test_msgs_action_NestedMessage_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.nested_field_no_pkg;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("nested_field_no_pkg", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.duration_value;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("nested_field_no_pkg.duration_value", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("nested_field_no_pkg.duration_value.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 16 > e) full(p + 16);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("nested_field_no_pkg.duration_value.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "nested_field_no_pkg.duration_value");
  let x8: any = x2.time_value;
  if (x8 === undefined) { x8 = NONE; m3++; }
  if (typeof x8 !== "object" || x8 === null) bad("nested_field_no_pkg.time_value", "object", x8);
  let m9 = countKeys(x8) - 2;
  let x10: any = x8.sec;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 | 0) !== x10) bad("nested_field_no_pkg.time_value.sec", "int32 (-2147483648 to 2147483647)", x10);
  d.setInt32(p + 8, x10, true);
  let x11: any = x8.nanosec;
  if (x11 === undefined) { x11 = 0; m9++; }
  if (typeof x11 !== "number" || x11 >>> 0 !== x11) bad("nested_field_no_pkg.time_value.nanosec", "uint32 (0 to 4294967295)", x11);
  d.setUint32(p + 12, x11, true);
  if (m9 !== 0) unknownField(x8, K1, "nested_field_no_pkg.time_value");
  if (m3 !== 0) unknownField(x2, K2, "nested_field_no_pkg");
  let x12: any = v.nested_field;
  if (x12 === undefined) { x12 = NONE; m1++; }
  p += 16;
  try { p = write_test_msgs_msg_BasicTypes(x12, d, p, o, e); } catch (f) { throw under(f, "nested_field"); }
  let x13: any = v.nested_different_pkg;
  if (x13 === undefined) { x13 = NONE; m1++; }
  if (typeof x13 !== "object" || x13 === null) bad("nested_different_pkg", "object", x13);
  let m14 = countKeys(x13) - 2;
  let x15: any = x13.sec;
  if (x15 === undefined) { x15 = 0; m14++; }
  if (typeof x15 !== "number" || (x15 | 0) !== x15) bad("nested_different_pkg.sec", "int32 (-2147483648 to 2147483647)", x15);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x15, true);
  let x16: any = x13.nanosec;
  if (x16 === undefined) { x16 = 0; m14++; }
  if (typeof x16 !== "number" || x16 >>> 0 !== x16) bad("nested_different_pkg.nanosec", "uint32 (0 to 4294967295)", x16);
  d.setUint32(p + 4, x16, true);
  if (m14 !== 0) unknownField(x13, K1, "nested_different_pkg");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 8;
}
function read_test_msgs_action_NestedMessage_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 16 > e) short(c, p, "", "nested_field_no_pkg.duration_value.sec:0:4 nested_field_no_pkg.duration_value.nanosec:4:8 nested_field_no_pkg.time_value.sec:8:12 nested_field_no_pkg.time_value.nanosec:12:16");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  const x3 = d.getInt32(p + 8, l);
  const x4 = d.getUint32(p + 12, l);
  p += 16;
  let x5: any; c.p = p; try { x5 = read_test_msgs_msg_BasicTypes(c); } catch (f) { throw under(f, "nested_field"); } p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "nested_different_pkg.sec:0:4 nested_different_pkg.nanosec:4:8");
  const x6 = d.getInt32(p, l);
  const x7 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { nested_field_no_pkg: { duration_value: { sec: x1, nanosec: x2 }, time_value: { sec: x3, nanosec: x4 } }, nested_field: x5, nested_different_pkg: { sec: x6, nanosec: x7 } };
}
function write_test_msgs_action_NestedMessage_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.nested_field_no_pkg;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("nested_field_no_pkg", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.duration_value;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("nested_field_no_pkg.duration_value", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("nested_field_no_pkg.duration_value.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 16 > e) full(p + 16);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("nested_field_no_pkg.duration_value.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "nested_field_no_pkg.duration_value");
  let x8: any = x2.time_value;
  if (x8 === undefined) { x8 = NONE; m3++; }
  if (typeof x8 !== "object" || x8 === null) bad("nested_field_no_pkg.time_value", "object", x8);
  let m9 = countKeys(x8) - 2;
  let x10: any = x8.sec;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 | 0) !== x10) bad("nested_field_no_pkg.time_value.sec", "int32 (-2147483648 to 2147483647)", x10);
  d.setInt32(p + 8, x10, true);
  let x11: any = x8.nanosec;
  if (x11 === undefined) { x11 = 0; m9++; }
  if (typeof x11 !== "number" || x11 >>> 0 !== x11) bad("nested_field_no_pkg.time_value.nanosec", "uint32 (0 to 4294967295)", x11);
  d.setUint32(p + 12, x11, true);
  if (m9 !== 0) unknownField(x8, K1, "nested_field_no_pkg.time_value");
  if (m3 !== 0) unknownField(x2, K2, "nested_field_no_pkg");
  let x12: any = v.nested_field;
  if (x12 === undefined) { x12 = NONE; m1++; }
  p += 16;
  try { p = write_test_msgs_msg_BasicTypes(x12, d, p, o, e); } catch (f) { throw under(f, "nested_field"); }
  let x13: any = v.nested_different_pkg;
  if (x13 === undefined) { x13 = NONE; m1++; }
  if (typeof x13 !== "object" || x13 === null) bad("nested_different_pkg", "object", x13);
  let m14 = countKeys(x13) - 2;
  let x15: any = x13.sec;
  if (x15 === undefined) { x15 = 0; m14++; }
  if (typeof x15 !== "number" || (x15 | 0) !== x15) bad("nested_different_pkg.sec", "int32 (-2147483648 to 2147483647)", x15);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x15, true);
  let x16: any = x13.nanosec;
  if (x16 === undefined) { x16 = 0; m14++; }
  if (typeof x16 !== "number" || x16 >>> 0 !== x16) bad("nested_different_pkg.nanosec", "uint32 (0 to 4294967295)", x16);
  d.setUint32(p + 4, x16, true);
  if (m14 !== 0) unknownField(x13, K1, "nested_different_pkg");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 8;
}
function read_test_msgs_action_NestedMessage_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 16 > e) short(c, p, "", "nested_field_no_pkg.duration_value.sec:0:4 nested_field_no_pkg.duration_value.nanosec:4:8 nested_field_no_pkg.time_value.sec:8:12 nested_field_no_pkg.time_value.nanosec:12:16");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  const x3 = d.getInt32(p + 8, l);
  const x4 = d.getUint32(p + 12, l);
  p += 16;
  let x5: any; c.p = p; try { x5 = read_test_msgs_msg_BasicTypes(c); } catch (f) { throw under(f, "nested_field"); } p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "nested_different_pkg.sec:0:4 nested_different_pkg.nanosec:4:8");
  const x6 = d.getInt32(p, l);
  const x7 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { nested_field_no_pkg: { duration_value: { sec: x1, nanosec: x2 }, time_value: { sec: x3, nanosec: x4 } }, nested_field: x5, nested_different_pkg: { sec: x6, nanosec: x7 } };
}
function write_test_msgs_action_NestedMessage_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.nested_field_no_pkg;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("nested_field_no_pkg", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.duration_value;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("nested_field_no_pkg.duration_value", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("nested_field_no_pkg.duration_value.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 16 > e) full(p + 16);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("nested_field_no_pkg.duration_value.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "nested_field_no_pkg.duration_value");
  let x8: any = x2.time_value;
  if (x8 === undefined) { x8 = NONE; m3++; }
  if (typeof x8 !== "object" || x8 === null) bad("nested_field_no_pkg.time_value", "object", x8);
  let m9 = countKeys(x8) - 2;
  let x10: any = x8.sec;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 | 0) !== x10) bad("nested_field_no_pkg.time_value.sec", "int32 (-2147483648 to 2147483647)", x10);
  d.setInt32(p + 8, x10, true);
  let x11: any = x8.nanosec;
  if (x11 === undefined) { x11 = 0; m9++; }
  if (typeof x11 !== "number" || x11 >>> 0 !== x11) bad("nested_field_no_pkg.time_value.nanosec", "uint32 (0 to 4294967295)", x11);
  d.setUint32(p + 12, x11, true);
  if (m9 !== 0) unknownField(x8, K1, "nested_field_no_pkg.time_value");
  if (m3 !== 0) unknownField(x2, K2, "nested_field_no_pkg");
  let x12: any = v.nested_field;
  if (x12 === undefined) { x12 = NONE; m1++; }
  p += 16;
  try { p = write_test_msgs_msg_BasicTypes(x12, d, p, o, e); } catch (f) { throw under(f, "nested_field"); }
  let x13: any = v.nested_different_pkg;
  if (x13 === undefined) { x13 = NONE; m1++; }
  if (typeof x13 !== "object" || x13 === null) bad("nested_different_pkg", "object", x13);
  let m14 = countKeys(x13) - 2;
  let x15: any = x13.sec;
  if (x15 === undefined) { x15 = 0; m14++; }
  if (typeof x15 !== "number" || (x15 | 0) !== x15) bad("nested_different_pkg.sec", "int32 (-2147483648 to 2147483647)", x15);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x15, true);
  let x16: any = x13.nanosec;
  if (x16 === undefined) { x16 = 0; m14++; }
  if (typeof x16 !== "number" || x16 >>> 0 !== x16) bad("nested_different_pkg.nanosec", "uint32 (0 to 4294967295)", x16);
  d.setUint32(p + 4, x16, true);
  if (m14 !== 0) unknownField(x13, K1, "nested_different_pkg");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 8;
}
function read_test_msgs_action_NestedMessage_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 16 > e) short(c, p, "", "nested_field_no_pkg.duration_value.sec:0:4 nested_field_no_pkg.duration_value.nanosec:4:8 nested_field_no_pkg.time_value.sec:8:12 nested_field_no_pkg.time_value.nanosec:12:16");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  const x3 = d.getInt32(p + 8, l);
  const x4 = d.getUint32(p + 12, l);
  p += 16;
  let x5: any; c.p = p; try { x5 = read_test_msgs_msg_BasicTypes(c); } catch (f) { throw under(f, "nested_field"); } p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "nested_different_pkg.sec:0:4 nested_different_pkg.nanosec:4:8");
  const x6 = d.getInt32(p, l);
  const x7 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { nested_field_no_pkg: { duration_value: { sec: x1, nanosec: x2 }, time_value: { sec: x3, nanosec: x4 } }, nested_field: x5, nested_different_pkg: { sec: x6, nanosec: x7 } };
}
function write_test_msgs_action_NestedMessage_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_test_msgs_action_NestedMessage_Goal(x8, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
function read_test_msgs_action_NestedMessage_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_test_msgs_action_NestedMessage_Goal(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, goal: x2 };
}
function write_test_msgs_action_NestedMessage_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m1 !== 0) unknownField(v, K6, "");
  return p + 12;
}
function read_test_msgs_action_NestedMessage_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_test_msgs_action_NestedMessage_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m1 !== 0) unknownField(v, K7, "");
  return p;
}
function read_test_msgs_action_NestedMessage_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_test_msgs_action_NestedMessage_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_test_msgs_action_NestedMessage_Result(x3, d, p, o, e); } catch (f) { throw under(f, "result"); }
  if (m1 !== 0) unknownField(v, K8, "");
  return p;
}
function read_test_msgs_action_NestedMessage_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  let x2: any; c.p = p; try { x2 = read_test_msgs_action_NestedMessage_Result(c); } catch (f) { throw under(f, "result"); } p = c.p;
  c.p = p;
  return { status: x1, result: x2 };
}
function write_test_msgs_action_NestedMessage_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_test_msgs_action_NestedMessage_Feedback(x8, d, p, o, e); } catch (f) { throw under(f, "feedback"); }
  if (m1 !== 0) unknownField(v, K9, "");
  return p;
}
function read_test_msgs_action_NestedMessage_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_test_msgs_action_NestedMessage_Feedback(c); } catch (f) { throw under(f, "feedback"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, feedback: x2 };
}

export const NestedMessage: ActionType<NestedMessage_Goal, NestedMessage_Result, NestedMessage_Feedback, NestedMessage_GoalInput, NestedMessage_ResultInput, NestedMessage_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "test_msgs/action/NestedMessage",
  goal: /* @__PURE__ */ runtimeV1.codec("test_msgs/action/NestedMessage_Goal", write_test_msgs_action_NestedMessage_Goal, read_test_msgs_action_NestedMessage_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("test_msgs/action/NestedMessage_Result", write_test_msgs_action_NestedMessage_Result, read_test_msgs_action_NestedMessage_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("test_msgs/action/NestedMessage_Feedback", write_test_msgs_action_NestedMessage_Feedback, read_test_msgs_action_NestedMessage_Feedback),
  sendGoal: {
    kind: "service",
    name: "test_msgs/action/NestedMessage_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("test_msgs/action/NestedMessage_SendGoal_Request", write_test_msgs_action_NestedMessage_SendGoal_Request, read_test_msgs_action_NestedMessage_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("test_msgs/action/NestedMessage_SendGoal_Response", write_test_msgs_action_NestedMessage_SendGoal_Response, read_test_msgs_action_NestedMessage_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "test_msgs/action/NestedMessage_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("test_msgs/action/NestedMessage_GetResult_Request", write_test_msgs_action_NestedMessage_GetResult_Request, read_test_msgs_action_NestedMessage_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("test_msgs/action/NestedMessage_GetResult_Response", write_test_msgs_action_NestedMessage_GetResult_Response, read_test_msgs_action_NestedMessage_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "test_msgs/action/NestedMessage_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("test_msgs/action/NestedMessage_FeedbackMessage", write_test_msgs_action_NestedMessage_FeedbackMessage, read_test_msgs_action_NestedMessage_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
