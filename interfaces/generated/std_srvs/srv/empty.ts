// Generated from std_srvs/srv/Empty.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export type Empty_Request = Record<string, never>;
export type Empty_RequestInput = Record<string, never>;
export type Empty_Response = Record<string, never>;
export type Empty_ResponseInput = Record<string, never>;

const { bad, countKeys, full, unknownField } = runtimeV1;
const K1: any = [];

function write_std_srvs_srv_Empty_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_std_srvs_srv_Empty_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_std_srvs_srv_Empty_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_std_srvs_srv_Empty_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const Empty: ServiceType<Empty_Request, Empty_Response, Empty_RequestInput, Empty_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "std_srvs/srv/Empty",
  request: /* @__PURE__ */ runtimeV1.codec("std_srvs/srv/Empty_Request", write_std_srvs_srv_Empty_Request, read_std_srvs_srv_Empty_Request),
  response: /* @__PURE__ */ runtimeV1.codec("std_srvs/srv/Empty_Response", write_std_srvs_srv_Empty_Response, read_std_srvs_srv_Empty_Response),
  constants: { request: {}, response: {} },
};
