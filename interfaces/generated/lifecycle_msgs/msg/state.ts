// Generated from lifecycle_msgs/msg/State.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface State {
  id: number;
  label: string;
}
export interface StateInput {
  id?: number | undefined;
  label?: string | undefined;
}

const { bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["id","label"];

export function write_lifecycle_msgs_msg_State(v: any, d: DataView, p: number, o: number, e: number): number {
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
export function read_lifecycle_msgs_msg_State(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "id:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "label", Infinity); p = c.p;
  c.p = p;
  return { id: x1, label: x2 };
}

export const State: MessageType<State, StateInput, { readonly PRIMARY_STATE_UNKNOWN: 0; readonly PRIMARY_STATE_UNCONFIGURED: 1; readonly PRIMARY_STATE_INACTIVE: 2; readonly PRIMARY_STATE_ACTIVE: 3; readonly PRIMARY_STATE_FINALIZED: 4; readonly TRANSITION_STATE_CONFIGURING: 10; readonly TRANSITION_STATE_CLEANINGUP: 11; readonly TRANSITION_STATE_SHUTTINGDOWN: 12; readonly TRANSITION_STATE_ACTIVATING: 13; readonly TRANSITION_STATE_DEACTIVATING: 14; readonly TRANSITION_STATE_ERRORPROCESSING: 15 }> = {
  kind: "message",
  name: "lifecycle_msgs/msg/State",
  codec: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/msg/State", write_lifecycle_msgs_msg_State, read_lifecycle_msgs_msg_State),
  constants: { PRIMARY_STATE_UNKNOWN: 0, PRIMARY_STATE_UNCONFIGURED: 1, PRIMARY_STATE_INACTIVE: 2, PRIMARY_STATE_ACTIVE: 3, PRIMARY_STATE_FINALIZED: 4, TRANSITION_STATE_CONFIGURING: 10, TRANSITION_STATE_CLEANINGUP: 11, TRANSITION_STATE_SHUTTINGDOWN: 12, TRANSITION_STATE_ACTIVATING: 13, TRANSITION_STATE_DEACTIVATING: 14, TRANSITION_STATE_ERRORPROCESSING: 15 },
};
