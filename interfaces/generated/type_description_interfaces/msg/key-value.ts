// Generated from type_description_interfaces/msg/KeyValue.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface KeyValue {
  key: string;
  value: string;
}
export interface KeyValueInput {
  key?: string | undefined;
  value?: string | undefined;
}

const { bad, countKeys, getString, putString, stringFault, unknownField } = runtimeV1;
const K1: any = ["key","value"];

export function write_type_description_interfaces_msg_KeyValue(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.key;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("key", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("key", "string without U+0000", x2);
  let x3: any = v.value;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("value", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("value", "string without U+0000", x3);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_type_description_interfaces_msg_KeyValue(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "key", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "value", Infinity); p = c.p;
  c.p = p;
  return { key: x1, value: x2 };
}

export const KeyValue: MessageType<KeyValue, KeyValueInput, Record<never, never>> = {
  kind: "message",
  name: "type_description_interfaces/msg/KeyValue",
  codec: /* @__PURE__ */ runtimeV1.codec("type_description_interfaces/msg/KeyValue", write_type_description_interfaces_msg_KeyValue, read_type_description_interfaces_msg_KeyValue),
  constants: {},
};
