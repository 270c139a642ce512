// Generated from turtlesim/srv/Kill.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface Kill_Request {
  name: string;
}
export interface Kill_RequestInput {
  name?: string | undefined;
}
export type Kill_Response = Record<string, never>;
export type Kill_ResponseInput = Record<string, never>;

const { bad, countKeys, full, getString, putString, stringFault, unknownField } = runtimeV1;
const K1: any = ["name"];
const K2: any = [];

function write_turtlesim_srv_Kill_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_turtlesim_srv_Kill_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  c.p = p;
  return { name: x1 };
}
function write_turtlesim_srv_Kill_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_turtlesim_srv_Kill_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const Kill: ServiceType<Kill_Request, Kill_Response, Kill_RequestInput, Kill_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "turtlesim/srv/Kill",
  request: /* @__PURE__ */ runtimeV1.codec("turtlesim/srv/Kill_Request", write_turtlesim_srv_Kill_Request, read_turtlesim_srv_Kill_Request),
  response: /* @__PURE__ */ runtimeV1.codec("turtlesim/srv/Kill_Response", write_turtlesim_srv_Kill_Response, read_turtlesim_srv_Kill_Response),
  constants: { request: {}, response: {} },
};
