// Generated from controller_manager_msgs/msg/ControllerState.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type ChainConnection as controller_manager_msgs_msg_ChainConnection, type ChainConnectionInput as controller_manager_msgs_msg_ChainConnectionInput } from "./chain-connection.ts";

export interface ControllerState {
  name: string;
  state: string;
  type: string;
  claimed_interfaces: string[];
  required_command_interfaces: string[];
  required_state_interfaces: string[];
  is_chainable: boolean;
  is_chained: boolean;
  reference_interfaces: string[];
  chain_connections: controller_manager_msgs_msg_ChainConnection[];
}
export interface ControllerStateInput {
  name?: string | undefined;
  state?: string | undefined;
  type?: string | undefined;
  claimed_interfaces?: readonly string[] | undefined;
  required_command_interfaces?: readonly string[] | undefined;
  required_state_interfaces?: readonly string[] | undefined;
  is_chainable?: boolean | undefined;
  is_chained?: boolean | undefined;
  reference_interfaces?: readonly string[] | undefined;
  chain_connections?: readonly controller_manager_msgs_msg_ChainConnectionInput[] | undefined;
}

const { NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["name","reference_interfaces"];
const K2: any = ["name","state","type","claimed_interfaces","required_command_interfaces","required_state_interfaces","is_chainable","is_chained","reference_interfaces","chain_connections"];

export function write_controller_manager_msgs_msg_ControllerState(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 10;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.state;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("state", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("state", "string without U+0000", x3);
  let x4: any = v.type;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("type", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("type", "string without U+0000", x4);
  let x5: any = v.claimed_interfaces;
  if (x5 === undefined) { x5 = NO_ARRAY; m1++; }
  if (!isArray(x5)) bad("claimed_interfaces", "an array", x5);
  const n6 = x5.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n6, true);
  p += 4;
  for (let i7 = 0; i7 < n6; i7++) {
    const y8: any = x5[i7];
    if (typeof y8 !== "string") bad("claimed_interfaces[" + i7 + "]", "string", y8);
    p = putString(d, p, o, y8, e);
    if (p < 0) bad("claimed_interfaces[" + i7 + "]", "string without U+0000", y8);
  }
  let x9: any = v.required_command_interfaces;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("required_command_interfaces", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "string") bad("required_command_interfaces[" + i11 + "]", "string", y12);
    p = putString(d, p, o, y12, e);
    if (p < 0) bad("required_command_interfaces[" + i11 + "]", "string without U+0000", y12);
  }
  let x13: any = v.required_state_interfaces;
  if (x13 === undefined) { x13 = NO_ARRAY; m1++; }
  if (!isArray(x13)) bad("required_state_interfaces", "an array", x13);
  const n14 = x13.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n14, true);
  p += 4;
  for (let i15 = 0; i15 < n14; i15++) {
    const y16: any = x13[i15];
    if (typeof y16 !== "string") bad("required_state_interfaces[" + i15 + "]", "string", y16);
    p = putString(d, p, o, y16, e);
    if (p < 0) bad("required_state_interfaces[" + i15 + "]", "string without U+0000", y16);
  }
  let x17: any = v.is_chainable;
  if (x17 === undefined) { x17 = false; m1++; }
  if (typeof x17 !== "boolean") bad("is_chainable", "boolean", x17);
  if (p + 2 > e) full(p + 2);
  d.setUint8(p, x17 ? 1 : 0);
  let x18: any = v.is_chained;
  if (x18 === undefined) { x18 = false; m1++; }
  if (typeof x18 !== "boolean") bad("is_chained", "boolean", x18);
  d.setUint8(p + 1, x18 ? 1 : 0);
  let x19: any = v.reference_interfaces;
  if (x19 === undefined) { x19 = NO_ARRAY; m1++; }
  if (!isArray(x19)) bad("reference_interfaces", "an array", x19);
  const n20 = x19.length;
  p += 2;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n20, true);
  p += 4;
  for (let i21 = 0; i21 < n20; i21++) {
    const y22: any = x19[i21];
    if (typeof y22 !== "string") bad("reference_interfaces[" + i21 + "]", "string", y22);
    p = putString(d, p, o, y22, e);
    if (p < 0) bad("reference_interfaces[" + i21 + "]", "string without U+0000", y22);
  }
  let x23: any = v.chain_connections;
  if (x23 === undefined) { x23 = NO_ARRAY; m1++; }
  if (!isArray(x23)) bad("chain_connections", "an array", x23);
  const n24 = x23.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n24, true);
  p += 4;
  for (let i25 = 0; i25 < n24; i25++) {
    const y26: any = x23[i25];
    if (typeof y26 !== "object" || y26 === null) bad("chain_connections[" + i25 + "]", "object", y26);
    let m27 = countKeys(y26) - 2;
    let x28: any = y26.name;
    if (x28 === undefined) { x28 = ""; m27++; }
    if (typeof x28 !== "string") bad("chain_connections[" + i25 + "]" + ".name", "string", x28);
    p = putString(d, p, o, x28, e);
    if (p < 0) bad("chain_connections[" + i25 + "]" + ".name", "string without U+0000", x28);
    let x29: any = y26.reference_interfaces;
    if (x29 === undefined) { x29 = NO_ARRAY; m27++; }
    if (!isArray(x29)) bad("chain_connections[" + i25 + "]" + ".reference_interfaces", "an array", x29);
    const n30 = x29.length;
    p = pad(d, p, o, e, 4);
    if (p + 4 > e) full(p + 4);
    d.setUint32(p, n30, true);
    p += 4;
    for (let i31 = 0; i31 < n30; i31++) {
      const y32: any = x29[i31];
      if (typeof y32 !== "string") bad("chain_connections[" + i25 + "]" + ".reference_interfaces[" + i31 + "]", "string", y32);
      p = putString(d, p, o, y32, e);
      if (p < 0) bad("chain_connections[" + i25 + "]" + ".reference_interfaces[" + i31 + "]", "string without U+0000", y32);
    }
    if (m27 !== 0) unknownField(y26, K1, "chain_connections[" + i25 + "]");
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_controller_manager_msgs_msg_ControllerState(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "state", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "type", Infinity); p = c.p;
  const n4 = getCount(c, p, 4, Infinity);
  if (n4 < 0) countFault(c, p, "claimed_interfaces", 4, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    const x7 = getString(c, p, Infinity) ?? stringFault(c, p, "claimed_interfaces[" + i6 + "]", Infinity); p = c.p;
    a5.push(x7);
  }
  const n8 = getCount(c, p, 4, Infinity);
  if (n8 < 0) countFault(c, p, "required_command_interfaces", 4, Infinity);
  p = c.p;
  const a9: any[] = [];
  for (let i10 = 0; i10 < n8; i10++) {
    const x11 = getString(c, p, Infinity) ?? stringFault(c, p, "required_command_interfaces[" + i10 + "]", Infinity); p = c.p;
    a9.push(x11);
  }
  const n12 = getCount(c, p, 4, Infinity);
  if (n12 < 0) countFault(c, p, "required_state_interfaces", 4, Infinity);
  p = c.p;
  const a13: any[] = [];
  for (let i14 = 0; i14 < n12; i14++) {
    const x15 = getString(c, p, Infinity) ?? stringFault(c, p, "required_state_interfaces[" + i14 + "]", Infinity); p = c.p;
    a13.push(x15);
  }
  if (p + 2 > e) short(c, p, "", "is_chainable:0:1 is_chained:1:2");
  const x16 = d.getUint8(p); if (x16 > 1) badBoolean(c, p, "is_chainable");
  const x17 = d.getUint8(p + 1); if (x17 > 1) badBoolean(c, p + 1, "is_chained");
  p += 2;
  const n18 = getCount(c, p, 4, Infinity);
  if (n18 < 0) countFault(c, p, "reference_interfaces", 4, Infinity);
  p = c.p;
  const a19: any[] = [];
  for (let i20 = 0; i20 < n18; i20++) {
    const x21 = getString(c, p, Infinity) ?? stringFault(c, p, "reference_interfaces[" + i20 + "]", Infinity); p = c.p;
    a19.push(x21);
  }
  const n22 = getCount(c, p, 8, Infinity);
  if (n22 < 0) countFault(c, p, "chain_connections", 8, Infinity);
  p = c.p;
  const a23: any[] = [];
  for (let i24 = 0; i24 < n22; i24++) {
    const x25 = getString(c, p, Infinity) ?? stringFault(c, p, "chain_connections[" + i24 + "]" + ".name", Infinity); p = c.p;
    const n26 = getCount(c, p, 4, Infinity);
    if (n26 < 0) countFault(c, p, "chain_connections[" + i24 + "]" + ".reference_interfaces", 4, Infinity);
    p = c.p;
    const a27: any[] = [];
    for (let i28 = 0; i28 < n26; i28++) {
      const x29 = getString(c, p, Infinity) ?? stringFault(c, p, "chain_connections[" + i24 + "]" + ".reference_interfaces[" + i28 + "]", Infinity); p = c.p;
      a27.push(x29);
    }
    a23.push({ name: x25, reference_interfaces: a27 });
  }
  c.p = p;
  return { name: x1, state: x2, type: x3, claimed_interfaces: a5, required_command_interfaces: a9, required_state_interfaces: a13, is_chainable: x16 === 1, is_chained: x17 === 1, reference_interfaces: a19, chain_connections: a23 };
}

export const ControllerState: MessageType<ControllerState, ControllerStateInput, Record<never, never>> = {
  kind: "message",
  name: "controller_manager_msgs/msg/ControllerState",
  codec: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/msg/ControllerState", write_controller_manager_msgs_msg_ControllerState, read_controller_manager_msgs_msg_ControllerState),
  constants: {},
};
