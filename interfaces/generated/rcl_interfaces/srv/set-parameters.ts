// Generated from rcl_interfaces/srv/SetParameters.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Parameter as rcl_interfaces_msg_Parameter, type ParameterInput as rcl_interfaces_msg_ParameterInput, write_rcl_interfaces_msg_Parameter, read_rcl_interfaces_msg_Parameter } from "../msg/parameter.ts";
import { type SetParametersResult as rcl_interfaces_msg_SetParametersResult, type SetParametersResultInput as rcl_interfaces_msg_SetParametersResultInput } from "../msg/set-parameters-result.ts";

export interface SetParameters_Request {
  parameters: rcl_interfaces_msg_Parameter[];
}
export interface SetParameters_RequestInput {
  parameters?: readonly rcl_interfaces_msg_ParameterInput[] | undefined;
}
export interface SetParameters_Response {
  results: rcl_interfaces_msg_SetParametersResult[];
}
export interface SetParameters_ResponseInput {
  results?: readonly rcl_interfaces_msg_SetParametersResultInput[] | undefined;
}

const { NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["parameters"];
const K2: any = ["successful","reason"];
const K3: any = ["results"];

function write_rcl_interfaces_srv_SetParameters_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_rcl_interfaces_srv_SetParameters_Request(c: runtimeV1.Cursor): any {
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
function write_rcl_interfaces_srv_SetParameters_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.results;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("results", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("results[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 2;
    let x7: any = y5.successful;
    if (x7 === undefined) { x7 = false; m6++; }
    if (typeof x7 !== "boolean") bad("results[" + i4 + "]" + ".successful", "boolean", x7);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x7 ? 1 : 0);
    let x8: any = y5.reason;
    if (x8 === undefined) { x8 = ""; m6++; }
    p += 1;
    if (typeof x8 !== "string") bad("results[" + i4 + "]" + ".reason", "string", x8);
    p = putString(d, p, o, x8, e);
    if (p < 0) bad("results[" + i4 + "]" + ".reason", "string without U+0000", x8);
    if (m6 !== 0) unknownField(y5, K2, "results[" + i4 + "]");
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_rcl_interfaces_srv_SetParameters_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 5, Infinity);
  if (n1 < 0) countFault(c, p, "results", 5, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    if (p + 1 > e) short(c, p, "results[" + i3 + "]", ".successful:0:1");
    const x4 = d.getUint8(p); if (x4 > 1) badBoolean(c, p, "results[" + i3 + "]" + ".successful");
    p += 1;
    const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "results[" + i3 + "]" + ".reason", Infinity); p = c.p;
    a2.push({ successful: x4 === 1, reason: x5 });
  }
  c.p = p;
  return { results: a2 };
}

export const SetParameters: ServiceType<SetParameters_Request, SetParameters_Response, SetParameters_RequestInput, SetParameters_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "rcl_interfaces/srv/SetParameters",
  request: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/SetParameters_Request", write_rcl_interfaces_srv_SetParameters_Request, read_rcl_interfaces_srv_SetParameters_Request),
  response: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/SetParameters_Response", write_rcl_interfaces_srv_SetParameters_Response, read_rcl_interfaces_srv_SetParameters_Response),
  constants: { request: {}, response: {} },
};
