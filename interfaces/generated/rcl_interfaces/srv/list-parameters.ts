// Generated from rcl_interfaces/srv/ListParameters.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type ListParametersResult as rcl_interfaces_msg_ListParametersResult, type ListParametersResultInput as rcl_interfaces_msg_ListParametersResultInput, write_rcl_interfaces_msg_ListParametersResult, read_rcl_interfaces_msg_ListParametersResult } from "../msg/list-parameters-result.ts";

export interface ListParameters_Request {
  prefixes: string[];
  depth: bigint;
}
export interface ListParameters_RequestInput {
  prefixes?: readonly string[] | undefined;
  depth?: bigint | number | undefined;
}
export interface ListParameters_Response {
  result: rcl_interfaces_msg_ListParametersResult;
}
export interface ListParameters_ResponseInput {
  result?: rcl_interfaces_msg_ListParametersResultInput | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, putUint64, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["prefixes","depth"];
const K2: any = ["result"];

function write_rcl_interfaces_srv_ListParameters_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.prefixes;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("prefixes", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "string") bad("prefixes[" + i4 + "]", "string", y5);
    p = putString(d, p, o, y5, e);
    if (p < 0) bad("prefixes[" + i4 + "]", "string without U+0000", y5);
  }
  let x6: any = v.depth;
  if (x6 === undefined) { x6 = 0; m1++; }
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  if (!putUint64(d, p, x6)) bad("depth", "uint64 (bigint or safe integer, not negative)", x6);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
function read_rcl_interfaces_srv_ListParameters_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "prefixes", 4, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "prefixes[" + i3 + "]", Infinity); p = c.p;
    a2.push(x4);
  }
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "depth:0:8");
  const x5 = d.getBigUint64(p, l);
  c.p = p + 8;
  return { prefixes: a2, depth: x5 };
}
function write_rcl_interfaces_srv_ListParameters_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.result;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_rcl_interfaces_msg_ListParametersResult(x2, d, p, o, e); } catch (f) { throw under(f, "result"); }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_rcl_interfaces_srv_ListParameters_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_rcl_interfaces_msg_ListParametersResult(c); } catch (f) { throw under(f, "result"); } p = c.p;
  c.p = p;
  return { result: x1 };
}

export const ListParameters: ServiceType<ListParameters_Request, ListParameters_Response, ListParameters_RequestInput, ListParameters_ResponseInput, { readonly request: { readonly DEPTH_RECURSIVE: 0n }; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "rcl_interfaces/srv/ListParameters",
  request: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/ListParameters_Request", write_rcl_interfaces_srv_ListParameters_Request, read_rcl_interfaces_srv_ListParameters_Request),
  response: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/ListParameters_Response", write_rcl_interfaces_srv_ListParameters_Response, read_rcl_interfaces_srv_ListParameters_Response),
  constants: { request: { DEPTH_RECURSIVE: 0n }, response: {} },
};
