// Generated from nav2_msgs/srv/ClearEntireCostmap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Empty as std_msgs_msg_Empty, type EmptyInput as std_msgs_msg_EmptyInput } from "../../std_msgs/msg/empty.ts";

export interface ClearEntireCostmap_Request {
  request: std_msgs_msg_Empty;
}
export interface ClearEntireCostmap_RequestInput {
  request?: std_msgs_msg_EmptyInput | undefined;
}
export interface ClearEntireCostmap_Response {
  response: std_msgs_msg_Empty;
}
export interface ClearEntireCostmap_ResponseInput {
  response?: std_msgs_msg_EmptyInput | undefined;
}

const { NONE, bad, countKeys, full, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["request"];
const K3: any = ["response"];

function write_nav2_msgs_srv_ClearEntireCostmap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.request;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("request", "object", x2);
  let m3 = countKeys(x2) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m3 !== 0) unknownField(x2, K1, "request");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_nav2_msgs_srv_ClearEntireCostmap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return { request: {} };
}
function write_nav2_msgs_srv_ClearEntireCostmap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.response;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("response", "object", x2);
  let m3 = countKeys(x2) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m3 !== 0) unknownField(x2, K1, "response");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 1;
}
function read_nav2_msgs_srv_ClearEntireCostmap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return { response: {} };
}

export const ClearEntireCostmap: ServiceType<ClearEntireCostmap_Request, ClearEntireCostmap_Response, ClearEntireCostmap_RequestInput, ClearEntireCostmap_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/ClearEntireCostmap",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/ClearEntireCostmap_Request", write_nav2_msgs_srv_ClearEntireCostmap_Request, read_nav2_msgs_srv_ClearEntireCostmap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/ClearEntireCostmap_Response", write_nav2_msgs_srv_ClearEntireCostmap_Response, read_nav2_msgs_srv_ClearEntireCostmap_Response),
  constants: { request: {}, response: {} },
};
