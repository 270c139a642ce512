// Generated from controller_manager_msgs/srv/ListHardwareInterfaces.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type HardwareInterface as controller_manager_msgs_msg_HardwareInterface, type HardwareInterfaceInput as controller_manager_msgs_msg_HardwareInterfaceInput } from "../msg/hardware-interface.ts";

export type ListHardwareInterfaces_Request = Record<string, never>;
export type ListHardwareInterfaces_RequestInput = Record<string, never>;
export interface ListHardwareInterfaces_Response {
  command_interfaces: controller_manager_msgs_msg_HardwareInterface[];
  state_interfaces: controller_manager_msgs_msg_HardwareInterface[];
}
export interface ListHardwareInterfaces_ResponseInput {
  command_interfaces?: readonly controller_manager_msgs_msg_HardwareInterfaceInput[] | undefined;
  state_interfaces?: readonly controller_manager_msgs_msg_HardwareInterfaceInput[] | undefined;
}

const { NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["name","is_available","is_claimed"];
const K3: any = ["command_interfaces","state_interfaces"];

function write_controller_manager_msgs_srv_ListHardwareInterfaces_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_controller_manager_msgs_srv_ListHardwareInterfaces_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_controller_manager_msgs_srv_ListHardwareInterfaces_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.command_interfaces;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("command_interfaces", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("command_interfaces[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 3;
    let x7: any = y5.name;
    if (x7 === undefined) { x7 = ""; m6++; }
    if (typeof x7 !== "string") bad("command_interfaces[" + i4 + "]" + ".name", "string", x7);
    p = putString(d, p, o, x7, e);
    if (p < 0) bad("command_interfaces[" + i4 + "]" + ".name", "string without U+0000", x7);
    let x8: any = y5.is_available;
    if (x8 === undefined) { x8 = false; m6++; }
    if (typeof x8 !== "boolean") bad("command_interfaces[" + i4 + "]" + ".is_available", "boolean", x8);
    if (p + 2 > e) full(p + 2);
    d.setUint8(p, x8 ? 1 : 0);
    let x9: any = y5.is_claimed;
    if (x9 === undefined) { x9 = false; m6++; }
    if (typeof x9 !== "boolean") bad("command_interfaces[" + i4 + "]" + ".is_claimed", "boolean", x9);
    d.setUint8(p + 1, x9 ? 1 : 0);
    if (m6 !== 0) unknownField(y5, K2, "command_interfaces[" + i4 + "]");
    p += 2;
  }
  let x10: any = v.state_interfaces;
  if (x10 === undefined) { x10 = NO_ARRAY; m1++; }
  if (!isArray(x10)) bad("state_interfaces", "an array", x10);
  const n11 = x10.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n11, true);
  p += 4;
  for (let i12 = 0; i12 < n11; i12++) {
    const y13: any = x10[i12];
    if (typeof y13 !== "object" || y13 === null) bad("state_interfaces[" + i12 + "]", "object", y13);
    let m14 = countKeys(y13) - 3;
    let x15: any = y13.name;
    if (x15 === undefined) { x15 = ""; m14++; }
    if (typeof x15 !== "string") bad("state_interfaces[" + i12 + "]" + ".name", "string", x15);
    p = putString(d, p, o, x15, e);
    if (p < 0) bad("state_interfaces[" + i12 + "]" + ".name", "string without U+0000", x15);
    let x16: any = y13.is_available;
    if (x16 === undefined) { x16 = false; m14++; }
    if (typeof x16 !== "boolean") bad("state_interfaces[" + i12 + "]" + ".is_available", "boolean", x16);
    if (p + 2 > e) full(p + 2);
    d.setUint8(p, x16 ? 1 : 0);
    let x17: any = y13.is_claimed;
    if (x17 === undefined) { x17 = false; m14++; }
    if (typeof x17 !== "boolean") bad("state_interfaces[" + i12 + "]" + ".is_claimed", "boolean", x17);
    d.setUint8(p + 1, x17 ? 1 : 0);
    if (m14 !== 0) unknownField(y13, K2, "state_interfaces[" + i12 + "]");
    p += 2;
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_controller_manager_msgs_srv_ListHardwareInterfaces_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 6, Infinity);
  if (n1 < 0) countFault(c, p, "command_interfaces", 6, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "command_interfaces[" + i3 + "]" + ".name", Infinity); p = c.p;
    if (p + 2 > e) short(c, p, "command_interfaces[" + i3 + "]", ".is_available:0:1 .is_claimed:1:2");
    const x5 = d.getUint8(p); if (x5 > 1) badBoolean(c, p, "command_interfaces[" + i3 + "]" + ".is_available");
    const x6 = d.getUint8(p + 1); if (x6 > 1) badBoolean(c, p + 1, "command_interfaces[" + i3 + "]" + ".is_claimed");
    a2.push({ name: x4, is_available: x5 === 1, is_claimed: x6 === 1 });
    p += 2;
  }
  const n7 = getCount(c, p, 6, Infinity);
  if (n7 < 0) countFault(c, p, "state_interfaces", 6, Infinity);
  p = c.p;
  const a8: any[] = [];
  for (let i9 = 0; i9 < n7; i9++) {
    const x10 = getString(c, p, Infinity) ?? stringFault(c, p, "state_interfaces[" + i9 + "]" + ".name", Infinity); p = c.p;
    if (p + 2 > e) short(c, p, "state_interfaces[" + i9 + "]", ".is_available:0:1 .is_claimed:1:2");
    const x11 = d.getUint8(p); if (x11 > 1) badBoolean(c, p, "state_interfaces[" + i9 + "]" + ".is_available");
    const x12 = d.getUint8(p + 1); if (x12 > 1) badBoolean(c, p + 1, "state_interfaces[" + i9 + "]" + ".is_claimed");
    a8.push({ name: x10, is_available: x11 === 1, is_claimed: x12 === 1 });
    p += 2;
  }
  c.p = p;
  return { command_interfaces: a2, state_interfaces: a8 };
}

export const ListHardwareInterfaces: ServiceType<ListHardwareInterfaces_Request, ListHardwareInterfaces_Response, ListHardwareInterfaces_RequestInput, ListHardwareInterfaces_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "controller_manager_msgs/srv/ListHardwareInterfaces",
  request: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/ListHardwareInterfaces_Request", write_controller_manager_msgs_srv_ListHardwareInterfaces_Request, read_controller_manager_msgs_srv_ListHardwareInterfaces_Request),
  response: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/srv/ListHardwareInterfaces_Response", write_controller_manager_msgs_srv_ListHardwareInterfaces_Response, read_controller_manager_msgs_srv_ListHardwareInterfaces_Response),
  constants: { request: {}, response: {} },
};
