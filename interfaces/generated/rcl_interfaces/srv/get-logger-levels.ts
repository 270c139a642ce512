// Generated from rcl_interfaces/srv/GetLoggerLevels.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type LoggerLevel as rcl_interfaces_msg_LoggerLevel, type LoggerLevelInput as rcl_interfaces_msg_LoggerLevelInput } from "../msg/logger-level.ts";

export interface GetLoggerLevels_Request {
  names: string[];
}
export interface GetLoggerLevels_RequestInput {
  names?: readonly string[] | undefined;
}
export interface GetLoggerLevels_Response {
  levels: rcl_interfaces_msg_LoggerLevel[];
}
export interface GetLoggerLevels_ResponseInput {
  levels?: readonly rcl_interfaces_msg_LoggerLevelInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["names"];
const K2: any = ["name","level"];
const K3: any = ["levels"];

function write_rcl_interfaces_srv_GetLoggerLevels_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_rcl_interfaces_srv_GetLoggerLevels_Request(c: runtimeV1.Cursor): any {
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
function write_rcl_interfaces_srv_GetLoggerLevels_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.levels;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("levels", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("levels[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 2;
    let x7: any = y5.name;
    if (x7 === undefined) { x7 = ""; m6++; }
    if (typeof x7 !== "string") bad("levels[" + i4 + "]" + ".name", "string", x7);
    p = putString(d, p, o, x7, e);
    if (p < 0) bad("levels[" + i4 + "]" + ".name", "string without U+0000", x7);
    let x8: any = y5.level;
    if (x8 === undefined) { x8 = 0; m6++; }
    if (typeof x8 !== "number" || x8 >>> 0 !== x8) bad("levels[" + i4 + "]" + ".level", "uint32 (0 to 4294967295)", x8);
    p = pad(d, p, o, e, 4);
    if (p + 4 > e) full(p + 4);
    d.setUint32(p, x8, true);
    if (m6 !== 0) unknownField(y5, K2, "levels[" + i4 + "]");
    p += 4;
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_rcl_interfaces_srv_GetLoggerLevels_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 8, Infinity);
  if (n1 < 0) countFault(c, p, "levels", 8, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "levels[" + i3 + "]" + ".name", Infinity); p = c.p;
    p += (o - p) & 3;
    if (p + 4 > e) short(c, p, "levels[" + i3 + "]", ".level:0:4");
    const x5 = d.getUint32(p, l);
    a2.push({ name: x4, level: x5 });
    p += 4;
  }
  c.p = p;
  return { levels: a2 };
}

export const GetLoggerLevels: ServiceType<GetLoggerLevels_Request, GetLoggerLevels_Response, GetLoggerLevels_RequestInput, GetLoggerLevels_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "rcl_interfaces/srv/GetLoggerLevels",
  request: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/GetLoggerLevels_Request", write_rcl_interfaces_srv_GetLoggerLevels_Request, read_rcl_interfaces_srv_GetLoggerLevels_Request),
  response: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/srv/GetLoggerLevels_Response", write_rcl_interfaces_srv_GetLoggerLevels_Response, read_rcl_interfaces_srv_GetLoggerLevels_Response),
  constants: { request: {}, response: {} },
};
