// Generated from tf2_msgs/srv/FrameGraph.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export type FrameGraph_Request = Record<string, never>;
export type FrameGraph_RequestInput = Record<string, never>;
export interface FrameGraph_Response {
  frame_yaml: string;
}
export interface FrameGraph_ResponseInput {
  frame_yaml?: string | undefined;
}

const { bad, countKeys, full, getString, putString, stringFault, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["frame_yaml"];

function write_tf2_msgs_srv_FrameGraph_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_tf2_msgs_srv_FrameGraph_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_tf2_msgs_srv_FrameGraph_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.frame_yaml;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("frame_yaml", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("frame_yaml", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_tf2_msgs_srv_FrameGraph_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "frame_yaml", Infinity); p = c.p;
  c.p = p;
  return { frame_yaml: x1 };
}

export const FrameGraph: ServiceType<FrameGraph_Request, FrameGraph_Response, FrameGraph_RequestInput, FrameGraph_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "tf2_msgs/srv/FrameGraph",
  request: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/srv/FrameGraph_Request", write_tf2_msgs_srv_FrameGraph_Request, read_tf2_msgs_srv_FrameGraph_Request),
  response: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/srv/FrameGraph_Response", write_tf2_msgs_srv_FrameGraph_Response, read_tf2_msgs_srv_FrameGraph_Response),
  constants: { request: {}, response: {} },
};
