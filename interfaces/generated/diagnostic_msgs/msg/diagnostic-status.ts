// Generated from diagnostic_msgs/msg/DiagnosticStatus.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type KeyValue as diagnostic_msgs_msg_KeyValue, type KeyValueInput as diagnostic_msgs_msg_KeyValueInput } from "./key-value.ts";

export interface DiagnosticStatus {
  level: number;
  name: string;
  message: string;
  hardware_id: string;
  values: diagnostic_msgs_msg_KeyValue[];
}
export interface DiagnosticStatusInput {
  level?: number | undefined;
  name?: string | undefined;
  message?: string | undefined;
  hardware_id?: string | undefined;
  values?: readonly diagnostic_msgs_msg_KeyValueInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["key","value"];
const K2: any = ["level","name","message","hardware_id","values"];

export function write_diagnostic_msgs_msg_DiagnosticStatus(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
  let x2: any = v.level;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("level", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  let x3: any = v.name;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("name", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("name", "string without U+0000", x3);
  let x4: any = v.message;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("message", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("message", "string without U+0000", x4);
  let x5: any = v.hardware_id;
  if (x5 === undefined) { x5 = ""; m1++; }
  if (typeof x5 !== "string") bad("hardware_id", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("hardware_id", "string without U+0000", x5);
  let x6: any = v.values;
  if (x6 === undefined) { x6 = NO_ARRAY; m1++; }
  if (!isArray(x6)) bad("values", "an array", x6);
  const n7 = x6.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n7, true);
  p += 4;
  for (let i8 = 0; i8 < n7; i8++) {
    const y9: any = x6[i8];
    if (typeof y9 !== "object" || y9 === null) bad("values[" + i8 + "]", "object", y9);
    let m10 = countKeys(y9) - 2;
    let x11: any = y9.key;
    if (x11 === undefined) { x11 = ""; m10++; }
    if (typeof x11 !== "string") bad("values[" + i8 + "]" + ".key", "string", x11);
    p = putString(d, p, o, x11, e);
    if (p < 0) bad("values[" + i8 + "]" + ".key", "string without U+0000", x11);
    let x12: any = y9.value;
    if (x12 === undefined) { x12 = ""; m10++; }
    if (typeof x12 !== "string") bad("values[" + i8 + "]" + ".value", "string", x12);
    p = putString(d, p, o, x12, e);
    if (p < 0) bad("values[" + i8 + "]" + ".value", "string without U+0000", x12);
    if (m10 !== 0) unknownField(y9, K1, "values[" + i8 + "]");
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_diagnostic_msgs_msg_DiagnosticStatus(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "level:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "message", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "hardware_id", Infinity); p = c.p;
  const n5 = getCount(c, p, 8, Infinity);
  if (n5 < 0) countFault(c, p, "values", 8, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    const x8 = getString(c, p, Infinity) ?? stringFault(c, p, "values[" + i7 + "]" + ".key", Infinity); p = c.p;
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "values[" + i7 + "]" + ".value", Infinity); p = c.p;
    a6.push({ key: x8, value: x9 });
  }
  c.p = p;
  return { level: x1, name: x2, message: x3, hardware_id: x4, values: a6 };
}

export const DiagnosticStatus: MessageType<DiagnosticStatus, DiagnosticStatusInput, { readonly OK: 0; readonly WARN: 1; readonly ERROR: 2; readonly STALE: 3 }> = {
  kind: "message",
  name: "diagnostic_msgs/msg/DiagnosticStatus",
  codec: /* @__PURE__ */ runtimeV1.codec("diagnostic_msgs/msg/DiagnosticStatus", write_diagnostic_msgs_msg_DiagnosticStatus, read_diagnostic_msgs_msg_DiagnosticStatus),
  constants: { OK: 0, WARN: 1, ERROR: 2, STALE: 3 },
};
