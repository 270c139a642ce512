// Generated from slam_toolbox/srv/DeserializePoseGraph.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Pose2D as geometry_msgs_msg_Pose2D, type Pose2DInput as geometry_msgs_msg_Pose2DInput } from "../../geometry_msgs/msg/pose2-d.ts";

export interface DeserializePoseGraph_Request {
  filename: string;
  match_type: number;
  initial_pose: geometry_msgs_msg_Pose2D;
}
export interface DeserializePoseGraph_RequestInput {
  filename?: string | undefined;
  match_type?: number | undefined;
  initial_pose?: geometry_msgs_msg_Pose2DInput | undefined;
}
export type DeserializePoseGraph_Response = Record<string, never>;
export type DeserializePoseGraph_ResponseInput = Record<string, never>;

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["x","y","theta"];
const K2: any = ["filename","match_type","initial_pose"];
const K3: any = [];

function write_slam_toolbox_srv_DeserializePoseGraph_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.filename;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("filename", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("filename", "string without U+0000", x2);
  let x3: any = v.match_type;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || x3 << 24 >> 24 !== x3) bad("match_type", "int8 (-128 to 127)", x3);
  if (p + 1 > e) full(p + 1);
  d.setInt8(p, x3);
  let x4: any = v.initial_pose;
  if (x4 === undefined) { x4 = NONE; m1++; }
  if (typeof x4 !== "object" || x4 === null) bad("initial_pose", "object", x4);
  let m5 = countKeys(x4) - 3;
  let x6: any = x4.x;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number") bad("initial_pose.x", "number", x6);
  p += 1;
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x6, true);
  let x7: any = x4.y;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number") bad("initial_pose.y", "number", x7);
  d.setFloat64(p + 8, x7, true);
  let x8: any = x4.theta;
  if (x8 === undefined) { x8 = 0; m5++; }
  if (typeof x8 !== "number") bad("initial_pose.theta", "number", x8);
  d.setFloat64(p + 16, x8, true);
  if (m5 !== 0) unknownField(x4, K1, "initial_pose");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 24;
}
function read_slam_toolbox_srv_DeserializePoseGraph_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "filename", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "match_type:0:1");
  const x2 = d.getInt8(p);
  p += 1;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "initial_pose.x:0:8 initial_pose.y:8:16 initial_pose.theta:16:24");
  const x3 = d.getFloat64(p, l);
  const x4 = d.getFloat64(p + 8, l);
  const x5 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { filename: x1, match_type: x2, initial_pose: { x: x3, y: x4, theta: x5 } };
}
function write_slam_toolbox_srv_DeserializePoseGraph_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 1;
}
function read_slam_toolbox_srv_DeserializePoseGraph_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const DeserializePoseGraph: ServiceType<DeserializePoseGraph_Request, DeserializePoseGraph_Response, DeserializePoseGraph_RequestInput, DeserializePoseGraph_ResponseInput, { readonly request: { readonly UNSET: 0; readonly START_AT_FIRST_NODE: 1; readonly START_AT_GIVEN_POSE: 2; readonly LOCALIZE_AT_POSE: 3 }; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "slam_toolbox/srv/DeserializePoseGraph",
  request: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/DeserializePoseGraph_Request", write_slam_toolbox_srv_DeserializePoseGraph_Request, read_slam_toolbox_srv_DeserializePoseGraph_Request),
  response: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/DeserializePoseGraph_Response", write_slam_toolbox_srv_DeserializePoseGraph_Response, read_slam_toolbox_srv_DeserializePoseGraph_Response),
  constants: { request: { UNSET: 0, START_AT_FIRST_NODE: 1, START_AT_GIVEN_POSE: 2, LOCALIZE_AT_POSE: 3 }, response: {} },
};
