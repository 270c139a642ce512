// Generated from rcl_interfaces/msg/ParameterEvent.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type Parameter as rcl_interfaces_msg_Parameter, type ParameterInput as rcl_interfaces_msg_ParameterInput, write_rcl_interfaces_msg_Parameter, read_rcl_interfaces_msg_Parameter } from "./parameter.ts";

export interface ParameterEvent {
  stamp: builtin_interfaces_msg_Time;
  node: string;
  new_parameters: rcl_interfaces_msg_Parameter[];
  changed_parameters: rcl_interfaces_msg_Parameter[];
  deleted_parameters: rcl_interfaces_msg_Parameter[];
}
export interface ParameterEventInput {
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
  node?: string | undefined;
  new_parameters?: readonly rcl_interfaces_msg_ParameterInput[] | undefined;
  changed_parameters?: readonly rcl_interfaces_msg_ParameterInput[] | undefined;
  deleted_parameters?: readonly rcl_interfaces_msg_ParameterInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","node","new_parameters","changed_parameters","deleted_parameters"];

export function write_rcl_interfaces_msg_ParameterEvent(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
  let x2: any = v.stamp;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("stamp", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("stamp.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("stamp.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "stamp");
  let x6: any = v.node;
  if (x6 === undefined) { x6 = ""; m1++; }
  p += 8;
  if (typeof x6 !== "string") bad("node", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("node", "string without U+0000", x6);
  let x7: any = v.new_parameters;
  if (x7 === undefined) { x7 = NO_ARRAY; m1++; }
  if (!isArray(x7)) bad("new_parameters", "an array", x7);
  const n8 = x7.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n8, true);
  p += 4;
  for (let i9 = 0; i9 < n8; i9++) {
    const y10: any = x7[i9];
    try { p = write_rcl_interfaces_msg_Parameter(y10, d, p, o, e); } catch (f) { throw under(f, "new_parameters[" + i9 + "]"); }
  }
  let x11: any = v.changed_parameters;
  if (x11 === undefined) { x11 = NO_ARRAY; m1++; }
  if (!isArray(x11)) bad("changed_parameters", "an array", x11);
  const n12 = x11.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n12, true);
  p += 4;
  for (let i13 = 0; i13 < n12; i13++) {
    const y14: any = x11[i13];
    try { p = write_rcl_interfaces_msg_Parameter(y14, d, p, o, e); } catch (f) { throw under(f, "changed_parameters[" + i13 + "]"); }
  }
  let x15: any = v.deleted_parameters;
  if (x15 === undefined) { x15 = NO_ARRAY; m1++; }
  if (!isArray(x15)) bad("deleted_parameters", "an array", x15);
  const n16 = x15.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n16, true);
  p += 4;
  for (let i17 = 0; i17 < n16; i17++) {
    const y18: any = x15[i17];
    try { p = write_rcl_interfaces_msg_Parameter(y18, d, p, o, e); } catch (f) { throw under(f, "deleted_parameters[" + i17 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_rcl_interfaces_msg_ParameterEvent(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "stamp.sec:0:4 stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "node", Infinity); p = c.p;
  const n4 = getCount(c, p, 46, Infinity);
  if (n4 < 0) countFault(c, p, "new_parameters", 46, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    let x7: any; c.p = p; try { x7 = read_rcl_interfaces_msg_Parameter(c); } catch (f) { throw under(f, "new_parameters[" + i6 + "]"); } p = c.p;
    a5.push(x7);
  }
  const n8 = getCount(c, p, 46, Infinity);
  if (n8 < 0) countFault(c, p, "changed_parameters", 46, Infinity);
  p = c.p;
  const a9: any[] = [];
  for (let i10 = 0; i10 < n8; i10++) {
    let x11: any; c.p = p; try { x11 = read_rcl_interfaces_msg_Parameter(c); } catch (f) { throw under(f, "changed_parameters[" + i10 + "]"); } p = c.p;
    a9.push(x11);
  }
  const n12 = getCount(c, p, 46, Infinity);
  if (n12 < 0) countFault(c, p, "deleted_parameters", 46, Infinity);
  p = c.p;
  const a13: any[] = [];
  for (let i14 = 0; i14 < n12; i14++) {
    let x15: any; c.p = p; try { x15 = read_rcl_interfaces_msg_Parameter(c); } catch (f) { throw under(f, "deleted_parameters[" + i14 + "]"); } p = c.p;
    a13.push(x15);
  }
  c.p = p;
  return { stamp: { sec: x1, nanosec: x2 }, node: x3, new_parameters: a5, changed_parameters: a9, deleted_parameters: a13 };
}

export const ParameterEvent: MessageType<ParameterEvent, ParameterEventInput, Record<never, never>> = {
  kind: "message",
  name: "rcl_interfaces/msg/ParameterEvent",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/ParameterEvent", write_rcl_interfaces_msg_ParameterEvent, read_rcl_interfaces_msg_ParameterEvent),
  constants: {},
};
