// Generated from composition_interfaces/srv/LoadNode.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Parameter as rcl_interfaces_msg_Parameter, type ParameterInput as rcl_interfaces_msg_ParameterInput, write_rcl_interfaces_msg_Parameter, read_rcl_interfaces_msg_Parameter } from "../../rcl_interfaces/msg/parameter.ts";

export interface LoadNode_Request {
  package_name: string;
  plugin_name: string;
  node_name: string;
  node_namespace: string;
  log_level: number;
  remap_rules: string[];
  parameters: rcl_interfaces_msg_Parameter[];
  extra_arguments: rcl_interfaces_msg_Parameter[];
}
export interface LoadNode_RequestInput {
  package_name?: string | undefined;
  plugin_name?: string | undefined;
  node_name?: string | undefined;
  node_namespace?: string | undefined;
  log_level?: number | undefined;
  remap_rules?: readonly string[] | undefined;
  parameters?: readonly rcl_interfaces_msg_ParameterInput[] | undefined;
  extra_arguments?: readonly rcl_interfaces_msg_ParameterInput[] | undefined;
}
export interface LoadNode_Response {
  success: boolean;
  error_message: string;
  full_node_name: string;
  unique_id: bigint;
}
export interface LoadNode_ResponseInput {
  success?: boolean | undefined;
  error_message?: string | undefined;
  full_node_name?: string | undefined;
  unique_id?: bigint | number | undefined;
}

const { NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, pad, putString, putUint64, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["package_name","plugin_name","node_name","node_namespace","log_level","remap_rules","parameters","extra_arguments"];
const K2: any = ["success","error_message","full_node_name","unique_id"];

function write_composition_interfaces_srv_LoadNode_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 8;
  let x2: any = v.package_name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("package_name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("package_name", "string without U+0000", x2);
  let x3: any = v.plugin_name;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("plugin_name", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("plugin_name", "string without U+0000", x3);
  let x4: any = v.node_name;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("node_name", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("node_name", "string without U+0000", x4);
  let x5: any = v.node_namespace;
  if (x5 === undefined) { x5 = ""; m1++; }
  if (typeof x5 !== "string") bad("node_namespace", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("node_namespace", "string without U+0000", x5);
  let x6: any = v.log_level;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number" || (x6 & 255) !== x6) bad("log_level", "uint8 (0 to 255)", x6);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x6);
  let x7: any = v.remap_rules;
  if (x7 === undefined) { x7 = NO_ARRAY; m1++; }
  if (!isArray(x7)) bad("remap_rules", "an array", x7);
  const n8 = x7.length;
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n8, true);
  p += 4;
  for (let i9 = 0; i9 < n8; i9++) {
    const y10: any = x7[i9];
    if (typeof y10 !== "string") bad("remap_rules[" + i9 + "]", "string", y10);
    p = putString(d, p, o, y10, e);
    if (p < 0) bad("remap_rules[" + i9 + "]", "string without U+0000", y10);
  }
  let x11: any = v.parameters;
  if (x11 === undefined) { x11 = NO_ARRAY; m1++; }
  if (!isArray(x11)) bad("parameters", "an array", x11);
  const n12 = x11.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n12, true);
  p += 4;
  for (let i13 = 0; i13 < n12; i13++) {
    const y14: any = x11[i13];
    try { p = write_rcl_interfaces_msg_Parameter(y14, d, p, o, e); } catch (f) { throw under(f, "parameters[" + i13 + "]"); }
  }
  let x15: any = v.extra_arguments;
  if (x15 === undefined) { x15 = NO_ARRAY; m1++; }
  if (!isArray(x15)) bad("extra_arguments", "an array", x15);
  const n16 = x15.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n16, true);
  p += 4;
  for (let i17 = 0; i17 < n16; i17++) {
    const y18: any = x15[i17];
    try { p = write_rcl_interfaces_msg_Parameter(y18, d, p, o, e); } catch (f) { throw under(f, "extra_arguments[" + i17 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_composition_interfaces_srv_LoadNode_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "package_name", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "plugin_name", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "node_name", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "node_namespace", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "log_level:0:1");
  const x5 = d.getUint8(p);
  p += 1;
  const n6 = getCount(c, p, 4, Infinity);
  if (n6 < 0) countFault(c, p, "remap_rules", 4, Infinity);
  p = c.p;
  const a7: any[] = [];
  for (let i8 = 0; i8 < n6; i8++) {
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "remap_rules[" + i8 + "]", Infinity); p = c.p;
    a7.push(x9);
  }
  const n10 = getCount(c, p, 46, Infinity);
  if (n10 < 0) countFault(c, p, "parameters", 46, Infinity);
  p = c.p;
  const a11: any[] = [];
  for (let i12 = 0; i12 < n10; i12++) {
    let x13: any; c.p = p; try { x13 = read_rcl_interfaces_msg_Parameter(c); } catch (f) { throw under(f, "parameters[" + i12 + "]"); } p = c.p;
    a11.push(x13);
  }
  const n14 = getCount(c, p, 46, Infinity);
  if (n14 < 0) countFault(c, p, "extra_arguments", 46, Infinity);
  p = c.p;
  const a15: any[] = [];
  for (let i16 = 0; i16 < n14; i16++) {
    let x17: any; c.p = p; try { x17 = read_rcl_interfaces_msg_Parameter(c); } catch (f) { throw under(f, "extra_arguments[" + i16 + "]"); } p = c.p;
    a15.push(x17);
  }
  c.p = p;
  return { package_name: x1, plugin_name: x2, node_name: x3, node_namespace: x4, log_level: x5, remap_rules: a7, parameters: a11, extra_arguments: a15 };
}
function write_composition_interfaces_srv_LoadNode_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
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
  let x4: any = v.full_node_name;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("full_node_name", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("full_node_name", "string without U+0000", x4);
  let x5: any = v.unique_id;
  if (x5 === undefined) { x5 = 0; m1++; }
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  if (!putUint64(d, p, x5)) bad("unique_id", "uint64 (bigint or safe integer, not negative)", x5);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 8;
}
function read_composition_interfaces_srv_LoadNode_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "error_message", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "full_node_name", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "unique_id:0:8");
  const x4 = d.getBigUint64(p, l);
  c.p = p + 8;
  return { success: x1 === 1, error_message: x2, full_node_name: x3, unique_id: x4 };
}

export const LoadNode: ServiceType<LoadNode_Request, LoadNode_Response, LoadNode_RequestInput, LoadNode_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "composition_interfaces/srv/LoadNode",
  request: /* @__PURE__ */ runtimeV1.codec("composition_interfaces/srv/LoadNode_Request", write_composition_interfaces_srv_LoadNode_Request, read_composition_interfaces_srv_LoadNode_Request),
  response: /* @__PURE__ */ runtimeV1.codec("composition_interfaces/srv/LoadNode_Response", write_composition_interfaces_srv_LoadNode_Response, read_composition_interfaces_srv_LoadNode_Response),
  constants: { request: {}, response: {} },
};
