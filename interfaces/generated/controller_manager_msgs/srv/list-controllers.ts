// Generated from controller_manager_msgs/srv/ListControllers.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type ControllerState as controller_manager_msgs_msg_ControllerState, type ControllerStateInput as controller_manager_msgs_msg_ControllerStateInput, write_controller_manager_msgs_msg_ControllerState, read_controller_manager_msgs_msg_ControllerState } from "../msg/controller-state.ts";

export type ListControllers_Request = Record<string, never>;
export type ListControllers_RequestInput = Record<string, never>;
export interface ListControllers_Response {
  controller: controller_manager_msgs_msg_ControllerState[];
}
export interface ListControllers_ResponseInput {
  controller?: readonly controller_manager_msgs_msg_ControllerStateInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, under, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["controller"];

function write_controller_manager_msgs_srv_ListControllers_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_controller_manager_msgs_srv_ListControllers_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_controller_manager_msgs_srv_ListControllers_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.controller;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("controller", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    try { p = write_controller_manager_msgs_msg_ControllerState(y5, d, p, o, e); } catch (f) { throw under(f, "controller[" + i4 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_controller_manager_msgs_srv_ListControllers_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 34, Infinity);
  if (n1 < 0) countFault(c, p, "controller", 34, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let x4: any; c.p = p; try { x4 = read_controller_manager_msgs_msg_ControllerState(c); } catch (f) { throw under(f, "controller[" + i3 + "]"); } p = c.p;
    a2.push(x4);
  }
  c.p = p;
  return { controller: a2 };
}

export const ListControllers: ServiceType<ListControllers_Request, ListControllers_Response, ListControllers_RequestInput, ListControllers_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "controller_manager_msgs/srv/ListControllers",
  request: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/ListControllers_Request", write_controller_manager_msgs_srv_ListControllers_Request, read_controller_manager_msgs_srv_ListControllers_Request),
  response: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/ListControllers_Response", write_controller_manager_msgs_srv_ListControllers_Response, read_controller_manager_msgs_srv_ListControllers_Response),
  constants: { request: {}, response: {} },
};
