// Generated from lifecycle_msgs/srv/ChangeState.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Transition as lifecycle_msgs_msg_Transition, type TransitionInput as lifecycle_msgs_msg_TransitionInput } from "../msg/transition.ts";

export interface ChangeState_Request {
  transition: lifecycle_msgs_msg_Transition;
}
export interface ChangeState_RequestInput {
  transition?: lifecycle_msgs_msg_TransitionInput | undefined;
}
export interface ChangeState_Response {
  success: boolean;
}
export interface ChangeState_ResponseInput {
  success?: boolean | undefined;
}

const { NONE, bad, badBoolean, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["id","label"];
const K2: any = ["transition"];
const K3: any = ["success"];

function write_lifecycle_msgs_srv_ChangeState_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.transition;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("transition", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.id;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 & 255) !== x4) bad("transition.id", "uint8 (0 to 255)", x4);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x4);
  let x5: any = x2.label;
  if (x5 === undefined) { x5 = ""; m3++; }
  p += 1;
  if (typeof x5 !== "string") bad("transition.label", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("transition.label", "string without U+0000", x5);
  if (m3 !== 0) unknownField(x2, K1, "transition");
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_lifecycle_msgs_srv_ChangeState_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "transition.id:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "transition.label", Infinity); p = c.p;
  c.p = p;
  return { transition: { id: x1, label: x2 } };
}
function write_lifecycle_msgs_srv_ChangeState_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.success;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("success", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 1;
}
function read_lifecycle_msgs_srv_ChangeState_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  c.p = p + 1;
  return { success: x1 === 1 };
}

export const ChangeState: ServiceType<ChangeState_Request, ChangeState_Response, ChangeState_RequestInput, ChangeState_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "lifecycle_msgs/srv/ChangeState",
  request: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/srv/ChangeState_Request", write_lifecycle_msgs_srv_ChangeState_Request, read_lifecycle_msgs_srv_ChangeState_Request),
  response: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/srv/ChangeState_Response", write_lifecycle_msgs_srv_ChangeState_Response, read_lifecycle_msgs_srv_ChangeState_Response),
  constants: { request: {}, response: {} },
};
