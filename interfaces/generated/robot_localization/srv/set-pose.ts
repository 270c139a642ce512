// Generated from robot_localization/srv/SetPose.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type PoseWithCovarianceStamped as geometry_msgs_msg_PoseWithCovarianceStamped, type PoseWithCovarianceStampedInput as geometry_msgs_msg_PoseWithCovarianceStampedInput, write_geometry_msgs_msg_PoseWithCovarianceStamped, read_geometry_msgs_msg_PoseWithCovarianceStamped } from "../../geometry_msgs/msg/pose-with-covariance-stamped.ts";

export interface SetPose_Request {
  pose: geometry_msgs_msg_PoseWithCovarianceStamped;
}
export interface SetPose_RequestInput {
  pose?: geometry_msgs_msg_PoseWithCovarianceStampedInput | undefined;
}
export type SetPose_Response = Record<string, never>;
export type SetPose_ResponseInput = Record<string, never>;

const { NONE, bad, countKeys, full, under, unknownField } = runtimeV1;
const K1: any = ["pose"];
const K2: any = [];

function write_robot_localization_srv_SetPose_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.pose;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_PoseWithCovarianceStamped(x2, d, p, o, e); } catch (f) { throw under(f, "pose"); }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_robot_localization_srv_SetPose_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_geometry_msgs_msg_PoseWithCovarianceStamped(c); } catch (f) { throw under(f, "pose"); } p = c.p;
  c.p = p;
  return { pose: x1 };
}
function write_robot_localization_srv_SetPose_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_robot_localization_srv_SetPose_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const SetPose: ServiceType<SetPose_Request, SetPose_Response, SetPose_RequestInput, SetPose_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "robot_localization/srv/SetPose",
  request: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/SetPose_Request", write_robot_localization_srv_SetPose_Request, read_robot_localization_srv_SetPose_Request),
  response: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/SetPose_Response", write_robot_localization_srv_SetPose_Response, read_robot_localization_srv_SetPose_Response),
  constants: { request: {}, response: {} },
};
