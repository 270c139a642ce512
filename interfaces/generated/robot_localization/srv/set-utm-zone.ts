// Generated from robot_localization/srv/SetUTMZone.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface SetUTMZone_Request {
  utm_zone: string;
}
export interface SetUTMZone_RequestInput {
  utm_zone?: string | undefined;
}
export type SetUTMZone_Response = Record<string, never>;
export type SetUTMZone_ResponseInput = Record<string, never>;

const { bad, countKeys, full, getString, putString, stringFault, unknownField } = runtimeV1;
const K1: any = ["utm_zone"];
const K2: any = [];

function write_robot_localization_srv_SetUTMZone_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.utm_zone;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("utm_zone", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("utm_zone", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_robot_localization_srv_SetUTMZone_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "utm_zone", Infinity); p = c.p;
  c.p = p;
  return { utm_zone: x1 };
}
function write_robot_localization_srv_SetUTMZone_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_robot_localization_srv_SetUTMZone_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const SetUTMZone: ServiceType<SetUTMZone_Request, SetUTMZone_Response, SetUTMZone_RequestInput, SetUTMZone_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "robot_localization/srv/SetUTMZone",
  request: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/SetUTMZone_Request", write_robot_localization_srv_SetUTMZone_Request, read_robot_localization_srv_SetUTMZone_Request),
  response: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/SetUTMZone_Response", write_robot_localization_srv_SetUTMZone_Response, read_robot_localization_srv_SetUTMZone_Response),
  constants: { request: {}, response: {} },
};
