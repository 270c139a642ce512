// Generated from nav2_msgs/srv/ManageLifecycleNodes.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface ManageLifecycleNodes_Request {
  command: number;
}
export interface ManageLifecycleNodes_RequestInput {
  command?: number | undefined;
}
export interface ManageLifecycleNodes_Response {
  success: boolean;
}
export interface ManageLifecycleNodes_ResponseInput {
  success?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["command"];
const K2: any = ["success"];

function write_nav2_msgs_srv_ManageLifecycleNodes_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.command;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("command", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_nav2_msgs_srv_ManageLifecycleNodes_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "command:0:1");
  const x1 = d.getUint8(p);
  c.p = p + 1;
  return { command: x1 };
}
function write_nav2_msgs_srv_ManageLifecycleNodes_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_nav2_msgs_srv_ManageLifecycleNodes_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  c.p = p + 1;
  return { success: x1 === 1 };
}

export const ManageLifecycleNodes: ServiceType<ManageLifecycleNodes_Request, ManageLifecycleNodes_Response, ManageLifecycleNodes_RequestInput, ManageLifecycleNodes_ResponseInput, { readonly request: { readonly STARTUP: 0; readonly PAUSE: 1; readonly RESUME: 2; readonly RESET: 3; readonly SHUTDOWN: 4 }; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/ManageLifecycleNodes",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/ManageLifecycleNodes_Request", write_nav2_msgs_srv_ManageLifecycleNodes_Request, read_nav2_msgs_srv_ManageLifecycleNodes_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/ManageLifecycleNodes_Response", write_nav2_msgs_srv_ManageLifecycleNodes_Response, read_nav2_msgs_srv_ManageLifecycleNodes_Response),
  constants: { request: { STARTUP: 0, PAUSE: 1, RESUME: 2, RESET: 3, SHUTDOWN: 4 }, response: {} },
};
