// Generated from slam_toolbox/srv/AddSubmap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface AddSubmap_Request {
  filename: string;
}
export interface AddSubmap_RequestInput {
  filename?: string | undefined;
}
export type AddSubmap_Response = Record<string, never>;
export type AddSubmap_ResponseInput = Record<string, never>;

const { bad, countKeys, full, getString, putString, stringFault, unknownField } = runtimeV1;
const K1: any = ["filename"];
const K2: any = [];

function write_slam_toolbox_srv_AddSubmap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.filename;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("filename", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("filename", "string without U+0000", x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_slam_toolbox_srv_AddSubmap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "filename", Infinity); p = c.p;
  c.p = p;
  return { filename: x1 };
}
function write_slam_toolbox_srv_AddSubmap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_slam_toolbox_srv_AddSubmap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const AddSubmap: ServiceType<AddSubmap_Request, AddSubmap_Response, AddSubmap_RequestInput, AddSubmap_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "slam_toolbox/srv/AddSubmap",
  request: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/AddSubmap_Request", write_slam_toolbox_srv_AddSubmap_Request, read_slam_toolbox_srv_AddSubmap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/AddSubmap_Response", write_slam_toolbox_srv_AddSubmap_Response, read_slam_toolbox_srv_AddSubmap_Response),
  constants: { request: {}, response: {} },
};
