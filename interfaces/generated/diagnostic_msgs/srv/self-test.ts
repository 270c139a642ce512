// Generated from diagnostic_msgs/srv/SelfTest.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type DiagnosticStatus as diagnostic_msgs_msg_DiagnosticStatus, type DiagnosticStatusInput as diagnostic_msgs_msg_DiagnosticStatusInput, write_diagnostic_msgs_msg_DiagnosticStatus, read_diagnostic_msgs_msg_DiagnosticStatus } from "../msg/diagnostic-status.ts";

export type SelfTest_Request = Record<string, never>;
export type SelfTest_RequestInput = Record<string, never>;
export interface SelfTest_Response {
  id: string;
  passed: number;
  status: diagnostic_msgs_msg_DiagnosticStatus[];
}
export interface SelfTest_ResponseInput {
  id?: string | undefined;
  passed?: number | undefined;
  status?: readonly diagnostic_msgs_msg_DiagnosticStatusInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["id","passed","status"];

function write_diagnostic_msgs_srv_SelfTest_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_diagnostic_msgs_srv_SelfTest_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_diagnostic_msgs_srv_SelfTest_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.id;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("id", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("id", "string without U+0000", x2);
  let x3: any = v.passed;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 & 255) !== x3) bad("passed", "uint8 (0 to 255)", x3);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x3);
  let x4: any = v.status;
  if (x4 === undefined) { x4 = NO_ARRAY; m1++; }
  if (!isArray(x4)) bad("status", "an array", x4);
  const n5 = x4.length;
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n5, true);
  p += 4;
  for (let i6 = 0; i6 < n5; i6++) {
    const y7: any = x4[i6];
    try { p = write_diagnostic_msgs_msg_DiagnosticStatus(y7, d, p, o, e); } catch (f) { throw under(f, "status[" + i6 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_diagnostic_msgs_srv_SelfTest_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "id", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "passed:0:1");
  const x2 = d.getUint8(p);
  p += 1;
  const n3 = getCount(c, p, 17, Infinity);
  if (n3 < 0) countFault(c, p, "status", 17, Infinity);
  p = c.p;
  const a4: any[] = [];
  for (let i5 = 0; i5 < n3; i5++) {
    let x6: any; c.p = p; try { x6 = read_diagnostic_msgs_msg_DiagnosticStatus(c); } catch (f) { throw under(f, "status[" + i5 + "]"); } p = c.p;
    a4.push(x6);
  }
  c.p = p;
  return { id: x1, passed: x2, status: a4 };
}

export const SelfTest: ServiceType<SelfTest_Request, SelfTest_Response, SelfTest_RequestInput, SelfTest_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "diagnostic_msgs/srv/SelfTest",
  request: /* @__PURE__ */ runtimeV1.codec("diagnostic_msgs/srv/SelfTest_Request", write_diagnostic_msgs_srv_SelfTest_Request, read_diagnostic_msgs_srv_SelfTest_Request),
  response: /* @__PURE__ */ runtimeV1.codec("diagnostic_msgs/srv/SelfTest_Response", write_diagnostic_msgs_srv_SelfTest_Response, read_diagnostic_msgs_srv_SelfTest_Response),
  constants: { request: {}, response: {} },
};
