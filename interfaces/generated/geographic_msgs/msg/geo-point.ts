// Generated from geographic_msgs/msg/GeoPoint.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface GeoPoint {
  latitude: number;
  longitude: number;
  altitude: number;
}
export interface GeoPointInput {
  latitude?: number | undefined;
  longitude?: number | undefined;
  altitude?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["latitude","longitude","altitude"];

export function write_geographic_msgs_msg_GeoPoint(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.latitude;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number") bad("latitude", "number", x2);
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x2, true);
  let x3: any = v.longitude;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("longitude", "number", x3);
  d.setFloat64(p + 8, x3, true);
  let x4: any = v.altitude;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number") bad("altitude", "number", x4);
  d.setFloat64(p + 16, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 24;
}
export function read_geographic_msgs_msg_GeoPoint(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "latitude:0:8 longitude:8:16 altitude:16:24");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { latitude: x1, longitude: x2, altitude: x3 };
}

export const GeoPoint: MessageType<GeoPoint, GeoPointInput, Record<never, never>> = {
  kind: "message",
  name: "geographic_msgs/msg/GeoPoint",
  codec: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/msg/GeoPoint", write_geographic_msgs_msg_GeoPoint, read_geographic_msgs_msg_GeoPoint),
  constants: {},
};
