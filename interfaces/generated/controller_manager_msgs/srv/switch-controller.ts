// Generated from controller_manager_msgs/srv/SwitchController.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";

export interface SwitchController_Request {
  activate_controllers: string[];
  deactivate_controllers: string[];
  start_controllers: string[];
  stop_controllers: string[];
  strictness: number;
  start_asap: boolean;
  activate_asap: boolean;
  timeout: builtin_interfaces_msg_Duration;
}
export interface SwitchController_RequestInput {
  activate_controllers?: readonly string[] | undefined;
  deactivate_controllers?: readonly string[] | undefined;
  start_controllers?: readonly string[] | undefined;
  stop_controllers?: readonly string[] | undefined;
  strictness?: number | undefined;
  start_asap?: boolean | undefined;
  activate_asap?: boolean | undefined;
  timeout?: builtin_interfaces_msg_DurationInput | undefined;
}
export interface SwitchController_Response {
  ok: boolean;
}
export interface SwitchController_ResponseInput {
  ok?: boolean | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["activate_controllers","deactivate_controllers","start_controllers","stop_controllers","strictness","start_asap","activate_asap","timeout"];
const K3: any = ["ok"];

function write_controller_manager_msgs_srv_SwitchController_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 8;
  let x2: any = v.activate_controllers;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("activate_controllers", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "string") bad("activate_controllers[" + i4 + "]", "string", y5);
    p = putString(d, p, o, y5, e);
    if (p < 0) bad("activate_controllers[" + i4 + "]", "string without U+0000", y5);
  }
  let x6: any = v.deactivate_controllers;
  if (x6 === undefined) { x6 = NO_ARRAY; m1++; }
  if (!isArray(x6)) bad("deactivate_controllers", "an array", x6);
  const n7 = x6.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n7, true);
  p += 4;
  for (let i8 = 0; i8 < n7; i8++) {
    const y9: any = x6[i8];
    if (typeof y9 !== "string") bad("deactivate_controllers[" + i8 + "]", "string", y9);
    p = putString(d, p, o, y9, e);
    if (p < 0) bad("deactivate_controllers[" + i8 + "]", "string without U+0000", y9);
  }
  let x10: any = v.start_controllers;
  if (x10 === undefined) { x10 = NO_ARRAY; m1++; }
  if (!isArray(x10)) bad("start_controllers", "an array", x10);
  const n11 = x10.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n11, true);
  p += 4;
  for (let i12 = 0; i12 < n11; i12++) {
    const y13: any = x10[i12];
    if (typeof y13 !== "string") bad("start_controllers[" + i12 + "]", "string", y13);
    p = putString(d, p, o, y13, e);
    if (p < 0) bad("start_controllers[" + i12 + "]", "string without U+0000", y13);
  }
  let x14: any = v.stop_controllers;
  if (x14 === undefined) { x14 = NO_ARRAY; m1++; }
  if (!isArray(x14)) bad("stop_controllers", "an array", x14);
  const n15 = x14.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n15, true);
  p += 4;
  for (let i16 = 0; i16 < n15; i16++) {
    const y17: any = x14[i16];
    if (typeof y17 !== "string") bad("stop_controllers[" + i16 + "]", "string", y17);
    p = putString(d, p, o, y17, e);
    if (p < 0) bad("stop_controllers[" + i16 + "]", "string without U+0000", y17);
  }
  let x18: any = v.strictness;
  if (x18 === undefined) { x18 = 0; m1++; }
  if (typeof x18 !== "number" || (x18 | 0) !== x18) bad("strictness", "int32 (-2147483648 to 2147483647)", x18);
  p = pad(d, p, o, e, 4);
  if (p + 16 > e) full(p + 16);
  d.setInt32(p, x18, true);
  let x19: any = v.start_asap;
  if (x19 === undefined) { x19 = false; m1++; }
  if (typeof x19 !== "boolean") bad("start_asap", "boolean", x19);
  d.setUint8(p + 4, x19 ? 1 : 0);
  let x20: any = v.activate_asap;
  if (x20 === undefined) { x20 = false; m1++; }
  if (typeof x20 !== "boolean") bad("activate_asap", "boolean", x20);
  d.setUint8(p + 5, x20 ? 1 : 0);
  let x21: any = v.timeout;
  if (x21 === undefined) { x21 = NONE; m1++; }
  if (typeof x21 !== "object" || x21 === null) bad("timeout", "object", x21);
  let m22 = countKeys(x21) - 2;
  let x23: any = x21.sec;
  if (x23 === undefined) { x23 = 0; m22++; }
  if (typeof x23 !== "number" || (x23 | 0) !== x23) bad("timeout.sec", "int32 (-2147483648 to 2147483647)", x23);
  d.setUint16(p + 6, 0);
  d.setInt32(p + 8, x23, true);
  let x24: any = x21.nanosec;
  if (x24 === undefined) { x24 = 0; m22++; }
  if (typeof x24 !== "number" || x24 >>> 0 !== x24) bad("timeout.nanosec", "uint32 (0 to 4294967295)", x24);
  d.setUint32(p + 12, x24, true);
  if (m22 !== 0) unknownField(x21, K1, "timeout");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 16;
}
function read_controller_manager_msgs_srv_SwitchController_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "activate_controllers", 4, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "activate_controllers[" + i3 + "]", Infinity); p = c.p;
    a2.push(x4);
  }
  const n5 = getCount(c, p, 4, Infinity);
  if (n5 < 0) countFault(c, p, "deactivate_controllers", 4, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    const x8 = getString(c, p, Infinity) ?? stringFault(c, p, "deactivate_controllers[" + i7 + "]", Infinity); p = c.p;
    a6.push(x8);
  }
  const n9 = getCount(c, p, 4, Infinity);
  if (n9 < 0) countFault(c, p, "start_controllers", 4, Infinity);
  p = c.p;
  const a10: any[] = [];
  for (let i11 = 0; i11 < n9; i11++) {
    const x12 = getString(c, p, Infinity) ?? stringFault(c, p, "start_controllers[" + i11 + "]", Infinity); p = c.p;
    a10.push(x12);
  }
  const n13 = getCount(c, p, 4, Infinity);
  if (n13 < 0) countFault(c, p, "stop_controllers", 4, Infinity);
  p = c.p;
  const a14: any[] = [];
  for (let i15 = 0; i15 < n13; i15++) {
    const x16 = getString(c, p, Infinity) ?? stringFault(c, p, "stop_controllers[" + i15 + "]", Infinity); p = c.p;
    a14.push(x16);
  }
  p += (o - p) & 3;
  if (p + 16 > e) short(c, p, "", "strictness:0:4 start_asap:4:5 activate_asap:5:6 timeout.sec:8:12 timeout.nanosec:12:16");
  const x17 = d.getInt32(p, l);
  const x18 = d.getUint8(p + 4); if (x18 > 1) badBoolean(c, p + 4, "start_asap");
  const x19 = d.getUint8(p + 5); if (x19 > 1) badBoolean(c, p + 5, "activate_asap");
  const x20 = d.getInt32(p + 8, l);
  const x21 = d.getUint32(p + 12, l);
  c.p = p + 16;
  return { activate_controllers: a2, deactivate_controllers: a6, start_controllers: a10, stop_controllers: a14, strictness: x17, start_asap: x18 === 1, activate_asap: x19 === 1, timeout: { sec: x20, nanosec: x21 } };
}
function write_controller_manager_msgs_srv_SwitchController_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.ok;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("ok", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 1;
}
function read_controller_manager_msgs_srv_SwitchController_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "ok:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "ok");
  c.p = p + 1;
  return { ok: x1 === 1 };
}

export const SwitchController: ServiceType<SwitchController_Request, SwitchController_Response, SwitchController_RequestInput, SwitchController_ResponseInput, { readonly request: { readonly BEST_EFFORT: 1; readonly STRICT: 2 }; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "controller_manager_msgs/srv/SwitchController",
  request: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/SwitchController_Request", write_controller_manager_msgs_srv_SwitchController_Request, read_controller_manager_msgs_srv_SwitchController_Request),
  response: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/SwitchController_Response", write_controller_manager_msgs_srv_SwitchController_Response, read_controller_manager_msgs_srv_SwitchController_Response),
  constants: { request: { BEST_EFFORT: 1, STRICT: 2 }, response: {} },
};
