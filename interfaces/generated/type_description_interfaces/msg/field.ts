// Generated from type_description_interfaces/msg/Field.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type FieldType as type_description_interfaces_msg_FieldType, type FieldTypeInput as type_description_interfaces_msg_FieldTypeInput } from "./field-type.ts";

export interface Field {
  name: string;
  type: type_description_interfaces_msg_FieldType;
  default_value: string;
}
export interface FieldInput {
  name?: string | undefined;
  type?: type_description_interfaces_msg_FieldTypeInput | undefined;
  default_value?: string | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, putUint64, short, stringFault, unknownField, utf8Length } = runtimeV1;
const K1: any = ["type_id","capacity","string_capacity","nested_type_name"];
const K2: any = ["name","type","default_value"];

export function write_type_description_interfaces_msg_Field(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.type;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("type", "object", x3);
  let m4 = countKeys(x3) - 4;
  let x5: any = x3.type_id;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 & 255) !== x5) bad("type.type_id", "uint8 (0 to 255)", x5);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x5);
  let x6: any = x3.capacity;
  if (x6 === undefined) { x6 = 0; m4++; }
  p += 1;
  p = pad(d, p, o, e, 8);
  if (p + 16 > e) full(p + 16);
  if (!putUint64(d, p, x6)) bad("type.capacity", "uint64 (bigint or safe integer, not negative)", x6);
  let x7: any = x3.string_capacity;
  if (x7 === undefined) { x7 = 0; m4++; }
  if (!putUint64(d, p + 8, x7)) bad("type.string_capacity", "uint64 (bigint or safe integer, not negative)", x7);
  let x8: any = x3.nested_type_name;
  if (x8 === undefined) { x8 = ""; m4++; }
  p += 16;
  if (typeof x8 !== "string") bad("type.nested_type_name", "string", x8);
  if (x8.length * 3 > 255 && utf8Length(x8) > 255) bad("type.nested_type_name", "at most 255 octets of UTF-8", utf8Length(x8));
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("type.nested_type_name", "string without U+0000", x8);
  if (m4 !== 0) unknownField(x3, K1, "type");
  let x9: any = v.default_value;
  if (x9 === undefined) { x9 = ""; m1++; }
  if (typeof x9 !== "string") bad("default_value", "string", x9);
  p = putString(d, p, o, x9, e);
  if (p < 0) bad("default_value", "string without U+0000", x9);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_type_description_interfaces_msg_Field(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "type.type_id:0:1");
  const x2 = d.getUint8(p);
  p += 1;
  p += (o - p) & 7;
  if (p + 16 > e) short(c, p, "", "type.capacity:0:8 type.string_capacity:8:16");
  const x3 = d.getBigUint64(p, l);
  const x4 = d.getBigUint64(p + 8, l);
  p += 16;
  const x5 = getString(c, p, 255) ?? stringFault(c, p, "type.nested_type_name", 255); p = c.p;
  const x6 = getString(c, p, Infinity) ?? stringFault(c, p, "default_value", Infinity); p = c.p;
  c.p = p;
  return { name: x1, type: { type_id: x2, capacity: x3, string_capacity: x4, nested_type_name: x5 }, default_value: x6 };
}

export const Field: MessageType<Field, FieldInput, Record<never, never>> = {
  kind: "message",
  name: "type_description_interfaces/msg/Field",
  codec: /* @__PURE__ */ runtimeV1.codec("type_description_interfaces/msg/Field", write_type_description_interfaces_msg_Field, read_type_description_interfaces_msg_Field),
  constants: {},
};
