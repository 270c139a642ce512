// Generated from dwb_msgs/srv/GenerateTrajectory.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Trajectory2D as dwb_msgs_msg_Trajectory2D, type Trajectory2DInput as dwb_msgs_msg_Trajectory2DInput, write_dwb_msgs_msg_Trajectory2D, read_dwb_msgs_msg_Trajectory2D } from "../msg/trajectory2-d.ts";
import { type Pose2D as geometry_msgs_msg_Pose2D, type Pose2DInput as geometry_msgs_msg_Pose2DInput } from "../../geometry_msgs/msg/pose2-d.ts";
import { type Twist2D as nav_2d_msgs_msg_Twist2D, type Twist2DInput as nav_2d_msgs_msg_Twist2DInput } from "../../nav_2d_msgs/msg/twist2-d.ts";

export interface GenerateTrajectory_Request {
  start_pose: geometry_msgs_msg_Pose2D;
  start_vel: nav_2d_msgs_msg_Twist2D;
  cmd_vel: nav_2d_msgs_msg_Twist2D;
}
export interface GenerateTrajectory_RequestInput {
  start_pose?: geometry_msgs_msg_Pose2DInput | undefined;
  start_vel?: nav_2d_msgs_msg_Twist2DInput | undefined;
  cmd_vel?: nav_2d_msgs_msg_Twist2DInput | undefined;
}
export interface GenerateTrajectory_Response {
  traj: dwb_msgs_msg_Trajectory2D;
}
export interface GenerateTrajectory_ResponseInput {
  traj?: dwb_msgs_msg_Trajectory2DInput | undefined;
}

const { NONE, bad, countKeys, full, short, under, unknownField } = runtimeV1;
const K1: any = ["x","y","theta"];
const K2: any = ["start_pose","start_vel","cmd_vel"];
const K3: any = ["traj"];

function write_dwb_msgs_srv_GenerateTrajectory_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.start_pose;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("start_pose", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.x;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("start_pose.x", "number", x4);
  if (p + 72 > e) full(p + 72);
  d.setFloat64(p, x4, true);
  let x5: any = x2.y;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("start_pose.y", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.theta;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("start_pose.theta", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "start_pose");
  let x7: any = v.start_vel;
  if (x7 === undefined) { x7 = NONE; m1++; }
  if (typeof x7 !== "object" || x7 === null) bad("start_vel", "object", x7);
  let m8 = countKeys(x7) - 3;
  let x9: any = x7.x;
  if (x9 === undefined) { x9 = 0; m8++; }
  if (typeof x9 !== "number") bad("start_vel.x", "number", x9);
  d.setFloat64(p + 24, x9, true);
  let x10: any = x7.y;
  if (x10 === undefined) { x10 = 0; m8++; }
  if (typeof x10 !== "number") bad("start_vel.y", "number", x10);
  d.setFloat64(p + 32, x10, true);
  let x11: any = x7.theta;
  if (x11 === undefined) { x11 = 0; m8++; }
  if (typeof x11 !== "number") bad("start_vel.theta", "number", x11);
  d.setFloat64(p + 40, x11, true);
  if (m8 !== 0) unknownField(x7, K1, "start_vel");
  let x12: any = v.cmd_vel;
  if (x12 === undefined) { x12 = NONE; m1++; }
  if (typeof x12 !== "object" || x12 === null) bad("cmd_vel", "object", x12);
  let m13 = countKeys(x12) - 3;
  let x14: any = x12.x;
  if (x14 === undefined) { x14 = 0; m13++; }
  if (typeof x14 !== "number") bad("cmd_vel.x", "number", x14);
  d.setFloat64(p + 48, x14, true);
  let x15: any = x12.y;
  if (x15 === undefined) { x15 = 0; m13++; }
  if (typeof x15 !== "number") bad("cmd_vel.y", "number", x15);
  d.setFloat64(p + 56, x15, true);
  let x16: any = x12.theta;
  if (x16 === undefined) { x16 = 0; m13++; }
  if (typeof x16 !== "number") bad("cmd_vel.theta", "number", x16);
  d.setFloat64(p + 64, x16, true);
  if (m13 !== 0) unknownField(x12, K1, "cmd_vel");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 72;
}
function read_dwb_msgs_srv_GenerateTrajectory_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 72 > e) short(c, p, "", "start_pose.x:0:8 start_pose.y:8:16 start_pose.theta:16:24 start_vel.x:24:32 start_vel.y:32:40 start_vel.theta:40:48 cmd_vel.x:48:56 cmd_vel.y:56:64 cmd_vel.theta:64:72");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  const x7 = d.getFloat64(p + 48, l);
  const x8 = d.getFloat64(p + 56, l);
  const x9 = d.getFloat64(p + 64, l);
  c.p = p + 72;
  return { start_pose: { x: x1, y: x2, theta: x3 }, start_vel: { x: x4, y: x5, theta: x6 }, cmd_vel: { x: x7, y: x8, theta: x9 } };
}
function write_dwb_msgs_srv_GenerateTrajectory_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.traj;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_dwb_msgs_msg_Trajectory2D(x2, d, p, o, e); } catch (f) { throw under(f, "traj"); }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_dwb_msgs_srv_GenerateTrajectory_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_dwb_msgs_msg_Trajectory2D(c); } catch (f) { throw under(f, "traj"); } p = c.p;
  c.p = p;
  return { traj: x1 };
}

export const GenerateTrajectory: ServiceType<GenerateTrajectory_Request, GenerateTrajectory_Response, GenerateTrajectory_RequestInput, GenerateTrajectory_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "dwb_msgs/srv/GenerateTrajectory",
  request: /* @__PURE__ */ runtimeV1.codec("dwb_msgs/srv/GenerateTrajectory_Request", write_dwb_msgs_srv_GenerateTrajectory_Request, read_dwb_msgs_srv_GenerateTrajectory_Request),
  response: /* @__PURE__ */ runtimeV1.codec("dwb_msgs/srv/GenerateTrajectory_Response", write_dwb_msgs_srv_GenerateTrajectory_Response, read_dwb_msgs_srv_GenerateTrajectory_Response),
  constants: { request: {}, response: {} },
};
