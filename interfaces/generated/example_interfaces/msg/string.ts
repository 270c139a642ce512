// Generated from example_interfaces/msg/String.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface String {
  data: string;
}
export interface StringInput {
  data?: string | undefined;
}

const { bad, countKeys, getString, putString, stringFault, unknownField } = runtimeV1;
const K1: any = ["data"];

export function write_example_interfaces_msg_String(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("data", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("data", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_example_interfaces_msg_String(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "data", Infinity); p = c.p;
  c.p = p;
  return { data: x1 };
}

export const String: MessageType<String, StringInput, Record<never, never>> = {
  kind: "message",
  name: "example_interfaces/msg/String",
  codec: /* @__PURE__ */ runtimeV1.codec("example_interfaces/msg/String", write_example_interfaces_msg_String, read_example_interfaces_msg_String),
  constants: {},
};
