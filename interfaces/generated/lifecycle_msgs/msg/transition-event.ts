// Generated from lifecycle_msgs/msg/TransitionEvent.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type State as lifecycle_msgs_msg_State, type StateInput as lifecycle_msgs_msg_StateInput } from "./state.ts";
import { type Transition as lifecycle_msgs_msg_Transition, type TransitionInput as lifecycle_msgs_msg_TransitionInput } from "./transition.ts";

export interface TransitionEvent {
  timestamp: bigint;
  transition: lifecycle_msgs_msg_Transition;
  start_state: lifecycle_msgs_msg_State;
  goal_state: lifecycle_msgs_msg_State;
}
export interface TransitionEventInput {
  timestamp?: bigint | number | undefined;
  transition?: lifecycle_msgs_msg_TransitionInput | undefined;
  start_state?: lifecycle_msgs_msg_StateInput | undefined;
  goal_state?: lifecycle_msgs_msg_StateInput | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, putUint64, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["id","label"];
const K2: any = ["timestamp","transition","start_state","goal_state"];

export function write_lifecycle_msgs_msg_TransitionEvent(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.timestamp;
  if (x2 === undefined) { x2 = 0; m1++; }
  p = pad(d, p, o, e, 8);
  if (p + 9 > e) full(p + 9);
  if (!putUint64(d, p, x2)) bad("timestamp", "uint64 (bigint or safe integer, not negative)", x2);
  let x3: any = v.transition;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("transition", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.id;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 & 255) !== x5) bad("transition.id", "uint8 (0 to 255)", x5);
  d.setUint8(p + 8, x5);
  let x6: any = x3.label;
  if (x6 === undefined) { x6 = ""; m4++; }
  p += 9;
  if (typeof x6 !== "string") bad("transition.label", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("transition.label", "string without U+0000", x6);
  if (m4 !== 0) unknownField(x3, K1, "transition");
  let x7: any = v.start_state;
  if (x7 === undefined) { x7 = NONE; m1++; }
  if (typeof x7 !== "object" || x7 === null) bad("start_state", "object", x7);
  let m8 = countKeys(x7) - 2;
  let x9: any = x7.id;
  if (x9 === undefined) { x9 = 0; m8++; }
  if (typeof x9 !== "number" || (x9 & 255) !== x9) bad("start_state.id", "uint8 (0 to 255)", x9);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x9);
  let x10: any = x7.label;
  if (x10 === undefined) { x10 = ""; m8++; }
  p += 1;
  if (typeof x10 !== "string") bad("start_state.label", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("start_state.label", "string without U+0000", x10);
  if (m8 !== 0) unknownField(x7, K1, "start_state");
  let x11: any = v.goal_state;
  if (x11 === undefined) { x11 = NONE; m1++; }
  if (typeof x11 !== "object" || x11 === null) bad("goal_state", "object", x11);
  let m12 = countKeys(x11) - 2;
  let x13: any = x11.id;
  if (x13 === undefined) { x13 = 0; m12++; }
  if (typeof x13 !== "number" || (x13 & 255) !== x13) bad("goal_state.id", "uint8 (0 to 255)", x13);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x13);
  let x14: any = x11.label;
  if (x14 === undefined) { x14 = ""; m12++; }
  p += 1;
  if (typeof x14 !== "string") bad("goal_state.label", "string", x14);
  p = putString(d, p, o, x14, e);
  if (p < 0) bad("goal_state.label", "string without U+0000", x14);
  if (m12 !== 0) unknownField(x11, K1, "goal_state");
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_lifecycle_msgs_msg_TransitionEvent(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 9 > e) short(c, p, "", "timestamp:0:8 transition.id:8:9");
  const x1 = d.getBigUint64(p, l);
  const x2 = d.getUint8(p + 8);
  p += 9;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "transition.label", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "start_state.id:0:1");
  const x4 = d.getUint8(p);
  p += 1;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "start_state.label", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "goal_state.id:0:1");
  const x6 = d.getUint8(p);
  p += 1;
  const x7 = getString(c, p, Infinity) ?? stringFault(c, p, "goal_state.label", Infinity); p = c.p;
  c.p = p;
  return { timestamp: x1, transition: { id: x2, label: x3 }, start_state: { id: x4, label: x5 }, goal_state: { id: x6, label: x7 } };
}

export const TransitionEvent: MessageType<TransitionEvent, TransitionEventInput, Record<never, never>> = {
  kind: "message",
  name: "lifecycle_msgs/msg/TransitionEvent",
  codec: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/msg/TransitionEvent", write_lifecycle_msgs_msg_TransitionEvent, read_lifecycle_msgs_msg_TransitionEvent),
  constants: {},
};
