// Generated from tf2_msgs/msg/TF2Error.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface TF2Error {
  error: number;
  error_string: string;
}
export interface TF2ErrorInput {
  error?: number | undefined;
  error_string?: string | undefined;
}

const { bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["error","error_string"];

export function write_tf2_msgs_msg_TF2Error(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.error;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("error", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  let x3: any = v.error_string;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("error_string", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("error_string", "string without U+0000", x3);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_tf2_msgs_msg_TF2Error(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "error:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "error_string", Infinity); p = c.p;
  c.p = p;
  return { error: x1, error_string: x2 };
}

export const TF2Error: MessageType<TF2Error, TF2ErrorInput, { readonly NO_ERROR: 0; readonly LOOKUP_ERROR: 1; readonly CONNECTIVITY_ERROR: 2; readonly EXTRAPOLATION_ERROR: 3; readonly INVALID_ARGUMENT_ERROR: 4; readonly TIMEOUT_ERROR: 5; readonly TRANSFORM_ERROR: 6 }> = {
  kind: "message",
  name: "tf2_msgs/msg/TF2Error",
  codec: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/msg/TF2Error", write_tf2_msgs_msg_TF2Error, read_tf2_msgs_msg_TF2Error),
  constants: { NO_ERROR: 0, LOOKUP_ERROR: 1, CONNECTIVITY_ERROR: 2, EXTRAPOLATION_ERROR: 3, INVALID_ARGUMENT_ERROR: 4, TIMEOUT_ERROR: 5, TRANSFORM_ERROR: 6 },
};
