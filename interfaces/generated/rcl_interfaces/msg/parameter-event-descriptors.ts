// Generated from rcl_interfaces/msg/ParameterEventDescriptors.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type ParameterDescriptor as rcl_interfaces_msg_ParameterDescriptor, type ParameterDescriptorInput as rcl_interfaces_msg_ParameterDescriptorInput, write_rcl_interfaces_msg_ParameterDescriptor, read_rcl_interfaces_msg_ParameterDescriptor } from "./parameter-descriptor.ts";

export interface ParameterEventDescriptors {
  new_parameters: rcl_interfaces_msg_ParameterDescriptor[];
  changed_parameters: rcl_interfaces_msg_ParameterDescriptor[];
  deleted_parameters: rcl_interfaces_msg_ParameterDescriptor[];
}
export interface ParameterEventDescriptorsInput {
  new_parameters?: readonly rcl_interfaces_msg_ParameterDescriptorInput[] | undefined;
  changed_parameters?: readonly rcl_interfaces_msg_ParameterDescriptorInput[] | undefined;
  deleted_parameters?: readonly rcl_interfaces_msg_ParameterDescriptorInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, under, unknownField } = runtimeV1;
const K1: any = ["new_parameters","changed_parameters","deleted_parameters"];

export function write_rcl_interfaces_msg_ParameterEventDescriptors(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.new_parameters;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("new_parameters", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    try { p = write_rcl_interfaces_msg_ParameterDescriptor(y5, d, p, o, e); } catch (f) { throw under(f, "new_parameters[" + i4 + "]"); }
  }
  let x6: any = v.changed_parameters;
  if (x6 === undefined) { x6 = NO_ARRAY; m1++; }
  if (!isArray(x6)) bad("changed_parameters", "an array", x6);
  const n7 = x6.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n7, true);
  p += 4;
  for (let i8 = 0; i8 < n7; i8++) {
    const y9: any = x6[i8];
    try { p = write_rcl_interfaces_msg_ParameterDescriptor(y9, d, p, o, e); } catch (f) { throw under(f, "changed_parameters[" + i8 + "]"); }
  }
  let x10: any = v.deleted_parameters;
  if (x10 === undefined) { x10 = NO_ARRAY; m1++; }
  if (!isArray(x10)) bad("deleted_parameters", "an array", x10);
  const n11 = x10.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n11, true);
  p += 4;
  for (let i12 = 0; i12 < n11; i12++) {
    const y13: any = x10[i12];
    try { p = write_rcl_interfaces_msg_ParameterDescriptor(y13, d, p, o, e); } catch (f) { throw under(f, "deleted_parameters[" + i12 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_rcl_interfaces_msg_ParameterEventDescriptors(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 23, Infinity);
  if (n1 < 0) countFault(c, p, "new_parameters", 23, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let x4: any; c.p = p; try { x4 = read_rcl_interfaces_msg_ParameterDescriptor(c); } catch (f) { throw under(f, "new_parameters[" + i3 + "]"); } p = c.p;
    a2.push(x4);
  }
  const n5 = getCount(c, p, 23, Infinity);
  if (n5 < 0) countFault(c, p, "changed_parameters", 23, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    let x8: any; c.p = p; try { x8 = read_rcl_interfaces_msg_ParameterDescriptor(c); } catch (f) { throw under(f, "changed_parameters[" + i7 + "]"); } p = c.p;
    a6.push(x8);
  }
  const n9 = getCount(c, p, 23, Infinity);
  if (n9 < 0) countFault(c, p, "deleted_parameters", 23, Infinity);
  p = c.p;
  const a10: any[] = [];
  for (let i11 = 0; i11 < n9; i11++) {
    let x12: any; c.p = p; try { x12 = read_rcl_interfaces_msg_ParameterDescriptor(c); } catch (f) { throw under(f, "deleted_parameters[" + i11 + "]"); } p = c.p;
    a10.push(x12);
  }
  c.p = p;
  return { new_parameters: a2, changed_parameters: a6, deleted_parameters: a10 };
}

export const ParameterEventDescriptors: MessageType<ParameterEventDescriptors, ParameterEventDescriptorsInput, Record<never, never>> = {
  kind: "message",
  name: "rcl_interfaces/msg/ParameterEventDescriptors",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/ParameterEventDescriptors", write_rcl_interfaces_msg_ParameterEventDescriptors, read_rcl_interfaces_msg_ParameterEventDescriptors),
  constants: {},
};
