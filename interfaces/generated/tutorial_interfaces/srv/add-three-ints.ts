// Generated from tutorial_interfaces/srv/AddThreeInts.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface AddThreeInts_Request {
  a: bigint;
  b: bigint;
  c: bigint;
}
export interface AddThreeInts_RequestInput {
  a?: bigint | number | undefined;
  b?: bigint | number | undefined;
  c?: bigint | number | undefined;
}
export interface AddThreeInts_Response {
  sum: bigint;
}
export interface AddThreeInts_ResponseInput {
  sum?: bigint | number | undefined;
}

const { bad, countKeys, full, putInt64, short, unknownField } = runtimeV1;
const K1: any = ["a","b","c"];
const K2: any = ["sum"];

function write_tutorial_interfaces_srv_AddThreeInts_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.a;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (p + 24 > e) full(p + 24);
  if (!putInt64(d, p, x2)) bad("a", "int64 (bigint or safe integer)", x2);
  let x3: any = v.b;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (!putInt64(d, p + 8, x3)) bad("b", "int64 (bigint or safe integer)", x3);
  let x4: any = v.c;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (!putInt64(d, p + 16, x4)) bad("c", "int64 (bigint or safe integer)", x4);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 24;
}
function read_tutorial_interfaces_srv_AddThreeInts_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 24 > e) short(c, p, "", "a:0:8 b:8:16 c:16:24");
  const x1 = d.getBigInt64(p, l);
  const x2 = d.getBigInt64(p + 8, l);
  const x3 = d.getBigInt64(p + 16, l);
  c.p = p + 24;
  return { a: x1, b: x2, c: x3 };
}
function write_tutorial_interfaces_srv_AddThreeInts_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.sum;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (p + 8 > e) full(p + 8);
  if (!putInt64(d, p, x2)) bad("sum", "int64 (bigint or safe integer)", x2);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 8;
}
function read_tutorial_interfaces_srv_AddThreeInts_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 8 > e) short(c, p, "", "sum:0:8");
  const x1 = d.getBigInt64(p, l);
  c.p = p + 8;
  return { sum: x1 };
}

export const AddThreeInts: ServiceType<AddThreeInts_Request, AddThreeInts_Response, AddThreeInts_RequestInput, AddThreeInts_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "tutorial_interfaces/srv/AddThreeInts",
  request: /* @__PURE__ */ runtimeV1.codec("tutorial_interfaces/srv/AddThreeInts_Request", write_tutorial_interfaces_srv_AddThreeInts_Request, read_tutorial_interfaces_srv_AddThreeInts_Request),
  response: /* @__PURE__ */ runtimeV1.codec("tutorial_interfaces/srv/AddThreeInts_Response", write_tutorial_interfaces_srv_AddThreeInts_Response, read_tutorial_interfaces_srv_AddThreeInts_Response),
  constants: { request: {}, response: {} },
};
