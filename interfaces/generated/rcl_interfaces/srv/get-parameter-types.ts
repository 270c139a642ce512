// Generated from rcl_interfaces/srv/GetParameterTypes.srv; do not edit.
import { type NumbersInput, type ServiceType, runtimeV1 } from "cdr-ts";

export interface GetParameterTypes_Request {
  names: string[];
}
export interface GetParameterTypes_RequestInput {
  names?: readonly string[] | undefined;
}
export interface GetParameterTypes_Response {
  types: Uint8Array;
}
export interface GetParameterTypes_ResponseInput {
  types?: NumbersInput | undefined;
}

const { NO_ARRAY, NO_UINT8, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["names"];
const K2: any = ["types"];

function write_rcl_interfaces_srv_GetParameterTypes_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_rcl_interfaces_srv_GetParameterTypes_Request(c: runtimeV1.Cursor): any {
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
function write_rcl_interfaces_srv_GetParameterTypes_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.types;
  if (x2 === undefined) { x2 = NO_UINT8; m1++; }
  if (!isArray(x2)) bad("types", "an array of uint8", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  if (p + n3 > e) full(p + n3);
  if (x2 instanceof Uint8Array && n3 > bulkLength) { putBytes(d, p, x2); p += n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 1) {
    const y5: any = x2[i4]; if (typeof y5 !== "number" || (y5 & 255) !== y5) bad("types[" + i4 + "]", "uint8 (0 to 255)", y5); d.setUint8(p, y5);
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_rcl_interfaces_srv_GetParameterTypes_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 1, Infinity);
  if (n1 < 0) countFault(c, p, "types", 1, Infinity);
  p = c.p;
  let a2: any = NO_UINT8;
  if (n1 > 0) { if (p + n1 > e) short(c, p, "", "types:0:" + n1); a2 = getOctets(c, p, n1); p += n1; }
  c.p = p;
  return { types: a2 };
}

export const GetParameterTypes: ServiceType<GetParameterTypes_Request, GetParameterTypes_Response, GetParameterTypes_RequestInput, GetParameterTypes_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "rcl_interfaces/srv/GetParameterTypes",
  request: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/GetParameterTypes_Request", write_rcl_interfaces_srv_GetParameterTypes_Request, read_rcl_interfaces_srv_GetParameterTypes_Request),
  response: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/GetParameterTypes_Response", write_rcl_interfaces_srv_GetParameterTypes_Response, read_rcl_interfaces_srv_GetParameterTypes_Response),
  constants: { request: {}, response: {} },
};
