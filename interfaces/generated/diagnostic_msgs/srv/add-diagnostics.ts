// Generated from diagnostic_msgs/srv/AddDiagnostics.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface AddDiagnostics_Request {
  load_namespace: string;
}
export interface AddDiagnostics_RequestInput {
  load_namespace?: string | undefined;
}
export interface AddDiagnostics_Response {
  success: boolean;
  message: string;
}
export interface AddDiagnostics_ResponseInput {
  success?: boolean | undefined;
  message?: string | undefined;
}

const { bad, badBoolean, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["load_namespace"];
const K2: any = ["success","message"];

function write_diagnostic_msgs_srv_AddDiagnostics_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.load_namespace;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("load_namespace", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("load_namespace", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_diagnostic_msgs_srv_AddDiagnostics_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "load_namespace", Infinity); p = c.p;
  c.p = p;
  return { load_namespace: x1 };
}
function write_diagnostic_msgs_srv_AddDiagnostics_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_diagnostic_msgs_srv_AddDiagnostics_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "message", Infinity); p = c.p;
  c.p = p;
  return { success: x1 === 1, message: x2 };
}

export const AddDiagnostics: ServiceType<AddDiagnostics_Request, AddDiagnostics_Response, AddDiagnostics_RequestInput, AddDiagnostics_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "diagnostic_msgs/srv/AddDiagnostics",
  request: /* @__PURE__ */ runtimeV1.codec("diagnostic_msgs/srv/AddDiagnostics_Request", write_diagnostic_msgs_srv_AddDiagnostics_Request, read_diagnostic_msgs_srv_AddDiagnostics_Request),
  response: /* @__PURE__ */ runtimeV1.codec("diagnostic_msgs/srv/AddDiagnostics_Response", write_diagnostic_msgs_srv_AddDiagnostics_Response, read_diagnostic_msgs_srv_AddDiagnostics_Response),
  constants: { request: {}, response: {} },
};
