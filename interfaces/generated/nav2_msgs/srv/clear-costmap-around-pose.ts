// Generated from nav2_msgs/srv/ClearCostmapAroundPose.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type PoseStamped as geometry_msgs_msg_PoseStamped, type PoseStampedInput as geometry_msgs_msg_PoseStampedInput, write_geometry_msgs_msg_PoseStamped, read_geometry_msgs_msg_PoseStamped } from "../../geometry_msgs/msg/pose-stamped.ts";
import { type Empty as std_msgs_msg_Empty, type EmptyInput as std_msgs_msg_EmptyInput } from "../../std_msgs/msg/empty.ts";

export interface ClearCostmapAroundPose_Request {
  pose: geometry_msgs_msg_PoseStamped;
  reset_distance: number;
}
export interface ClearCostmapAroundPose_RequestInput {
  pose?: geometry_msgs_msg_PoseStampedInput | undefined;
  reset_distance?: number | undefined;
}
export interface ClearCostmapAroundPose_Response {
  response: std_msgs_msg_Empty;
}
export interface ClearCostmapAroundPose_ResponseInput {
  response?: std_msgs_msg_EmptyInput | undefined;
}

const { NONE, bad, countKeys, full, pad, short, under, unknownField } = runtimeV1;
const K1: any = ["pose","reset_distance"];
const K2: any = [];
const K3: any = ["response"];

function write_nav2_msgs_srv_ClearCostmapAroundPose_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.pose;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_PoseStamped(x2, d, p, o, e); } catch (f) { throw under(f, "pose"); }
  let x3: any = v.reset_distance;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("reset_distance", "number", x3);
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  d.setFloat64(p, x3, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
function read_nav2_msgs_srv_ClearCostmapAroundPose_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "pose"); } p = c.p;
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "reset_distance:0:8");
  const x2 = d.getFloat64(p, l);
  c.p = p + 8;
  return { pose: x1, reset_distance: x2 };
}
function write_nav2_msgs_srv_ClearCostmapAroundPose_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.response;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("response", "object", x2);
  let m3 = countKeys(x2) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m3 !== 0) unknownField(x2, K2, "response");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 1;
}
function read_nav2_msgs_srv_ClearCostmapAroundPose_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return { response: {} };
}

export const ClearCostmapAroundPose: ServiceType<ClearCostmapAroundPose_Request, ClearCostmapAroundPose_Response, ClearCostmapAroundPose_RequestInput, ClearCostmapAroundPose_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/ClearCostmapAroundPose",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/ClearCostmapAroundPose_Request", write_nav2_msgs_srv_ClearCostmapAroundPose_Request, read_nav2_msgs_srv_ClearCostmapAroundPose_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/ClearCostmapAroundPose_Response", write_nav2_msgs_srv_ClearCostmapAroundPose_Response, read_nav2_msgs_srv_ClearCostmapAroundPose_Response),
  constants: { request: {}, response: {} },
};
