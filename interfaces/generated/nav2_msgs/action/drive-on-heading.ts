// Generated from nav2_msgs/action/DriveOnHeading.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type Point as geometry_msgs_msg_Point, type PointInput as geometry_msgs_msg_PointInput } from "../../geometry_msgs/msg/point.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface DriveOnHeading_Goal {
  target: geometry_msgs_msg_Point;
  speed: number;
  time_allowance: builtin_interfaces_msg_Duration;
}
export interface DriveOnHeading_GoalInput {
  target?: geometry_msgs_msg_PointInput | undefined;
  speed?: number | undefined;
  time_allowance?: builtin_interfaces_msg_DurationInput | undefined;
}
export interface DriveOnHeading_Result {
  total_elapsed_time: builtin_interfaces_msg_Duration;
}
export interface DriveOnHeading_ResultInput {
  total_elapsed_time?: builtin_interfaces_msg_DurationInput | undefined;
}
export interface DriveOnHeading_Feedback {
  distance_traveled: number;
}
export interface DriveOnHeading_FeedbackInput {
  distance_traveled?: number | undefined;
}
export interface DriveOnHeading_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: DriveOnHeading_Goal;
}
export interface DriveOnHeading_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: DriveOnHeading_GoalInput | undefined;
}
export interface DriveOnHeading_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface DriveOnHeading_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface DriveOnHeading_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface DriveOnHeading_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface DriveOnHeading_GetResult_Response {
  status: number;
  result: DriveOnHeading_Result;
}
export interface DriveOnHeading_GetResult_ResponseInput {
  status?: number | undefined;
  result?: DriveOnHeading_ResultInput | undefined;
}
export interface DriveOnHeading_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: DriveOnHeading_Feedback;
}
export interface DriveOnHeading_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: DriveOnHeading_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["sec","nanosec"];
const K3: any = ["target","speed","time_allowance"];
const K4: any = ["total_elapsed_time"];
const K5: any = ["distance_traveled"];
const K6: any = ["uuid"];
const K7: any = ["goal_id","goal"];
const K8: any = ["accepted","stamp"];
const K9: any = ["goal_id"];
const K10: any = ["status","result"];
const K11: any = ["goal_id","feedback"];

function write_nav2_msgs_action_DriveOnHeading_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.target;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("target", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.x;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("target.x", "number", x4);
  p = pad(d, p, o, e, 8);
  if (p + 36 > e) full(p + 36);
  d.setFloat64(p, x4, true);
  let x5: any = x2.y;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("target.y", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.z;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("target.z", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "target");
  let x7: any = v.speed;
  if (x7 === undefined) { x7 = 0; m1++; }
  if (typeof x7 !== "number" || (x7 - x7 === 0 && Math.abs(x7) >= 3.4028235677973366e38)) bad("speed", "number in the range of float32", x7);
  d.setFloat32(p + 24, x7, true);
  let x8: any = v.time_allowance;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("time_allowance", "object", x8);
  let m9 = countKeys(x8) - 2;
  let x10: any = x8.sec;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 | 0) !== x10) bad("time_allowance.sec", "int32 (-2147483648 to 2147483647)", x10);
  d.setInt32(p + 28, x10, true);
  let x11: any = x8.nanosec;
  if (x11 === undefined) { x11 = 0; m9++; }
  if (typeof x11 !== "number" || x11 >>> 0 !== x11) bad("time_allowance.nanosec", "uint32 (0 to 4294967295)", x11);
  d.setUint32(p + 32, x11, true);
  if (m9 !== 0) unknownField(x8, K2, "time_allowance");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 36;
}
function read_nav2_msgs_action_DriveOnHeading_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 36 > e) short(c, p, "", "target.x:0:8 target.y:8:16 target.z:16:24 speed:24:28 time_allowance.sec:28:32 time_allowance.nanosec:32:36");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat32(p + 24, l);
  const x5 = d.getInt32(p + 28, l);
  const x6 = d.getUint32(p + 32, l);
  c.p = p + 36;
  return { target: { x: x1, y: x2, z: x3 }, speed: x4, time_allowance: { sec: x5, nanosec: x6 } };
}
function write_nav2_msgs_action_DriveOnHeading_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.total_elapsed_time;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("total_elapsed_time", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("total_elapsed_time.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("total_elapsed_time.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K2, "total_elapsed_time");
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 8;
}
function read_nav2_msgs_action_DriveOnHeading_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "total_elapsed_time.sec:0:4 total_elapsed_time.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { total_elapsed_time: { sec: x1, nanosec: x2 } };
}
function write_nav2_msgs_action_DriveOnHeading_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.distance_traveled;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("distance_traveled", "number in the range of float32", x2);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x2, true);
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 4;
}
function read_nav2_msgs_action_DriveOnHeading_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "distance_traveled:0:4");
  const x1 = d.getFloat32(p, l);
  c.p = p + 4;
  return { distance_traveled: x1 };
}
function write_nav2_msgs_action_DriveOnHeading_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let m9 = countKeys(x8) - 3;
  let x10: any = x8.target;
  if (x10 === undefined) { x10 = NONE; m9++; }
  if (typeof x10 !== "object" || x10 === null) bad("goal.target", "object", x10);
  let m11 = countKeys(x10) - 3;
  let x12: any = x10.x;
  if (x12 === undefined) { x12 = 0; m11++; }
  if (typeof x12 !== "number") bad("goal.target.x", "number", x12);
  p = pad(d, p, o, e, 8);
  if (p + 36 > e) full(p + 36);
  d.setFloat64(p, x12, true);
  let x13: any = x10.y;
  if (x13 === undefined) { x13 = 0; m11++; }
  if (typeof x13 !== "number") bad("goal.target.y", "number", x13);
  d.setFloat64(p + 8, x13, true);
  let x14: any = x10.z;
  if (x14 === undefined) { x14 = 0; m11++; }
  if (typeof x14 !== "number") bad("goal.target.z", "number", x14);
  d.setFloat64(p + 16, x14, true);
  if (m11 !== 0) unknownField(x10, K1, "goal.target");
  let x15: any = x8.speed;
  if (x15 === undefined) { x15 = 0; m9++; }
  if (typeof x15 !== "number" || (x15 - x15 === 0 && Math.abs(x15) >= 3.4028235677973366e38)) bad("goal.speed", "number in the range of float32", x15);
  d.setFloat32(p + 24, x15, true);
  let x16: any = x8.time_allowance;
  if (x16 === undefined) { x16 = NONE; m9++; }
  if (typeof x16 !== "object" || x16 === null) bad("goal.time_allowance", "object", x16);
  let m17 = countKeys(x16) - 2;
  let x18: any = x16.sec;
  if (x18 === undefined) { x18 = 0; m17++; }
  if (typeof x18 !== "number" || (x18 | 0) !== x18) bad("goal.time_allowance.sec", "int32 (-2147483648 to 2147483647)", x18);
  d.setInt32(p + 28, x18, true);
  let x19: any = x16.nanosec;
  if (x19 === undefined) { x19 = 0; m17++; }
  if (typeof x19 !== "number" || x19 >>> 0 !== x19) bad("goal.time_allowance.nanosec", "uint32 (0 to 4294967295)", x19);
  d.setUint32(p + 32, x19, true);
  if (m17 !== 0) unknownField(x16, K2, "goal.time_allowance");
  if (m9 !== 0) unknownField(x8, K3, "goal");
  if (m1 !== 0) unknownField(v, K7, "");
  return p + 36;
}
function read_nav2_msgs_action_DriveOnHeading_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 7;
  if (p + 36 > e) short(c, p, "", "goal.target.x:0:8 goal.target.y:8:16 goal.target.z:16:24 goal.speed:24:28 goal.time_allowance.sec:28:32 goal.time_allowance.nanosec:32:36");
  const x2 = d.getFloat64(p, l);
  const x3 = d.getFloat64(p + 8, l);
  const x4 = d.getFloat64(p + 16, l);
  const x5 = d.getFloat32(p + 24, l);
  const x6 = d.getInt32(p + 28, l);
  const x7 = d.getUint32(p + 32, l);
  c.p = p + 36;
  return { goal_id: { uuid: a1 }, goal: { target: { x: x2, y: x3, z: x4 }, speed: x5, time_allowance: { sec: x6, nanosec: x7 } } };
}
function write_nav2_msgs_action_DriveOnHeading_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m1 !== 0) unknownField(v, K8, "");
  return p + 12;
}
function read_nav2_msgs_action_DriveOnHeading_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_DriveOnHeading_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_action_DriveOnHeading_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_DriveOnHeading_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("status", "int8 (-128 to 127)", x2);
  if (p + 12 > e) full(p + 12);
  d.setInt8(p, x2);
  let x3: any = v.result;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("result", "object", x3);
  let m4 = countKeys(x3) - 1;
  let x5: any = x3.total_elapsed_time;
  if (x5 === undefined) { x5 = NONE; m4++; }
  if (typeof x5 !== "object" || x5 === null) bad("result.total_elapsed_time", "object", x5);
  let m6 = countKeys(x5) - 2;
  let x7: any = x5.sec;
  if (x7 === undefined) { x7 = 0; m6++; }
  if (typeof x7 !== "number" || (x7 | 0) !== x7) bad("result.total_elapsed_time.sec", "int32 (-2147483648 to 2147483647)", x7);
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setInt32(p + 4, x7, true);
  let x8: any = x5.nanosec;
  if (x8 === undefined) { x8 = 0; m6++; }
  if (typeof x8 !== "number" || x8 >>> 0 !== x8) bad("result.total_elapsed_time.nanosec", "uint32 (0 to 4294967295)", x8);
  d.setUint32(p + 8, x8, true);
  if (m6 !== 0) unknownField(x5, K2, "result.total_elapsed_time");
  if (m4 !== 0) unknownField(x3, K4, "result");
  if (m1 !== 0) unknownField(v, K10, "");
  return p + 12;
}
function read_nav2_msgs_action_DriveOnHeading_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "status:0:1 result.total_elapsed_time.sec:4:8 result.total_elapsed_time.nanosec:8:12");
  const x1 = d.getInt8(p);
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { status: x1, result: { total_elapsed_time: { sec: x2, nanosec: x3 } } };
}
function write_nav2_msgs_action_DriveOnHeading_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x10: any = x8.distance_traveled;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("feedback.distance_traveled", "number in the range of float32", x10);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x10, true);
  if (m9 !== 0) unknownField(x8, K5, "feedback");
  if (m1 !== 0) unknownField(v, K11, "");
  return p + 4;
}
function read_nav2_msgs_action_DriveOnHeading_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "feedback.distance_traveled:0:4");
  const x2 = d.getFloat32(p, l);
  c.p = p + 4;
  return { goal_id: { uuid: a1 }, feedback: { distance_traveled: x2 } };
}

export const DriveOnHeading: ActionType<DriveOnHeading_Goal, DriveOnHeading_Result, DriveOnHeading_Feedback, DriveOnHeading_GoalInput, DriveOnHeading_ResultInput, DriveOnHeading_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "nav2_msgs/action/DriveOnHeading",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DriveOnHeading_Goal", write_nav2_msgs_action_DriveOnHeading_Goal, read_nav2_msgs_action_DriveOnHeading_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DriveOnHeading_Result", write_nav2_msgs_action_DriveOnHeading_Result, read_nav2_msgs_action_DriveOnHeading_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DriveOnHeading_Feedback", write_nav2_msgs_action_DriveOnHeading_Feedback, read_nav2_msgs_action_DriveOnHeading_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/DriveOnHeading_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DriveOnHeading_SendGoal_Request", write_nav2_msgs_action_DriveOnHeading_SendGoal_Request, read_nav2_msgs_action_DriveOnHeading_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DriveOnHeading_SendGoal_Response", write_nav2_msgs_action_DriveOnHeading_SendGoal_Response, read_nav2_msgs_action_DriveOnHeading_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/DriveOnHeading_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DriveOnHeading_GetResult_Request", write_nav2_msgs_action_DriveOnHeading_GetResult_Request, read_nav2_msgs_action_DriveOnHeading_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DriveOnHeading_GetResult_Response", write_nav2_msgs_action_DriveOnHeading_GetResult_Response, read_nav2_msgs_action_DriveOnHeading_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/DriveOnHeading_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DriveOnHeading_FeedbackMessage", write_nav2_msgs_action_DriveOnHeading_FeedbackMessage, read_nav2_msgs_action_DriveOnHeading_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
