// Generated from slam_toolbox/srv/Reset.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface Reset_Request {
  pause_new_measurements: boolean;
}
export interface Reset_RequestInput {
  pause_new_measurements?: boolean | undefined;
}
export interface Reset_Response {
  result: number;
}
export interface Reset_ResponseInput {
  result?: number | undefined;
}

const { bad, badBoolean, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["pause_new_measurements"];
const K2: any = ["result"];

function write_slam_toolbox_srv_Reset_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.pause_new_measurements;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("pause_new_measurements", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_slam_toolbox_srv_Reset_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "pause_new_measurements:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "pause_new_measurements");
  c.p = p + 1;
  return { pause_new_measurements: x1 === 1 };
}
function write_slam_toolbox_srv_Reset_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.result;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("result", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_slam_toolbox_srv_Reset_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "result:0:1");
  const x1 = d.getUint8(p);
  c.p = p + 1;
  return { result: x1 };
}

export const Reset: ServiceType<Reset_Request, Reset_Response, Reset_RequestInput, Reset_ResponseInput, { readonly request: Record<never, never>; readonly response: { readonly RESULT_SUCCESS: 0 } }> = {
  kind: "service",
  name: "slam_toolbox/srv/Reset",
  request: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/Reset_Request", write_slam_toolbox_srv_Reset_Request, read_slam_toolbox_srv_Reset_Request),
  response: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/Reset_Response", write_slam_toolbox_srv_Reset_Response, read_slam_toolbox_srv_Reset_Response),
  constants: { request: {}, response: { RESULT_SUCCESS: 0 } },
};
