// Generated from lifecycle_msgs/srv/GetAvailableStates.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type State as lifecycle_msgs_msg_State, type StateInput as lifecycle_msgs_msg_StateInput } from "../msg/state.ts";

export type GetAvailableStates_Request = Record<string, never>;
export type GetAvailableStates_RequestInput = Record<string, never>;
export interface GetAvailableStates_Response {
  available_states: lifecycle_msgs_msg_State[];
}
export interface GetAvailableStates_ResponseInput {
  available_states?: readonly lifecycle_msgs_msg_StateInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["id","label"];
const K3: any = ["available_states"];

function write_lifecycle_msgs_srv_GetAvailableStates_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_lifecycle_msgs_srv_GetAvailableStates_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_lifecycle_msgs_srv_GetAvailableStates_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.available_states;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("available_states", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("available_states[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 2;
    let x7: any = y5.id;
    if (x7 === undefined) { x7 = 0; m6++; }
    if (typeof x7 !== "number" || (x7 & 255) !== x7) bad("available_states[" + i4 + "]" + ".id", "uint8 (0 to 255)", x7);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x7);
    let x8: any = y5.label;
    if (x8 === undefined) { x8 = ""; m6++; }
    p += 1;
    if (typeof x8 !== "string") bad("available_states[" + i4 + "]" + ".label", "string", x8);
    p = putString(d, p, o, x8, e);
    if (p < 0) bad("available_states[" + i4 + "]" + ".label", "string without U+0000", x8);
    if (m6 !== 0) unknownField(y5, K2, "available_states[" + i4 + "]");
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_lifecycle_msgs_srv_GetAvailableStates_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 5, Infinity);
  if (n1 < 0) countFault(c, p, "available_states", 5, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    if (p + 1 > e) short(c, p, "available_states[" + i3 + "]", ".id:0:1");
    const x4 = d.getUint8(p);
    p += 1;
    const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "available_states[" + i3 + "]" + ".label", Infinity); p = c.p;
    a2.push({ id: x4, label: x5 });
  }
  c.p = p;
  return { available_states: a2 };
}

export const GetAvailableStates: ServiceType<GetAvailableStates_Request, GetAvailableStates_Response, GetAvailableStates_RequestInput, GetAvailableStates_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "lifecycle_msgs/srv/GetAvailableStates",
  request: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/srv/GetAvailableStates_Request", write_lifecycle_msgs_srv_GetAvailableStates_Request, read_lifecycle_msgs_srv_GetAvailableStates_Request),
  response: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/srv/GetAvailableStates_Response", write_lifecycle_msgs_srv_GetAvailableStates_Response, read_lifecycle_msgs_srv_GetAvailableStates_Response),
  constants: { request: {}, response: {} },
};
