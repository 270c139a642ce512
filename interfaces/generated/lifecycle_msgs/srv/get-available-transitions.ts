// Generated from lifecycle_msgs/srv/GetAvailableTransitions.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type TransitionDescription as lifecycle_msgs_msg_TransitionDescription, type TransitionDescriptionInput as lifecycle_msgs_msg_TransitionDescriptionInput } from "../msg/transition-description.ts";

export type GetAvailableTransitions_Request = Record<string, never>;
export type GetAvailableTransitions_RequestInput = Record<string, never>;
export interface GetAvailableTransitions_Response {
  available_transitions: lifecycle_msgs_msg_TransitionDescription[];
}
export interface GetAvailableTransitions_ResponseInput {
  available_transitions?: readonly lifecycle_msgs_msg_TransitionDescriptionInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["id","label"];
const K3: any = ["transition","start_state","goal_state"];
const K4: any = ["available_transitions"];

function write_lifecycle_msgs_srv_GetAvailableTransitions_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_lifecycle_msgs_srv_GetAvailableTransitions_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_lifecycle_msgs_srv_GetAvailableTransitions_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.available_transitions;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("available_transitions", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("available_transitions[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 3;
    let x7: any = y5.transition;
    if (x7 === undefined) { x7 = NONE; m6++; }
    if (typeof x7 !== "object" || x7 === null) bad("available_transitions[" + i4 + "]" + ".transition", "object", x7);
    let m8 = countKeys(x7) - 2;
    let x9: any = x7.id;
    if (x9 === undefined) { x9 = 0; m8++; }
    if (typeof x9 !== "number" || (x9 & 255) !== x9) bad("available_transitions[" + i4 + "]" + ".transition.id", "uint8 (0 to 255)", x9);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x9);
    let x10: any = x7.label;
    if (x10 === undefined) { x10 = ""; m8++; }
    p += 1;
    if (typeof x10 !== "string") bad("available_transitions[" + i4 + "]" + ".transition.label", "string", x10);
    p = putString(d, p, o, x10, e);
    if (p < 0) bad("available_transitions[" + i4 + "]" + ".transition.label", "string without U+0000", x10);
    if (m8 !== 0) unknownField(x7, K2, "available_transitions[" + i4 + "]" + ".transition");
    let x11: any = y5.start_state;
    if (x11 === undefined) { x11 = NONE; m6++; }
    if (typeof x11 !== "object" || x11 === null) bad("available_transitions[" + i4 + "]" + ".start_state", "object", x11);
    let m12 = countKeys(x11) - 2;
    let x13: any = x11.id;
    if (x13 === undefined) { x13 = 0; m12++; }
    if (typeof x13 !== "number" || (x13 & 255) !== x13) bad("available_transitions[" + i4 + "]" + ".start_state.id", "uint8 (0 to 255)", x13);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x13);
    let x14: any = x11.label;
    if (x14 === undefined) { x14 = ""; m12++; }
    p += 1;
    if (typeof x14 !== "string") bad("available_transitions[" + i4 + "]" + ".start_state.label", "string", x14);
    p = putString(d, p, o, x14, e);
    if (p < 0) bad("available_transitions[" + i4 + "]" + ".start_state.label", "string without U+0000", x14);
    if (m12 !== 0) unknownField(x11, K2, "available_transitions[" + i4 + "]" + ".start_state");
    let x15: any = y5.goal_state;
    if (x15 === undefined) { x15 = NONE; m6++; }
    if (typeof x15 !== "object" || x15 === null) bad("available_transitions[" + i4 + "]" + ".goal_state", "object", x15);
    let m16 = countKeys(x15) - 2;
    let x17: any = x15.id;
    if (x17 === undefined) { x17 = 0; m16++; }
    if (typeof x17 !== "number" || (x17 & 255) !== x17) bad("available_transitions[" + i4 + "]" + ".goal_state.id", "uint8 (0 to 255)", x17);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x17);
    let x18: any = x15.label;
    if (x18 === undefined) { x18 = ""; m16++; }
    p += 1;
    if (typeof x18 !== "string") bad("available_transitions[" + i4 + "]" + ".goal_state.label", "string", x18);
    p = putString(d, p, o, x18, e);
    if (p < 0) bad("available_transitions[" + i4 + "]" + ".goal_state.label", "string without U+0000", x18);
    if (m16 !== 0) unknownField(x15, K2, "available_transitions[" + i4 + "]" + ".goal_state");
    if (m6 !== 0) unknownField(y5, K3, "available_transitions[" + i4 + "]");
  }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
function read_lifecycle_msgs_srv_GetAvailableTransitions_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 15, Infinity);
  if (n1 < 0) countFault(c, p, "available_transitions", 15, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    if (p + 1 > e) short(c, p, "available_transitions[" + i3 + "]", ".transition.id:0:1");
    const x4 = d.getUint8(p);
    p += 1;
    const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "available_transitions[" + i3 + "]" + ".transition.label", Infinity); p = c.p;
    if (p + 1 > e) short(c, p, "available_transitions[" + i3 + "]", ".start_state.id:0:1");
    const x6 = d.getUint8(p);
    p += 1;
    const x7 = getString(c, p, Infinity) ?? stringFault(c, p, "available_transitions[" + i3 + "]" + ".start_state.label", Infinity); p = c.p;
    if (p + 1 > e) short(c, p, "available_transitions[" + i3 + "]", ".goal_state.id:0:1");
    const x8 = d.getUint8(p);
    p += 1;
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "available_transitions[" + i3 + "]" + ".goal_state.label", Infinity); p = c.p;
    a2.push({ transition: { id: x4, label: x5 }, start_state: { id: x6, label: x7 }, goal_state: { id: x8, label: x9 } });
  }
  c.p = p;
  return { available_transitions: a2 };
}

export const GetAvailableTransitions: ServiceType<GetAvailableTransitions_Request, GetAvailableTransitions_Response, GetAvailableTransitions_RequestInput, GetAvailableTransitions_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "lifecycle_msgs/srv/GetAvailableTransitions",
  request: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/srv/GetAvailableTransitions_Request", write_lifecycle_msgs_srv_GetAvailableTransitions_Request, read_lifecycle_msgs_srv_GetAvailableTransitions_Request),
  response: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/srv/GetAvailableTransitions_Response", write_lifecycle_msgs_srv_GetAvailableTransitions_Response, read_lifecycle_msgs_srv_GetAvailableTransitions_Response),
  constants: { request: {}, response: {} },
};
