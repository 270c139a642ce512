// Generated from geographic_msgs/srv/GetGeoPath.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type GeoPath as geographic_msgs_msg_GeoPath, type GeoPathInput as geographic_msgs_msg_GeoPathInput, write_geographic_msgs_msg_GeoPath, read_geographic_msgs_msg_GeoPath } from "../msg/geo-path.ts";
import { type GeoPoint as geographic_msgs_msg_GeoPoint, type GeoPointInput as geographic_msgs_msg_GeoPointInput } from "../msg/geo-point.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface GetGeoPath_Request {
  start: geographic_msgs_msg_GeoPoint;
  goal: geographic_msgs_msg_GeoPoint;
}
export interface GetGeoPath_RequestInput {
  start?: geographic_msgs_msg_GeoPointInput | undefined;
  goal?: geographic_msgs_msg_GeoPointInput | undefined;
}
export interface GetGeoPath_Response {
  success: boolean;
  status: string;
  plan: geographic_msgs_msg_GeoPath;
  network: unique_identifier_msgs_msg_UUID;
  start_seg: unique_identifier_msgs_msg_UUID;
  goal_seg: unique_identifier_msgs_msg_UUID;
  distance: number;
}
export interface GetGeoPath_ResponseInput {
  success?: boolean | undefined;
  status?: string | undefined;
  plan?: geographic_msgs_msg_GeoPathInput | undefined;
  network?: unique_identifier_msgs_msg_UUIDInput | undefined;
  start_seg?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal_seg?: unique_identifier_msgs_msg_UUIDInput | undefined;
  distance?: number | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["latitude","longitude","altitude"];
const K2: any = ["start","goal"];
const K3: any = ["uuid"];
const K4: any = ["success","status","plan","network","start_seg","goal_seg","distance"];

function write_geographic_msgs_srv_GetGeoPath_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.start;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("start", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.latitude;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("start.latitude", "number", x4);
  if (p + 48 > e) full(p + 48);
  d.setFloat64(p, x4, true);
  let x5: any = x2.longitude;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("start.longitude", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.altitude;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("start.altitude", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "start");
  let x7: any = v.goal;
  if (x7 === undefined) { x7 = NONE; m1++; }
  if (typeof x7 !== "object" || x7 === null) bad("goal", "object", x7);
  let m8 = countKeys(x7) - 3;
  let x9: any = x7.latitude;
  if (x9 === undefined) { x9 = 0; m8++; }
  if (typeof x9 !== "number") bad("goal.latitude", "number", x9);
  d.setFloat64(p + 24, x9, true);
  let x10: any = x7.longitude;
  if (x10 === undefined) { x10 = 0; m8++; }
  if (typeof x10 !== "number") bad("goal.longitude", "number", x10);
  d.setFloat64(p + 32, x10, true);
  let x11: any = x7.altitude;
  if (x11 === undefined) { x11 = 0; m8++; }
  if (typeof x11 !== "number") bad("goal.altitude", "number", x11);
  d.setFloat64(p + 40, x11, true);
  if (m8 !== 0) unknownField(x7, K1, "goal");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 48;
}
function read_geographic_msgs_srv_GetGeoPath_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 48 > e) short(c, p, "", "start.latitude:0:8 start.longitude:8:16 start.altitude:16:24 goal.latitude:24:32 goal.longitude:32:40 goal.altitude:40:48");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  c.p = p + 48;
  return { start: { latitude: x1, longitude: x2, altitude: x3 }, goal: { latitude: x4, longitude: x5, altitude: x6 } };
}
function write_geographic_msgs_srv_GetGeoPath_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
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
  let x4: any = v.plan;
  if (x4 === undefined) { x4 = NONE; m1++; }
  try { p = write_geographic_msgs_msg_GeoPath(x4, d, p, o, e); } catch (f) { throw under(f, "plan"); }
  let x5: any = v.network;
  if (x5 === undefined) { x5 = NONE; m1++; }
  if (typeof x5 !== "object" || x5 === null) bad("network", "object", x5);
  let m6 = countKeys(x5) - 1;
  let x7: any = x5.uuid;
  if (x7 === undefined) { x7 = new Uint8Array(16); m6++; }
  if (!isArray(x7)) bad("network.uuid", "an array of uint8", x7);
  const n8 = x7.length;
  if (n8 !== 16) bad("network.uuid", "16 elements", n8);
  if (p + n8 > e) full(p + n8);
  if (x7 instanceof Uint8Array && n8 > bulkLength) { putBytes(d, p, x7); p += n8; }
  else for (let i9 = 0; i9 < n8; i9++, p += 1) {
    const y10: any = x7[i9]; if (typeof y10 !== "number" || (y10 & 255) !== y10) bad("network.uuid[" + i9 + "]", "uint8 (0 to 255)", y10); d.setUint8(p, y10);
  }
  if (m6 !== 0) unknownField(x5, K3, "network");
  let x11: any = v.start_seg;
  if (x11 === undefined) { x11 = NONE; m1++; }
  if (typeof x11 !== "object" || x11 === null) bad("start_seg", "object", x11);
  let m12 = countKeys(x11) - 1;
  let x13: any = x11.uuid;
  if (x13 === undefined) { x13 = new Uint8Array(16); m12++; }
  if (!isArray(x13)) bad("start_seg.uuid", "an array of uint8", x13);
  const n14 = x13.length;
  if (n14 !== 16) bad("start_seg.uuid", "16 elements", n14);
  if (p + n14 > e) full(p + n14);
  if (x13 instanceof Uint8Array && n14 > bulkLength) { putBytes(d, p, x13); p += n14; }
  else for (let i15 = 0; i15 < n14; i15++, p += 1) {
    const y16: any = x13[i15]; if (typeof y16 !== "number" || (y16 & 255) !== y16) bad("start_seg.uuid[" + i15 + "]", "uint8 (0 to 255)", y16); d.setUint8(p, y16);
  }
  if (m12 !== 0) unknownField(x11, K3, "start_seg");
  let x17: any = v.goal_seg;
  if (x17 === undefined) { x17 = NONE; m1++; }
  if (typeof x17 !== "object" || x17 === null) bad("goal_seg", "object", x17);
  let m18 = countKeys(x17) - 1;
  let x19: any = x17.uuid;
  if (x19 === undefined) { x19 = new Uint8Array(16); m18++; }
  if (!isArray(x19)) bad("goal_seg.uuid", "an array of uint8", x19);
  const n20 = x19.length;
  if (n20 !== 16) bad("goal_seg.uuid", "16 elements", n20);
  if (p + n20 > e) full(p + n20);
  if (x19 instanceof Uint8Array && n20 > bulkLength) { putBytes(d, p, x19); p += n20; }
  else for (let i21 = 0; i21 < n20; i21++, p += 1) {
    const y22: any = x19[i21]; if (typeof y22 !== "number" || (y22 & 255) !== y22) bad("goal_seg.uuid[" + i21 + "]", "uint8 (0 to 255)", y22); d.setUint8(p, y22);
  }
  if (m18 !== 0) unknownField(x17, K3, "goal_seg");
  let x23: any = v.distance;
  if (x23 === undefined) { x23 = 0; m1++; }
  if (typeof x23 !== "number") bad("distance", "number", x23);
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  d.setFloat64(p, x23, true);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 8;
}
function read_geographic_msgs_srv_GetGeoPath_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "status", Infinity); p = c.p;
  let x3: any; c.p = p; try { x3 = read_geographic_msgs_msg_GeoPath(c); } catch (f) { throw under(f, "plan"); } p = c.p;
  let a4: any;
  if (p + 16 > e) short(c, p, "", "network.uuid:0:" + 16); a4 = getOctets(c, p, 16); p += 16;
  let a5: any;
  if (p + 16 > e) short(c, p, "", "start_seg.uuid:0:" + 16); a5 = getOctets(c, p, 16); p += 16;
  let a6: any;
  if (p + 16 > e) short(c, p, "", "goal_seg.uuid:0:" + 16); a6 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "distance:0:8");
  const x7 = d.getFloat64(p, l);
  c.p = p + 8;
  return { success: x1 === 1, status: x2, plan: x3, network: { uuid: a4 }, start_seg: { uuid: a5 }, goal_seg: { uuid: a6 }, distance: x7 };
}

export const GetGeoPath: ServiceType<GetGeoPath_Request, GetGeoPath_Response, GetGeoPath_RequestInput, GetGeoPath_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "geographic_msgs/srv/GetGeoPath",
  request: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/srv/GetGeoPath_Request", write_geographic_msgs_srv_GetGeoPath_Request, read_geographic_msgs_srv_GetGeoPath_Request),
  response: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/srv/GetGeoPath_Response", write_geographic_msgs_srv_GetGeoPath_Response, read_geographic_msgs_srv_GetGeoPath_Response),
  constants: { request: {}, response: {} },
};
