// Generated from nav2_msgs/srv/ReloadDockDatabase.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface ReloadDockDatabase_Request {
  filepath: string;
}
export interface ReloadDockDatabase_RequestInput {
  filepath?: string | undefined;
}
export interface ReloadDockDatabase_Response {
  success: boolean;
}
export interface ReloadDockDatabase_ResponseInput {
  success?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["filepath"];
const K2: any = ["success"];

function write_nav2_msgs_srv_ReloadDockDatabase_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.filepath;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("filepath", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("filepath", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_nav2_msgs_srv_ReloadDockDatabase_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "filepath", Infinity); p = c.p;
  c.p = p;
  return { filepath: x1 };
}
function write_nav2_msgs_srv_ReloadDockDatabase_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_srv_ReloadDockDatabase_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  c.p = p + 1;
  return { success: x1 === 1 };
}

export const ReloadDockDatabase: ServiceType<ReloadDockDatabase_Request, ReloadDockDatabase_Response, ReloadDockDatabase_RequestInput, ReloadDockDatabase_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/ReloadDockDatabase",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/ReloadDockDatabase_Request", write_nav2_msgs_srv_ReloadDockDatabase_Request, read_nav2_msgs_srv_ReloadDockDatabase_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/ReloadDockDatabase_Response", write_nav2_msgs_srv_ReloadDockDatabase_Response, read_nav2_msgs_srv_ReloadDockDatabase_Response),
  constants: { request: {}, response: {} },
};
