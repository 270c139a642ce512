// Generated from test_msgs/msg/WStrings.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface WStrings {
  wstring_value: string;
  wstring_value_default1: string;
  wstring_value_default2: string;
  wstring_value_default3: string;
  array_of_wstrings: string[];
  bounded_sequence_of_wstrings: string[];
  unbounded_sequence_of_wstrings: string[];
}
export interface WStringsInput {
  wstring_value?: string | undefined;
  wstring_value_default1?: string | undefined;
  wstring_value_default2?: string | undefined;
  wstring_value_default3?: string | undefined;
  array_of_wstrings?: readonly string[] | undefined;
  bounded_sequence_of_wstrings?: readonly string[] | undefined;
  unbounded_sequence_of_wstrings?: readonly string[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getWstring, isArray, pad, putWstring, unknownField, wstringFault } = runtimeV1;
const K1: any = ["wstring_value","wstring_value_default1","wstring_value_default2","wstring_value_default3","array_of_wstrings","bounded_sequence_of_wstrings","unbounded_sequence_of_wstrings"];

export function write_test_msgs_msg_WStrings(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
  let x2: any = v.wstring_value;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("wstring_value", "string", x2);
  p = putWstring(d, p, o, x2, e);
  let x3: any = v.wstring_value_default1;
  if (x3 === undefined) { x3 = "Hello world!"; m1++; }
  if (typeof x3 !== "string") bad("wstring_value_default1", "string", x3);
  p = putWstring(d, p, o, x3, e);
  let x4: any = v.wstring_value_default2;
  if (x4 === undefined) { x4 = "Hellö wörld!"; m1++; }
  if (typeof x4 !== "string") bad("wstring_value_default2", "string", x4);
  p = putWstring(d, p, o, x4, e);
  let x5: any = v.wstring_value_default3;
  if (x5 === undefined) { x5 = "ハローワールド"; m1++; }
  if (typeof x5 !== "string") bad("wstring_value_default3", "string", x5);
  p = putWstring(d, p, o, x5, e);
  let x6: any = v.array_of_wstrings;
  if (x6 === undefined) { x6 = new Array(3).fill(""); m1++; }
  if (!isArray(x6)) bad("array_of_wstrings", "an array", x6);
  const n7 = x6.length;
  if (n7 !== 3) bad("array_of_wstrings", "3 elements", n7);
  for (let i8 = 0; i8 < n7; i8++) {
    const y9: any = x6[i8];
    if (typeof y9 !== "string") bad("array_of_wstrings[" + i8 + "]", "string", y9);
    p = putWstring(d, p, o, y9, e);
  }
  let x10: any = v.bounded_sequence_of_wstrings;
  if (x10 === undefined) { x10 = NO_ARRAY; m1++; }
  if (!isArray(x10)) bad("bounded_sequence_of_wstrings", "an array", x10);
  const n11 = x10.length;
  if (n11 > 3) bad("bounded_sequence_of_wstrings", "at most 3 elements", n11);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n11, true);
  p += 4;
  for (let i12 = 0; i12 < n11; i12++) {
    const y13: any = x10[i12];
    if (typeof y13 !== "string") bad("bounded_sequence_of_wstrings[" + i12 + "]", "string", y13);
    p = putWstring(d, p, o, y13, e);
  }
  let x14: any = v.unbounded_sequence_of_wstrings;
  if (x14 === undefined) { x14 = NO_ARRAY; m1++; }
  if (!isArray(x14)) bad("unbounded_sequence_of_wstrings", "an array", x14);
  const n15 = x14.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n15, true);
  p += 4;
  for (let i16 = 0; i16 < n15; i16++) {
    const y17: any = x14[i16];
    if (typeof y17 !== "string") bad("unbounded_sequence_of_wstrings[" + i16 + "]", "string", y17);
    p = putWstring(d, p, o, y17, e);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_test_msgs_msg_WStrings(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getWstring(c, p, Infinity) ?? wstringFault(c, p, "wstring_value", Infinity); p = c.p;
  const x2 = getWstring(c, p, Infinity) ?? wstringFault(c, p, "wstring_value_default1", Infinity); p = c.p;
  const x3 = getWstring(c, p, Infinity) ?? wstringFault(c, p, "wstring_value_default2", Infinity); p = c.p;
  const x4 = getWstring(c, p, Infinity) ?? wstringFault(c, p, "wstring_value_default3", Infinity); p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < 3; i6++) {
    const x7 = getWstring(c, p, Infinity) ?? wstringFault(c, p, "array_of_wstrings[" + i6 + "]", Infinity); p = c.p;
    a5.push(x7);
  }
  const n8 = getCount(c, p, 4, 3);
  if (n8 < 0) countFault(c, p, "bounded_sequence_of_wstrings", 4, 3);
  p = c.p;
  const a9: any[] = [];
  for (let i10 = 0; i10 < n8; i10++) {
    const x11 = getWstring(c, p, Infinity) ?? wstringFault(c, p, "bounded_sequence_of_wstrings[" + i10 + "]", Infinity); p = c.p;
    a9.push(x11);
  }
  const n12 = getCount(c, p, 4, Infinity);
  if (n12 < 0) countFault(c, p, "unbounded_sequence_of_wstrings", 4, Infinity);
  p = c.p;
  const a13: any[] = [];
  for (let i14 = 0; i14 < n12; i14++) {
    const x15 = getWstring(c, p, Infinity) ?? wstringFault(c, p, "unbounded_sequence_of_wstrings[" + i14 + "]", Infinity); p = c.p;
    a13.push(x15);
  }
  c.p = p;
  return { wstring_value: x1, wstring_value_default1: x2, wstring_value_default2: x3, wstring_value_default3: x4, array_of_wstrings: a5, bounded_sequence_of_wstrings: a9, unbounded_sequence_of_wstrings: a13 };
}

export const WStrings: MessageType<WStrings, WStringsInput, Record<never, never>> = {
  kind: "message",
  name: "test_msgs/msg/WStrings",
  codec: /* @__PURE__ */ runtimeV1.codec("test_msgs/msg/WStrings", write_test_msgs_msg_WStrings, read_test_msgs_msg_WStrings),
  constants: {},
};
