// Generated from controller_manager_msgs/srv/ReloadControllerLibraries.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface ReloadControllerLibraries_Request {
  force_kill: boolean;
}
export interface ReloadControllerLibraries_RequestInput {
  force_kill?: boolean | undefined;
}
export interface ReloadControllerLibraries_Response {
  ok: boolean;
}
export interface ReloadControllerLibraries_ResponseInput {
  ok?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["force_kill"];
const K2: any = ["ok"];

function write_controller_manager_msgs_srv_ReloadControllerLibraries_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.force_kill;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("force_kill", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_controller_manager_msgs_srv_ReloadControllerLibraries_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "force_kill:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "force_kill");
  c.p = p + 1;
  return { force_kill: x1 === 1 };
}
function write_controller_manager_msgs_srv_ReloadControllerLibraries_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_controller_manager_msgs_srv_ReloadControllerLibraries_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "ok:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "ok");
  c.p = p + 1;
  return { ok: x1 === 1 };
}

export const ReloadControllerLibraries: ServiceType<ReloadControllerLibraries_Request, ReloadControllerLibraries_Response, ReloadControllerLibraries_RequestInput, ReloadControllerLibraries_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "controller_manager_msgs/srv/ReloadControllerLibraries",
  request: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/ReloadControllerLibraries_Request", write_controller_manager_msgs_srv_ReloadControllerLibraries_Request, read_controller_manager_msgs_srv_ReloadControllerLibraries_Request),
  response: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/ReloadControllerLibraries_Response", write_controller_manager_msgs_srv_ReloadControllerLibraries_Response, read_controller_manager_msgs_srv_ReloadControllerLibraries_Response),
  constants: { request: {}, response: {} },
};
