// Generated from example_interfaces/srv/AddTwoInts.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface AddTwoInts_Request {
  a: bigint;
  b: bigint;
}
export interface AddTwoInts_RequestInput {
  a?: bigint | number | undefined;
  b?: bigint | number | undefined;
}
export interface AddTwoInts_Response {
  sum: bigint;
}
export interface AddTwoInts_ResponseInput {
  sum?: bigint | number | undefined;
}

const { bad, countKeys, full, putInt64, short, unknownField } = runtimeV1;
const K1: any = ["a","b"];
const K2: any = ["sum"];

function write_example_interfaces_srv_AddTwoInts_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.a;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (p + 16 > e) full(p + 16);
  if (!putInt64(d, p, x2)) bad("a", "int64 (bigint or safe integer)", x2);
  let x3: any = v.b;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (!putInt64(d, p + 8, x3)) bad("b", "int64 (bigint or safe integer)", x3);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 16;
}
function read_example_interfaces_srv_AddTwoInts_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 16 > e) short(c, p, "", "a:0:8 b:8:16");
  const x1 = d.getBigInt64(p, l);
  const x2 = d.getBigInt64(p + 8, l);
  c.p = p + 16;
  return { a: x1, b: x2 };
}
function write_example_interfaces_srv_AddTwoInts_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.sum;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (p + 8 > e) full(p + 8);
  if (!putInt64(d, p, x2)) bad("sum", "int64 (bigint or safe integer)", x2);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 8;
}
function read_example_interfaces_srv_AddTwoInts_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 8 > e) short(c, p, "", "sum:0:8");
  const x1 = d.getBigInt64(p, l);
  c.p = p + 8;
  return { sum: x1 };
}

export const AddTwoInts: ServiceType<AddTwoInts_Request, AddTwoInts_Response, AddTwoInts_RequestInput, AddTwoInts_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "example_interfaces/srv/AddTwoInts",
  request: /* @__PURE__ */ runtimeV1.codec("example_interfaces/srv/AddTwoInts_Request", write_example_interfaces_srv_AddTwoInts_Request, read_example_interfaces_srv_AddTwoInts_Request),
  response: /* @__PURE__ */ runtimeV1.codec("example_interfaces/srv/AddTwoInts_Response", write_example_interfaces_srv_AddTwoInts_Response, read_example_interfaces_srv_AddTwoInts_Response),
  constants: { request: {}, response: {} },
};
