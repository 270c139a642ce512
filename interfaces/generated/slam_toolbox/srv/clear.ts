// Generated from slam_toolbox/srv/Clear.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export type Clear_Request = Record<string, never>;
export type Clear_RequestInput = Record<string, never>;
export type Clear_Response = Record<string, never>;
export type Clear_ResponseInput = Record<string, never>;

const { bad, countKeys, full, unknownField } = runtimeV1;
const K1: any = [];

function write_slam_toolbox_srv_Clear_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_slam_toolbox_srv_Clear_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_slam_toolbox_srv_Clear_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_slam_toolbox_srv_Clear_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const Clear: ServiceType<Clear_Request, Clear_Response, Clear_RequestInput, Clear_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "slam_toolbox/srv/Clear",
  request: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/Clear_Request", write_slam_toolbox_srv_Clear_Request, read_slam_toolbox_srv_Clear_Request),
  response: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/Clear_Response", write_slam_toolbox_srv_Clear_Response, read_slam_toolbox_srv_Clear_Response),
  constants: { request: {}, response: {} },
};
