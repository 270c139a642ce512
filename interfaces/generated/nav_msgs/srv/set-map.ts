// Generated from nav_msgs/srv/SetMap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type PoseWithCovarianceStamped as geometry_msgs_msg_PoseWithCovarianceStamped, type PoseWithCovarianceStampedInput as geometry_msgs_msg_PoseWithCovarianceStampedInput, write_geometry_msgs_msg_PoseWithCovarianceStamped, read_geometry_msgs_msg_PoseWithCovarianceStamped } from "../../geometry_msgs/msg/pose-with-covariance-stamped.ts";
import { type OccupancyGrid as nav_msgs_msg_OccupancyGrid, type OccupancyGridInput as nav_msgs_msg_OccupancyGridInput, write_nav_msgs_msg_OccupancyGrid, read_nav_msgs_msg_OccupancyGrid } from "../msg/occupancy-grid.ts";

export interface SetMap_Request {
  map: nav_msgs_msg_OccupancyGrid;
  initial_pose: geometry_msgs_msg_PoseWithCovarianceStamped;
}
export interface SetMap_RequestInput {
  map?: nav_msgs_msg_OccupancyGridInput | undefined;
  initial_pose?: geometry_msgs_msg_PoseWithCovarianceStampedInput | undefined;
}
export interface SetMap_Response {
  success: boolean;
}
export interface SetMap_ResponseInput {
  success?: boolean | undefined;
}

const { NONE, bad, badBoolean, countKeys, full, short, under, unknownField } = runtimeV1;
const K1: any = ["map","initial_pose"];
const K2: any = ["success"];

function write_nav_msgs_srv_SetMap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.map;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav_msgs_msg_OccupancyGrid(x2, d, p, o, e); } catch (f) { throw under(f, "map"); }
  let x3: any = v.initial_pose;
  if (x3 === undefined) { x3 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_PoseWithCovarianceStamped(x3, d, p, o, e); } catch (f) { throw under(f, "initial_pose"); }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_nav_msgs_srv_SetMap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav_msgs_msg_OccupancyGrid(c); } catch (f) { throw under(f, "map"); } p = c.p;
  let x2: any; c.p = p; try { x2 = read_geometry_msgs_msg_PoseWithCovarianceStamped(c); } catch (f) { throw under(f, "initial_pose"); } p = c.p;
  c.p = p;
  return { map: x1, initial_pose: x2 };
}
function write_nav_msgs_srv_SetMap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.success;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("success", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_nav_msgs_srv_SetMap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  c.p = p + 1;
  return { success: x1 === 1 };
}

export const SetMap: ServiceType<SetMap_Request, SetMap_Response, SetMap_RequestInput, SetMap_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav_msgs/srv/SetMap",
  request: /* @__PURE__ */ runtimeV1.codec("nav_msgs/srv/SetMap_Request", write_nav_msgs_srv_SetMap_Request, read_nav_msgs_srv_SetMap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav_msgs/srv/SetMap_Response", write_nav_msgs_srv_SetMap_Response, read_nav_msgs_srv_SetMap_Response),
  constants: { request: {}, response: {} },
};
