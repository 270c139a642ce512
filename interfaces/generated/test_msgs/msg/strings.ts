// Generated from test_msgs/msg/Strings.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Strings {
  string_value: string;
  string_value_default1: string;
  string_value_default2: string;
  string_value_default3: string;
  string_value_default4: string;
  string_value_default5: string;
  bounded_string_value: string;
  bounded_string_value_default1: string;
  bounded_string_value_default2: string;
  bounded_string_value_default3: string;
  bounded_string_value_default4: string;
  bounded_string_value_default5: string;
}
export interface StringsInput {
  string_value?: string | undefined;
  string_value_default1?: string | undefined;
  string_value_default2?: string | undefined;
  string_value_default3?: string | undefined;
  string_value_default4?: string | undefined;
  string_value_default5?: string | undefined;
  bounded_string_value?: string | undefined;
  bounded_string_value_default1?: string | undefined;
  bounded_string_value_default2?: string | undefined;
  bounded_string_value_default3?: string | undefined;
  bounded_string_value_default4?: string | undefined;
  bounded_string_value_default5?: string | undefined;
}

const { bad, countKeys, getString, putString, stringFault, unknownField, utf8Length } = runtimeV1;
const K1: any = ["string_value","string_value_default1","string_value_default2","string_value_default3","string_value_default4","string_value_default5","bounded_string_value","bounded_string_value_default1","bounded_string_value_default2","bounded_string_value_default3","bounded_string_value_default4","bounded_string_value_default5"];

export function write_test_msgs_msg_Strings(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 12;
  let x2: any = v.string_value;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("string_value", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("string_value", "string without U+0000", x2);
  let x3: any = v.string_value_default1;
  if (x3 === undefined) { x3 = "Hello world!"; m1++; }
  if (typeof x3 !== "string") bad("string_value_default1", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("string_value_default1", "string without U+0000", x3);
  let x4: any = v.string_value_default2;
  if (x4 === undefined) { x4 = "Hello'world!"; m1++; }
  if (typeof x4 !== "string") bad("string_value_default2", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("string_value_default2", "string without U+0000", x4);
  let x5: any = v.string_value_default3;
  if (x5 === undefined) { x5 = "Hello\"world!"; m1++; }
  if (typeof x5 !== "string") bad("string_value_default3", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("string_value_default3", "string without U+0000", x5);
  let x6: any = v.string_value_default4;
  if (x6 === undefined) { x6 = "Hello'world!"; m1++; }
  if (typeof x6 !== "string") bad("string_value_default4", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("string_value_default4", "string without U+0000", x6);
  let x7: any = v.string_value_default5;
  if (x7 === undefined) { x7 = "Hello\"world!"; m1++; }
  if (typeof x7 !== "string") bad("string_value_default5", "string", x7);
  p = putString(d, p, o, x7, e);
  if (p < 0) bad("string_value_default5", "string without U+0000", x7);
  let x8: any = v.bounded_string_value;
  if (x8 === undefined) { x8 = ""; m1++; }
  if (typeof x8 !== "string") bad("bounded_string_value", "string", x8);
  if (x8.length * 3 > 22 && utf8Length(x8) > 22) bad("bounded_string_value", "at most 22 octets of UTF-8", utf8Length(x8));
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("bounded_string_value", "string without U+0000", x8);
  let x9: any = v.bounded_string_value_default1;
  if (x9 === undefined) { x9 = "Hello world!"; m1++; }
  if (typeof x9 !== "string") bad("bounded_string_value_default1", "string", x9);
  if (x9.length * 3 > 22 && utf8Length(x9) > 22) bad("bounded_string_value_default1", "at most 22 octets of UTF-8", utf8Length(x9));
  p = putString(d, p, o, x9, e);
  if (p < 0) bad("bounded_string_value_default1", "string without U+0000", x9);
  let x10: any = v.bounded_string_value_default2;
  if (x10 === undefined) { x10 = "Hello'world!"; m1++; }
  if (typeof x10 !== "string") bad("bounded_string_value_default2", "string", x10);
  if (x10.length * 3 > 22 && utf8Length(x10) > 22) bad("bounded_string_value_default2", "at most 22 octets of UTF-8", utf8Length(x10));
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("bounded_string_value_default2", "string without U+0000", x10);
  let x11: any = v.bounded_string_value_default3;
  if (x11 === undefined) { x11 = "Hello\"world!"; m1++; }
  if (typeof x11 !== "string") bad("bounded_string_value_default3", "string", x11);
  if (x11.length * 3 > 22 && utf8Length(x11) > 22) bad("bounded_string_value_default3", "at most 22 octets of UTF-8", utf8Length(x11));
  p = putString(d, p, o, x11, e);
  if (p < 0) bad("bounded_string_value_default3", "string without U+0000", x11);
  let x12: any = v.bounded_string_value_default4;
  if (x12 === undefined) { x12 = "Hello'world!"; m1++; }
  if (typeof x12 !== "string") bad("bounded_string_value_default4", "string", x12);
  if (x12.length * 3 > 22 && utf8Length(x12) > 22) bad("bounded_string_value_default4", "at most 22 octets of UTF-8", utf8Length(x12));
  p = putString(d, p, o, x12, e);
  if (p < 0) bad("bounded_string_value_default4", "string without U+0000", x12);
  let x13: any = v.bounded_string_value_default5;
  if (x13 === undefined) { x13 = "Hello\"world!"; m1++; }
  if (typeof x13 !== "string") bad("bounded_string_value_default5", "string", x13);
  if (x13.length * 3 > 22 && utf8Length(x13) > 22) bad("bounded_string_value_default5", "at most 22 octets of UTF-8", utf8Length(x13));
  p = putString(d, p, o, x13, e);
  if (p < 0) bad("bounded_string_value_default5", "string without U+0000", x13);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_test_msgs_msg_Strings(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "string_value", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "string_value_default1", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "string_value_default2", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "string_value_default3", Infinity); p = c.p;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "string_value_default4", Infinity); p = c.p;
  const x6 = getString(c, p, Infinity) ?? stringFault(c, p, "string_value_default5", Infinity); p = c.p;
  const x7 = getString(c, p, 22) ?? stringFault(c, p, "bounded_string_value", 22); p = c.p;
  const x8 = getString(c, p, 22) ?? stringFault(c, p, "bounded_string_value_default1", 22); p = c.p;
  const x9 = getString(c, p, 22) ?? stringFault(c, p, "bounded_string_value_default2", 22); p = c.p;
  const x10 = getString(c, p, 22) ?? stringFault(c, p, "bounded_string_value_default3", 22); p = c.p;
  const x11 = getString(c, p, 22) ?? stringFault(c, p, "bounded_string_value_default4", 22); p = c.p;
  const x12 = getString(c, p, 22) ?? stringFault(c, p, "bounded_string_value_default5", 22); p = c.p;
  c.p = p;
  return { string_value: x1, string_value_default1: x2, string_value_default2: x3, string_value_default3: x4, string_value_default4: x5, string_value_default5: x6, bounded_string_value: x7, bounded_string_value_default1: x8, bounded_string_value_default2: x9, bounded_string_value_default3: x10, bounded_string_value_default4: x11, bounded_string_value_default5: x12 };
}

export const Strings: MessageType<Strings, StringsInput, { readonly STRING_CONST: "Hello world!" }> = {
  kind: "message",
  name: "test_msgs/msg/Strings",
  codec: /* @__PURE__ */ runtimeV1.codec("test_msgs/msg/Strings", write_test_msgs_msg_Strings, read_test_msgs_msg_Strings),
  constants: { STRING_CONST: "Hello world!" },
};
