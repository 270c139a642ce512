// Generated from nav2_msgs/action/FollowWaypoints.action; do not edit.
import { type NumbersInput, type ActionType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type PoseStamped as geometry_msgs_msg_PoseStamped, type PoseStampedInput as geometry_msgs_msg_PoseStampedInput, write_geometry_msgs_msg_PoseStamped, read_geometry_msgs_msg_PoseStamped } from "../../geometry_msgs/msg/pose-stamped.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface FollowWaypoints_Goal {
  poses: geometry_msgs_msg_PoseStamped[];
}
export interface FollowWaypoints_GoalInput {
  poses?: readonly geometry_msgs_msg_PoseStampedInput[] | undefined;
}
export interface FollowWaypoints_Result {
  missed_waypoints: Int32Array;
}
export interface FollowWaypoints_ResultInput {
  missed_waypoints?: NumbersInput | undefined;
}
export interface FollowWaypoints_Feedback {
  current_waypoint: number;
}
export interface FollowWaypoints_FeedbackInput {
  current_waypoint?: number | undefined;
}
export interface FollowWaypoints_SendGoal_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
  goal: FollowWaypoints_Goal;
}
export interface FollowWaypoints_SendGoal_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: FollowWaypoints_GoalInput | undefined;
}
export interface FollowWaypoints_SendGoal_Response {
  accepted: boolean;
  stamp: builtin_interfaces_msg_Time;
}
export interface FollowWaypoints_SendGoal_ResponseInput {
  accepted?: boolean | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
}
export interface FollowWaypoints_GetResult_Request {
  goal_id: unique_identifier_msgs_msg_UUID;
}
export interface FollowWaypoints_GetResult_RequestInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface FollowWaypoints_GetResult_Response {
  status: number;
  result: FollowWaypoints_Result;
}
export interface FollowWaypoints_GetResult_ResponseInput {
  status?: number | undefined;
  result?: FollowWaypoints_ResultInput | undefined;
}
export interface FollowWaypoints_FeedbackMessage {
  goal_id: unique_identifier_msgs_msg_UUID;
  feedback: FollowWaypoints_Feedback;
}
export interface FollowWaypoints_FeedbackMessageInput {
  goal_id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  feedback?: FollowWaypoints_FeedbackInput | undefined;
}

const { NONE, NO_ARRAY, NO_INT32, bad, badBoolean, bulk, bulkLength, countFault, countKeys, full, getCount, getOctets, isArray, pad, putBytes, short, under, unknownField } = runtimeV1;
const K1: any = ["poses"];
const K2: any = ["missed_waypoints"];
const K3: any = ["current_waypoint"];
const K4: any = ["uuid"];
const K5: any = ["goal_id","goal"];
const K6: any = ["sec","nanosec"];
const K7: any = ["accepted","stamp"];
const K8: any = ["goal_id"];
const K9: any = ["status","result"];
const K10: any = ["goal_id","feedback"];

function write_nav2_msgs_action_FollowWaypoints_Goal(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.poses;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("poses", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    try { p = write_geometry_msgs_msg_PoseStamped(y5, d, p, o, e); } catch (f) { throw under(f, "poses[" + i4 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_nav2_msgs_action_FollowWaypoints_Goal(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 68, Infinity);
  if (n1 < 0) countFault(c, p, "poses", 68, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let x4: any; c.p = p; try { x4 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "poses[" + i3 + "]"); } p = c.p;
    a2.push(x4);
  }
  c.p = p;
  return { poses: a2 };
}
function write_nav2_msgs_action_FollowWaypoints_Result(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.missed_waypoints;
  if (x2 === undefined) { x2 = NO_INT32; m1++; }
  if (!isArray(x2)) bad("missed_waypoints", "an array of int32", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  if (p + 4 * n3 > e) full(p + 4 * n3);
  if (x2 instanceof Int32Array && n3 > bulkLength) { putBytes(d, p, x2); p += 4 * n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 4) {
    const y5: any = x2[i4]; if (typeof y5 !== "number" || (y5 | 0) !== y5) bad("missed_waypoints[" + i4 + "]", "int32 (-2147483648 to 2147483647)", y5); d.setInt32(p, y5, true);
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_nav2_msgs_action_FollowWaypoints_Result(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "missed_waypoints", 4, Infinity);
  p = c.p;
  let a2: any = NO_INT32;
  if (n1 > 0) { if (p + 4 * n1 > e) short(c, p, "", "missed_waypoints:0:" + 4 * n1); a2 = new Int32Array(n1); if (l && n1 > bulkLength) bulk(a2, c, p); else for (let i3 = 0; i3 < n1; i3++) a2[i3] = d.getInt32(p + 4 * i3, l); p += 4 * n1; }
  c.p = p;
  return { missed_waypoints: a2 };
}
function write_nav2_msgs_action_FollowWaypoints_Feedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.current_waypoint;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 >>> 0 !== x2) bad("current_waypoint", "uint32 (0 to 4294967295)", x2);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, x2, true);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 4;
}
function read_nav2_msgs_action_FollowWaypoints_Feedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "current_waypoint:0:4");
  const x1 = d.getUint32(p, l);
  c.p = p + 4;
  return { current_waypoint: x1 };
}
function write_nav2_msgs_action_FollowWaypoints_SendGoal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
  try { p = write_nav2_msgs_action_FollowWaypoints_Goal(x8, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
function read_nav2_msgs_action_FollowWaypoints_SendGoal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let x2: any; c.p = p; try { x2 = read_nav2_msgs_action_FollowWaypoints_Goal(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  c.p = p;
  return { goal_id: { uuid: a1 }, goal: x2 };
}
function write_nav2_msgs_action_FollowWaypoints_SendGoal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_action_FollowWaypoints_SendGoal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "accepted:0:1 stamp.sec:4:8 stamp.nanosec:8:12");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "accepted");
  const x2 = d.getInt32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { accepted: x1 === 1, stamp: { sec: x2, nanosec: x3 } };
}
function write_nav2_msgs_action_FollowWaypoints_GetResult_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_action_FollowWaypoints_GetResult_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "goal_id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { goal_id: { uuid: a1 } };
}
function write_nav2_msgs_action_FollowWaypoints_GetResult_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x5: any = x3.missed_waypoints;
  if (x5 === undefined) { x5 = NO_INT32; m4++; }
  if (!isArray(x5)) bad("result.missed_waypoints", "an array of int32", x5);
  const n6 = x5.length;
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setUint32(p + 4, n6, true);
  p += 8;
  if (p + 4 * n6 > e) full(p + 4 * n6);
  if (x5 instanceof Int32Array && n6 > bulkLength) { putBytes(d, p, x5); p += 4 * n6; }
  else for (let i7 = 0; i7 < n6; i7++, p += 4) {
    const y8: any = x5[i7]; if (typeof y8 !== "number" || (y8 | 0) !== y8) bad("result.missed_waypoints[" + i7 + "]", "int32 (-2147483648 to 2147483647)", y8); d.setInt32(p, y8, true);
  }
  if (m4 !== 0) unknownField(x3, K2, "result");
  if (m1 !== 0) unknownField(v, K9, "");
  return p;
}
function read_nav2_msgs_action_FollowWaypoints_GetResult_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  const n2 = getCount(c, p, 4, Infinity);
  if (n2 < 0) countFault(c, p, "result.missed_waypoints", 4, Infinity);
  p = c.p;
  let a3: any = NO_INT32;
  if (n2 > 0) { if (p + 4 * n2 > e) short(c, p, "", "result.missed_waypoints:0:" + 4 * n2); a3 = new Int32Array(n2); if (l && n2 > bulkLength) bulk(a3, c, p); else for (let i4 = 0; i4 < n2; i4++) a3[i4] = d.getInt32(p + 4 * i4, l); p += 4 * n2; }
  c.p = p;
  return { status: x1, result: { missed_waypoints: a3 } };
}
function write_nav2_msgs_action_FollowWaypoints_FeedbackMessage(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x10: any = x8.current_waypoint;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number" || x10 >>> 0 !== x10) bad("feedback.current_waypoint", "uint32 (0 to 4294967295)", x10);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, x10, true);
  if (m9 !== 0) unknownField(x8, K3, "feedback");
  if (m1 !== 0) unknownField(v, K10, "");
  return p + 4;
}
function read_nav2_msgs_action_FollowWaypoints_FeedbackMessage(c: runtimeV1.Cursor): any {
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

export const FollowWaypoints: ActionType<FollowWaypoints_Goal, FollowWaypoints_Result, FollowWaypoints_Feedback, FollowWaypoints_GoalInput, FollowWaypoints_ResultInput, FollowWaypoints_FeedbackInput, { readonly goal: Record<never, never>; readonly result: Record<never, never>; readonly feedback: Record<never, never> }> = {
  kind: "action",
  name: "nav2_msgs/action/FollowWaypoints",
  goal: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowWaypoints_Goal", write_nav2_msgs_action_FollowWaypoints_Goal, read_nav2_msgs_action_FollowWaypoints_Goal),
  result: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowWaypoints_Result", write_nav2_msgs_action_FollowWaypoints_Result, read_nav2_msgs_action_FollowWaypoints_Result),
  feedback: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowWaypoints_Feedback", write_nav2_msgs_action_FollowWaypoints_Feedback, read_nav2_msgs_action_FollowWaypoints_Feedback),
  sendGoal: {
    kind: "service",
    name: "nav2_msgs/action/FollowWaypoints_SendGoal",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowWaypoints_SendGoal_Request", write_nav2_msgs_action_FollowWaypoints_SendGoal_Request, read_nav2_msgs_action_FollowWaypoints_SendGoal_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowWaypoints_SendGoal_Response", write_nav2_msgs_action_FollowWaypoints_SendGoal_Response, read_nav2_msgs_action_FollowWaypoints_SendGoal_Response),
    constants: { request: {}, response: {} },
  },
  getResult: {
    kind: "service",
    name: "nav2_msgs/action/FollowWaypoints_GetResult",
    request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowWaypoints_GetResult_Request", write_nav2_msgs_action_FollowWaypoints_GetResult_Request, read_nav2_msgs_action_FollowWaypoints_GetResult_Request),
    response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowWaypoints_GetResult_Response", write_nav2_msgs_action_FollowWaypoints_GetResult_Response, read_nav2_msgs_action_FollowWaypoints_GetResult_Response),
    constants: { request: {}, response: {} },
  },
  feedbackMessage: {
    kind: "message",
    name: "nav2_msgs/action/FollowWaypoints_FeedbackMessage",
    codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/action/FollowWaypoints_FeedbackMessage", write_nav2_msgs_action_FollowWaypoints_FeedbackMessage, read_nav2_msgs_action_FollowWaypoints_FeedbackMessage),
    constants: {},
  },
  constants: { goal: {}, result: {}, feedback: {} },
};
