// Generated from turtlebot3_msgs/srv/Goal.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export type Goal_Request = Record<string, never>;
export type Goal_RequestInput = Record<string, never>;
export interface Goal_Response {
  pose_x: number;
  pose_y: number;
  success: boolean;
}
export interface Goal_ResponseInput {
  pose_x?: number | undefined;
  pose_y?: number | undefined;
  success?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["pose_x","pose_y","success"];

function write_turtlebot3_msgs_srv_Goal_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_turtlebot3_msgs_srv_Goal_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_turtlebot3_msgs_srv_Goal_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.pose_x;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("pose_x", "number in the range of float32", x2);
  if (p + 9 > e) full(p + 9);
  d.setFloat32(p, x2, true);
  let x3: any = v.pose_y;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("pose_y", "number in the range of float32", x3);
  d.setFloat32(p + 4, x3, true);
  let x4: any = v.success;
  if (x4 === undefined) { x4 = false; m1++; }
  if (typeof x4 !== "boolean") bad("success", "boolean", x4);
  d.setUint8(p + 8, x4 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 9;
}
function read_turtlebot3_msgs_srv_Goal_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 9 > e) short(c, p, "", "pose_x:0:4 pose_y:4:8 success:8:9");
  const x1 = d.getFloat32(p, l);
  const x2 = d.getFloat32(p + 4, l);
  const x3 = d.getUint8(p + 8); if (x3 > 1) badBoolean(c, p + 8, "success");
  c.p = p + 9;
  return { pose_x: x1, pose_y: x2, success: x3 === 1 };
}

export const Goal: ServiceType<Goal_Request, Goal_Response, Goal_RequestInput, Goal_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "turtlebot3_msgs/srv/Goal",
  request: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/srv/Goal_Request", write_turtlebot3_msgs_srv_Goal_Request, read_turtlebot3_msgs_srv_Goal_Request),
  response: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/srv/Goal_Response", write_turtlebot3_msgs_srv_Goal_Response, read_turtlebot3_msgs_srv_Goal_Response),
  constants: { request: {}, response: {} },
};
