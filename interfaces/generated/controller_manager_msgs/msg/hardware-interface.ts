// Generated from controller_manager_msgs/msg/HardwareInterface.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface HardwareInterface {
  name: string;
  is_available: boolean;
  is_claimed: boolean;
}
export interface HardwareInterfaceInput {
  name?: string | undefined;
  is_available?: boolean | undefined;
  is_claimed?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["name","is_available","is_claimed"];

export function write_controller_manager_msgs_msg_HardwareInterface(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.is_available;
  if (x3 === undefined) { x3 = false; m1++; }
  if (typeof x3 !== "boolean") bad("is_available", "boolean", x3);
  if (p + 2 > e) full(p + 2);
  d.setUint8(p, x3 ? 1 : 0);
  let x4: any = v.is_claimed;
  if (x4 === undefined) { x4 = false; m1++; }
  if (typeof x4 !== "boolean") bad("is_claimed", "boolean", x4);
  d.setUint8(p + 1, x4 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 2;
}
export function read_controller_manager_msgs_msg_HardwareInterface(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  if (p + 2 > e) short(c, p, "", "is_available:0:1 is_claimed:1:2");
  const x2 = d.getUint8(p); if (x2 > 1) badBoolean(c, p, "is_available");
  const x3 = d.getUint8(p + 1); if (x3 > 1) badBoolean(c, p + 1, "is_claimed");
  c.p = p + 2;
  return { name: x1, is_available: x2 === 1, is_claimed: x3 === 1 };
}

export const HardwareInterface: MessageType<HardwareInterface, HardwareInterfaceInput, Record<never, never>> = {
  kind: "message",
  name: "controller_manager_msgs/msg/HardwareInterface",
  codec: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/msg/HardwareInterface", write_controller_manager_msgs_msg_HardwareInterface, read_controller_manager_msgs_msg_HardwareInterface),
  constants: {},
};
