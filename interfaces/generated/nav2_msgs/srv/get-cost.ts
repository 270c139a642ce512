// Generated from nav2_msgs/srv/GetCost.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface GetCost_Request {
  use_footprint: boolean;
  x: number;
  y: number;
  theta: number;
}
export interface GetCost_RequestInput {
  use_footprint?: boolean | undefined;
  x?: number | undefined;
  y?: number | undefined;
  theta?: number | undefined;
}
export interface GetCost_Response {
  cost: number;
}
export interface GetCost_ResponseInput {
  cost?: number | undefined;
}

const { bad, badBoolean, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["use_footprint","x","y","theta"];
const K2: any = ["cost"];

function write_nav2_msgs_srv_GetCost_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.use_footprint;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("use_footprint", "boolean", x2);
  if (p + 16 > e) full(p + 16);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.x;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("x", "number in the range of float32", x3);
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setFloat32(p + 4, x3, true);
  let x4: any = v.y;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 - x4 === 0 && Math.abs(x4) >= 3.4028235677973366e38)) bad("y", "number in the range of float32", x4);
  d.setFloat32(p + 8, x4, true);
  let x5: any = v.theta;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number" || (x5 - x5 === 0 && Math.abs(x5) >= 3.4028235677973366e38)) bad("theta", "number in the range of float32", x5);
  d.setFloat32(p + 12, x5, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 16;
}
function read_nav2_msgs_srv_GetCost_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 16 > e) short(c, p, "", "use_footprint:0:1 x:4:8 y:8:12 theta:12:16");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "use_footprint");
  const x2 = d.getFloat32(p + 4, l);
  const x3 = d.getFloat32(p + 8, l);
  const x4 = d.getFloat32(p + 12, l);
  c.p = p + 16;
  return { use_footprint: x1 === 1, x: x2, y: x3, theta: x4 };
}
function write_nav2_msgs_srv_GetCost_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.cost;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("cost", "number in the range of float32", x2);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x2, true);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 4;
}
function read_nav2_msgs_srv_GetCost_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 4 > e) short(c, p, "", "cost:0:4");
  const x1 = d.getFloat32(p, l);
  c.p = p + 4;
  return { cost: x1 };
}

export const GetCost: ServiceType<GetCost_Request, GetCost_Response, GetCost_RequestInput, GetCost_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/GetCost",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/GetCost_Request", write_nav2_msgs_srv_GetCost_Request, read_nav2_msgs_srv_GetCost_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/GetCost_Response", write_nav2_msgs_srv_GetCost_Response, read_nav2_msgs_srv_GetCost_Response),
  constants: { request: {}, response: {} },
};
