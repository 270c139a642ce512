// Generated from geographic_msgs/srv/GetGeographicMap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type BoundingBox as geographic_msgs_msg_BoundingBox, type BoundingBoxInput as geographic_msgs_msg_BoundingBoxInput } from "../msg/bounding-box.ts";
import { type GeographicMap as geographic_msgs_msg_GeographicMap, type GeographicMapInput as geographic_msgs_msg_GeographicMapInput, write_geographic_msgs_msg_GeographicMap, read_geographic_msgs_msg_GeographicMap } from "../msg/geographic-map.ts";

export interface GetGeographicMap_Request {
  url: string;
  bounds: geographic_msgs_msg_BoundingBox;
}
export interface GetGeographicMap_RequestInput {
  url?: string | undefined;
  bounds?: geographic_msgs_msg_BoundingBoxInput | undefined;
}
export interface GetGeographicMap_Response {
  success: boolean;
  status: string;
  map: geographic_msgs_msg_GeographicMap;
}
export interface GetGeographicMap_ResponseInput {
  success?: boolean | undefined;
  status?: string | undefined;
  map?: geographic_msgs_msg_GeographicMapInput | undefined;
}

const { NONE, bad, badBoolean, countKeys, full, getString, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["latitude","longitude","altitude"];
const K2: any = ["min_pt","max_pt"];
const K3: any = ["url","bounds"];
const K4: any = ["success","status","map"];

function write_geographic_msgs_srv_GetGeographicMap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.url;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("url", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("url", "string without U+0000", x2);
  let x3: any = v.bounds;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("bounds", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.min_pt;
  if (x5 === undefined) { x5 = NONE; m4++; }
  if (typeof x5 !== "object" || x5 === null) bad("bounds.min_pt", "object", x5);
  let m6 = countKeys(x5) - 3;
  let x7: any = x5.latitude;
  if (x7 === undefined) { x7 = 0; m6++; }
  if (typeof x7 !== "number") bad("bounds.min_pt.latitude", "number", x7);
  p = pad(d, p, o, e, 8);
  if (p + 48 > e) full(p + 48);
  d.setFloat64(p, x7, true);
  let x8: any = x5.longitude;
  if (x8 === undefined) { x8 = 0; m6++; }
  if (typeof x8 !== "number") bad("bounds.min_pt.longitude", "number", x8);
  d.setFloat64(p + 8, x8, true);
  let x9: any = x5.altitude;
  if (x9 === undefined) { x9 = 0; m6++; }
  if (typeof x9 !== "number") bad("bounds.min_pt.altitude", "number", x9);
  d.setFloat64(p + 16, x9, true);
  if (m6 !== 0) unknownField(x5, K1, "bounds.min_pt");
  let x10: any = x3.max_pt;
  if (x10 === undefined) { x10 = NONE; m4++; }
  if (typeof x10 !== "object" || x10 === null) bad("bounds.max_pt", "object", x10);
  let m11 = countKeys(x10) - 3;
  let x12: any = x10.latitude;
  if (x12 === undefined) { x12 = 0; m11++; }
  if (typeof x12 !== "number") bad("bounds.max_pt.latitude", "number", x12);
  d.setFloat64(p + 24, x12, true);
  let x13: any = x10.longitude;
  if (x13 === undefined) { x13 = 0; m11++; }
  if (typeof x13 !== "number") bad("bounds.max_pt.longitude", "number", x13);
  d.setFloat64(p + 32, x13, true);
  let x14: any = x10.altitude;
  if (x14 === undefined) { x14 = 0; m11++; }
  if (typeof x14 !== "number") bad("bounds.max_pt.altitude", "number", x14);
  d.setFloat64(p + 40, x14, true);
  if (m11 !== 0) unknownField(x10, K1, "bounds.max_pt");
  if (m4 !== 0) unknownField(x3, K2, "bounds");
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 48;
}
function read_geographic_msgs_srv_GetGeographicMap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "url", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 48 > e) short(c, p, "", "bounds.min_pt.latitude:0:8 bounds.min_pt.longitude:8:16 bounds.min_pt.altitude:16:24 bounds.max_pt.latitude:24:32 bounds.max_pt.longitude:32:40 bounds.max_pt.altitude:40:48");
  const x2 = d.getFloat64(p, l);
  const x3 = d.getFloat64(p + 8, l);
  const x4 = d.getFloat64(p + 16, l);
  const x5 = d.getFloat64(p + 24, l);
  const x6 = d.getFloat64(p + 32, l);
  const x7 = d.getFloat64(p + 40, l);
  c.p = p + 48;
  return { url: x1, bounds: { min_pt: { latitude: x2, longitude: x3, altitude: x4 }, max_pt: { latitude: x5, longitude: x6, altitude: x7 } } };
}
function write_geographic_msgs_srv_GetGeographicMap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
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
  let x4: any = v.map;
  if (x4 === undefined) { x4 = NONE; m1++; }
  try { p = write_geographic_msgs_msg_GeographicMap(x4, d, p, o, e); } catch (f) { throw under(f, "map"); }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
function read_geographic_msgs_srv_GetGeographicMap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "status", Infinity); p = c.p;
  let x3: any; c.p = p; try { x3 = read_geographic_msgs_msg_GeographicMap(c); } catch (f) { throw under(f, "map"); } p = c.p;
  c.p = p;
  return { success: x1 === 1, status: x2, map: x3 };
}

export const GetGeographicMap: ServiceType<GetGeographicMap_Request, GetGeographicMap_Response, GetGeographicMap_RequestInput, GetGeographicMap_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "geographic_msgs/srv/GetGeographicMap",
  request: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/srv/GetGeographicMap_Request", write_geographic_msgs_srv_GetGeographicMap_Request, read_geographic_msgs_srv_GetGeographicMap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/srv/GetGeographicMap_Response", write_geographic_msgs_srv_GetGeographicMap_Response, read_geographic_msgs_srv_GetGeographicMap_Response),
  constants: { request: {}, response: {} },
};
