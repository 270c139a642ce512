// Generated from rcl_interfaces/msg/Parameter.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type ParameterValue as rcl_interfaces_msg_ParameterValue, type ParameterValueInput as rcl_interfaces_msg_ParameterValueInput, write_rcl_interfaces_msg_ParameterValue, read_rcl_interfaces_msg_ParameterValue } from "./parameter-value.ts";

export interface Parameter {
  name: string;
  value: rcl_interfaces_msg_ParameterValue;
}
export interface ParameterInput {
  name?: string | undefined;
  value?: rcl_interfaces_msg_ParameterValueInput | undefined;
}

const { NONE, bad, countKeys, getString, putString, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["name","value"];

export function write_rcl_interfaces_msg_Parameter(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.value;
  if (x3 === undefined) { x3 = NONE; m1++; }
  try { p = write_rcl_interfaces_msg_ParameterValue(x3, d, p, o, e); } catch (f) { throw under(f, "value"); }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_rcl_interfaces_msg_Parameter(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  let x2: any; c.p = p; try { x2 = read_rcl_interfaces_msg_ParameterValue(c); } catch (f) { throw under(f, "value"); } p = c.p;
  c.p = p;
  return { name: x1, value: x2 };
}

export const Parameter: MessageType<Parameter, ParameterInput, Record<never, never>> = {
  kind: "message",
  name: "rcl_interfaces/msg/Parameter",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/Parameter", write_rcl_interfaces_msg_Parameter, read_rcl_interfaces_msg_Parameter),
  constants: {},
};
