// Generated from controller_manager_msgs/msg/NamedLifecycleState.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type State as lifecycle_msgs_msg_State, type StateInput as lifecycle_msgs_msg_StateInput } from "../../lifecycle_msgs/msg/state.ts";

export interface NamedLifecycleState {
  name: string;
  state: lifecycle_msgs_msg_State;
}
export interface NamedLifecycleStateInput {
  name?: string | undefined;
  state?: lifecycle_msgs_msg_StateInput | undefined;
}

const { NONE, bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["id","label"];
const K2: any = ["name","state"];

export function write_controller_manager_msgs_msg_NamedLifecycleState(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.state;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("state", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.id;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 & 255) !== x5) bad("state.id", "uint8 (0 to 255)", x5);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x5);
  let x6: any = x3.label;
  if (x6 === undefined) { x6 = ""; m4++; }
  p += 1;
  if (typeof x6 !== "string") bad("state.label", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("state.label", "string without U+0000", x6);
  if (m4 !== 0) unknownField(x3, K1, "state");
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_controller_manager_msgs_msg_NamedLifecycleState(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "state.id:0:1");
  const x2 = d.getUint8(p);
  p += 1;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "state.label", Infinity); p = c.p;
  c.p = p;
  return { name: x1, state: { id: x2, label: x3 } };
}

export const NamedLifecycleState: MessageType<NamedLifecycleState, NamedLifecycleStateInput, Record<never, never>> = {
  kind: "message",
  name: "controller_manager_msgs/msg/NamedLifecycleState",
  codec: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/msg/NamedLifecycleState", write_controller_manager_msgs_msg_NamedLifecycleState, read_controller_manager_msgs_msg_NamedLifecycleState),
  constants: {},
};
