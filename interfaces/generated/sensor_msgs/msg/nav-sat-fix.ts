// Generated from sensor_msgs/msg/NavSatFix.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type NavSatStatus as sensor_msgs_msg_NavSatStatus, type NavSatStatusInput as sensor_msgs_msg_NavSatStatusInput } from "./nav-sat-status.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface NavSatFix {
  header: std_msgs_msg_Header;
  status: sensor_msgs_msg_NavSatStatus;
  latitude: number;
  longitude: number;
  altitude: number;
  position_covariance: Float64Array;
  position_covariance_type: number;
}
export interface NavSatFixInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  status?: sensor_msgs_msg_NavSatStatusInput | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  altitude?: number | undefined;
  position_covariance?: NumbersInput | undefined;
  position_covariance_type?: number | undefined;
}

const { NONE, bad, bulk, bulkLength, countKeys, full, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["status","service"];
const K4: any = ["header","status","latitude","longitude","altitude","position_covariance","position_covariance_type"];

export function write_sensor_msgs_msg_NavSatFix(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
  let x2: any = v.header;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("header", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.stamp;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("header.stamp", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("header.stamp.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("header.stamp.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "header.stamp");
  let x8: any = x2.frame_id;
  if (x8 === undefined) { x8 = ""; m3++; }
  p += 8;
  if (typeof x8 !== "string") bad("header.frame_id", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("header.frame_id", "string without U+0000", x8);
  if (m3 !== 0) unknownField(x2, K2, "header");
  let x9: any = v.status;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("status", "object", x9);
  let m10 = countKeys(x9) - 2;
  let x11: any = x9.status;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number" || x11 << 24 >> 24 !== x11) bad("status.status", "int8 (-128 to 127)", x11);
  if (p + 1 > e) full(p + 1);
  d.setInt8(p, x11);
  let x12: any = x9.service;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number" || (x12 & 65535) !== x12) bad("status.service", "uint16 (0 to 65535)", x12);
  p += 1;
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x12, true);
  if (m10 !== 0) unknownField(x9, K3, "status");
  let x13: any = v.latitude;
  if (x13 === undefined) { x13 = 0; m1++; }
  if (typeof x13 !== "number") bad("latitude", "number", x13);
  p += 2;
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x13, true);
  let x14: any = v.longitude;
  if (x14 === undefined) { x14 = 0; m1++; }
  if (typeof x14 !== "number") bad("longitude", "number", x14);
  d.setFloat64(p + 8, x14, true);
  let x15: any = v.altitude;
  if (x15 === undefined) { x15 = 0; m1++; }
  if (typeof x15 !== "number") bad("altitude", "number", x15);
  d.setFloat64(p + 16, x15, true);
  let x16: any = v.position_covariance;
  if (x16 === undefined) { x16 = new Float64Array(9); m1++; }
  if (!isArray(x16)) bad("position_covariance", "an array of float64", x16);
  const n17 = x16.length;
  if (n17 !== 9) bad("position_covariance", "9 elements", n17);
  p += 24;
  if (p + 8 * n17 > e) full(p + 8 * n17);
  if (x16 instanceof Float64Array && n17 > bulkLength) { putBytes(d, p, x16); p += 8 * n17; }
  else for (let i18 = 0; i18 < n17; i18++, p += 8) {
    const y19: any = x16[i18]; if (typeof y19 !== "number") bad("position_covariance[" + i18 + "]", "number", y19); d.setFloat64(p, y19, true);
  }
  let x20: any = v.position_covariance_type;
  if (x20 === undefined) { x20 = 0; m1++; }
  if (typeof x20 !== "number" || (x20 & 255) !== x20) bad("position_covariance_type", "uint8 (0 to 255)", x20);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x20);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 1;
}
export function read_sensor_msgs_msg_NavSatFix(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "status.status:0:1");
  const x4 = d.getInt8(p);
  p += 1;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "status.service:0:2");
  const x5 = d.getUint16(p, l);
  p += 2;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "latitude:0:8 longitude:8:16 altitude:16:24");
  const x6 = d.getFloat64(p, l);
  const x7 = d.getFloat64(p + 8, l);
  const x8 = d.getFloat64(p + 16, l);
  p += 24;
  let a9: any;
  if (p + 72 > e) short(c, p, "", "position_covariance:0:" + 72); a9 = new Float64Array(9); if (l && 9 > bulkLength) bulk(a9, c, p); else for (let i10 = 0; i10 < 9; i10++) a9[i10] = d.getFloat64(p + 8 * i10, l); p += 72;
  if (p + 1 > e) short(c, p, "", "position_covariance_type:0:1");
  const x11 = d.getUint8(p);
  c.p = p + 1;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, status: { status: x4, service: x5 }, latitude: x6, longitude: x7, altitude: x8, position_covariance: a9, position_covariance_type: x11 };
}

export const NavSatFix: MessageType<NavSatFix, NavSatFixInput, { readonly COVARIANCE_TYPE_UNKNOWN: 0; readonly COVARIANCE_TYPE_APPROXIMATED: 1; readonly COVARIANCE_TYPE_DIAGONAL_KNOWN: 2; readonly COVARIANCE_TYPE_KNOWN: 3 }> = {
  kind: "message",
  name: "sensor_msgs/msg/NavSatFix",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/NavSatFix", write_sensor_msgs_msg_NavSatFix, read_sensor_msgs_msg_NavSatFix),
  constants: { COVARIANCE_TYPE_UNKNOWN: 0, COVARIANCE_TYPE_APPROXIMATED: 1, COVARIANCE_TYPE_DIAGONAL_KNOWN: 2, COVARIANCE_TYPE_KNOWN: 3 },
};
