// Generated from lifecycle_msgs/msg/Transition.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Transition {
  id: number;
  label: string;
}
export interface TransitionInput {
  id?: number | undefined;
  label?: string | undefined;
}

const { bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["id","label"];

export function write_lifecycle_msgs_msg_Transition(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.id;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("id", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  let x3: any = v.label;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("label", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("label", "string without U+0000", x3);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_lifecycle_msgs_msg_Transition(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "id:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "label", Infinity); p = c.p;
  c.p = p;
  return { id: x1, label: x2 };
}

export const Transition: MessageType<Transition, TransitionInput, { readonly TRANSITION_CREATE: 0; readonly TRANSITION_CONFIGURE: 1; readonly TRANSITION_CLEANUP: 2; readonly TRANSITION_ACTIVATE: 3; readonly TRANSITION_DEACTIVATE: 4; readonly TRANSITION_UNCONFIGURED_SHUTDOWN: 5; readonly TRANSITION_INACTIVE_SHUTDOWN: 6; readonly TRANSITION_ACTIVE_SHUTDOWN: 7; readonly TRANSITION_DESTROY: 8; readonly TRANSITION_ON_CONFIGURE_SUCCESS: 10; readonly TRANSITION_ON_CONFIGURE_FAILURE: 11; readonly TRANSITION_ON_CONFIGURE_ERROR: 12; readonly TRANSITION_ON_CLEANUP_SUCCESS: 20; readonly TRANSITION_ON_CLEANUP_FAILURE: 21; readonly TRANSITION_ON_CLEANUP_ERROR: 22; readonly TRANSITION_ON_ACTIVATE_SUCCESS: 30; readonly TRANSITION_ON_ACTIVATE_FAILURE: 31; readonly TRANSITION_ON_ACTIVATE_ERROR: 32; readonly TRANSITION_ON_DEACTIVATE_SUCCESS: 40; readonly TRANSITION_ON_DEACTIVATE_FAILURE: 41; readonly TRANSITION_ON_DEACTIVATE_ERROR: 42; readonly TRANSITION_ON_SHUTDOWN_SUCCESS: 50; readonly TRANSITION_ON_SHUTDOWN_FAILURE: 51; readonly TRANSITION_ON_SHUTDOWN_ERROR: 52; readonly TRANSITION_ON_ERROR_SUCCESS: 60; readonly TRANSITION_ON_ERROR_FAILURE: 61; readonly TRANSITION_ON_ERROR_ERROR: 62; readonly TRANSITION_CALLBACK_SUCCESS: 97; readonly TRANSITION_CALLBACK_FAILURE: 98; readonly TRANSITION_CALLBACK_ERROR: 99 }> = {
  kind: "message",
  name: "lifecycle_msgs/msg/Transition",
  codec: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/msg/Transition", write_lifecycle_msgs_msg_Transition, read_lifecycle_msgs_msg_Transition),
  constants: { TRANSITION_CREATE: 0, TRANSITION_CONFIGURE: 1, TRANSITION_CLEANUP: 2, TRANSITION_ACTIVATE: 3, TRANSITION_DEACTIVATE: 4, TRANSITION_UNCONFIGURED_SHUTDOWN: 5, TRANSITION_INACTIVE_SHUTDOWN: 6, TRANSITION_ACTIVE_SHUTDOWN: 7, TRANSITION_DESTROY: 8, TRANSITION_ON_CONFIGURE_SUCCESS: 10, TRANSITION_ON_CONFIGURE_FAILURE: 11, TRANSITION_ON_CONFIGURE_ERROR: 12, TRANSITION_ON_CLEANUP_SUCCESS: 20, TRANSITION_ON_CLEANUP_FAILURE: 21, TRANSITION_ON_CLEANUP_ERROR: 22, TRANSITION_ON_ACTIVATE_SUCCESS: 30, TRANSITION_ON_ACTIVATE_FAILURE: 31, TRANSITION_ON_ACTIVATE_ERROR: 32, TRANSITION_ON_DEACTIVATE_SUCCESS: 40, TRANSITION_ON_DEACTIVATE_FAILURE: 41, TRANSITION_ON_DEACTIVATE_ERROR: 42, TRANSITION_ON_SHUTDOWN_SUCCESS: 50, TRANSITION_ON_SHUTDOWN_FAILURE: 51, TRANSITION_ON_SHUTDOWN_ERROR: 52, TRANSITION_ON_ERROR_SUCCESS: 60, TRANSITION_ON_ERROR_FAILURE: 61, TRANSITION_ON_ERROR_ERROR: 62, TRANSITION_CALLBACK_SUCCESS: 97, TRANSITION_CALLBACK_FAILURE: 98, TRANSITION_CALLBACK_ERROR: 99 },
};
