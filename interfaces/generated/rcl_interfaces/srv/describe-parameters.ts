// Generated from rcl_interfaces/srv/DescribeParameters.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type ParameterDescriptor as rcl_interfaces_msg_ParameterDescriptor, type ParameterDescriptorInput as rcl_interfaces_msg_ParameterDescriptorInput, write_rcl_interfaces_msg_ParameterDescriptor, read_rcl_interfaces_msg_ParameterDescriptor } from "../msg/parameter-descriptor.ts";

export interface DescribeParameters_Request {
  names: string[];
}
export interface DescribeParameters_RequestInput {
  names?: readonly string[] | undefined;
}
export interface DescribeParameters_Response {
  descriptors: rcl_interfaces_msg_ParameterDescriptor[];
}
export interface DescribeParameters_ResponseInput {
  descriptors?: readonly rcl_interfaces_msg_ParameterDescriptorInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, putString, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["names"];
const K2: any = ["descriptors"];

function write_rcl_interfaces_srv_DescribeParameters_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_rcl_interfaces_srv_DescribeParameters_Request(c: runtimeV1.Cursor): any {
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
function write_rcl_interfaces_srv_DescribeParameters_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.descriptors;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("descriptors", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    try { p = write_rcl_interfaces_msg_ParameterDescriptor(y5, d, p, o, e); } catch (f) { throw under(f, "descriptors[" + i4 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_rcl_interfaces_srv_DescribeParameters_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 23, Infinity);
  if (n1 < 0) countFault(c, p, "descriptors", 23, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let x4: any; c.p = p; try { x4 = read_rcl_interfaces_msg_ParameterDescriptor(c); } catch (f) { throw under(f, "descriptors[" + i3 + "]"); } p = c.p;
    a2.push(x4);
  }
  c.p = p;
  return { descriptors: a2 };
}

export const DescribeParameters: ServiceType<DescribeParameters_Request, DescribeParameters_Response, DescribeParameters_RequestInput, DescribeParameters_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "rcl_interfaces/srv/DescribeParameters",
  request: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/DescribeParameters_Request", write_rcl_interfaces_srv_DescribeParameters_Request, read_rcl_interfaces_srv_DescribeParameters_Request),
  response: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/DescribeParameters_Response", write_rcl_interfaces_srv_DescribeParameters_Response, read_rcl_interfaces_srv_DescribeParameters_Response),
  constants: { request: {}, response: {} },
};
