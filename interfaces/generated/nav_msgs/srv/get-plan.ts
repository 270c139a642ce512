// Generated from nav_msgs/srv/GetPlan.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type PoseStamped as geometry_msgs_msg_PoseStamped, type PoseStampedInput as geometry_msgs_msg_PoseStampedInput, write_geometry_msgs_msg_PoseStamped, read_geometry_msgs_msg_PoseStamped } from "../../geometry_msgs/msg/pose-stamped.ts";
import { type Path as nav_msgs_msg_Path, type PathInput as nav_msgs_msg_PathInput, write_nav_msgs_msg_Path, read_nav_msgs_msg_Path } from "../msg/path.ts";

export interface GetPlan_Request {
  start: geometry_msgs_msg_PoseStamped;
  goal: geometry_msgs_msg_PoseStamped;
  tolerance: number;
}
export interface GetPlan_RequestInput {
  start?: geometry_msgs_msg_PoseStampedInput | undefined;
  goal?: geometry_msgs_msg_PoseStampedInput | undefined;
  tolerance?: number | undefined;
}
export interface GetPlan_Response {
  plan: nav_msgs_msg_Path;
}
export interface GetPlan_ResponseInput {
  plan?: nav_msgs_msg_PathInput | undefined;
}

const { NONE, bad, countKeys, full, pad, short, under, unknownField } = runtimeV1;
const K1: any = ["start","goal","tolerance"];
const K2: any = ["plan"];

function write_nav_msgs_srv_GetPlan_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.start;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_PoseStamped(x2, d, p, o, e); } catch (f) { throw under(f, "start"); }
  let x3: any = v.goal;
  if (x3 === undefined) { x3 = NONE; m1++; }
  try { p = write_geometry_msgs_msg_PoseStamped(x3, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  let x4: any = v.tolerance;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 - x4 === 0 && Math.abs(x4) >= 3.4028235677973366e38)) bad("tolerance", "number in the range of float32", x4);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
function read_nav_msgs_srv_GetPlan_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "start"); } p = c.p;
  let x2: any; c.p = p; try { x2 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "tolerance:0:4");
  const x3 = d.getFloat32(p, l);
  c.p = p + 4;
  return { start: x1, goal: x2, tolerance: x3 };
}
function write_nav_msgs_srv_GetPlan_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.plan;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav_msgs_msg_Path(x2, d, p, o, e); } catch (f) { throw under(f, "plan"); }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_nav_msgs_srv_GetPlan_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav_msgs_msg_Path(c); } catch (f) { throw under(f, "plan"); } p = c.p;
  c.p = p;
  return { plan: x1 };
}

export const GetPlan: ServiceType<GetPlan_Request, GetPlan_Response, GetPlan_RequestInput, GetPlan_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav_msgs/srv/GetPlan",
  request: /* @__PURE__ */ runtimeV1.codec("nav_msgs/srv/GetPlan_Request", write_nav_msgs_srv_GetPlan_Request, read_nav_msgs_srv_GetPlan_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav_msgs/srv/GetPlan_Response", write_nav_msgs_srv_GetPlan_Response, read_nav_msgs_srv_GetPlan_Response),
  constants: { request: {}, response: {} },
};
