// Generated from map_msgs/srv/SaveMap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type String as std_msgs_msg_String, type StringInput as std_msgs_msg_StringInput } from "../../std_msgs/msg/string.ts";

export interface SaveMap_Request {
  filename: std_msgs_msg_String;
}
export interface SaveMap_RequestInput {
  filename?: std_msgs_msg_StringInput | undefined;
}
export type SaveMap_Response = Record<string, never>;
export type SaveMap_ResponseInput = Record<string, never>;

const { NONE, bad, countKeys, full, getString, putString, stringFault, unknownField } = runtimeV1;
const K1: any = ["data"];
const K2: any = ["filename"];
const K3: any = [];

function write_map_msgs_srv_SaveMap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.filename;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("filename", "object", x2);
  let m3 = countKeys(x2) - 1;
  let x4: any = x2.data;
  if (x4 === undefined) { x4 = ""; m3++; }
  if (typeof x4 !== "string") bad("filename.data", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("filename.data", "string without U+0000", x4);
  if (m3 !== 0) unknownField(x2, K1, "filename");
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_map_msgs_srv_SaveMap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "filename.data", Infinity); p = c.p;
  c.p = p;
  return { filename: { data: x1 } };
}
function write_map_msgs_srv_SaveMap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 1;
}
function read_map_msgs_srv_SaveMap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const SaveMap: ServiceType<SaveMap_Request, SaveMap_Response, SaveMap_RequestInput, SaveMap_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "map_msgs/srv/SaveMap",
  request: /* @__PURE__ */ runtimeV1.codec("map_msgs/srv/SaveMap_Request", write_map_msgs_srv_SaveMap_Request, read_map_msgs_srv_SaveMap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("map_msgs/srv/SaveMap_Response", write_map_msgs_srv_SaveMap_Response, read_map_msgs_srv_SaveMap_Response),
  constants: { request: {}, response: {} },
};
