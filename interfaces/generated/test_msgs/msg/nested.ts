// Generated from test_msgs/msg/Nested.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type BasicTypes as test_msgs_msg_BasicTypes, type BasicTypesInput as test_msgs_msg_BasicTypesInput, write_test_msgs_msg_BasicTypes, read_test_msgs_msg_BasicTypes } from "./basic-types.ts";

export interface Nested {
  basic_types_value: test_msgs_msg_BasicTypes;
}
export interface NestedInput {
  basic_types_value?: test_msgs_msg_BasicTypesInput | undefined;
}

const { NONE, bad, countKeys, under, unknownField } = runtimeV1;
const K1: any = ["basic_types_value"];

export function write_test_msgs_msg_Nested(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.basic_types_value;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_test_msgs_msg_BasicTypes(x2, d, p, o, e); } catch (f) { throw under(f, "basic_types_value"); }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_test_msgs_msg_Nested(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_test_msgs_msg_BasicTypes(c); } catch (f) { throw under(f, "basic_types_value"); } p = c.p;
  c.p = p;
  return { basic_types_value: x1 };
}

export const Nested: MessageType<Nested, NestedInput, Record<never, never>> = {
  kind: "message",
  name: "test_msgs/msg/Nested",
  codec: /* @__PURE__ */ runtimeV1.codec("test_msgs/msg/Nested", write_test_msgs_msg_Nested, read_test_msgs_msg_Nested),
  constants: {},
};
