// Generated from geographic_msgs/srv/UpdateGeographicMap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type GeographicMapChanges as geographic_msgs_msg_GeographicMapChanges, type GeographicMapChangesInput as geographic_msgs_msg_GeographicMapChangesInput, write_geographic_msgs_msg_GeographicMapChanges, read_geographic_msgs_msg_GeographicMapChanges } from "../msg/geographic-map-changes.ts";

export interface UpdateGeographicMap_Request {
  updates: geographic_msgs_msg_GeographicMapChanges;
}
export interface UpdateGeographicMap_RequestInput {
  updates?: geographic_msgs_msg_GeographicMapChangesInput | undefined;
}
export interface UpdateGeographicMap_Response {
  success: boolean;
  status: string;
}
export interface UpdateGeographicMap_ResponseInput {
  success?: boolean | undefined;
  status?: string | undefined;
}

const { NONE, bad, badBoolean, countKeys, full, getString, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["updates"];
const K2: any = ["success","status"];

function write_geographic_msgs_srv_UpdateGeographicMap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.updates;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_geographic_msgs_msg_GeographicMapChanges(x2, d, p, o, e); } catch (f) { throw under(f, "updates"); }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_geographic_msgs_srv_UpdateGeographicMap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_geographic_msgs_msg_GeographicMapChanges(c); } catch (f) { throw under(f, "updates"); } p = c.p;
  c.p = p;
  return { updates: x1 };
}
function write_geographic_msgs_srv_UpdateGeographicMap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.success;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("success", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.status;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("status", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("status", "string without U+0000", x3);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_geographic_msgs_srv_UpdateGeographicMap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "status", Infinity); p = c.p;
  c.p = p;
  return { success: x1 === 1, status: x2 };
}

export const UpdateGeographicMap: ServiceType<UpdateGeographicMap_Request, UpdateGeographicMap_Response, UpdateGeographicMap_RequestInput, UpdateGeographicMap_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "geographic_msgs/srv/UpdateGeographicMap",
  request: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/srv/UpdateGeographicMap_Request", write_geographic_msgs_srv_UpdateGeographicMap_Request, read_geographic_msgs_srv_UpdateGeographicMap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/srv/UpdateGeographicMap_Response", write_geographic_msgs_srv_UpdateGeographicMap_Response, read_geographic_msgs_srv_UpdateGeographicMap_Response),
  constants: { request: {}, response: {} },
};
