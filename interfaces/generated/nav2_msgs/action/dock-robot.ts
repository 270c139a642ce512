// Generated from nav2_msgs/action/DockRobot.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type PoseStamped as geometry_msgs_msg_PoseStamped, type PoseStampedInput as geometry_msgs_msg_PoseStampedInput, write_geometry_msgs_msg_PoseStamped, read_geometry_msgs_msg_PoseStamped } from "../../geometry_msgs/msg/pose-stamped.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface DockRobot_Goal {
  use_dock_id: boolean;
  dock_id: string;
  dock_pose: geometry_msgs_msg_PoseStamped;
  dock_type: string;
  max_staging_time: number;
  navigate_to_staging_pose: boolean;
}
export interface DockRobot_GoalInput {
  use_dock_id?: boolean | undefined;
  dock_id?: string | undefined;
  dock_pose?: geometry_msgs_msg_PoseStampedInput | undefined;
  dock_type?: string | undefined;
  max_staging_time?: number | undefined;
  navigate_to_staging_pose?: boolean | undefined;
}
export interface DockRobot_Result {
  success: boolean;
  error_code: number;
  num_retries: number;
  error_msg: string;
}
export interface DockRobot_ResultInput {
  success?: boolean | undefined;
  error_code?: number | undefined;
  num_retries?: number | undefined;
  error_msg?: string | undefined;
}
export interface DockRobot_Feedback {
  state: number;
  docking_time: builtin_interfaces_msg_Duration;
  num_retries: number;
}
export interface DockRobot_FeedbackInput {
  state?: number | undefined;
  docking_time?: builtin_interfaces_msg_DurationInput | undefined;
  num_retries?: number | undefined;
}
export interface DockRobot_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: DockRobot_Goal;
}
export interface DockRobot_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: DockRobot_GoalInput | undefined;
}
export interface DockRobot_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface DockRobot_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface DockRobot_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface DockRobot_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface DockRobot_GetResult_Response {
  status: number;
  result: DockRobot_Result;
}
export interface DockRobot_GetResult_ResponseInput {
  status?: number | undefined;
  result?: DockRobot_ResultInput | undefined;
}
export interface DockRobot_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: DockRobot_Feedback;
}
export interface DockRobot_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: DockRobot_FeedbackInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["use_dock_id","dock_id","dock_pose","dock_type","max_staging_time","navigate_to_staging_pose"];
const K2: any = ["success","error_code","num_retries","error_msg"];
const K3: any = ["sec","nanosec"];
const K4: any = ["state","docking_time","num_retries"];
const K5: any = ["uuid"];
const K6: any = ["goal_id","goal"];
const K7: any = ["accepted","stamp"];
const K8: any = ["goal_id"];
const K9: any = ["status","result"];
const K10: any = ["goal_id","feedback"];

function write_nav2_msgs_action_DockRobot_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 6;
  let x2: any = v.use_dock_id;
  if (x2 === undefined) { x2 = true; m1++; }
  if (typeof x2 !== "boolean") bad("use_dock_id", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.dock_id;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("dock_id", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("dock_id", "string without U+0000", x3);
  let x4: any = v.dock_pose;
  if (x4 === undefined) { x4 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_PoseStamped(x4, d, p, o, e); } catch (f) { throw under(f, "dock_pose"); }
  let x5: any = v.dock_type;
  if (x5 === undefined) { x5 = ""; m1++; }
  if (typeof x5 !== "string") bad("dock_type", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("dock_type", "string without U+0000", x5);
  let x6: any = v.max_staging_time;
  if (x6 === undefined) { x6 = 1000; m1++; }
  if (typeof x6 !== "number" || (x6 - x6 === 0 && Math.abs(x6) >= 3.4028235677973366e38)) bad("max_staging_time", "number in the range of float32", x6);
  p = pad(d, p, o, e, 4);
  if (p + 5 > e) full(p + 5);
  d.setFloat32(p, x6, true);
  let x7: any = v.navigate_to_staging_pose;
  if (x7 === undefined) { x7 = true; m1++; }
  if (typeof x7 !== "boolean") bad("navigate_to_staging_pose", "boolean", x7);
  d.setUint8(p + 4, x7 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 5;
}
function read_nav2_msgs_action_DockRobot_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "use_dock_id:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "use_dock_id");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "dock_id", Infinity); p = c.p;
  let x3: any; c.p = p; try { x3 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "dock_pose"); } p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "dock_type", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 5 > e) short(c, p, "", "max_staging_time:0:4 navigate_to_staging_pose:4:5");
  const x5 = d.getFloat32(p, l);
  const x6 = d.getUint8(p + 4); if (x6 > 1) badBoolean(c, p + 4, "navigate_to_staging_pose");
  c.p = p + 5;
  return { use_dock_id: x1 === 1, dock_id: x2, dock_pose: x3, dock_type: x4, max_staging_time: x5, navigate_to_staging_pose: x6 === 1 };
}
function write_nav2_msgs_action_DockRobot_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
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
  if (p + 4 > e) full(p + 4);
  d.setUint16(p, x3, true);
  let x4: any = v.num_retries;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 & 65535) !== x4) bad("num_retries", "uint16 (0 to 65535)", x4);
  d.setUint16(p + 2, x4, true);
  let x5: any = v.error_msg;
  if (x5 === undefined) { x5 = ""; m1++; }
  p += 4;
  if (typeof x5 !== "string") bad("error_msg", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("error_msg", "string without U+0000", x5);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_nav2_msgs_action_DockRobot_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  p += (o - p) & 1;
  if (p + 4 > e) short(c, p, "", "error_code:0:2 num_retries:2:4");
  const x2 = d.getUint16(p, l);
  const x3 = d.getUint16(p + 2, l);
  p += 4;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "error_msg", Infinity); p = c.p;
  c.p = p;
  return { success: x1 === 1, error_code: x2, num_retries: x3, error_msg: x4 };
}
function write_nav2_msgs_action_DockRobot_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.state;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 65535) !== x2) bad("state", "uint16 (0 to 65535)", x2);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x2, true);
  let x3: any = v.docking_time;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("docking_time", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.sec;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 | 0) !== x5) bad("docking_time.sec", "int32 (-2147483648 to 2147483647)", x5);
  p += 2;
  p = pad(d, p, o, e, 4);
  if (p + 10 > e) full(p + 10);
  d.setInt32(p, x5, true);
  let x6: any = x3.nanosec;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number" || x6 >>> 0 !== x6) bad("docking_time.nanosec", "uint32 (0 to 4294967295)", x6);
  d.setUint32(p + 4, x6, true);
  if (m4 !== 0) unknownField(x3, K3, "docking_time");
  let x7: any = v.num_retries;
  if (x7 === undefined) { x7 = 0; m1++; }
  if (typeof x7 !== "number" || (x7 & 65535) !== x7) bad("num_retries", "uint16 (0 to 65535)", x7);
  d.setUint16(p + 8, x7, true);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 10;
}
function read_nav2_msgs_action_DockRobot_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "state:0:2");
  const x1 = d.getUint16(p, l);
  p += 2;
  p += (o - p) & 3;
  if (p + 10 > e) short(c, p, "", "docking_time.sec:0:4 docking_time.nanosec:4:8 num_retries:8:10");
  const x2 = d.getInt32(p, l);
  const x3 = d.getUint32(p + 4, l);
  const x4 = d.getUint16(p + 8, l);
  c.p = p + 10;
  return { state: x1, docking_time: { sec: x2, nanosec: x3 }, num_retries: x4 };
}
function write_nav2_msgs_action_DockRobot_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_nav2_msgs_action_DockRobot_Goal(x8, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  if (m1 !== 0) unknownField(v, K6, "");
  return p;
}
function read_nav2_msgs_action_DockRobot_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_DockRobot_Goal(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, goal: x2 };
}
function write_nav2_msgs_action_DockRobot_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m4 !== 0) unknownField(x3, K3, "stamp");
  if (m1 !== 0) unknownField(v, K7, "");
  return p + 12;
}
function read_nav2_msgs_action_DockRobot_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_DockRobot_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_action_DockRobot_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_DockRobot_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("status", "int8 (-128 to 127)", x2);
  if (p + 6 > e) full(p + 6);
  d.setInt8(p, x2);
  let x3: any = v.result;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("result", "object", x3);
  let m4 = countKeys(x3) - 4;
  let x5: any = x3.success;
  if (x5 === undefined) { x5 = true; m4++; }
  if (typeof x5 !== "boolean") bad("result.success", "boolean", x5);
  d.setUint8(p + 1, x5 ? 1 : 0);
  let x6: any = x3.error_code;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number" || (x6 & 65535) !== x6) bad("result.error_code", "uint16 (0 to 65535)", x6);
  d.setUint16(p + 2, x6, true);
  let x7: any = x3.num_retries;
  if (x7 === undefined) { x7 = 0; m4++; }
  if (typeof x7 !== "number" || (x7 & 65535) !== x7) bad("result.num_retries", "uint16 (0 to 65535)", x7);
  d.setUint16(p + 4, x7, true);
  let x8: any = x3.error_msg;
  if (x8 === undefined) { x8 = ""; m4++; }
  p += 6;
  if (typeof x8 !== "string") bad("result.error_msg", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("result.error_msg", "string without U+0000", x8);
  if (m4 !== 0) unknownField(x3, K2, "result");
  if (m1 !== 0) unknownField(v, K9, "");
  return p;
}
function read_nav2_msgs_action_DockRobot_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 6 > e) short(c, p, "", "status:0:1 result.success:1:2 result.error_code:2:4 result.num_retries:4:6");
  const x1 = d.getInt8(p);
  const x2 = d.getUint8(p + 1); if (x2 > 1) badBoolean(c, p + 1, "result.success");
  const x3 = d.getUint16(p + 2, l);
  const x4 = d.getUint16(p + 4, l);
  p += 6;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "result.error_msg", Infinity); p = c.p;
  c.p = p;
  return { status: x1, result: { success: x2 === 1, error_code: x3, num_retries: x4, error_msg: x5 } };
}
function write_nav2_msgs_action_DockRobot_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let m9 = countKeys(x8) - 3;
  let x10: any = x8.state;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || (x10 & 65535) !== x10) bad("feedback.state", "uint16 (0 to 65535)", x10);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x10, true);
  let x11: any = x8.docking_time;
  if (x11 === undefined) { x11 = NONE; m9++; }
  if (typeof x11 !== "object" || x11 === null) bad("feedback.docking_time", "object", x11);
  let m12 = countKeys(x11) - 2;
  let x13: any = x11.sec;
  if (x13 === undefined) { x13 = 0; m12++; }
  if (typeof x13 !== "number" || (x13 | 0) !== x13) bad("feedback.docking_time.sec", "int32 (-2147483648 to 2147483647)", x13);
  p += 2;
  p = pad(d, p, o, e, 4);
  if (p + 10 > e) full(p + 10);
  d.setInt32(p, x13, true);
  let x14: any = x11.nanosec;
  if (x14 === undefined) { x14 = 0; m12++; }
  if (typeof x14 !== "number" || x14 >>> 0 !== x14) bad("feedback.docking_time.nanosec", "uint32 (0 to 4294967295)", x14);
  d.setUint32(p + 4, x14, true);
  if (m12 !== 0) unknownField(x11, K3, "feedback.docking_time");
  let x15: any = x8.num_retries;
  if (x15 === undefined) { x15 = 0; m9++; }
  if (typeof x15 !== "number" || (x15 & 65535) !== x15) bad("feedback.num_retries", "uint16 (0 to 65535)", x15);
  d.setUint16(p + 8, x15, true);
  if (m9 !== 0) unknownField(x8, K4, "feedback");
  if (m1 !== 0) unknownField(v, K10, "");
  return p + 10;
}
function read_nav2_msgs_action_DockRobot_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "feedback.state:0:2");
  const x2 = d.getUint16(p, l);
  p += 2;
  p += (o - p) & 3;
  if (p + 10 > e) short(c, p, "", "feedback.docking_time.sec:0:4 feedback.docking_time.nanosec:4:8 feedback.num_retries:8:10");
  const x3 = d.getInt32(p, l);
  const x4 = d.getUint32(p + 4, l);
  const x5 = d.getUint16(p + 8, l);
  c.p = p + 10;
  return { goal_id: { uuid: a1 }, feedback: { state: x2, docking_time: { sec: x3, nanosec: x4 }, num_retries: x5 } };
}

export const DockRobot: ActionType<DockRobot_Goal, DockRobot_Result, DockRobot_Feedback, DockRobot_GoalInput, DockRobot_ResultInput, DockRobot_FeedbackInput, { readonly goal: Record<never, never>; readonly result: { readonly NONE: 0; readonly DOCK_NOT_IN_DB: 901; readonly DOCK_NOT_VALID: 902; readonly FAILED_TO_STAGE: 903; readonly FAILED_TO_DETECT_DOCK: 904; readonly FAILED_TO_CONTROL: 905; readonly FAILED_TO_CHARGE: 906; readonly UNKNOWN: 999 }; readonly feedback: { readonly NONE: 0; readonly NAV_TO_STAGING_POSE: 1; readonly INITIAL_PERCEPTION: 2; readonly CONTROLLING: 3; readonly WAIT_FOR_CHARGE: 4; readonly RETRY: 5 } }> = {
  kind: "action",
  name: "nav2_msgs/action/DockRobot",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DockRobot_Goal", write_nav2_msgs_action_DockRobot_Goal, read_nav2_msgs_action_DockRobot_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DockRobot_Result", write_nav2_msgs_action_DockRobot_Result, read_nav2_msgs_action_DockRobot_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DockRobot_Feedback", write_nav2_msgs_action_DockRobot_Feedback, read_nav2_msgs_action_DockRobot_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/DockRobot_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DockRobot_SendGoal_Request", write_nav2_msgs_action_DockRobot_SendGoal_Request, read_nav2_msgs_action_DockRobot_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DockRobot_SendGoal_Response", write_nav2_msgs_action_DockRobot_SendGoal_Response, read_nav2_msgs_action_DockRobot_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/DockRobot_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DockRobot_GetResult_Request", write_nav2_msgs_action_DockRobot_GetResult_Request, read_nav2_msgs_action_DockRobot_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DockRobot_GetResult_Response", write_nav2_msgs_action_DockRobot_GetResult_Response, read_nav2_msgs_action_DockRobot_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/DockRobot_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/DockRobot_FeedbackMessage", write_nav2_msgs_action_DockRobot_FeedbackMessage, read_nav2_msgs_action_DockRobot_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: { NONE: 0, DOCK_NOT_IN_DB: 901, DOCK_NOT_VALID: 902, FAILED_TO_STAGE: 903, FAILED_TO_DETECT_DOCK: 904, FAILED_TO_CONTROL: 905, FAILED_TO_CHARGE: 906, UNKNOWN: 999 }, feedback: { NONE: 0, NAV_TO_STAGING_POSE: 1, INITIAL_PERCEPTION: 2, CONTROLLING: 3, WAIT_FOR_CHARGE: 4, RETRY: 5 } },
};
