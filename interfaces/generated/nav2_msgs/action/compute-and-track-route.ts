// Generated from nav2_msgs/action/ComputeAndTrackRoute.action; do not edit.
import { type ActionType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type PoseStamped as geometry_msgs_msg_PoseStamped, type PoseStampedInput as geometry_msgs_msg_PoseStampedInput, write_geometry_msgs_msg_PoseStamped, read_geometry_msgs_msg_PoseStamped } from "../../geometry_msgs/msg/pose-stamped.ts";
import { type Route as nav2_msgs_msg_Route, type RouteInput as nav2_msgs_msg_RouteInput, write_nav2_msgs_msg_Route, read_nav2_msgs_msg_Route } from "../msg/route.ts";
import { type Path as nav_msgs_msg_Path, type PathInput as nav_msgs_msg_PathInput, write_nav_msgs_msg_Path, read_nav_msgs_msg_Path } from "../../nav_msgs/msg/path.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface ComputeAndTrackRoute_Goal {
  start_id: number;
  start: geometry_msgs_msg_PoseStamped;
  goal_id: number;
  goal: geometry_msgs_msg_PoseStamped;
  use_start: boolean;
  use_poses: boolean;
}
export interface ComputeAndTrackRoute_GoalInput {
  start_id?: number | undefined;
  start?: geometry_msgs_msg_PoseStampedInput | undefined;
  goal_id?: number | undefined;
  goal?: geometry_msgs_msg_PoseStampedInput | undefined;
  use_start?: boolean | undefined;
  use_poses?: boolean | undefined;
}
export interface ComputeAndTrackRoute_Result {
  execution_duration: builtin_interfaces_msg_Duration;
}
export interface ComputeAndTrackRoute_ResultInput {
  execution_duration?: builtin_interfaces_msg_DurationInput | undefined;
}
export interface ComputeAndTrackRoute_Feedback {
  last_node_id: number;
  next_node_id: number;
  current_edge_id: number;
  route: nav2_msgs_msg_Route;
  path: nav_msgs_msg_Path;
  operations_triggered: string[];
  rerouted: boolean;
}
export interface ComputeAndTrackRoute_FeedbackInput {
  last_node_id?: number | undefined;
  next_node_id?: number | undefined;
  current_edge_id?: number | undefined;
  route?: nav2_msgs_msg_RouteInput | undefined;
  path?: nav_msgs_msg_PathInput | undefined;
  operations_triggered?: readonly string[] | undefined;
  rerouted?: boolean | undefined;
}
export interface ComputeAndTrackRoute_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: ComputeAndTrackRoute_Goal;
}
export interface ComputeAndTrackRoute_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: ComputeAndTrackRoute_GoalInput | undefined;
}
export interface ComputeAndTrackRoute_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface ComputeAndTrackRoute_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface ComputeAndTrackRoute_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface ComputeAndTrackRoute_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface ComputeAndTrackRoute_GetResult_Response {
  status: number;
  result: ComputeAndTrackRoute_Result;
}
export interface ComputeAndTrackRoute_GetResult_ResponseInput {
  status?: number | undefined;
  result?: ComputeAndTrackRoute_ResultInput | undefined;
}
export interface ComputeAndTrackRoute_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: ComputeAndTrackRoute_Feedback;
}
export interface ComputeAndTrackRoute_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: ComputeAndTrackRoute_FeedbackInput | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["start_id","start","goal_id","goal","use_start","use_poses"];
const K2: any = ["sec","nanosec"];
const K3: any = ["execution_duration"];
const K4: any = ["last_node_id","next_node_id","current_edge_id","route","path","operations_triggered","rerouted"];
const K5: any = ["uuid"];
const K6: any = ["goal_id","goal"];
const K7: any = ["accepted","stamp"];
const K8: any = ["goal_id"];
const K9: any = ["status","result"];
const K10: any = ["goal_id","feedback"];

function write_nav2_msgs_action_ComputeAndTrackRoute_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 6;
  let x2: any = v.start_id;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 65535) !== x2) bad("start_id", "uint16 (0 to 65535)", x2);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x2, true);
  let x3: any = v.start;
  if (x3 === undefined) { x3 = NONE; m1++; }
  p += 2;
  try { p = write_geometry_msgs_msg_PoseStamped(x3, d, p, o, e); } catch (f) { throw under(f, "start"); }
  let x4: any = v.goal_id;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 & 65535) !== x4) bad("goal_id", "uint16 (0 to 65535)", x4);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x4, true);
  let x5: any = v.goal;
  if (x5 === undefined) { x5 = NONE; m1++; }
  p += 2;
  try { p = write_geometry_msgs_msg_PoseStamped(x5, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  let x6: any = v.use_start;
  if (x6 === undefined) { x6 = false; m1++; }
  if (typeof x6 !== "boolean") bad("use_start", "boolean", x6);
  if (p + 2 > e) full(p + 2);
  d.setUint8(p, x6 ? 1 : 0);
  let x7: any = v.use_poses;
  if (x7 === undefined) { x7 = false; m1++; }
  if (typeof x7 !== "boolean") bad("use_poses", "boolean", x7);
  d.setUint8(p + 1, x7 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 2;
}
function read_nav2_msgs_action_ComputeAndTrackRoute_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "start_id:0:2");
  const x1 = d.getUint16(p, l);
  p += 2;
  let x2: any; c.p = p; try { x2 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "start"); } p = c.p;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "goal_id:0:2");
  const x3 = d.getUint16(p, l);
  p += 2;
  let x4: any; c.p = p; try { x4 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  if (p + 2 > e) short(c, p, "", "use_start:0:1 use_poses:1:2");
  const x5 = d.getUint8(p); if (x5 > 1) badBoolean(c, p, "use_start");
  const x6 = d.getUint8(p + 1); if (x6 > 1) badBoolean(c, p + 1, "use_poses");
  c.p = p + 2;
  return { start_id: x1, start: x2, goal_id: x3, goal: x4, use_start: x5 === 1, use_poses: x6 === 1 };
}
function write_nav2_msgs_action_ComputeAndTrackRoute_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.execution_duration;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("execution_duration", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("execution_duration.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("execution_duration.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K2, "execution_duration");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 8;
}
function read_nav2_msgs_action_ComputeAndTrackRoute_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "execution_duration.sec:0:4 execution_duration.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { execution_duration: { sec: x1, nanosec: x2 } };
}
function write_nav2_msgs_action_ComputeAndTrackRoute_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
  let x2: any = v.last_node_id;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 65535) !== x2) bad("last_node_id", "uint16 (0 to 65535)", x2);
  p = pad(d, p, o, e, 2);
  if (p + 6 > e) full(p + 6);
  d.setUint16(p, x2, true);
  let x3: any = v.next_node_id;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 & 65535) !== x3) bad("next_node_id", "uint16 (0 to 65535)", x3);
  d.setUint16(p + 2, x3, true);
  let x4: any = v.current_edge_id;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 & 65535) !== x4) bad("current_edge_id", "uint16 (0 to 65535)", x4);
  d.setUint16(p + 4, x4, true);
  let x5: any = v.route;
  if (x5 === undefined) { x5 = NONE; m1++; }
  p += 6;
  try { p = write_nav2_msgs_msg_Route(x5, d, p, o, e); } catch (f) { throw under(f, "route"); }
  let x6: any = v.path;
  if (x6 === undefined) { x6 = NONE; m1++; }
  try { p = write_nav_msgs_msg_Path(x6, d, p, o, e); } catch (f) { throw under(f, "path"); }
  let x7: any = v.operations_triggered;
  if (x7 === undefined) { x7 = NO_ARRAY; m1++; }
  if (!isArray(x7)) bad("operations_triggered", "an array", x7);
  const n8 = x7.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n8, true);
  p += 4;
  for (let i9 = 0; i9 < n8; i9++) {
    const y10: any = x7[i9];
    if (typeof y10 !== "string") bad("operations_triggered[" + i9 + "]", "string", y10);
    p = putString(d, p, o, y10, e);
    if (p < 0) bad("operations_triggered[" + i9 + "]", "string without U+0000", y10);
  }
  let x11: any = v.rerouted;
  if (x11 === undefined) { x11 = false; m1++; }
  if (typeof x11 !== "boolean") bad("rerouted", "boolean", x11);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x11 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 1;
}
function read_nav2_msgs_action_ComputeAndTrackRoute_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 1;
  if (p + 6 > e) short(c, p, "", "last_node_id:0:2 next_node_id:2:4 current_edge_id:4:6");
  const x1 = d.getUint16(p, l);
  const x2 = d.getUint16(p + 2, l);
  const x3 = d.getUint16(p + 4, l);
  p += 6;
  let x4: any; c.p = p; try { x4 = read_nav2_msgs_msg_Route(c); } catch (f) { throw under(f, "route"); } p = c.p;
  let x5: any; c.p = p; try { x5 = read_nav_msgs_msg_Path(c); } catch (f) { throw under(f, "path"); } p = c.p;
  const n6 = getCount(c, p, 4, Infinity);
  if (n6 < 0) countFault(c, p, "operations_triggered", 4, Infinity);
  p = c.p;
  const a7: any[] = [];
  for (let i8 = 0; i8 < n6; i8++) {
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "operations_triggered[" + i8 + "]", Infinity); p = c.p;
    a7.push(x9);
  }
  if (p + 1 > e) short(c, p, "", "rerouted:0:1");
  const x10 = d.getUint8(p); if (x10 > 1) badBoolean(c, p, "rerouted");
  c.p = p + 1;
  return { last_node_id: x1, next_node_id: x2, current_edge_id: x3, route: x4, path: x5, operations_triggered: a7, rerouted: x10 === 1 };
}
function write_nav2_msgs_action_ComputeAndTrackRoute_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_nav2_msgs_action_ComputeAndTrackRoute_Goal(x8, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  if (m1 !== 0) unknownField(v, K6, "");
  return p;
}
function read_nav2_msgs_action_ComputeAndTrackRoute_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_ComputeAndTrackRoute_Goal(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, goal: x2 };
}
function write_nav2_msgs_action_ComputeAndTrackRoute_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (m1 !== 0) unknownField(v, K7, "");
  return p + 12;
}
function read_nav2_msgs_action_ComputeAndTrackRoute_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_ComputeAndTrackRoute_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_action_ComputeAndTrackRoute_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_ComputeAndTrackRoute_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x5: any = x3.execution_duration;
  if (x5 === undefined) { x5 = NONE; m4++; }
  if (typeof x5 !== "object" || x5 === null) bad("result.execution_duration", "object", x5);
  let m6 = countKeys(x5) - 2;
  let x7: any = x5.sec;
  if (x7 === undefined) { x7 = 0; m6++; }
  if (typeof x7 !== "number" || (x7 | 0) !== x7) bad("result.execution_duration.sec", "int32 (-2147483648 to 2147483647)", x7);
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setInt32(p + 4, x7, true);
  let x8: any = x5.nanosec;
  if (x8 === undefined) { x8 = 0; m6++; }
  if (typeof x8 !== "number" || x8 >>> 0 !== x8) bad("result.execution_duration.nanosec", "uint32 (0 to 4294967295)", x8);
  d.setUint32(p + 8, x8, true);
  if (m6 !== 0) unknownField(x5, K2, "result.execution_duration");
  if (m4 !== 0) unknownField(x3, K3, "result");
  if (m1 !== 0) unknownField(v, K9, "");
  return p + 12;
}
function read_nav2_msgs_action_ComputeAndTrackRoute_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "status:0:1 result.execution_duration.sec:4:8 result.execution_duration.nanosec:8:12");
  const x1 = d.getInt8(p);
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { status: x1, result: { execution_duration: { sec: x2, nanosec: x3 } } };
}
function write_nav2_msgs_action_ComputeAndTrackRoute_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_nav2_msgs_action_ComputeAndTrackRoute_Feedback(x8, d, p, o, e); } catch (f) { throw under(f, "feedback"); }
  if (m1 !== 0) unknownField(v, K10, "");
  return p;
}
function read_nav2_msgs_action_ComputeAndTrackRoute_FeedbackMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_ComputeAndTrackRoute_Feedback(c); } catch (f) { throw under(f, "feedback"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, feedback: x2 };
}

export const ComputeAndTrackRoute: ActionType<ComputeAndTrackRoute_Goal, ComputeAndTrackRoute_Result, ComputeAndTrackRoute_Feedback, ComputeAndTrackRoute_GoalInput, ComputeAndTrackRoute_ResultInput, ComputeAndTrackRoute_FeedbackInput, { readonly goal: Record<never, never>; readonly result: { readonly NONE: 0; readonly UNKNOWN: 400; readonly TF_ERROR: 401; readonly NO_VALID_GRAPH: 402; readonly INDETERMINANT_NODES_ON_GRAPH: 403; readonly TIMEOUT: 404; readonly NO_VALID_ROUTE: 405; readonly OPERATION_FAILED: 406; readonly INVALID_EDGE_SCORER_USE: 407 }; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "nav2_msgs/action/ComputeAndTrackRoute",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputeAndTrackRoute_Goal", write_nav2_msgs_action_ComputeAndTrackRoute_Goal, read_nav2_msgs_action_ComputeAndTrackRoute_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputeAndTrackRoute_Result", write_nav2_msgs_action_ComputeAndTrackRoute_Result, read_nav2_msgs_action_ComputeAndTrackRoute_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputeAndTrackRoute_Feedback", write_nav2_msgs_action_ComputeAndTrackRoute_Feedback, read_nav2_msgs_action_ComputeAndTrackRoute_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/ComputeAndTrackRoute_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputeAndTrackRoute_SendGoal_Request", write_nav2_msgs_action_ComputeAndTrackRoute_SendGoal_Request, read_nav2_msgs_action_ComputeAndTrackRoute_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputeAndTrackRoute_SendGoal_Response", write_nav2_msgs_action_ComputeAndTrackRoute_SendGoal_Response, read_nav2_msgs_action_ComputeAndTrackRoute_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/ComputeAndTrackRoute_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputeAndTrackRoute_GetResult_Request", write_nav2_msgs_action_ComputeAndTrackRoute_GetResult_Request, read_nav2_msgs_action_ComputeAndTrackRoute_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputeAndTrackRoute_GetResult_Response", write_nav2_msgs_action_ComputeAndTrackRoute_GetResult_Response, read_nav2_msgs_action_ComputeAndTrackRoute_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/ComputeAndTrackRoute_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/ComputeAndTrackRoute_FeedbackMessage", write_nav2_msgs_action_ComputeAndTrackRoute_FeedbackMessage, read_nav2_msgs_action_ComputeAndTrackRoute_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: { NONE: 0, UNKNOWN: 400, TF_ERROR: 401, NO_VALID_GRAPH: 402, INDETERMINANT_NODES_ON_GRAPH: 403, TIMEOUT: 404, NO_VALID_ROUTE: 405, OPERATION_FAILED: 406, INVALID_EDGE_SCORER_USE: 407 }, feedback: {} },
};
