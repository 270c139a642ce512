// Generated from type_description_interfaces/msg/TypeSource.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface TypeSource {
  type_name: string;
  encoding: string;
  raw_file_contents: string;
}
export interface TypeSourceInput {
  type_name?: string | undefined;
  encoding?: string | undefined;
  raw_file_contents?: string | undefined;
}

const { bad, countKeys, getString, putString, stringFault, unknownField } = runtimeV1;
const K1: any = ["type_name","encoding","raw_file_contents"];

export function write_type_description_interfaces_msg_TypeSource(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.type_name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("type_name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("type_name", "string without U+0000", x2);
  let x3: any = v.encoding;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("encoding", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("encoding", "string without U+0000", x3);
  let x4: any = v.raw_file_contents;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("raw_file_contents", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("raw_file_contents", "string without U+0000", x4);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_type_description_interfaces_msg_TypeSource(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "type_name", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "encoding", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "raw_file_contents", Infinity); p = c.p;
  c.p = p;
  return { type_name: x1, encoding: x2, raw_file_contents: x3 };
}

export const TypeSource: MessageType<TypeSource, TypeSourceInput, Record<never, never>> = {
  kind: "message",
  name: "type_description_interfaces/msg/TypeSource",
  codec: /* @__PURE__ */ runtimeV1.codec("type_description_interfaces/msg/TypeSource", write_type_description_interfaces_msg_TypeSource, read_type_description_interfaces_msg_TypeSource),
  constants: {},
};
