// Generated from tuos_interfaces/srv/NumberGame.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface NumberGame_Request {
  guess: number;
}
export interface NumberGame_RequestInput {
  guess?: number | undefined;
}
export interface NumberGame_Response {
  guesses: number;
  hint: string;
  success: boolean;
}
export interface NumberGame_ResponseInput {
  guesses?: number | undefined;
  hint?: string | undefined;
  success?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["guess"];
const K2: any = ["guesses","hint","success"];

function write_tuos_interfaces_srv_NumberGame_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.guess;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 | 0) !== x2) bad("guess", "int32 (-2147483648 to 2147483647)", x2);
  if (p + 4 > e) full(p + 4);
  d.setInt32(p, x2, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
function read_tuos_interfaces_srv_NumberGame_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 4 > e) short(c, p, "", "guess:0:4");
  const x1 = d.getInt32(p, l);
  c.p = p + 4;
  return { guess: x1 };
}
function write_tuos_interfaces_srv_NumberGame_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.guesses;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 | 0) !== x2) bad("guesses", "int32 (-2147483648 to 2147483647)", x2);
  if (p + 4 > e) full(p + 4);
  d.setInt32(p, x2, true);
  let x3: any = v.hint;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 4;
  if (typeof x3 !== "string") bad("hint", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("hint", "string without U+0000", x3);
  let x4: any = v.success;
  if (x4 === undefined) { x4 = false; m1++; }
  if (typeof x4 !== "boolean") bad("success", "boolean", x4);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x4 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_tuos_interfaces_srv_NumberGame_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 4 > e) short(c, p, "", "guesses:0:4");
  const x1 = d.getInt32(p, l);
  p += 4;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "hint", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x3 = d.getUint8(p); if (x3 > 1) badBoolean(c, p, "success");
  c.p = p + 1;
  return { guesses: x1, hint: x2, success: x3 === 1 };
}

export const NumberGame: ServiceType<NumberGame_Request, NumberGame_Response, NumberGame_RequestInput, NumberGame_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "tuos_interfaces/srv/NumberGame",
  request: /* @__PURE__ */ runtimeV1.codec("tuos_interfaces/srv/NumberGame_Request", write_tuos_interfaces_srv_NumberGame_Request, read_tuos_interfaces_srv_NumberGame_Request),
  response: /* @__PURE__ */ runtimeV1.codec("tuos_interfaces/srv/NumberGame_Response", write_tuos_interfaces_srv_NumberGame_Response, read_tuos_interfaces_srv_NumberGame_Response),
  constants: { request: {}, response: {} },
};
