// Generated from rcl_interfaces/srv/GetParameters.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type ParameterValue as rcl_interfaces_msg_ParameterValue, type ParameterValueInput as rcl_interfaces_msg_ParameterValueInput, write_rcl_interfaces_msg_ParameterValue, read_rcl_interfaces_msg_ParameterValue } from "../msg/parameter-value.ts";

export interface GetParameters_Request {
  names: string[];
}
export interface GetParameters_RequestInput {
  names?: readonly string[] | undefined;
}
export interface GetParameters_Response {
  values: rcl_interfaces_msg_ParameterValue[];
}
export interface GetParameters_ResponseInput {
  values?: readonly rcl_interfaces_msg_ParameterValueInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, putString, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["names"];
const K2: any = ["values"];

function write_rcl_interfaces_srv_GetParameters_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.names;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("names", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "string") bad("names[" + i4 + "]", "string", y5);
    p = putString(d, p, o, y5, e);
    if (p < 0) bad("names[" + i4 + "]", "string without U+0000", y5);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_rcl_interfaces_srv_GetParameters_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "names", 4, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "names[" + i3 + "]", Infinity); p = c.p;
    a2.push(x4);
  }
  c.p = p;
  return { names: a2 };
}
function write_rcl_interfaces_srv_GetParameters_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.values;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("values", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    try { p = write_rcl_interfaces_msg_ParameterValue(y5, d, p, o, e); } catch (f) { throw under(f, "values[" + i4 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_rcl_interfaces_srv_GetParameters_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 42, Infinity);
  if (n1 < 0) countFault(c, p, "values", 42, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let x4: any; c.p = p; try { x4 = read_rcl_interfaces_msg_ParameterValue(c); } catch (f) { throw under(f, "values[" + i3 + "]"); } p = c.p;
    a2.push(x4);
  }
  c.p = p;
  return { values: a2 };
}

export const GetParameters: ServiceType<GetParameters_Request, GetParameters_Response, GetParameters_RequestInput, GetParameters_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "rcl_interfaces/srv/GetParameters",
  request: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/GetParameters_Request", write_rcl_interfaces_srv_GetParameters_Request, read_rcl_interfaces_srv_GetParameters_Request),
  response: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/GetParameters_Response", write_rcl_interfaces_srv_GetParameters_Response, read_rcl_interfaces_srv_GetParameters_Response),
  constants: { request: {}, response: {} },
};
