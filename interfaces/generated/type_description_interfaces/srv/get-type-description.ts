// Generated from type_description_interfaces/srv/GetTypeDescription.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type KeyValue as type_description_interfaces_msg_KeyValue, type KeyValueInput as type_description_interfaces_msg_KeyValueInput } from "../msg/key-value.ts";
import { type TypeDescription as type_description_interfaces_msg_TypeDescription, type TypeDescriptionInput as type_description_interfaces_msg_TypeDescriptionInput, write_type_description_interfaces_msg_TypeDescription, read_type_description_interfaces_msg_TypeDescription } from "../msg/type-description.ts";
import { type TypeSource as type_description_interfaces_msg_TypeSource, type TypeSourceInput as type_description_interfaces_msg_TypeSourceInput } from "../msg/type-source.ts";

export interface GetTypeDescription_Request {
  type_name: string;
  type_hash: string;
  include_type_sources: boolean;
}
export interface GetTypeDescription_RequestInput {
  type_name?: string | undefined;
  type_hash?: string | undefined;
  include_type_sources?: boolean | undefined;
}
export interface GetTypeDescription_Response {
  successful: boolean;
  failure_reason: string;
  type_description: type_description_interfaces_msg_TypeDescription;
  type_sources: type_description_interfaces_msg_TypeSource[];
  extra_information: type_description_interfaces_msg_KeyValue[];
}
export interface GetTypeDescription_ResponseInput {
  successful?: boolean | undefined;
  failure_reason?: string | undefined;
  type_description?: type_description_interfaces_msg_TypeDescriptionInput | undefined;
  type_sources?: readonly type_description_interfaces_msg_TypeSourceInput[] | undefined;
  extra_information?: readonly type_description_interfaces_msg_KeyValueInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["type_name","type_hash","include_type_sources"];
const K2: any = ["type_name","encoding","raw_file_contents"];
const K3: any = ["key","value"];
const K4: any = ["successful","failure_reason","type_description","type_sources","extra_information"];

function write_type_description_interfaces_srv_GetTypeDescription_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.type_name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("type_name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("type_name", "string without U+0000", x2);
  let x3: any = v.type_hash;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("type_hash", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("type_hash", "string without U+0000", x3);
  let x4: any = v.include_type_sources;
  if (x4 === undefined) { x4 = true; m1++; }
  if (typeof x4 !== "boolean") bad("include_type_sources", "boolean", x4);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x4 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_type_description_interfaces_srv_GetTypeDescription_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "type_name", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "type_hash", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "include_type_sources:0:1");
  const x3 = d.getUint8(p); if (x3 > 1) badBoolean(c, p, "include_type_sources");
  c.p = p + 1;
  return { type_name: x1, type_hash: x2, include_type_sources: x3 === 1 };
}
function write_type_description_interfaces_srv_GetTypeDescription_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
  let x2: any = v.successful;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("successful", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.failure_reason;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("failure_reason", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("failure_reason", "string without U+0000", x3);
  let x4: any = v.type_description;
  if (x4 === undefined) { x4 = NONE; m1++; }
  try { p = write_type_description_interfaces_msg_TypeDescription(x4, d, p, o, e); } catch (f) { throw under(f, "type_description"); }
  let x5: any = v.type_sources;
  if (x5 === undefined) { x5 = NO_ARRAY; m1++; }
  if (!isArray(x5)) bad("type_sources", "an array", x5);
  const n6 = x5.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n6, true);
  p += 4;
  for (let i7 = 0; i7 < n6; i7++) {
    const y8: any = x5[i7];
    if (typeof y8 !== "object" || y8 === null) bad("type_sources[" + i7 + "]", "object", y8);
    let m9 = countKeys(y8) - 3;
    let x10: any = y8.type_name;
    if (x10 === undefined) { x10 = ""; m9++; }
    if (typeof x10 !== "string") bad("type_sources[" + i7 + "]" + ".type_name", "string", x10);
    p = putString(d, p, o, x10, e);
    if (p < 0) bad("type_sources[" + i7 + "]" + ".type_name", "string without U+0000", x10);
    let x11: any = y8.encoding;
    if (x11 === undefined) { x11 = ""; m9++; }
    if (typeof x11 !== "string") bad("type_sources[" + i7 + "]" + ".encoding", "string", x11);
    p = putString(d, p, o, x11, e);
    if (p < 0) bad("type_sources[" + i7 + "]" + ".encoding", "string without U+0000", x11);
    let x12: any = y8.raw_file_contents;
    if (x12 === undefined) { x12 = ""; m9++; }
    if (typeof x12 !== "string") bad("type_sources[" + i7 + "]" + ".raw_file_contents", "string", x12);
    p = putString(d, p, o, x12, e);
    if (p < 0) bad("type_sources[" + i7 + "]" + ".raw_file_contents", "string without U+0000", x12);
    if (m9 !== 0) unknownField(y8, K2, "type_sources[" + i7 + "]");
  }
  let x13: any = v.extra_information;
  if (x13 === undefined) { x13 = NO_ARRAY; m1++; }
  if (!isArray(x13)) bad("extra_information", "an array", x13);
  const n14 = x13.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n14, true);
  p += 4;
  for (let i15 = 0; i15 < n14; i15++) {
    const y16: any = x13[i15];
    if (typeof y16 !== "object" || y16 === null) bad("extra_information[" + i15 + "]", "object", y16);
    let m17 = countKeys(y16) - 2;
    let x18: any = y16.key;
    if (x18 === undefined) { x18 = ""; m17++; }
    if (typeof x18 !== "string") bad("extra_information[" + i15 + "]" + ".key", "string", x18);
    p = putString(d, p, o, x18, e);
    if (p < 0) bad("extra_information[" + i15 + "]" + ".key", "string without U+0000", x18);
    let x19: any = y16.value;
    if (x19 === undefined) { x19 = ""; m17++; }
    if (typeof x19 !== "string") bad("extra_information[" + i15 + "]" + ".value", "string", x19);
    p = putString(d, p, o, x19, e);
    if (p < 0) bad("extra_information[" + i15 + "]" + ".value", "string without U+0000", x19);
    if (m17 !== 0) unknownField(y16, K3, "extra_information[" + i15 + "]");
  }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
function read_type_description_interfaces_srv_GetTypeDescription_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "successful:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "successful");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "failure_reason", Infinity); p = c.p;
  let x3: any; c.p = p; try { x3 = read_type_description_interfaces_msg_TypeDescription(c); } catch (f) { throw under(f, "type_description"); } p = c.p;
  const n4 = getCount(c, p, 12, Infinity);
  if (n4 < 0) countFault(c, p, "type_sources", 12, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    const x7 = getString(c, p, Infinity) ?? stringFault(c, p, "type_sources[" + i6 + "]" + ".type_name", Infinity); p = c.p;
    const x8 = getString(c, p, Infinity) ?? stringFault(c, p, "type_sources[" + i6 + "]" + ".encoding", Infinity); p = c.p;
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "type_sources[" + i6 + "]" + ".raw_file_contents", Infinity); p = c.p;
    a5.push({ type_name: x7, encoding: x8, raw_file_contents: x9 });
  }
  const n10 = getCount(c, p, 8, Infinity);
  if (n10 < 0) countFault(c, p, "extra_information", 8, Infinity);
  p = c.p;
  const a11: any[] = [];
  for (let i12 = 0; i12 < n10; i12++) {
    const x13 = getString(c, p, Infinity) ?? stringFault(c, p, "extra_information[" + i12 + "]" + ".key", Infinity); p = c.p;
    const x14 = getString(c, p, Infinity) ?? stringFault(c, p, "extra_information[" + i12 + "]" + ".value", Infinity); p = c.p;
    a11.push({ key: x13, value: x14 });
  }
  c.p = p;
  return { successful: x1 === 1, failure_reason: x2, type_description: x3, type_sources: a5, extra_information: a11 };
}

export const GetTypeDescription: ServiceType<GetTypeDescription_Request, GetTypeDescription_Response, GetTypeDescription_RequestInput, GetTypeDescription_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "type_description_interfaces/srv/GetTypeDescription",
  request: /* @__PURE__ */ runtimeV1.codec("type_description_interfaces/srv/GetTypeDescription_Request", write_type_description_interfaces_srv_GetTypeDescription_Request, read_type_description_interfaces_srv_GetTypeDescription_Request),
  response: /* @__PURE__ */ runtimeV1.codec("type_description_interfaces/srv/GetTypeDescription_Response", write_type_description_interfaces_srv_GetTypeDescription_Response, read_type_description_interfaces_srv_GetTypeDescription_Response),
  constants: { request: {}, response: {} },
};
