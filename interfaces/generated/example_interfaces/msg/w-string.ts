// Generated from example_interfaces/msg/WString.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface WString {
  data: string;
}
export interface WStringInput {
  data?: string | undefined;
}

const { bad, countKeys, getWstring, putWstring, unknownField, wstringFault } = runtimeV1;
const K1: any = ["data"];

export function write_example_interfaces_msg_WString(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("data", "string", x2);
  p = putWstring(d, p, o, x2, e);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_example_interfaces_msg_WString(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getWstring(c, p, Infinity) ?? wstringFault(c, p, "data", Infinity); p = c.p;
  c.p = p;
  return { data: x1 };
}

export const WString: MessageType<WString, WStringInput, Record<never, never>> = {
  kind: "message",
  name: "example_interfaces/msg/WString",
  codec: /* @__PURE__ */ runtimeV1.codec("example_interfaces/msg/WString", write_example_interfaces_msg_WString, read_example_interfaces_msg_WString),
  constants: {},
};
