// Generated from geographic_msgs/srv/GetRoutePlan.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type RoutePath as geographic_msgs_msg_RoutePath, type RoutePathInput as geographic_msgs_msg_RoutePathInput, write_geographic_msgs_msg_RoutePath, read_geographic_msgs_msg_RoutePath } from "../msg/route-path.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface GetRoutePlan_Request {
  network: unique_identifier_msgs_msg_UUID;
  start: unique_identifier_msgs_msg_UUID;
  goal: unique_identifier_msgs_msg_UUID;
}
export interface GetRoutePlan_RequestInput {
  network?: unique_identifier_msgs_msg_UUIDInput | undefined;
  start?: unique_identifier_msgs_msg_UUIDInput | undefined;
  goal?: unique_identifier_msgs_msg_UUIDInput | undefined;
}
export interface GetRoutePlan_Response {
  success: boolean;
  status: string;
  plan: geographic_msgs_msg_RoutePath;
}
export interface GetRoutePlan_ResponseInput {
  success?: boolean | undefined;
  status?: string | undefined;
  plan?: geographic_msgs_msg_RoutePathInput | undefined;
}

const { NONE, bad, badBoolean, bulkLength, countKeys, full, getOctets, getString, isArray, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["uuid"];
const K2: any = ["network","start","goal"];
const K3: any = ["success","status","plan"];

function write_geographic_msgs_srv_GetRoutePlan_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.network;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("network", "object", x2);
  let m3 = countKeys(x2) - 1;
  let x4: any = x2.uuid;
  if (x4 === undefined) { x4 = new Uint8Array(16); m3++; }
  if (!isArray(x4)) bad("network.uuid", "an array of uint8", x4);
  const n5 = x4.length;
  if (n5 !== 16) bad("network.uuid", "16 elements", n5);
  if (p + n5 > e) full(p + n5);
  if (x4 instanceof Uint8Array && n5 > bulkLength) { putBytes(d, p, x4); p += n5; }
  else for (let i6 = 0; i6 < n5; i6++, p += 1) {
    const y7: any = x4[i6]; if (typeof y7 !== "number" || (y7 & 255) !== y7) bad("network.uuid[" + i6 + "]", "uint8 (0 to 255)", y7); d.setUint8(p, y7);
  }
  if (m3 !== 0) unknownField(x2, K1, "network");
  let x8: any = v.start;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("start", "object", x8);
  let m9 = countKeys(x8) - 1;
  let x10: any = x8.uuid;
  if (x10 === undefined) { x10 = new Uint8Array(16); m9++; }
  if (!isArray(x10)) bad("start.uuid", "an array of uint8", x10);
  const n11 = x10.length;
  if (n11 !== 16) bad("start.uuid", "16 elements", n11);
  if (p + n11 > e) full(p + n11);
  if (x10 instanceof Uint8Array && n11 > bulkLength) { putBytes(d, p, x10); p += n11; }
  else for (let i12 = 0; i12 < n11; i12++, p += 1) {
    const y13: any = x10[i12]; if (typeof y13 !== "number" || (y13 & 255) !== y13) bad("start.uuid[" + i12 + "]", "uint8 (0 to 255)", y13); d.setUint8(p, y13);
  }
  if (m9 !== 0) unknownField(x8, K1, "start");
  let x14: any = v.goal;
  if (x14 === undefined) { x14 = NONE; m1++; }
  if (typeof x14 !== "object" || x14 === null) bad("goal", "object", x14);
  let m15 = countKeys(x14) - 1;
  let x16: any = x14.uuid;
  if (x16 === undefined) { x16 = new Uint8Array(16); m15++; }
  if (!isArray(x16)) bad("goal.uuid", "an array of uint8", x16);
  const n17 = x16.length;
  if (n17 !== 16) bad("goal.uuid", "16 elements", n17);
  if (p + n17 > e) full(p + n17);
  if (x16 instanceof Uint8Array && n17 > bulkLength) { putBytes(d, p, x16); p += n17; }
  else for (let i18 = 0; i18 < n17; i18++, p += 1) {
    const y19: any = x16[i18]; if (typeof y19 !== "number" || (y19 & 255) !== y19) bad("goal.uuid[" + i18 + "]", "uint8 (0 to 255)", y19); d.setUint8(p, y19);
  }
  if (m15 !== 0) unknownField(x14, K1, "goal");
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_geographic_msgs_srv_GetRoutePlan_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "network.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let a2: any;
  if (p + 16 > e) short(c, p, "", "start.uuid:0:" + 16); a2 = getOctets(c, p, 16); p += 16;
  let a3: any;
  if (p + 16 > e) short(c, p, "", "goal.uuid:0:" + 16); a3 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { network: { uuid: a1 }, start: { uuid: a2 }, goal: { uuid: a3 } };
}
function write_geographic_msgs_srv_GetRoutePlan_Response(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x4: any = v.plan;
  if (x4 === undefined) { x4 = NONE; m1++; }
  try { p = write_geographic_msgs_msg_RoutePath(x4, d, p, o, e); } catch (f) { throw under(f, "plan"); }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_geographic_msgs_srv_GetRoutePlan_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "status", Infinity); p = c.p;
  let x3: any; c.p = p; try { x3 = read_geographic_msgs_msg_RoutePath(c); } catch (f) { throw under(f, "plan"); } p = c.p;
  c.p = p;
  return { success: x1 === 1, status: x2, plan: x3 };
}

export const GetRoutePlan: ServiceType<GetRoutePlan_Request, GetRoutePlan_Response, GetRoutePlan_RequestInput, GetRoutePlan_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "geographic_msgs/srv/GetRoutePlan",
  request: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/srv/GetRoutePlan_Request", write_geographic_msgs_srv_GetRoutePlan_Request, read_geographic_msgs_srv_GetRoutePlan_Request),
  response: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/srv/GetRoutePlan_Response", write_geographic_msgs_srv_GetRoutePlan_Response, read_geographic_msgs_srv_GetRoutePlan_Response),
  constants: { request: {}, response: {} },
};
