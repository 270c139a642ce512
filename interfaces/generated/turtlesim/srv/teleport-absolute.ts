// Generated from turtlesim/srv/TeleportAbsolute.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface TeleportAbsolute_Request {
  x: number;
  y: number;
  theta: number;
}
export interface TeleportAbsolute_RequestInput {
  x?: number | undefined;
  y?: number | undefined;
  theta?: number | undefined;
}
export type TeleportAbsolute_Response = Record<string, never>;
export type TeleportAbsolute_ResponseInput = Record<string, never>;

const { bad, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["x","y","theta"];
const K2: any = [];

function write_turtlesim_srv_TeleportAbsolute_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.x;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("x", "number in the range of float32", x2);
  if (p + 12 > e) full(p + 12);
  d.setFloat32(p, x2, true);
  let x3: any = v.y;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("y", "number in the range of float32", x3);
  d.setFloat32(p + 4, x3, true);
  let x4: any = v.theta;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 - x4 === 0 && Math.abs(x4) >= 3.4028235677973366e38)) bad("theta", "number in the range of float32", x4);
  d.setFloat32(p + 8, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 12;
}
function read_turtlesim_srv_TeleportAbsolute_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "x:0:4 y:4:8 theta:8:12");
  const x1 = d.getFloat32(p, l);
  const x2 = d.getFloat32(p + 4, l);
  const x3 = d.getFloat32(p + 8, l);
  c.p = p + 12;
  return { x: x1, y: x2, theta: x3 };
}
function write_turtlesim_srv_TeleportAbsolute_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_turtlesim_srv_TeleportAbsolute_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const TeleportAbsolute: ServiceType<TeleportAbsolute_Request, TeleportAbsolute_Response, TeleportAbsolute_RequestInput, TeleportAbsolute_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "turtlesim/srv/TeleportAbsolute",
  request: /* @__PURE__ */ runtimeV1.codec("turtlesim/srv/TeleportAbsolute_Request", write_turtlesim_srv_TeleportAbsolute_Request, read_turtlesim_srv_TeleportAbsolute_Request),
  response: /* @__PURE__ */ runtimeV1.codec("turtlesim/srv/TeleportAbsolute_Response", write_turtlesim_srv_TeleportAbsolute_Response, read_turtlesim_srv_TeleportAbsolute_Response),
  constants: { request: {}, response: {} },
};
