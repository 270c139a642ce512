// Generated from robot_localization/srv/ToggleFilterProcessing.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface ToggleFilterProcessing_Request {
  on: boolean;
}
export interface ToggleFilterProcessing_RequestInput {
  on?: boolean | undefined;
}
export interface ToggleFilterProcessing_Response {
  status: boolean;
}
export interface ToggleFilterProcessing_ResponseInput {
  status?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["on"];
const K2: any = ["status"];

function write_robot_localization_srv_ToggleFilterProcessing_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.on;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("on", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_robot_localization_srv_ToggleFilterProcessing_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "on:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "on");
  c.p = p + 1;
  return { on: x1 === 1 };
}
function write_robot_localization_srv_ToggleFilterProcessing_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_robot_localization_srv_ToggleFilterProcessing_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "status");
  c.p = p + 1;
  return { status: x1 === 1 };
}

export const ToggleFilterProcessing: ServiceType<ToggleFilterProcessing_Request, ToggleFilterProcessing_Response, ToggleFilterProcessing_RequestInput, ToggleFilterProcessing_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "robot_localization/srv/ToggleFilterProcessing",
  request: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/ToggleFilterProcessing_Request", write_robot_localization_srv_ToggleFilterProcessing_Request, read_robot_localization_srv_ToggleFilterProcessing_Request),
  response: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/ToggleFilterProcessing_Response", write_robot_localization_srv_ToggleFilterProcessing_Response, read_robot_localization_srv_ToggleFilterProcessing_Response),
  constants: { request: {}, response: {} },
};
