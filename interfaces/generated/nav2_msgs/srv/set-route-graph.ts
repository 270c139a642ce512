// Generated from nav2_msgs/srv/SetRouteGraph.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface SetRouteGraph_Request {
  graph_filepath: string;
}
export interface SetRouteGraph_RequestInput {
  graph_filepath?: string | undefined;
}
export interface SetRouteGraph_Response {
  success: boolean;
}
export interface SetRouteGraph_ResponseInput {
  success?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["graph_filepath"];
const K2: any = ["success"];

function write_nav2_msgs_srv_SetRouteGraph_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.graph_filepath;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("graph_filepath", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("graph_filepath", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_nav2_msgs_srv_SetRouteGraph_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "graph_filepath", Infinity); p = c.p;
  c.p = p;
  return { graph_filepath: x1 };
}
function write_nav2_msgs_srv_SetRouteGraph_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_srv_SetRouteGraph_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  c.p = p + 1;
  return { success: x1 === 1 };
}

export const SetRouteGraph: ServiceType<SetRouteGraph_Request, SetRouteGraph_Response, SetRouteGraph_RequestInput, SetRouteGraph_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/SetRouteGraph",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/SetRouteGraph_Request", write_nav2_msgs_srv_SetRouteGraph_Request, read_nav2_msgs_srv_SetRouteGraph_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/SetRouteGraph_Response", write_nav2_msgs_srv_SetRouteGraph_Response, read_nav2_msgs_srv_SetRouteGraph_Response),
  constants: { request: {}, response: {} },
};
