// Generated from turtlesim/srv/SetPen.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface SetPen_Request {
  r: number;
  g: number;
  b: number;
  width: number;
  off: number;
}
export interface SetPen_RequestInput {
  r?: number | undefined;
  g?: number | undefined;
  b?: number | undefined;
  width?: number | undefined;
  off?: number | undefined;
}
export type SetPen_Response = Record<string, never>;
export type SetPen_ResponseInput = Record<string, never>;

const { bad, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["r","g","b","width","off"];
const K2: any = [];

function write_turtlesim_srv_SetPen_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
  let x2: any = v.r;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("r", "uint8 (0 to 255)", x2);
  if (p + 5 > e) full(p + 5);
  d.setUint8(p, x2);
  let x3: any = v.g;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 & 255) !== x3) bad("g", "uint8 (0 to 255)", x3);
  d.setUint8(p + 1, x3);
  let x4: any = v.b;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 & 255) !== x4) bad("b", "uint8 (0 to 255)", x4);
  d.setUint8(p + 2, x4);
  let x5: any = v.width;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number" || (x5 & 255) !== x5) bad("width", "uint8 (0 to 255)", x5);
  d.setUint8(p + 3, x5);
  let x6: any = v.off;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number" || (x6 & 255) !== x6) bad("off", "uint8 (0 to 255)", x6);
  d.setUint8(p + 4, x6);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 5;
}
function read_turtlesim_srv_SetPen_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 5 > e) short(c, p, "", "r:0:1 g:1:2 b:2:3 width:3:4 off:4:5");
  const x1 = d.getUint8(p);
  const x2 = d.getUint8(p + 1);
  const x3 = d.getUint8(p + 2);
  const x4 = d.getUint8(p + 3);
  const x5 = d.getUint8(p + 4);
  c.p = p + 5;
  return { r: x1, g: x2, b: x3, width: x4, off: x5 };
}
function write_turtlesim_srv_SetPen_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_turtlesim_srv_SetPen_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const SetPen: ServiceType<SetPen_Request, SetPen_Response, SetPen_RequestInput, SetPen_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "turtlesim/srv/SetPen",
  request: /* @__PURE__ */ runtimeV1.codec("turtlesim/srv/SetPen_Request", write_turtlesim_srv_SetPen_Request, read_turtlesim_srv_SetPen_Request),
  response: /* @__PURE__ */ runtimeV1.codec("turtlesim/srv/SetPen_Response", write_turtlesim_srv_SetPen_Response, read_turtlesim_srv_SetPen_Response),
  constants: { request: {}, response: {} },
};
