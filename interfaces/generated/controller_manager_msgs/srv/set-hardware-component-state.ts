// Generated from controller_manager_msgs/srv/SetHardwareComponentState.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type State as lifecycle_msgs_msg_State, type StateInput as lifecycle_msgs_msg_StateInput } from "../../lifecycle_msgs/msg/state.ts";

export interface SetHardwareComponentState_Request {
  name: string;
  target_state: lifecycle_msgs_msg_State;
}
export interface SetHardwareComponentState_RequestInput {
  name?: string | undefined;
  target_state?: lifecycle_msgs_msg_StateInput | undefined;
}
export interface SetHardwareComponentState_Response {
  ok: boolean;
  state: lifecycle_msgs_msg_State;
}
export interface SetHardwareComponentState_ResponseInput {
  ok?: boolean | undefined;
  state?: lifecycle_msgs_msg_StateInput | undefined;
}

const { NONE, bad, badBoolean, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["id","label"];
const K2: any = ["name","target_state"];
const K3: any = ["ok","state"];

function write_controller_manager_msgs_srv_SetHardwareComponentState_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.target_state;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("target_state", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.id;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 & 255) !== x5) bad("target_state.id", "uint8 (0 to 255)", x5);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x5);
  let x6: any = x3.label;
  if (x6 === undefined) { x6 = ""; m4++; }
  p += 1;
  if (typeof x6 !== "string") bad("target_state.label", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("target_state.label", "string without U+0000", x6);
  if (m4 !== 0) unknownField(x3, K1, "target_state");
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_controller_manager_msgs_srv_SetHardwareComponentState_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "target_state.id:0:1");
  const x2 = d.getUint8(p);
  p += 1;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "target_state.label", Infinity); p = c.p;
  c.p = p;
  return { name: x1, target_state: { id: x2, label: x3 } };
}
function write_controller_manager_msgs_srv_SetHardwareComponentState_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.ok;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("ok", "boolean", x2);
  if (p + 2 > e) full(p + 2);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.state;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("state", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.id;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 & 255) !== x5) bad("state.id", "uint8 (0 to 255)", x5);
  d.setUint8(p + 1, x5);
  let x6: any = x3.label;
  if (x6 === undefined) { x6 = ""; m4++; }
  p += 2;
  if (typeof x6 !== "string") bad("state.label", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("state.label", "string without U+0000", x6);
  if (m4 !== 0) unknownField(x3, K1, "state");
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_controller_manager_msgs_srv_SetHardwareComponentState_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 2 > e) short(c, p, "", "ok:0:1 state.id:1:2");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "ok");
  const x2 = d.getUint8(p + 1);
  p += 2;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "state.label", Infinity); p = c.p;
  c.p = p;
  return { ok: x1 === 1, state: { id: x2, label: x3 } };
}

export const SetHardwareComponentState: ServiceType<SetHardwareComponentState_Request, SetHardwareComponentState_Response, SetHardwareComponentState_RequestInput, SetHardwareComponentState_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "controller_manager_msgs/srv/SetHardwareComponentState",
  request: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/SetHardwareComponentState_Request", write_controller_manager_msgs_srv_SetHardwareComponentState_Request, read_controller_manager_msgs_srv_SetHardwareComponentState_Request),
  response: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/SetHardwareComponentState_Response", write_controller_manager_msgs_srv_SetHardwareComponentState_Response, read_controller_manager_msgs_srv_SetHardwareComponentState_Response),
  constants: { request: {}, response: {} },
};
