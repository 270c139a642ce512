// Generated from lifecycle_msgs/srv/GetState.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type State as lifecycle_msgs_msg_State, type StateInput as lifecycle_msgs_msg_StateInput } from "../msg/state.ts";

export type GetState_Request = Record<string, never>;
export type GetState_RequestInput = Record<string, never>;
export interface GetState_Response {
  current_state: lifecycle_msgs_msg_State;
}
export interface GetState_ResponseInput {
  current_state?: lifecycle_msgs_msg_StateInput | undefined;
}

const { NONE, bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["id","label"];
const K3: any = ["current_state"];

function write_lifecycle_msgs_srv_GetState_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_lifecycle_msgs_srv_GetState_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_lifecycle_msgs_srv_GetState_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.current_state;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("current_state", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.id;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 & 255) !== x4) bad("current_state.id", "uint8 (0 to 255)", x4);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x4);
  let x5: any = x2.label;
  if (x5 === undefined) { x5 = ""; m3++; }
  p += 1;
  if (typeof x5 !== "string") bad("current_state.label", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("current_state.label", "string without U+0000", x5);
  if (m3 !== 0) unknownField(x2, K2, "current_state");
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_lifecycle_msgs_srv_GetState_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "current_state.id:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "current_state.label", Infinity); p = c.p;
  c.p = p;
  return { current_state: { id: x1, label: x2 } };
}

export const GetState: ServiceType<GetState_Request, GetState_Response, GetState_RequestInput, GetState_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "lifecycle_msgs/srv/GetState",
  request: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/srv/GetState_Request", write_lifecycle_msgs_srv_GetState_Request, read_lifecycle_msgs_srv_GetState_Request),
  response: /* @__PURE__ */ runtimeV1.codec("lifecycle_msgs/srv/GetState_Response", write_lifecycle_msgs_srv_GetState_Response, read_lifecycle_msgs_srv_GetState_Response),
  constants: { request: {}, response: {} },
};
