// Generated from more_interfaces/msg/AddressBook.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface AddressBook {
  first_name: string;
  last_name: string;
  phone_number: string;
  phone_type: number;
}
export interface AddressBookInput {
  first_name?: string | undefined;
  last_name?: string | undefined;
  phone_number?: string | undefined;
  phone_type?: number | undefined;
}

const { bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["first_name","last_name","phone_number","phone_type"];

export function write_more_interfaces_msg_AddressBook(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.first_name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("first_name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("first_name", "string without U+0000", x2);
  let x3: any = v.last_name;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("last_name", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("last_name", "string without U+0000", x3);
  let x4: any = v.phone_number;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("phone_number", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("phone_number", "string without U+0000", x4);
  let x5: any = v.phone_type;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number" || (x5 & 255) !== x5) bad("phone_type", "uint8 (0 to 255)", x5);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x5);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_more_interfaces_msg_AddressBook(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "first_name", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "last_name", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "phone_number", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "phone_type:0:1");
  const x4 = d.getUint8(p);
  c.p = p + 1;
  return { first_name: x1, last_name: x2, phone_number: x3, phone_type: x4 };
}

export const AddressBook: MessageType<AddressBook, AddressBookInput, { readonly PHONE_TYPE_HOME: 0; readonly PHONE_TYPE_WORK: 1; readonly PHONE_TYPE_MOBILE: 2 }> = {
  kind: "message",
  name: "more_interfaces/msg/AddressBook",
  codec: /* @__PURE__ */ runtimeV1.codec("more_interfaces/msg/AddressBook", write_more_interfaces_msg_AddressBook, read_more_interfaces_msg_AddressBook),
  constants: { PHONE_TYPE_HOME: 0, PHONE_TYPE_WORK: 1, PHONE_TYPE_MOBILE: 2 },
};
