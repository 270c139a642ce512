// Generated from slam_toolbox/srv/SerializePoseGraph.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface SerializePoseGraph_Request {
  filename: string;
}
export interface SerializePoseGraph_RequestInput {
  filename?: string | undefined;
}
export interface SerializePoseGraph_Response {
  result: number;
}
export interface SerializePoseGraph_ResponseInput {
  result?: number | undefined;
}

const { bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["filename"];
const K2: any = ["result"];

function write_slam_toolbox_srv_SerializePoseGraph_Request(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_slam_toolbox_srv_SerializePoseGraph_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "filename", Infinity); p = c.p;
  c.p = p;
  return { filename: x1 };
}
function write_slam_toolbox_srv_SerializePoseGraph_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
function read_slam_toolbox_srv_SerializePoseGraph_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "result:0:1");
  const x1 = d.getUint8(p);
  c.p = p + 1;
  return { result: x1 };
}

export const SerializePoseGraph: ServiceType<SerializePoseGraph_Request, SerializePoseGraph_Response, SerializePoseGraph_RequestInput, SerializePoseGraph_ResponseInput, { readonly request: Record<never, never>; readonly response: { readonly RESULT_SUCCESS: 0; readonly RESULT_FAILED_TO_WRITE_FILE: 255 } }> = {
  kind: "service",
  name: "slam_toolbox/srv/SerializePoseGraph",
  request: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/SerializePoseGraph_Request", write_slam_toolbox_srv_SerializePoseGraph_Request, read_slam_toolbox_srv_SerializePoseGraph_Request),
  response: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/SerializePoseGraph_Response", write_slam_toolbox_srv_SerializePoseGraph_Response, read_slam_toolbox_srv_SerializePoseGraph_Response),
  constants: { request: {}, response: { RESULT_SUCCESS: 0, RESULT_FAILED_TO_WRITE_FILE: 255 } },
};
