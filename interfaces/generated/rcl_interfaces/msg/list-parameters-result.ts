// Generated from rcl_interfaces/msg/ListParametersResult.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface ListParametersResult {
  names: string[];
  prefixes: string[];
}
export interface ListParametersResultInput {
  names?: readonly string[] | undefined;
  prefixes?: readonly string[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, stringFault, unknownField } = runtimeV1;
const K1: any = ["names","prefixes"];

export function write_rcl_interfaces_msg_ListParametersResult(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.names;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("names", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "string") bad("names[" + i4 + "]", "string", y5);
    p = putString(d, p, o, y5, e);
    if (p < 0) bad("names[" + i4 + "]", "string without U+0000", y5);
  }
  let x6: any = v.prefixes;
  if (x6 === undefined) { x6 = NO_ARRAY; m1++; }
  if (!isArray(x6)) bad("prefixes", "an array", x6);
  const n7 = x6.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n7, true);
  p += 4;
  for (let i8 = 0; i8 < n7; i8++) {
    const y9: any = x6[i8];
    if (typeof y9 !== "string") bad("prefixes[" + i8 + "]", "string", y9);
    p = putString(d, p, o, y9, e);
    if (p < 0) bad("prefixes[" + i8 + "]", "string without U+0000", y9);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_rcl_interfaces_msg_ListParametersResult(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "names", 4, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "names[" + i3 + "]", Infinity); p = c.p;
    a2.push(x4);
  }
  const n5 = getCount(c, p, 4, Infinity);
  if (n5 < 0) countFault(c, p, "prefixes", 4, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    const x8 = getString(c, p, Infinity) ?? stringFault(c, p, "prefixes[" + i7 + "]", Infinity); p = c.p;
    a6.push(x8);
  }
  c.p = p;
  return { names: a2, prefixes: a6 };
}

export const ListParametersResult: MessageType<ListParametersResult, ListParametersResultInput, Record<never, never>> = {
  kind: "message",
  name: "rcl_interfaces/msg/ListParametersResult",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/ListParametersResult", write_rcl_interfaces_msg_ListParametersResult, read_rcl_interfaces_msg_ListParametersResult),
  constants: {},
};
