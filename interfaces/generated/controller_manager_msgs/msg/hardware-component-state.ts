// Generated from controller_manager_msgs/msg/HardwareComponentState.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type HardwareInterface as controller_manager_msgs_msg_HardwareInterface, type HardwareInterfaceInput as controller_manager_msgs_msg_HardwareInterfaceInput } from "./hardware-interface.ts";
import { type State as lifecycle_msgs_msg_State, type StateInput as lifecycle_msgs_msg_StateInput } from "../../lifecycle_msgs/msg/state.ts";

export interface HardwareComponentState {
  name: string;
  type: string;
  class_type: string;
  state: lifecycle_msgs_msg_State;
  command_interfaces: controller_manager_msgs_msg_HardwareInterface[];
  state_interfaces: controller_manager_msgs_msg_HardwareInterface[];
}
export interface HardwareComponentStateInput {
  name?: string | undefined;
  type?: string | undefined;
  class_type?: string | undefined;
  state?: lifecycle_msgs_msg_StateInput | undefined;
  command_interfaces?: readonly controller_manager_msgs_msg_HardwareInterfaceInput[] | undefined;
  state_interfaces?: readonly controller_manager_msgs_msg_HardwareInterfaceInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["id","label"];
const K2: any = ["name","is_available","is_claimed"];
const K3: any = ["name","type","class_type","state","command_interfaces","state_interfaces"];

export function write_controller_manager_msgs_msg_HardwareComponentState(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 6;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.type;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("type", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("type", "string without U+0000", x3);
  let x4: any = v.class_type;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("class_type", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("class_type", "string without U+0000", x4);
  let x5: any = v.state;
  if (x5 === undefined) { x5 = NONE; m1++; }
  if (typeof x5 !== "object" || x5 === null) bad("state", "object", x5);
  let m6 = countKeys(x5) - 2;
  let x7: any = x5.id;
  if (x7 === undefined) { x7 = 0; m6++; }
  if (typeof x7 !== "number" || (x7 & 255) !== x7) bad("state.id", "uint8 (0 to 255)", x7);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x7);
  let x8: any = x5.label;
  if (x8 === undefined) { x8 = ""; m6++; }
  p += 1;
  if (typeof x8 !== "string") bad("state.label", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("state.label", "string without U+0000", x8);
  if (m6 !== 0) unknownField(x5, K1, "state");
  let x9: any = v.command_interfaces;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("command_interfaces", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "object" || y12 === null) bad("command_interfaces[" + i11 + "]", "object", y12);
    let m13 = countKeys(y12) - 3;
    let x14: any = y12.name;
    if (x14 === undefined) { x14 = ""; m13++; }
    if (typeof x14 !== "string") bad("command_interfaces[" + i11 + "]" + ".name", "string", x14);
    p = putString(d, p, o, x14, e);
    if (p < 0) bad("command_interfaces[" + i11 + "]" + ".name", "string without U+0000", x14);
    let x15: any = y12.is_available;
    if (x15 === undefined) { x15 = false; m13++; }
    if (typeof x15 !== "boolean") bad("command_interfaces[" + i11 + "]" + ".is_available", "boolean", x15);
    if (p + 2 > e) full(p + 2);
    d.setUint8(p, x15 ? 1 : 0);
    let x16: any = y12.is_claimed;
    if (x16 === undefined) { x16 = false; m13++; }
    if (typeof x16 !== "boolean") bad("command_interfaces[" + i11 + "]" + ".is_claimed", "boolean", x16);
    d.setUint8(p + 1, x16 ? 1 : 0);
    if (m13 !== 0) unknownField(y12, K2, "command_interfaces[" + i11 + "]");
    p += 2;
  }
  let x17: any = v.state_interfaces;
  if (x17 === undefined) { x17 = NO_ARRAY; m1++; }
  if (!isArray(x17)) bad("state_interfaces", "an array", x17);
  const n18 = x17.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n18, true);
  p += 4;
  for (let i19 = 0; i19 < n18; i19++) {
    const y20: any = x17[i19];
    if (typeof y20 !== "object" || y20 === null) bad("state_interfaces[" + i19 + "]", "object", y20);
    let m21 = countKeys(y20) - 3;
    let x22: any = y20.name;
    if (x22 === undefined) { x22 = ""; m21++; }
    if (typeof x22 !== "string") bad("state_interfaces[" + i19 + "]" + ".name", "string", x22);
    p = putString(d, p, o, x22, e);
    if (p < 0) bad("state_interfaces[" + i19 + "]" + ".name", "string without U+0000", x22);
    let x23: any = y20.is_available;
    if (x23 === undefined) { x23 = false; m21++; }
    if (typeof x23 !== "boolean") bad("state_interfaces[" + i19 + "]" + ".is_available", "boolean", x23);
    if (p + 2 > e) full(p + 2);
    d.setUint8(p, x23 ? 1 : 0);
    let x24: any = y20.is_claimed;
    if (x24 === undefined) { x24 = false; m21++; }
    if (typeof x24 !== "boolean") bad("state_interfaces[" + i19 + "]" + ".is_claimed", "boolean", x24);
    d.setUint8(p + 1, x24 ? 1 : 0);
    if (m21 !== 0) unknownField(y20, K2, "state_interfaces[" + i19 + "]");
    p += 2;
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_controller_manager_msgs_msg_HardwareComponentState(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "type", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "class_type", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "state.id:0:1");
  const x4 = d.getUint8(p);
  p += 1;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "state.label", Infinity); p = c.p;
  const n6 = getCount(c, p, 6, Infinity);
  if (n6 < 0) countFault(c, p, "command_interfaces", 6, Infinity);
  p = c.p;
  const a7: any[] = [];
  for (let i8 = 0; i8 < n6; i8++) {
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "command_interfaces[" + i8 + "]" + ".name", Infinity); p = c.p;
    if (p + 2 > e) short(c, p, "command_interfaces[" + i8 + "]", ".is_available:0:1 .is_claimed:1:2");
    const x10 = d.getUint8(p); if (x10 > 1) badBoolean(c, p, "command_interfaces[" + i8 + "]" + ".is_available");
    const x11 = d.getUint8(p + 1); if (x11 > 1) badBoolean(c, p + 1, "command_interfaces[" + i8 + "]" + ".is_claimed");
    a7.push({ name: x9, is_available: x10 === 1, is_claimed: x11 === 1 });
    p += 2;
  }
  const n12 = getCount(c, p, 6, Infinity);
  if (n12 < 0) countFault(c, p, "state_interfaces", 6, Infinity);
  p = c.p;
  const a13: any[] = [];
  for (let i14 = 0; i14 < n12; i14++) {
    const x15 = getString(c, p, Infinity) ?? stringFault(c, p, "state_interfaces[" + i14 + "]" + ".name", Infinity); p = c.p;
    if (p + 2 > e) short(c, p, "state_interfaces[" + i14 + "]", ".is_available:0:1 .is_claimed:1:2");
    const x16 = d.getUint8(p); if (x16 > 1) badBoolean(c, p, "state_interfaces[" + i14 + "]" + ".is_available");
    const x17 = d.getUint8(p + 1); if (x17 > 1) badBoolean(c, p + 1, "state_interfaces[" + i14 + "]" + ".is_claimed");
    a13.push({ name: x15, is_available: x16 === 1, is_claimed: x17 === 1 });
    p += 2;
  }
  c.p = p;
  return { name: x1, type: x2, class_type: x3, state: { id: x4, label: x5 }, command_interfaces: a7, state_interfaces: a13 };
}

export const HardwareComponentState: MessageType<HardwareComponentState, HardwareComponentStateInput, Record<never, never>> = {
  kind: "message",
  name: "controller_manager_msgs/msg/HardwareComponentState",
  codec: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/msg/HardwareComponentState", write_controller_manager_msgs_msg_HardwareComponentState, read_controller_manager_msgs_msg_HardwareComponentState),
  constants: {},
};
