// Generated from rcl_interfaces/msg/SetParametersResult.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface SetParametersResult {
  successful: boolean;
  reason: string;
}
export interface SetParametersResultInput {
  successful?: boolean | undefined;
  reason?: string | undefined;
}

const { bad, badBoolean, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["successful","reason"];

export function write_rcl_interfaces_msg_SetParametersResult(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.successful;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("successful", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.reason;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("reason", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("reason", "string without U+0000", x3);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_rcl_interfaces_msg_SetParametersResult(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "successful:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "successful");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "reason", Infinity); p = c.p;
  c.p = p;
  return { successful: x1 === 1, reason: x2 };
}

export const SetParametersResult: MessageType<SetParametersResult, SetParametersResultInput, Record<never, never>> = {
  kind: "message",
  name: "rcl_interfaces/msg/SetParametersResult",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/SetParametersResult", write_rcl_interfaces_msg_SetParametersResult, read_rcl_interfaces_msg_SetParametersResult),
  constants: {},
};
