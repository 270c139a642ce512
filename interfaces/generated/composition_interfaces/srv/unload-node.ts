// Generated from composition_interfaces/srv/UnloadNode.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface UnloadNode_Request {
  unique_id: bigint;
}
export interface UnloadNode_RequestInput {
  unique_id?: bigint | number | undefined;
}
export interface UnloadNode_Response {
  success: boolean;
  error_message: string;
}
export interface UnloadNode_ResponseInput {
  success?: boolean | undefined;
  error_message?: string | undefined;
}

const { bad, badBoolean, countKeys, full, getString, putString, putUint64, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["unique_id"];
const K2: any = ["success","error_message"];

function write_composition_interfaces_srv_UnloadNode_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.unique_id;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (p + 8 > e) full(p + 8);
  if (!putUint64(d, p, x2)) bad("unique_id", "uint64 (bigint or safe integer, not negative)", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
function read_composition_interfaces_srv_UnloadNode_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 8 > e) short(c, p, "", "unique_id:0:8");
  const x1 = d.getBigUint64(p, l);
  c.p = p + 8;
  return { unique_id: x1 };
}
function write_composition_interfaces_srv_UnloadNode_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.success;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("success", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.error_message;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("error_message", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("error_message", "string without U+0000", x3);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_composition_interfaces_srv_UnloadNode_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "error_message", Infinity); p = c.p;
  c.p = p;
  return { success: x1 === 1, error_message: x2 };
}

export const UnloadNode: ServiceType<UnloadNode_Request, UnloadNode_Response, UnloadNode_RequestInput, UnloadNode_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "composition_interfaces/srv/UnloadNode",
  request: /* @__PURE__ */ runtimeV1.codec("composition_interfaces/srv/UnloadNode_Request", write_composition_interfaces_srv_UnloadNode_Request, read_composition_interfaces_srv_UnloadNode_Request),
  response: /* @__PURE__ */ runtimeV1.codec("composition_interfaces/srv/UnloadNode_Response", write_composition_interfaces_srv_UnloadNode_Response, read_composition_interfaces_srv_UnloadNode_Response),
  constants: { request: {}, response: {} },
};
