// Generated from slam_toolbox/srv/ClearQueue.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export type ClearQueue_Request = Record<string, never>;
export type ClearQueue_RequestInput = Record<string, never>;
export interface ClearQueue_Response {
  status: boolean;
}
export interface ClearQueue_ResponseInput {
  status?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["status"];

function write_slam_toolbox_srv_ClearQueue_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_slam_toolbox_srv_ClearQueue_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_slam_toolbox_srv_ClearQueue_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("status", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_slam_toolbox_srv_ClearQueue_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "status");
  c.p = p + 1;
  return { status: x1 === 1 };
}

export const ClearQueue: ServiceType<ClearQueue_Request, ClearQueue_Response, ClearQueue_RequestInput, ClearQueue_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "slam_toolbox/srv/ClearQueue",
  request: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/ClearQueue_Request", write_slam_toolbox_srv_ClearQueue_Request, read_slam_toolbox_srv_ClearQueue_Request),
  response: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/ClearQueue_Response", write_slam_toolbox_srv_ClearQueue_Response, read_slam_toolbox_srv_ClearQueue_Response),
  constants: { request: {}, response: {} },
};
