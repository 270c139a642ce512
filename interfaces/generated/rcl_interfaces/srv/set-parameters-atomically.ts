// Generated from rcl_interfaces/srv/SetParametersAtomically.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Parameter as rcl_interfaces_msg_Parameter, type ParameterInput as rcl_interfaces_msg_ParameterInput, write_rcl_interfaces_msg_Parameter, read_rcl_interfaces_msg_Parameter } from "../msg/parameter.ts";
import { type SetParametersResult as rcl_interfaces_msg_SetParametersResult, type SetParametersResultInput as rcl_interfaces_msg_SetParametersResultInput } from "../msg/set-parameters-result.ts";

export interface SetParametersAtomically_Request {
  parameters: rcl_interfaces_msg_Parameter[];
}
export interface SetParametersAtomically_RequestInput {
  parameters?: readonly rcl_interfaces_msg_ParameterInput[] | undefined;
}
export interface SetParametersAtomically_Response {
  result: rcl_interfaces_msg_SetParametersResult;
}
export interface SetParametersAtomically_ResponseInput {
  result?: rcl_interfaces_msg_SetParametersResultInput | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["parameters"];
const K2: any = ["successful","reason"];
const K3: any = ["result"];

function write_rcl_interfaces_srv_SetParametersAtomically_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.parameters;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("parameters", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    try { p = write_rcl_interfaces_msg_Parameter(y5, d, p, o, e); } catch (f) { throw under(f, "parameters[" + i4 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_rcl_interfaces_srv_SetParametersAtomically_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 46, Infinity);
  if (n1 < 0) countFault(c, p, "parameters", 46, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let x4: any; c.p = p; try { x4 = read_rcl_interfaces_msg_Parameter(c); } catch (f) { throw under(f, "parameters[" + i3 + "]"); } p = c.p;
    a2.push(x4);
  }
  c.p = p;
  return { parameters: a2 };
}
function write_rcl_interfaces_srv_SetParametersAtomically_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.result;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("result", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.successful;
  if (x4 === undefined) { x4 = false; m3++; }
  if (typeof x4 !== "boolean") bad("result.successful", "boolean", x4);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x4 ? 1 : 0);
  let x5: any = x2.reason;
  if (x5 === undefined) { x5 = ""; m3++; }
  p += 1;
  if (typeof x5 !== "string") bad("result.reason", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("result.reason", "string without U+0000", x5);
  if (m3 !== 0) unknownField(x2, K2, "result");
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_rcl_interfaces_srv_SetParametersAtomically_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "result.successful:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "result.successful");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "result.reason", Infinity); p = c.p;
  c.p = p;
  return { result: { successful: x1 === 1, reason: x2 } };
}

export const SetParametersAtomically: ServiceType<SetParametersAtomically_Request, SetParametersAtomically_Response, SetParametersAtomically_RequestInput, SetParametersAtomically_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "rcl_interfaces/srv/SetParametersAtomically",
  request: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/SetParametersAtomically_Request", write_rcl_interfaces_srv_SetParametersAtomically_Request, read_rcl_interfaces_srv_SetParametersAtomically_Request),
  response: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/SetParametersAtomically_Response", write_rcl_interfaces_srv_SetParametersAtomically_Response, read_rcl_interfaces_srv_SetParametersAtomically_Response),
  constants: { request: {}, response: {} },
};
