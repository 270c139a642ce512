// Generated from nav2_msgs/action/FollowGPSWaypoints.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type GeoPose as geographic_msgs_msg_GeoPose, type GeoPoseInput as geographic_msgs_msg_GeoPoseInput } from "../../geographic_msgs/msg/geo-pose.ts";
import { type MissedWaypoint as nav2_msgs_msg_MissedWaypoint, type MissedWaypointInput as nav2_msgs_msg_MissedWaypointInput, write_nav2_msgs_msg_MissedWaypoint, read_nav2_msgs_msg_MissedWaypoint } from "../msg/missed-waypoint.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface FollowGPSWaypoints_Goal {
  number_of_loops: number;
  goal_index: number;
  gps_poses: geographic_msgs_msg_GeoPose[];
}
export interface FollowGPSWaypoints_GoalInput {
  number_of_loops?: number | undefined;
  goal_index?: number | undefined;
  gps_poses?: readonly geographic_msgs_msg_GeoPoseInput[] | undefined;
}
export interface FollowGPSWaypoints_Result {
  missed_waypoints: nav2_msgs_msg_MissedWaypoint[];
  error_code: number;
  error_msg: string;
}
export interface FollowGPSWaypoints_ResultInput {
  missed_waypoints?: readonly nav2_msgs_msg_MissedWaypointInput[] | undefined;
  error_code?: number | undefined;
  error_msg?: string | undefined;
}
export interface FollowGPSWaypoints_Feedback {
  current_waypoint: number;
}
export interface FollowGPSWaypoints_FeedbackInput {
  current_waypoint?: number | undefined;
}
export interface FollowGPSWaypoints_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: FollowGPSWaypoints_Goal;
}
export interface FollowGPSWaypoints_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: FollowGPSWaypoints_GoalInput | undefined;
}
export interface FollowGPSWaypoints_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface FollowGPSWaypoints_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface FollowGPSWaypoints_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface FollowGPSWaypoints_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface FollowGPSWaypoints_GetResult_Response {
  status: number;
  result: FollowGPSWaypoints_Result;
}
export interface FollowGPSWaypoints_GetResult_ResponseInput {
  status?: number | undefined;
  result?: FollowGPSWaypoints_ResultInput | undefined;
}
export interface FollowGPSWaypoints_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: FollowGPSWaypoints_Feedback;
}
export interface FollowGPSWaypoints_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: FollowGPSWaypoints_FeedbackInput | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["latitude","longitude","altitude"];
const K2: any = ["x","y","z","w"];
const K3: any = ["position","orientation"];
const K4: any = ["number_of_loops","goal_index","gps_poses"];
const K5: any = ["missed_waypoints","error_code","error_msg"];
const K6: any = ["current_waypoint"];
const K7: any = ["uuid"];
const K8: any = ["goal_id","goal"];
const K9: any = ["sec","nanosec"];
const K10: any = ["accepted","stamp"];
const K11: any = ["goal_id"];
const K12: any = ["status","result"];
const K13: any = ["goal_id","feedback"];

function write_nav2_msgs_action_FollowGPSWaypoints_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.number_of_loops;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 >>> 0 !== x2) bad("number_of_loops", "uint32 (0 to 4294967295)", x2);
  p = pad(d, p, o, e, 4);
  if (p + 12 > e) full(p + 12);
  d.setUint32(p, x2, true);
  let x3: any = v.goal_index;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || x3 >>> 0 !== x3) bad("goal_index", "uint32 (0 to 4294967295)", x3);
  d.setUint32(p + 4, x3, true);
  let x4: any = v.gps_poses;
  if (x4 === undefined) { x4 = NO_ARRAY; m1++; }
  if (!isArray(x4)) bad("gps_poses", "an array", x4);
  const n5 = x4.length;
  d.setUint32(p + 8, n5, true);
  p += 12;
  if (n5 > 0) p = pad(d, p, o, e, 8);
  for (let i6 = 0; i6 < n5; i6++) {
    const y7: any = x4[i6];
    if (typeof y7 !== "object" || y7 === null) bad("gps_poses[" + i6 + "]", "object", y7);
    let m8 = countKeys(y7) - 2;
    let x9: any = y7.position;
    if (x9 === undefined) { x9 = NONE; m8++; }
    if (typeof x9 !== "object" || x9 === null) bad("gps_poses[" + i6 + "]" + ".position", "object", x9);
    let m10 = countKeys(x9) - 3;
    let x11: any = x9.latitude;
    if (x11 === undefined) { x11 = 0; m10++; }
    if (typeof x11 !== "number") bad("gps_poses[" + i6 + "]" + ".position.latitude", "number", x11);
    if (p + 56 > e) full(p + 56);
    d.setFloat64(p, x11, true);
    let x12: any = x9.longitude;
    if (x12 === undefined) { x12 = 0; m10++; }
    if (typeof x12 !== "number") bad("gps_poses[" + i6 + "]" + ".position.longitude", "number", x12);
    d.setFloat64(p + 8, x12, true);
    let x13: any = x9.altitude;
    if (x13 === undefined) { x13 = 0; m10++; }
    if (typeof x13 !== "number") bad("gps_poses[" + i6 + "]" + ".position.altitude", "number", x13);
    d.setFloat64(p + 16, x13, true);
    if (m10 !== 0) unknownField(x9, K1, "gps_poses[" + i6 + "]" + ".position");
    let x14: any = y7.orientation;
    if (x14 === undefined) { x14 = NONE; m8++; }
    if (typeof x14 !== "object" || x14 === null) bad("gps_poses[" + i6 + "]" + ".orientation", "object", x14);
    let m15 = countKeys(x14) - 4;
    let x16: any = x14.x;
    if (x16 === undefined) { x16 = 0; m15++; }
    if (typeof x16 !== "number") bad("gps_poses[" + i6 + "]" + ".orientation.x", "number", x16);
    d.setFloat64(p + 24, x16, true);
    let x17: any = x14.y;
    if (x17 === undefined) { x17 = 0; m15++; }
    if (typeof x17 !== "number") bad("gps_poses[" + i6 + "]" + ".orientation.y", "number", x17);
    d.setFloat64(p + 32, x17, true);
    let x18: any = x14.z;
    if (x18 === undefined) { x18 = 0; m15++; }
    if (typeof x18 !== "number") bad("gps_poses[" + i6 + "]" + ".orientation.z", "number", x18);
    d.setFloat64(p + 40, x18, true);
    let x19: any = x14.w;
    if (x19 === undefined) { x19 = 1; m15++; }
    if (typeof x19 !== "number") bad("gps_poses[" + i6 + "]" + ".orientation.w", "number", x19);
    d.setFloat64(p + 48, x19, true);
    if (m15 !== 0) unknownField(x14, K2, "gps_poses[" + i6 + "]" + ".orientation");
    if (m8 !== 0) unknownField(y7, K3, "gps_poses[" + i6 + "]");
    p += 56;
  }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
function read_nav2_msgs_action_FollowGPSWaypoints_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "number_of_loops:0:4 goal_index:4:8");
  const x1 = d.getUint32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const n3 = getCount(c, p, 56, Infinity);
  if (n3 < 0) countFault(c, p, "gps_poses", 56, Infinity);
  p = c.p;
  const a4: any[] = [];
  if (n3 > 0) p += (o - p) & 7;
  for (let i5 = 0; i5 < n3; i5++) {
    if (p + 56 > e) short(c, p, "gps_poses[" + i5 + "]", ".position.latitude:0:8 .position.longitude:8:16 .position.altitude:16:24 .orientation.x:24:32 .orientation.y:32:40 .orientation.z:40:48 .orientation.w:48:56");
    const x6 = d.getFloat64(p, l);
    const x7 = d.getFloat64(p + 8, l);
    const x8 = d.getFloat64(p + 16, l);
    const x9 = d.getFloat64(p + 24, l);
    const x10 = d.getFloat64(p + 32, l);
    const x11 = d.getFloat64(p + 40, l);
    const x12 = d.getFloat64(p + 48, l);
    a4.push({ position: { latitude: x6, longitude: x7, altitude: x8 }, orientation: { x: x9, y: x10, z: x11, w: x12 } });
    p += 56;
  }
  c.p = p;
  return { number_of_loops: x1, goal_index: x2, gps_poses: a4 };
}
function write_nav2_msgs_action_FollowGPSWaypoints_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.missed_waypoints;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("missed_waypoints", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    try { p = write_nav2_msgs_msg_MissedWaypoint(y5, d, p, o, e); } catch (f) { throw under(f, "missed_waypoints[" + i4 + "]"); }
  }
  let x6: any = v.error_code;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number" || x6 << 16 >> 16 !== x6) bad("error_code", "int16 (-32768 to 32767)", x6);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setInt16(p, x6, true);
  let x7: any = v.error_msg;
  if (x7 === undefined) { x7 = ""; m1++; }
  p += 2;
  if (typeof x7 !== "string") bad("error_msg", "string", x7);
  p = putString(d, p, o, x7, e);
  if (p < 0) bad("error_msg", "string without U+0000", x7);
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
function read_nav2_msgs_action_FollowGPSWaypoints_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 74, Infinity);
  if (n1 < 0) countFault(c, p, "missed_waypoints", 74, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let x4: any; c.p = p; try { x4 = read_nav2_msgs_msg_MissedWaypoint(c); } catch (f) { throw under(f, "missed_waypoints[" + i3 + "]"); } p = c.p;
    a2.push(x4);
  }
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "error_code:0:2");
  const x5 = d.getInt16(p, l);
  p += 2;
  const x6 = getString(c, p, Infinity) ?? stringFault(c, p, "error_msg", Infinity); p = c.p;
  c.p = p;
  return { missed_waypoints: a2, error_code: x5, error_msg: x6 };
}
function write_nav2_msgs_action_FollowGPSWaypoints_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.current_waypoint;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 >>> 0 !== x2) bad("current_waypoint", "uint32 (0 to 4294967295)", x2);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, x2, true);
  if (m1 !== 0) unknownField(v, K6, "");
  return p + 4;
}
function read_nav2_msgs_action_FollowGPSWaypoints_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "current_waypoint:0:4");
  const x1 = d.getUint32(p, l);
  c.p = p + 4;
  return { current_waypoint: x1 };
}
function write_nav2_msgs_action_FollowGPSWaypoints_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K7, "goal_id");
  let x8: any = v.goal;
  if (x8 === undefined) { x8 = NONE; m1++; }
  try { p = write_nav2_msgs_action_FollowGPSWaypoints_Goal(x8, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  if (m1 !== 0) unknownField(v, K8, "");
  return p;
}
function read_nav2_msgs_action_FollowGPSWaypoints_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_FollowGPSWaypoints_Goal(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, goal: x2 };
}
function write_nav2_msgs_action_FollowGPSWaypoints_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m4 !== 0) unknownField(x3, K9, "stamp");
  if (m1 !== 0) unknownField(v, K10, "");
  return p + 12;
}
function read_nav2_msgs_action_FollowGPSWaypoints_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_FollowGPSWaypoints_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K7, "goal_id");
  if (m1 !== 0) unknownField(v, K11, "");
  return p;
}
function read_nav2_msgs_action_FollowGPSWaypoints_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_FollowGPSWaypoints_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_nav2_msgs_action_FollowGPSWaypoints_Result(x3, d, p, o, e); } catch (f) { throw under(f, "result"); }
  if (m1 !== 0) unknownField(v, K12, "");
  return p;
}
function read_nav2_msgs_action_FollowGPSWaypoints_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_FollowGPSWaypoints_Result(c); } catch (f) { throw under(f, "result"); } p = c.p;
  c.p = p;
  return { status: x1, result: x2 };
}
function write_nav2_msgs_action_FollowGPSWaypoints_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m3 !== 0) unknownField(x2, K7, "goal_id");
  let x8: any = v.feedback;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("feedback", "object", x8);
  let m9 = countKeys(x8) - 1;
  let x10: any = x8.current_waypoint;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || x10 >>> 0 !== x10) bad("feedback.current_waypoint", "uint32 (0 to 4294967295)", x10);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, x10, true);
  if (m9 !== 0) unknownField(x8, K6, "feedback");
  if (m1 !== 0) unknownField(v, K13, "");
  return p + 4;
}
function read_nav2_msgs_action_FollowGPSWaypoints_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "feedback.current_waypoint:0:4");
  const x2 = d.getUint32(p, l);
  c.p = p + 4;
  return { goal_id: { uuid: a1 }, feedback: { current_waypoint: x2 } };
}

export const FollowGPSWaypoints: ActionType<FollowGPSWaypoints_Goal, FollowGPSWaypoints_Result, FollowGPSWaypoints_Feedback, FollowGPSWaypoints_GoalInput, FollowGPSWaypoints_ResultInput, FollowGPSWaypoints_FeedbackInput, { readonly goal: Record<never, never>; readonly result: { readonly NONE: 0; readonly UNKNOWN: 600; readonly TASK_EXECUTOR_FAILED: 601 }; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "nav2_msgs/action/FollowGPSWaypoints",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowGPSWaypoints_Goal", write_nav2_msgs_action_FollowGPSWaypoints_Goal, read_nav2_msgs_action_FollowGPSWaypoints_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowGPSWaypoints_Result", write_nav2_msgs_action_FollowGPSWaypoints_Result, read_nav2_msgs_action_FollowGPSWaypoints_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowGPSWaypoints_Feedback", write_nav2_msgs_action_FollowGPSWaypoints_Feedback, read_nav2_msgs_action_FollowGPSWaypoints_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/FollowGPSWaypoints_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowGPSWaypoints_SendGoal_Request", write_nav2_msgs_action_FollowGPSWaypoints_SendGoal_Request, read_nav2_msgs_action_FollowGPSWaypoints_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowGPSWaypoints_SendGoal_Response", write_nav2_msgs_action_FollowGPSWaypoints_SendGoal_Response, read_nav2_msgs_action_FollowGPSWaypoints_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/FollowGPSWaypoints_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowGPSWaypoints_GetResult_Request", write_nav2_msgs_action_FollowGPSWaypoints_GetResult_Request, read_nav2_msgs_action_FollowGPSWaypoints_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowGPSWaypoints_GetResult_Response", write_nav2_msgs_action_FollowGPSWaypoints_GetResult_Response, read_nav2_msgs_action_FollowGPSWaypoints_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/FollowGPSWaypoints_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowGPSWaypoints_FeedbackMessage", write_nav2_msgs_action_FollowGPSWaypoints_FeedbackMessage, read_nav2_msgs_action_FollowGPSWaypoints_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: { NONE: 0, UNKNOWN: 600, TASK_EXECUTOR_FAILED: 601 }, feedback: {} },
};
