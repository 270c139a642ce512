// Generated from slam_toolbox/srv/SaveMap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type String as std_msgs_msg_String, type StringInput as std_msgs_msg_StringInput } from "../../std_msgs/msg/string.ts";

export interface SaveMap_Request {
  name: std_msgs_msg_String;
}
export interface SaveMap_RequestInput {
  name?: std_msgs_msg_StringInput | undefined;
}
export interface SaveMap_Response {
  result: number;
}
export interface SaveMap_ResponseInput {
  result?: number | undefined;
}

const { NONE, bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["data"];
const K2: any = ["name"];
const K3: any = ["result"];

function write_slam_toolbox_srv_SaveMap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("name", "object", x2);
  let m3 = countKeys(x2) - 1;
  let x4: any = x2.data;
  if (x4 === undefined) { x4 = ""; m3++; }
  if (typeof x4 !== "string") bad("name.data", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("name.data", "string without U+0000", x4);
  if (m3 !== 0) unknownField(x2, K1, "name");
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_slam_toolbox_srv_SaveMap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name.data", Infinity); p = c.p;
  c.p = p;
  return { name: { data: x1 } };
}
function write_slam_toolbox_srv_SaveMap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.result;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("result", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 1;
}
function read_slam_toolbox_srv_SaveMap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "result:0:1");
  const x1 = d.getUint8(p);
  c.p = p + 1;
  return { result: x1 };
}

export const SaveMap: ServiceType<SaveMap_Request, SaveMap_Response, SaveMap_RequestInput, SaveMap_ResponseInput, { readonly request: Record<never, never>; readonly response: { readonly RESULT_SUCCESS: 0; readonly RESULT_NO_MAP_RECEIEVD: 1; readonly RESULT_UNDEFINED_FAILURE: 255 } }> = {
  kind: "service",
  name: "slam_toolbox/srv/SaveMap",
  request: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/SaveMap_Request", write_slam_toolbox_srv_SaveMap_Request, read_slam_toolbox_srv_SaveMap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("slam_toolbox/srv/SaveMap_Response", write_slam_toolbox_srv_SaveMap_Response, read_slam_toolbox_srv_SaveMap_Response),
  constants: { request: {}, response: { RESULT_SUCCESS: 0, RESULT_NO_MAP_RECEIEVD: 1, RESULT_UNDEFINED_FAILURE: 255 } },
};
