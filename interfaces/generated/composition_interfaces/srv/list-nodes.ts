// Generated from composition_interfaces/srv/ListNodes.srv; do not edit.
import { type BigIntsInput, type ServiceType, runtimeV1 } from "cdr-ts";

export type ListNodes_Request = Record<string, never>;
export type ListNodes_RequestInput = Record<string, never>;
export interface ListNodes_Response {
  full_node_names: string[];
  unique_ids: BigUint64Array;
}
export interface ListNodes_ResponseInput {
  full_node_names?: readonly string[] | undefined;
  unique_ids?: BigIntsInput | undefined;
}

const { NO_ARRAY, NO_UINT64, bad, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, putUint64, short, stringFault, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["full_node_names","unique_ids"];

function write_composition_interfaces_srv_ListNodes_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_composition_interfaces_srv_ListNodes_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_composition_interfaces_srv_ListNodes_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.full_node_names;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("full_node_names", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "string") bad("full_node_names[" + i4 + "]", "string", y5);
    p = putString(d, p, o, y5, e);
    if (p < 0) bad("full_node_names[" + i4 + "]", "string without U+0000", y5);
  }
  let x6: any = v.unique_ids;
  if (x6 === undefined) { x6 = NO_UINT64; m1++; }
  if (!isArray(x6)) bad("unique_ids", "an array of uint64", x6);
  const n7 = x6.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n7, true);
  p += 4;
  if (n7 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n7 > e) full(p + 8 * n7);
  if (x6 instanceof BigUint64Array && n7 > bulkLength) { putBytes(d, p, x6); p += 8 * n7; }
  else for (let i8 = 0; i8 < n7; i8++, p += 8) {
    const y9: any = x6[i8]; if (!putUint64(d, p, y9)) bad("unique_ids[" + i8 + "]", "uint64 (bigint or safe integer, not negative)", y9);
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_composition_interfaces_srv_ListNodes_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "full_node_names", 4, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "full_node_names[" + i3 + "]", Infinity); p = c.p;
    a2.push(x4);
  }
  const n5 = getCount(c, p, 8, Infinity);
  if (n5 < 0) countFault(c, p, "unique_ids", 8, Infinity);
  p = c.p;
  let a6: any = NO_UINT64;
  if (n5 > 0) { p += (o - p) & 7; if (p + 8 * n5 > e) short(c, p, "", "unique_ids:0:" + 8 * n5); a6 = new BigUint64Array(n5); if (l && n5 > bulkLength) bulk(a6, c, p); else for (let i7 = 0; i7 < n5; i7++) a6[i7] = d.getBigUint64(p + 8 * i7, l); p += 8 * n5; }
  c.p = p;
  return { full_node_names: a2, unique_ids: a6 };
}

export const ListNodes: ServiceType<ListNodes_Request, ListNodes_Response, ListNodes_RequestInput, ListNodes_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "composition_interfaces/srv/ListNodes",
  request: /* @__PURE__ */ runtimeV1.codec("composition_interfaces/srv/ListNodes_Request", write_composition_interfaces_srv_ListNodes_Request, read_composition_interfaces_srv_ListNodes_Request),
  response: /* @__PURE__ */ runtimeV1.codec("composition_interfaces/srv/ListNodes_Response", write_composition_interfaces_srv_ListNodes_Response, read_composition_interfaces_srv_ListNodes_Response),
  constants: { request: {}, response: {} },
};
