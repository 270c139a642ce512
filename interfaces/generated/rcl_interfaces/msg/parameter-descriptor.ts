// Generated from rcl_interfaces/msg/ParameterDescriptor.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type FloatingPointRange as rcl_interfaces_msg_FloatingPointRange, type FloatingPointRangeInput as rcl_interfaces_msg_FloatingPointRangeInput } from "./floating-point-range.ts";
import { type IntegerRange as rcl_interfaces_msg_IntegerRange, type IntegerRangeInput as rcl_interfaces_msg_IntegerRangeInput } from "./integer-range.ts";

export interface ParameterDescriptor {
  name: string;
  type: number;
  description: string;
  additional_constraints: string;
  read_only: boolean;
  dynamic_typing: boolean;
  floating_point_range: rcl_interfaces_msg_FloatingPointRange[];
  integer_range: rcl_interfaces_msg_IntegerRange[];
}
export interface ParameterDescriptorInput {
  name?: string | undefined;
  type?: number | undefined;
  description?: string | undefined;
  additional_constraints?: string | undefined;
  read_only?: boolean | undefined;
  dynamic_typing?: boolean | undefined;
  floating_point_range?: readonly rcl_interfaces_msg_FloatingPointRangeInput[] | undefined;
  integer_range?: readonly rcl_interfaces_msg_IntegerRangeInput[] | undefined;
}

const { NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, pad, putInt64, putString, putUint64, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["from_value","to_value","step"];
const K2: any = ["name","type","description","additional_constraints","read_only","dynamic_typing","floating_point_range","integer_range"];

export function write_rcl_interfaces_msg_ParameterDescriptor(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 8;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.type;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 & 255) !== x3) bad("type", "uint8 (0 to 255)", x3);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x3);
  let x4: any = v.description;
  if (x4 === undefined) { x4 = ""; m1++; }
  p += 1;
  if (typeof x4 !== "string") bad("description", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("description", "string without U+0000", x4);
  let x5: any = v.additional_constraints;
  if (x5 === undefined) { x5 = ""; m1++; }
  if (typeof x5 !== "string") bad("additional_constraints", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("additional_constraints", "string without U+0000", x5);
  let x6: any = v.read_only;
  if (x6 === undefined) { x6 = false; m1++; }
  if (typeof x6 !== "boolean") bad("read_only", "boolean", x6);
  if (p + 2 > e) full(p + 2);
  d.setUint8(p, x6 ? 1 : 0);
  let x7: any = v.dynamic_typing;
  if (x7 === undefined) { x7 = false; m1++; }
  if (typeof x7 !== "boolean") bad("dynamic_typing", "boolean", x7);
  d.setUint8(p + 1, x7 ? 1 : 0);
  let x8: any = v.floating_point_range;
  if (x8 === undefined) { x8 = NO_ARRAY; m1++; }
  if (!isArray(x8)) bad("floating_point_range", "an array", x8);
  const n9 = x8.length;
  if (n9 > 1) bad("floating_point_range", "at most 1 elements", n9);
  p += 2;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n9, true);
  p += 4;
  if (n9 > 0) p = pad(d, p, o, e, 8);
  for (let i10 = 0; i10 < n9; i10++) {
    const y11: any = x8[i10];
    if (typeof y11 !== "object" || y11 === null) bad("floating_point_range[" + i10 + "]", "object", y11);
    let m12 = countKeys(y11) - 3;
    let x13: any = y11.from_value;
    if (x13 === undefined) { x13 = 0; m12++; }
    if (typeof x13 !== "number") bad("floating_point_range[" + i10 + "]" + ".from_value", "number", x13);
    if (p + 24 > e) full(p + 24);
    d.setFloat64(p, x13, true);
    let x14: any = y11.to_value;
    if (x14 === undefined) { x14 = 0; m12++; }
    if (typeof x14 !== "number") bad("floating_point_range[" + i10 + "]" + ".to_value", "number", x14);
    d.setFloat64(p + 8, x14, true);
    let x15: any = y11.step;
    if (x15 === undefined) { x15 = 0; m12++; }
    if (typeof x15 !== "number") bad("floating_point_range[" + i10 + "]" + ".step", "number", x15);
    d.setFloat64(p + 16, x15, true);
    if (m12 !== 0) unknownField(y11, K1, "floating_point_range[" + i10 + "]");
    p += 24;
  }
  let x16: any = v.integer_range;
  if (x16 === undefined) { x16 = NO_ARRAY; m1++; }
  if (!isArray(x16)) bad("integer_range", "an array", x16);
  const n17 = x16.length;
  if (n17 > 1) bad("integer_range", "at most 1 elements", n17);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n17, true);
  p += 4;
  if (n17 > 0) p = pad(d, p, o, e, 8);
  for (let i18 = 0; i18 < n17; i18++) {
    const y19: any = x16[i18];
    if (typeof y19 !== "object" || y19 === null) bad("integer_range[" + i18 + "]", "object", y19);
    let m20 = countKeys(y19) - 3;
    let x21: any = y19.from_value;
    if (x21 === undefined) { x21 = 0; m20++; }
    if (p + 24 > e) full(p + 24);
    if (!putInt64(d, p, x21)) bad("integer_range[" + i18 + "]" + ".from_value", "int64 (bigint or safe integer)", x21);
    let x22: any = y19.to_value;
    if (x22 === undefined) { x22 = 0; m20++; }
    if (!putInt64(d, p + 8, x22)) bad("integer_range[" + i18 + "]" + ".to_value", "int64 (bigint or safe integer)", x22);
    let x23: any = y19.step;
    if (x23 === undefined) { x23 = 0; m20++; }
    if (!putUint64(d, p + 16, x23)) bad("integer_range[" + i18 + "]" + ".step", "uint64 (bigint or safe integer, not negative)", x23);
    if (m20 !== 0) unknownField(y19, K1, "integer_range[" + i18 + "]");
    p += 24;
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_rcl_interfaces_msg_ParameterDescriptor(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "type:0:1");
  const x2 = d.getUint8(p);
  p += 1;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "description", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "additional_constraints", Infinity); p = c.p;
  if (p + 2 > e) short(c, p, "", "read_only:0:1 dynamic_typing:1:2");
  const x5 = d.getUint8(p); if (x5 > 1) badBoolean(c, p, "read_only");
  const x6 = d.getUint8(p + 1); if (x6 > 1) badBoolean(c, p + 1, "dynamic_typing");
  p += 2;
  const n7 = getCount(c, p, 24, 1);
  if (n7 < 0) countFault(c, p, "floating_point_range", 24, 1);
  p = c.p;
  const a8: any[] = [];
  if (n7 > 0) p += (o - p) & 7;
  for (let i9 = 0; i9 < n7; i9++) {
    if (p + 24 > e) short(c, p, "floating_point_range[" + i9 + "]", ".from_value:0:8 .to_value:8:16 .step:16:24");
    const x10 = d.getFloat64(p, l);
    const x11 = d.getFloat64(p + 8, l);
    const x12 = d.getFloat64(p + 16, l);
    a8.push({ from_value: x10, to_value: x11, step: x12 });
    p += 24;
  }
  const n13 = getCount(c, p, 24, 1);
  if (n13 < 0) countFault(c, p, "integer_range", 24, 1);
  p = c.p;
  const a14: any[] = [];
  if (n13 > 0) p += (o - p) & 7;
  for (let i15 = 0; i15 < n13; i15++) {
    if (p + 24 > e) short(c, p, "integer_range[" + i15 + "]", ".from_value:0:8 .to_value:8:16 .step:16:24");
    const x16 = d.getBigInt64(p, l);
    const x17 = d.getBigInt64(p + 8, l);
    const x18 = d.getBigUint64(p + 16, l);
    a14.push({ from_value: x16, to_value: x17, step: x18 });
    p += 24;
  }
  c.p = p;
  return { name: x1, type: x2, description: x3, additional_constraints: x4, read_only: x5 === 1, dynamic_typing: x6 === 1, floating_point_range: a8, integer_range: a14 };
}

export const ParameterDescriptor: MessageType<ParameterDescriptor, ParameterDescriptorInput, Record<never, never>> = {
  kind: "message",
  name: "rcl_interfaces/msg/ParameterDescriptor",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/ParameterDescriptor", write_rcl_interfaces_msg_ParameterDescriptor, read_rcl_interfaces_msg_ParameterDescriptor),
  constants: {},
};
