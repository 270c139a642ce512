// Generated from nav2_msgs/srv/ClearCostmapExceptRegion.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Empty as std_msgs_msg_Empty, type EmptyInput as std_msgs_msg_EmptyInput } from "../../std_msgs/msg/empty.ts";

export interface ClearCostmapExceptRegion_Request {
  reset_distance: number;
}
export interface ClearCostmapExceptRegion_RequestInput {
  reset_distance?: number | undefined;
}
export interface ClearCostmapExceptRegion_Response {
  response: std_msgs_msg_Empty;
}
export interface ClearCostmapExceptRegion_ResponseInput {
  response?: std_msgs_msg_EmptyInput | undefined;
}

const { NONE, bad, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["reset_distance"];
const K2: any = [];
const K3: any = ["response"];

function write_nav2_msgs_srv_ClearCostmapExceptRegion_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.reset_distance;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("reset_distance", "number in the range of float32", x2);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x2, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
function read_nav2_msgs_srv_ClearCostmapExceptRegion_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 4 > e) short(c, p, "", "reset_distance:0:4");
  const x1 = d.getFloat32(p, l);
  c.p = p + 4;
  return { reset_distance: x1 };
}
function write_nav2_msgs_srv_ClearCostmapExceptRegion_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_srv_ClearCostmapExceptRegion_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return { response: {} };
}

export const ClearCostmapExceptRegion: ServiceType<ClearCostmapExceptRegion_Request, ClearCostmapExceptRegion_Response, ClearCostmapExceptRegion_RequestInput, ClearCostmapExceptRegion_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/ClearCostmapExceptRegion",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/ClearCostmapExceptRegion_Request", write_nav2_msgs_srv_ClearCostmapExceptRegion_Request, read_nav2_msgs_srv_ClearCostmapExceptRegion_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/ClearCostmapExceptRegion_Response", write_nav2_msgs_srv_ClearCostmapExceptRegion_Response, read_nav2_msgs_srv_ClearCostmapExceptRegion_Response),
  constants: { request: {}, response: {} },
};
