// Generated from controller_manager_msgs/msg/ChainConnection.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface ChainConnection {
  name: string;
  reference_interfaces: string[];
}
export interface ChainConnectionInput {
  name?: string | undefined;
  reference_interfaces?: readonly string[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, stringFault, unknownField } = runtimeV1;
const K1: any = ["name","reference_interfaces"];

export function write_controller_manager_msgs_msg_ChainConnection(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.reference_interfaces;
  if (x3 === undefined) { x3 = NO_ARRAY; m1++; }
  if (!isArray(x3)) bad("reference_interfaces", "an array", x3);
  const n4 = x3.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n4, true);
  p += 4;
  for (let i5 = 0; i5 < n4; i5++) {
    const y6: any = x3[i5];
    if (typeof y6 !== "string") bad("reference_interfaces[" + i5 + "]", "string", y6);
    p = putString(d, p, o, y6, e);
    if (p < 0) bad("reference_interfaces[" + i5 + "]", "string without U+0000", y6);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_controller_manager_msgs_msg_ChainConnection(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  const n2 = getCount(c, p, 4, Infinity);
  if (n2 < 0) countFault(c, p, "reference_interfaces", 4, Infinity);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "reference_interfaces[" + i4 + "]", Infinity); p = c.p;
    a3.push(x5);
  }
  c.p = p;
  return { name: x1, reference_interfaces: a3 };
}

export const ChainConnection: MessageType<ChainConnection, ChainConnectionInput, Record<never, never>> = {
  kind: "message",
  name: "controller_manager_msgs/msg/ChainConnection",
  codec: /* @__PURE__ */ runtimeV1.codec("controller_manager_msgs/msg/ChainConnection", write_controller_manager_msgs_msg_ChainConnection, read_controller_manager_msgs_msg_ChainConnection),
  constants: {},
};
