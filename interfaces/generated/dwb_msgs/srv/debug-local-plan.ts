// Generated from dwb_msgs/srv/DebugLocalPlan.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type LocalPlanEvaluation as dwb_msgs_msg_LocalPlanEvaluation, type LocalPlanEvaluationInput as dwb_msgs_msg_LocalPlanEvaluationInput, write_dwb_msgs_msg_LocalPlanEvaluation, read_dwb_msgs_msg_LocalPlanEvaluation } from "../msg/local-plan-evaluation.ts";
import { type Path2D as nav_2d_msgs_msg_Path2D, type Path2DInput as nav_2d_msgs_msg_Path2DInput, write_nav_2d_msgs_msg_Path2D, read_nav_2d_msgs_msg_Path2D } from "../../nav_2d_msgs/msg/path2-d.ts";
import { type Pose2DStamped as nav_2d_msgs_msg_Pose2DStamped, type Pose2DStampedInput as nav_2d_msgs_msg_Pose2DStampedInput } from "../../nav_2d_msgs/msg/pose2-d-stamped.ts";
import { type Twist2D as nav_2d_msgs_msg_Twist2D, type Twist2DInput as nav_2d_msgs_msg_Twist2DInput } from "../../nav_2d_msgs/msg/twist2-d.ts";

export interface DebugLocalPlan_Request {
  pose: nav_2d_msgs_msg_Pose2DStamped;
  velocity: nav_2d_msgs_msg_Twist2D;
  global_plan: nav_2d_msgs_msg_Path2D;
}
export interface DebugLocalPlan_RequestInput {
  pose?: nav_2d_msgs_msg_Pose2DStampedInput | undefined;
  velocity?: nav_2d_msgs_msg_Twist2DInput | undefined;
  global_plan?: nav_2d_msgs_msg_Path2DInput | undefined;
}
export interface DebugLocalPlan_Response {
  results: dwb_msgs_msg_LocalPlanEvaluation;
}
export interface DebugLocalPlan_ResponseInput {
  results?: dwb_msgs_msg_LocalPlanEvaluationInput | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","theta"];
const K4: any = ["header","pose"];
const K5: any = ["pose","velocity","global_plan"];
const K6: any = ["results"];

function write_dwb_msgs_srv_DebugLocalPlan_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.pose;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("pose", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.header;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("pose.header", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.stamp;
  if (x6 === undefined) { x6 = NONE; m5++; }
  if (typeof x6 !== "object" || x6 === null) bad("pose.header.stamp", "object", x6);
  let m7 = countKeys(x6) - 2;
  let x8: any = x6.sec;
  if (x8 === undefined) { x8 = 0; m7++; }
  if (typeof x8 !== "number" || (x8 | 0) !== x8) bad("pose.header.stamp.sec", "int32 (-2147483648 to 2147483647)", x8);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x8, true);
  let x9: any = x6.nanosec;
  if (x9 === undefined) { x9 = 0; m7++; }
  if (typeof x9 !== "number" || x9 >>> 0 !== x9) bad("pose.header.stamp.nanosec", "uint32 (0 to 4294967295)", x9);
  d.setUint32(p + 4, x9, true);
  if (m7 !== 0) unknownField(x6, K1, "pose.header.stamp");
  let x10: any = x4.frame_id;
  if (x10 === undefined) { x10 = ""; m5++; }
  p += 8;
  if (typeof x10 !== "string") bad("pose.header.frame_id", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("pose.header.frame_id", "string without U+0000", x10);
  if (m5 !== 0) unknownField(x4, K2, "pose.header");
  let x11: any = x2.pose;
  if (x11 === undefined) { x11 = NONE; m3++; }
  if (typeof x11 !== "object" || x11 === null) bad("pose.pose", "object", x11);
  let m12 = countKeys(x11) - 3;
  let x13: any = x11.x;
  if (x13 === undefined) { x13 = 0; m12++; }
  if (typeof x13 !== "number") bad("pose.pose.x", "number", x13);
  p = pad(d, p, o, e, 8);
  if (p + 48 > e) full(p + 48);
  d.setFloat64(p, x13, true);
  let x14: any = x11.y;
  if (x14 === undefined) { x14 = 0; m12++; }
  if (typeof x14 !== "number") bad("pose.pose.y", "number", x14);
  d.setFloat64(p + 8, x14, true);
  let x15: any = x11.theta;
  if (x15 === undefined) { x15 = 0; m12++; }
  if (typeof x15 !== "number") bad("pose.pose.theta", "number", x15);
  d.setFloat64(p + 16, x15, true);
  if (m12 !== 0) unknownField(x11, K3, "pose.pose");
  if (m3 !== 0) unknownField(x2, K4, "pose");
  let x16: any = v.velocity;
  if (x16 === undefined) { x16 = NONE; m1++; }
  if (typeof x16 !== "object" || x16 === null) bad("velocity", "object", x16);
  let m17 = countKeys(x16) - 3;
  let x18: any = x16.x;
  if (x18 === undefined) { x18 = 0; m17++; }
  if (typeof x18 !== "number") bad("velocity.x", "number", x18);
  d.setFloat64(p + 24, x18, true);
  let x19: any = x16.y;
  if (x19 === undefined) { x19 = 0; m17++; }
  if (typeof x19 !== "number") bad("velocity.y", "number", x19);
  d.setFloat64(p + 32, x19, true);
  let x20: any = x16.theta;
  if (x20 === undefined) { x20 = 0; m17++; }
  if (typeof x20 !== "number") bad("velocity.theta", "number", x20);
  d.setFloat64(p + 40, x20, true);
  if (m17 !== 0) unknownField(x16, K3, "velocity");
  let x21: any = v.global_plan;
  if (x21 === undefined) { x21 = NONE; m1++; }
  p += 48;
  try { p = write_nav_2d_msgs_msg_Path2D(x21, d, p, o, e); } catch (f) { throw under(f, "global_plan"); }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
function read_dwb_msgs_srv_DebugLocalPlan_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 8 > e) short(c, p, "", "pose.header.stamp.sec:0:4 pose.header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "pose.header.frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 48 > e) short(c, p, "", "pose.pose.x:0:8 pose.pose.y:8:16 pose.pose.theta:16:24 velocity.x:24:32 velocity.y:32:40 velocity.theta:40:48");
  const x4 = d.getFloat64(p, l);
  const x5 = d.getFloat64(p + 8, l);
  const x6 = d.getFloat64(p + 16, l);
  const x7 = d.getFloat64(p + 24, l);
  const x8 = d.getFloat64(p + 32, l);
  const x9 = d.getFloat64(p + 40, l);
  p += 48;
  let x10: any; c.p = p; try { x10 = read_nav_2d_msgs_msg_Path2D(c); } catch (f) { throw under(f, "global_plan"); } p = c.p;
  c.p = p;
  return { pose: { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, pose: { x: x4, y: x5, theta: x6 } }, velocity: { x: x7, y: x8, theta: x9 }, global_plan: x10 };
}
function write_dwb_msgs_srv_DebugLocalPlan_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.results;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_dwb_msgs_msg_LocalPlanEvaluation(x2, d, p, o, e); } catch (f) { throw under(f, "results"); }
  if (m1 !== 0) unknownField(v, K6, "");
  return p;
}
function read_dwb_msgs_srv_DebugLocalPlan_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_dwb_msgs_msg_LocalPlanEvaluation(c); } catch (f) { throw under(f, "results"); } p = c.p;
  c.p = p;
  return { results: x1 };
}

export const DebugLocalPlan: ServiceType<DebugLocalPlan_Request, DebugLocalPlan_Response, DebugLocalPlan_RequestInput, DebugLocalPlan_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "dwb_msgs/srv/DebugLocalPlan",
  request: /* @__PURE__ */ runtimeV1.codec("dwb_msgs/srv/DebugLocalPlan_Request", write_dwb_msgs_srv_DebugLocalPlan_Request, read_dwb_msgs_srv_DebugLocalPlan_Request),
  response: /* @__PURE__ */ runtimeV1.codec("dwb_msgs/srv/DebugLocalPlan_Response", write_dwb_msgs_srv_DebugLocalPlan_Response, read_dwb_msgs_srv_DebugLocalPlan_Response),
  constants: { request: {}, response: {} },
};
