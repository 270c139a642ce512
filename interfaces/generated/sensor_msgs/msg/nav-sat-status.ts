// Generated from sensor_msgs/msg/NavSatStatus.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface NavSatStatus {
  status: number;
  service: number;
}
export interface NavSatStatusInput {
  status?: number | undefined;
  service?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["status","service"];

export function write_sensor_msgs_msg_NavSatStatus(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.status;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 << 24 >> 24 !== x2) bad("status", "int8 (-128 to 127)", x2);
  if (p + 1 > e) full(p + 1);
  d.setInt8(p, x2);
  let x3: any = v.service;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 & 65535) !== x3) bad("service", "uint16 (0 to 65535)", x3);
  p += 1;
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x3, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 2;
}
export function read_sensor_msgs_msg_NavSatStatus(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "status:0:1");
  const x1 = d.getInt8(p);
  p += 1;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "service:0:2");
  const x2 = d.getUint16(p, l);
  c.p = p + 2;
  return { status: x1, service: x2 };
}

export const NavSatStatus: MessageType<NavSatStatus, NavSatStatusInput, { readonly STATUS_NO_FIX: -1; readonly STATUS_FIX: 0; readonly STATUS_SBAS_FIX: 1; readonly STATUS_GBAS_FIX: 2; readonly SERVICE_GPS: 1; readonly SERVICE_GLONASS: 2; readonly SERVICE_COMPASS: 4; readonly SERVICE_GALILEO: 8 }> = {
  kind: "message",
  name: "sensor_msgs/msg/NavSatStatus",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/NavSatStatus", write_sensor_msgs_msg_NavSatStatus, read_sensor_msgs_msg_NavSatStatus),
  constants: { STATUS_NO_FIX: -1, STATUS_FIX: 0, STATUS_SBAS_FIX: 1, STATUS_GBAS_FIX: 2, SERVICE_GPS: 1, SERVICE_GLONASS: 2, SERVICE_COMPASS: 4, SERVICE_GALILEO: 8 },
};
