// Generated from controller_manager_msgs/srv/ListControllerTypes.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export type ListControllerTypes_Request = Record<string, never>;
export type ListControllerTypes_RequestInput = Record<string, never>;
export interface ListControllerTypes_Response {
  types: string[];
  base_classes: string[];
}
export interface ListControllerTypes_ResponseInput {
  types?: readonly string[] | undefined;
  base_classes?: readonly string[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, stringFault, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["types","base_classes"];

function write_controller_manager_msgs_srv_ListControllerTypes_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_controller_manager_msgs_srv_ListControllerTypes_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_controller_manager_msgs_srv_ListControllerTypes_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.types;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("types", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "string") bad("types[" + i4 + "]", "string", y5);
    p = putString(d, p, o, y5, e);
    if (p < 0) bad("types[" + i4 + "]", "string without U+0000", y5);
  }
  let x6: any = v.base_classes;
  if (x6 === undefined) { x6 = NO_ARRAY; m1++; }
  if (!isArray(x6)) bad("base_classes", "an array", x6);
  const n7 = x6.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n7, true);
  p += 4;
  for (let i8 = 0; i8 < n7; i8++) {
    const y9: any = x6[i8];
    if (typeof y9 !== "string") bad("base_classes[" + i8 + "]", "string", y9);
    p = putString(d, p, o, y9, e);
    if (p < 0) bad("base_classes[" + i8 + "]", "string without U+0000", y9);
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_controller_manager_msgs_srv_ListControllerTypes_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "types", 4, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "types[" + i3 + "]", Infinity); p = c.p;
    a2.push(x4);
  }
  const n5 = getCount(c, p, 4, Infinity);
  if (n5 < 0) countFault(c, p, "base_classes", 4, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    const x8 = getString(c, p, Infinity) ?? stringFault(c, p, "base_classes[" + i7 + "]", Infinity); p = c.p;
    a6.push(x8);
  }
  c.p = p;
  return { types: a2, base_classes: a6 };
}

export const ListControllerTypes: ServiceType<ListControllerTypes_Request, ListControllerTypes_Response, ListControllerTypes_RequestInput, ListControllerTypes_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "controller_manager_msgs/srv/ListControllerTypes",
  request: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/ListControllerTypes_Request", write_controller_manager_msgs_srv_ListControllerTypes_Request, read_controller_manager_msgs_srv_ListControllerTypes_Request),
  response: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/ListControllerTypes_Response", write_controller_manager_msgs_srv_ListControllerTypes_Response, read_controller_manager_msgs_srv_ListControllerTypes_Response),
  constants: { request: {}, response: {} },
};
