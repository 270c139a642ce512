// Generated from turtlesim/srv/Spawn.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface Spawn_Request {
  x: number;
  y: number;
  theta: number;
  name: string;
}
export interface Spawn_RequestInput {
  x?: number | undefined;
  y?: number | undefined;
  theta?: number | undefined;
  name?: string | undefined;
}
export interface Spawn_Response {
  name: string;
}
export interface Spawn_ResponseInput {
  name?: string | undefined;
}

const { bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["x","y","theta","name"];
const K2: any = ["name"];

function write_turtlesim_srv_Spawn_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
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
  let x5: any = v.name;
  if (x5 === undefined) { x5 = ""; m1++; }
  p += 12;
  if (typeof x5 !== "string") bad("name", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("name", "string without U+0000", x5);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_turtlesim_srv_Spawn_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 12 > e) short(c, p, "", "x:0:4 y:4:8 theta:8:12");
  const x1 = d.getFloat32(p, l);
  const x2 = d.getFloat32(p + 4, l);
  const x3 = d.getFloat32(p + 8, l);
  p += 12;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  c.p = p;
  return { x: x1, y: x2, theta: x3, name: x4 };
}
function write_turtlesim_srv_Spawn_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_turtlesim_srv_Spawn_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  c.p = p;
  return { name: x1 };
}

export const Spawn: ServiceType<Spawn_Request, Spawn_Response, Spawn_RequestInput, Spawn_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "turtlesim/srv/Spawn",
  request: /* @__PURE__ */ runtimeV1.codec("turtlesim/srv/Spawn_Request", write_turtlesim_srv_Spawn_Request, read_turtlesim_srv_Spawn_Request),
  response: /* @__PURE__ */ runtimeV1.codec("turtlesim/srv/Spawn_Response", write_turtlesim_srv_Spawn_Response, read_turtlesim_srv_Spawn_Response),
  constants: { request: {}, response: {} },
};
