// Generated from type_description_interfaces/msg/IndividualTypeDescription.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Field as type_description_interfaces_msg_Field, type FieldInput as type_description_interfaces_msg_FieldInput } from "./field.ts";

export interface IndividualTypeDescription {
  type_name: string;
  fields: type_description_interfaces_msg_Field[];
}
export interface IndividualTypeDescriptionInput {
  type_name?: string | undefined;
  fields?: readonly type_description_interfaces_msg_FieldInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, putUint64, short, stringFault, unknownField, utf8Length } = runtimeV1;
const K1: any = ["type_id","capacity","string_capacity","nested_type_name"];
const K2: any = ["name","type","default_value"];
const K3: any = ["type_name","fields"];

export function write_type_description_interfaces_msg_IndividualTypeDescription(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.type_name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("type_name", "string", x2);
  if (x2.length * 3 > 255 && utf8Length(x2) > 255) bad("type_name", "at most 255 octets of UTF-8", utf8Length(x2));
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("type_name", "string without U+0000", x2);
  let x3: any = v.fields;
  if (x3 === undefined) { x3 = NO_ARRAY; m1++; }
  if (!isArray(x3)) bad("fields", "an array", x3);
  const n4 = x3.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n4, true);
  p += 4;
  for (let i5 = 0; i5 < n4; i5++) {
    const y6: any = x3[i5];
    if (typeof y6 !== "object" || y6 === null) bad("fields[" + i5 + "]", "object", y6);
    let m7 = countKeys(y6) - 3;
    let x8: any = y6.name;
    if (x8 === undefined) { x8 = ""; m7++; }
    if (typeof x8 !== "string") bad("fields[" + i5 + "]" + ".name", "string", x8);
    p = putString(d, p, o, x8, e);
    if (p < 0) bad("fields[" + i5 + "]" + ".name", "string without U+0000", x8);
    let x9: any = y6.type;
    if (x9 === undefined) { x9 = NONE; m7++; }
    if (typeof x9 !== "object" || x9 === null) bad("fields[" + i5 + "]" + ".type", "object", x9);
    let m10 = countKeys(x9) - 4;
    let x11: any = x9.type_id;
    if (x11 === undefined) { x11 = 0; m10++; }
    if (typeof x11 !== "number" || (x11 & 255) !== x11) bad("fields[" + i5 + "]" + ".type.type_id", "uint8 (0 to 255)", x11);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x11);
    let x12: any = x9.capacity;
    if (x12 === undefined) { x12 = 0; m10++; }
    p += 1;
    p = pad(d, p, o, e, 8);
    if (p + 16 > e) full(p + 16);
    if (!putUint64(d, p, x12)) bad("fields[" + i5 + "]" + ".type.capacity", "uint64 (bigint or safe integer, not negative)", x12);
    let x13: any = x9.string_capacity;
    if (x13 === undefined) { x13 = 0; m10++; }
    if (!putUint64(d, p + 8, x13)) bad("fields[" + i5 + "]" + ".type.string_capacity", "uint64 (bigint or safe integer, not negative)", x13);
    let x14: any = x9.nested_type_name;
    if (x14 === undefined) { x14 = ""; m10++; }
    p += 16;
    if (typeof x14 !== "string") bad("fields[" + i5 + "]" + ".type.nested_type_name", "string", x14);
    if (x14.length * 3 > 255 && utf8Length(x14) > 255) bad("fields[" + i5 + "]" + ".type.nested_type_name", "at most 255 octets of UTF-8", utf8Length(x14));
    p = putString(d, p, o, x14, e);
    if (p < 0) bad("fields[" + i5 + "]" + ".type.nested_type_name", "string without U+0000", x14);
    if (m10 !== 0) unknownField(x9, K1, "fields[" + i5 + "]" + ".type");
    let x15: any = y6.default_value;
    if (x15 === undefined) { x15 = ""; m7++; }
    if (typeof x15 !== "string") bad("fields[" + i5 + "]" + ".default_value", "string", x15);
    p = putString(d, p, o, x15, e);
    if (p < 0) bad("fields[" + i5 + "]" + ".default_value", "string without U+0000", x15);
    if (m7 !== 0) unknownField(y6, K2, "fields[" + i5 + "]");
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_type_description_interfaces_msg_IndividualTypeDescription(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, 255) ?? stringFault(c, p, "type_name", 255); p = c.p;
  const n2 = getCount(c, p, 29, Infinity);
  if (n2 < 0) countFault(c, p, "fields", 29, Infinity);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "fields[" + i4 + "]" + ".name", Infinity); p = c.p;
    if (p + 1 > e) short(c, p, "fields[" + i4 + "]", ".type.type_id:0:1");
    const x6 = d.getUint8(p);
    p += 1;
    p += (o - p) & 7;
    if (p + 16 > e) short(c, p, "fields[" + i4 + "]", ".type.capacity:0:8 .type.string_capacity:8:16");
    const x7 = d.getBigUint64(p, l);
    const x8 = d.getBigUint64(p + 8, l);
    p += 16;
    const x9 = getString(c, p, 255) ?? stringFault(c, p, "fields[" + i4 + "]" + ".type.nested_type_name", 255); p = c.p;
    const x10 = getString(c, p, Infinity) ?? stringFault(c, p, "fields[" + i4 + "]" + ".default_value", Infinity); p = c.p;
    a3.push({ name: x5, type: { type_id: x6, capacity: x7, string_capacity: x8, nested_type_name: x9 }, default_value: x10 });
  }
  c.p = p;
  return { type_name: x1, fields: a3 };
}

export const IndividualTypeDescription: MessageType<IndividualTypeDescription, IndividualTypeDescriptionInput, Record<never, never>> = {
  kind: "message",
  name: "type_description_interfaces/msg/IndividualTypeDescription",
  codec: /* @__PURE__ */ runtimeV1.codec("type_description_interfaces/msg/IndividualTypeDescription", write_type_description_interfaces_msg_IndividualTypeDescription, read_type_description_interfaces_msg_IndividualTypeDescription),
  constants: {},
};
