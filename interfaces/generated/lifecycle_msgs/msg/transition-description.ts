// Generated from lifecycle_msgs/msg/TransitionDescription.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type State as lifecycle_msgs_msg_State, type StateInput as lifecycle_msgs_msg_StateInput } from "./state.ts";
import { type Transition as lifecycle_msgs_msg_Transition, type TransitionInput as lifecycle_msgs_msg_TransitionInput } from "./transition.ts";

export interface TransitionDescription {
  transition: lifecycle_msgs_msg_Transition;
  start_state: lifecycle_msgs_msg_State;
  goal_state: lifecycle_msgs_msg_State;
}
export interface TransitionDescriptionInput {
  transition?: lifecycle_msgs_msg_TransitionInput | undefined;
  start_state?: lifecycle_msgs_msg_StateInput | undefined;
  goal_state?: lifecycle_msgs_msg_StateInput | undefined;
}

const { NONE, bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["id","label"];
const K2: any = ["transition","start_state","goal_state"];

export function write_lifecycle_msgs_msg_TransitionDescription(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
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
  let x6: any = v.start_state;
  if (x6 === undefined) { x6 = NONE; m1++; }
  if (typeof x6 !== "object" || x6 === null) bad("start_state", "object", x6);
  let m7 = countKeys(x6) - 2;
  let x8: any = x6.id;
  if (x8 === undefined) { x8 = 0; m7++; }
  if (typeof x8 !== "number" || (x8 & 255) !== x8) bad("start_state.id", "uint8 (0 to 255)", x8);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x8);
  let x9: any = x6.label;
  if (x9 === undefined) { x9 = ""; m7++; }
  p += 1;
  if (typeof x9 !== "string") bad("start_state.label", "string", x9);
  p = putString(d, p, o, x9, e);
  if (p < 0) bad("start_state.label", "string without U+0000", x9);
  if (m7 !== 0) unknownField(x6, K1, "start_state");
  let x10: any = v.goal_state;
  if (x10 === undefined) { x10 = NONE; m1++; }
  if (typeof x10 !== "object" || x10 === null) bad("goal_state", "object", x10);
  let m11 = countKeys(x10) - 2;
  let x12: any = x10.id;
  if (x12 === undefined) { x12 = 0; m11++; }
  if (typeof x12 !== "number" || (x12 & 255) !== x12) bad("goal_state.id", "uint8 (0 to 255)", x12);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x12);
  let x13: any = x10.label;
  if (x13 === undefined) { x13 = ""; m11++; }
  p += 1;
  if (typeof x13 !== "string") bad("goal_state.label", "string", x13);
  p = putString(d, p, o, x13, e);
  if (p < 0) bad("goal_state.label", "string without U+0000", x13);
  if (m11 !== 0) unknownField(x10, K1, "goal_state");
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_lifecycle_msgs_msg_TransitionDescription(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "transition.id:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "transition.label", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "start_state.id:0:1");
  const x3 = d.getUint8(p);
  p += 1;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "start_state.label", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "goal_state.id:0:1");
  const x5 = d.getUint8(p);
  p += 1;
  const x6 = getString(c, p, Infinity) ?? stringFault(c, p, "goal_state.label", Infinity); p = c.p;
  c.p = p;
  return { transition: { id: x1, label: x2 }, start_state: { id: x3, label: x4 }, goal_state: { id: x5, label: x6 } };
}

export const TransitionDescription: MessageType<TransitionDescription, TransitionDescriptionInput, Record<never, never>> = {
  kind: "message",
  name: "lifecycle_msgs/msg/TransitionDescription",
  codec: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/msg/TransitionDescription", write_lifecycle_msgs_msg_TransitionDescription, read_lifecycle_msgs_msg_TransitionDescription),
  constants: {},
};
