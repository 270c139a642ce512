// Generated from turtlesim/srv/TeleportRelative.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface TeleportRelative_Request {
  linear: number;
  angular: number;
}
export interface TeleportRelative_RequestInput {
  linear?: number | undefined;
  angular?: number | undefined;
}
export type TeleportRelative_Response = Record<string, never>;
export type TeleportRelative_ResponseInput = Record<string, never>;

const { bad, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["linear","angular"];
const K2: any = [];

function write_turtlesim_srv_TeleportRelative_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.linear;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("linear", "number in the range of float32", x2);
  if (p + 8 > e) full(p + 8);
  d.setFloat32(p, x2, true);
  let x3: any = v.angular;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("angular", "number in the range of float32", x3);
  d.setFloat32(p + 4, x3, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
function read_turtlesim_srv_TeleportRelative_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 8 > e) short(c, p, "", "linear:0:4 angular:4:8");
  const x1 = d.getFloat32(p, l);
  const x2 = d.getFloat32(p + 4, l);
  c.p = p + 8;
  return { linear: x1, angular: x2 };
}
function write_turtlesim_srv_TeleportRelative_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_turtlesim_srv_TeleportRelative_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const TeleportRelative: ServiceType<TeleportRelative_Request, TeleportRelative_Response, TeleportRelative_RequestInput, TeleportRelative_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "turtlesim/srv/TeleportRelative",
  request: /* @__PURE__ */ runtimeV1.codec("turtlesim/srv/TeleportRelative_Request", write_turtlesim_srv_TeleportRelative_Request, read_turtlesim_srv_TeleportRelative_Request),
  response: /* @__PURE__ */ runtimeV1.codec("turtlesim/srv/TeleportRelative_Response", write_turtlesim_srv_TeleportRelative_Response, read_turtlesim_srv_TeleportRelative_Response),
  constants: { request: {}, response: {} },
};
