// Generated from controller_manager_msgs/msg/ControllerManagerActivity.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type NamedLifecycleState as controller_manager_msgs_msg_NamedLifecycleState, type NamedLifecycleStateInput as controller_manager_msgs_msg_NamedLifecycleStateInput } from "./named-lifecycle-state.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface ControllerManagerActivity {
  header: std_msgs_msg_Header;
  controllers: controller_manager_msgs_msg_NamedLifecycleState[];
  hardware_components: controller_manager_msgs_msg_NamedLifecycleState[];
}
export interface ControllerManagerActivityInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  controllers?: readonly controller_manager_msgs_msg_NamedLifecycleStateInput[] | undefined;
  hardware_components?: readonly controller_manager_msgs_msg_NamedLifecycleStateInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["id","label"];
const K4: any = ["name","state"];
const K5: any = ["header","controllers","hardware_components"];

export function write_controller_manager_msgs_msg_ControllerManagerActivity(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.header;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("header", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.stamp;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("header.stamp", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("header.stamp.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("header.stamp.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "header.stamp");
  let x8: any = x2.frame_id;
  if (x8 === undefined) { x8 = ""; m3++; }
  p += 8;
  if (typeof x8 !== "string") bad("header.frame_id", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("header.frame_id", "string without U+0000", x8);
  if (m3 !== 0) unknownField(x2, K2, "header");
  let x9: any = v.controllers;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("controllers", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "object" || y12 === null) bad("controllers[" + i11 + "]", "object", y12);
    let m13 = countKeys(y12) - 2;
    let x14: any = y12.name;
    if (x14 === undefined) { x14 = ""; m13++; }
    if (typeof x14 !== "string") bad("controllers[" + i11 + "]" + ".name", "string", x14);
    p = putString(d, p, o, x14, e);
    if (p < 0) bad("controllers[" + i11 + "]" + ".name", "string without U+0000", x14);
    let x15: any = y12.state;
    if (x15 === undefined) { x15 = NONE; m13++; }
    if (typeof x15 !== "object" || x15 === null) bad("controllers[" + i11 + "]" + ".state", "object", x15);
    let m16 = countKeys(x15) - 2;
    let x17: any = x15.id;
    if (x17 === undefined) { x17 = 0; m16++; }
    if (typeof x17 !== "number" || (x17 & 255) !== x17) bad("controllers[" + i11 + "]" + ".state.id", "uint8 (0 to 255)", x17);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x17);
    let x18: any = x15.label;
    if (x18 === undefined) { x18 = ""; m16++; }
    p += 1;
    if (typeof x18 !== "string") bad("controllers[" + i11 + "]" + ".state.label", "string", x18);
    p = putString(d, p, o, x18, e);
    if (p < 0) bad("controllers[" + i11 + "]" + ".state.label", "string without U+0000", x18);
    if (m16 !== 0) unknownField(x15, K3, "controllers[" + i11 + "]" + ".state");
    if (m13 !== 0) unknownField(y12, K4, "controllers[" + i11 + "]");
  }
  let x19: any = v.hardware_components;
  if (x19 === undefined) { x19 = NO_ARRAY; m1++; }
  if (!isArray(x19)) bad("hardware_components", "an array", x19);
  const n20 = x19.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n20, true);
  p += 4;
  for (let i21 = 0; i21 < n20; i21++) {
    const y22: any = x19[i21];
    if (typeof y22 !== "object" || y22 === null) bad("hardware_components[" + i21 + "]", "object", y22);
    let m23 = countKeys(y22) - 2;
    let x24: any = y22.name;
    if (x24 === undefined) { x24 = ""; m23++; }
    if (typeof x24 !== "string") bad("hardware_components[" + i21 + "]" + ".name", "string", x24);
    p = putString(d, p, o, x24, e);
    if (p < 0) bad("hardware_components[" + i21 + "]" + ".name", "string without U+0000", x24);
    let x25: any = y22.state;
    if (x25 === undefined) { x25 = NONE; m23++; }
    if (typeof x25 !== "object" || x25 === null) bad("hardware_components[" + i21 + "]" + ".state", "object", x25);
    let m26 = countKeys(x25) - 2;
    let x27: any = x25.id;
    if (x27 === undefined) { x27 = 0; m26++; }
    if (typeof x27 !== "number" || (x27 & 255) !== x27) bad("hardware_components[" + i21 + "]" + ".state.id", "uint8 (0 to 255)", x27);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x27);
    let x28: any = x25.label;
    if (x28 === undefined) { x28 = ""; m26++; }
    p += 1;
    if (typeof x28 !== "string") bad("hardware_components[" + i21 + "]" + ".state.label", "string", x28);
    p = putString(d, p, o, x28, e);
    if (p < 0) bad("hardware_components[" + i21 + "]" + ".state.label", "string without U+0000", x28);
    if (m26 !== 0) unknownField(x25, K3, "hardware_components[" + i21 + "]" + ".state");
    if (m23 !== 0) unknownField(y22, K4, "hardware_components[" + i21 + "]");
  }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
export function read_controller_manager_msgs_msg_ControllerManagerActivity(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 9, Infinity);
  if (n4 < 0) countFault(c, p, "controllers", 9, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    const x7 = getString(c, p, Infinity) ?? stringFault(c, p, "controllers[" + i6 + "]" + ".name", Infinity); p = c.p;
    if (p + 1 > e) short(c, p, "controllers[" + i6 + "]", ".state.id:0:1");
    const x8 = d.getUint8(p);
    p += 1;
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "controllers[" + i6 + "]" + ".state.label", Infinity); p = c.p;
    a5.push({ name: x7, state: { id: x8, label: x9 } });
  }
  const n10 = getCount(c, p, 9, Infinity);
  if (n10 < 0) countFault(c, p, "hardware_components", 9, Infinity);
  p = c.p;
  const a11: any[] = [];
  for (let i12 = 0; i12 < n10; i12++) {
    const x13 = getString(c, p, Infinity) ?? stringFault(c, p, "hardware_components[" + i12 + "]" + ".name", Infinity); p = c.p;
    if (p + 1 > e) short(c, p, "hardware_components[" + i12 + "]", ".state.id:0:1");
    const x14 = d.getUint8(p);
    p += 1;
    const x15 = getString(c, p, Infinity) ?? stringFault(c, p, "hardware_components[" + i12 + "]" + ".state.label", Infinity); p = c.p;
    a11.push({ name: x13, state: { id: x14, label: x15 } });
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, controllers: a5, hardware_components: a11 };
}

export const ControllerManagerActivity: MessageType<ControllerManagerActivity, ControllerManagerActivityInput, Record<never, never>> = {
  kind: "message",
  name: "controller_manager_msgs/msg/ControllerManagerActivity",
  codec: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/msg/ControllerManagerActivity", write_controller_manager_msgs_msg_ControllerManagerActivity, read_controller_manager_msgs_msg_ControllerManagerActivity),
  constants: {},
};
