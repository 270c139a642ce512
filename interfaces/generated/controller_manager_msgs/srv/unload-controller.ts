// Generated from controller_manager_msgs/srv/UnloadController.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface UnloadController_Request {
  name: string;
}
export interface UnloadController_RequestInput {
  name?: string | undefined;
}
export interface UnloadController_Response {
  ok: boolean;
}
export interface UnloadController_ResponseInput {
  ok?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["name"];
const K2: any = ["ok"];

function write_controller_manager_msgs_srv_UnloadController_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_controller_manager_msgs_srv_UnloadController_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  c.p = p;
  return { name: x1 };
}
function write_controller_manager_msgs_srv_UnloadController_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.ok;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("ok", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_controller_manager_msgs_srv_UnloadController_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "ok:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "ok");
  c.p = p + 1;
  return { ok: x1 === 1 };
}

export const UnloadController: ServiceType<UnloadController_Request, UnloadController_Response, UnloadController_RequestInput, UnloadController_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "controller_manager_msgs/srv/UnloadController",
  request: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/UnloadController_Request", write_controller_manager_msgs_srv_UnloadController_Request, read_controller_manager_msgs_srv_UnloadController_Request),
  response: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/UnloadController_Response", write_controller_manager_msgs_srv_UnloadController_Response, read_controller_manager_msgs_srv_UnloadController_Response),
  constants: { request: {}, response: {} },
};
