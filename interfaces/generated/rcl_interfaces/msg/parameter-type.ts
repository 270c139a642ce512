// Generated from rcl_interfaces/msg/ParameterType.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export type ParameterType = Record<string, never>;
export type ParameterTypeInput = Record<string, never>;

const { bad, countKeys, full, unknownField } = runtimeV1;
const K1: any = [];

export function write_rcl_interfaces_msg_ParameterType(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_rcl_interfaces_msg_ParameterType(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const ParameterType: MessageType<ParameterType, ParameterTypeInput, { readonly PARAMETER_NOT_SET: 0; readonly PARAMETER_BOOL: 1; readonly PARAMETER_INTEGER: 2; readonly PARAMETER_DOUBLE: 3; readonly PARAMETER_STRING: 4; readonly PARAMETER_BYTE_ARRAY: 5; readonly PARAMETER_BOOL_ARRAY: 6; readonly PARAMETER_INTEGER_ARRAY: 7; readonly PARAMETER_DOUBLE_ARRAY: 8; readonly PARAMETER_STRING_ARRAY: 9 }> = {
  kind: "message",
  name: "rcl_interfaces/msg/ParameterType",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/ParameterType", write_rcl_interfaces_msg_ParameterType, read_rcl_interfaces_msg_ParameterType),
  constants: { PARAMETER_NOT_SET: 0, PARAMETER_BOOL: 1, PARAMETER_INTEGER: 2, PARAMETER_DOUBLE: 3, PARAMETER_STRING: 4, PARAMETER_BYTE_ARRAY: 5, PARAMETER_BOOL_ARRAY: 6, PARAMETER_INTEGER_ARRAY: 7, PARAMETER_DOUBLE_ARRAY: 8, PARAMETER_STRING_ARRAY: 9 },
};
