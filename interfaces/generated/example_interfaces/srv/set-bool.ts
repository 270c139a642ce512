// Generated from example_interfaces/srv/SetBool.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface SetBool_Request {
  data: boolean;
}
export interface SetBool_RequestInput {
  data?: boolean | undefined;
}
export interface SetBool_Response {
  success: boolean;
  message: string;
}
export interface SetBool_ResponseInput {
  success?: boolean | undefined;
  message?: string | undefined;
}

const { bad, badBoolean, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["data"];
const K2: any = ["success","message"];

function write_example_interfaces_srv_SetBool_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("data", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_example_interfaces_srv_SetBool_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "data:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "data");
  c.p = p + 1;
  return { data: x1 === 1 };
}
function write_example_interfaces_srv_SetBool_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.success;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("success", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.message;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("message", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("message", "string without U+0000", x3);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_example_interfaces_srv_SetBool_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "message", Infinity); p = c.p;
  c.p = p;
  return { success: x1 === 1, message: x2 };
}

export const SetBool: ServiceType<SetBool_Request, SetBool_Response, SetBool_RequestInput, SetBool_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "example_interfaces/srv/SetBool",
  request: /* @__PURE__ */ runtimeV1.codec("example_interfaces/srv/SetBool_Request", write_example_interfaces_srv_SetBool_Request, read_example_interfaces_srv_SetBool_Request),
  response: /* @__PURE__ */ runtimeV1.codec("example_interfaces/srv/SetBool_Response", write_example_interfaces_srv_SetBool_Response, read_example_interfaces_srv_SetBool_Response),
  constants: { request: {}, response: {} },
};
