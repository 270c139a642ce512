// Generated from geographic_msgs/msg/BoundingBox.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type GeoPoint as geographic_msgs_msg_GeoPoint, type GeoPointInput as geographic_msgs_msg_GeoPointInput } from "./geo-point.ts";

export interface BoundingBox {
  min_pt: geographic_msgs_msg_GeoPoint;
  max_pt: geographic_msgs_msg_GeoPoint;
}
export interface BoundingBoxInput {
  min_pt?: geographic_msgs_msg_GeoPointInput | undefined;
  max_pt?: geographic_msgs_msg_GeoPointInput | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["latitude","longitude","altitude"];
const K2: any = ["min_pt","max_pt"];

export function write_geographic_msgs_msg_BoundingBox(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.min_pt;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("min_pt", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.latitude;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("min_pt.latitude", "number", x4);
  p = pad(d, p, o, e, 8);
  if (p + 48 > e) full(p + 48);
  d.setFloat64(p, x4, true);
  let x5: any = x2.longitude;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("min_pt.longitude", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.altitude;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("min_pt.altitude", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "min_pt");
  let x7: any = v.max_pt;
  if (x7 === undefined) { x7 = NONE; m1++; }
  if (typeof x7 !== "object" || x7 === null) bad("max_pt", "object", x7);
  let m8 = countKeys(x7) - 3;
  let x9: any = x7.latitude;
  if (x9 === undefined) { x9 = 0; m8++; }
  if (typeof x9 !== "number") bad("max_pt.latitude", "number", x9);
  d.setFloat64(p + 24, x9, true);
  let x10: any = x7.longitude;
  if (x10 === undefined) { x10 = 0; m8++; }
  if (typeof x10 !== "number") bad("max_pt.longitude", "number", x10);
  d.setFloat64(p + 32, x10, true);
  let x11: any = x7.altitude;
  if (x11 === undefined) { x11 = 0; m8++; }
  if (typeof x11 !== "number") bad("max_pt.altitude", "number", x11);
  d.setFloat64(p + 40, x11, true);
  if (m8 !== 0) unknownField(x7, K1, "max_pt");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 48;
}
export function read_geographic_msgs_msg_BoundingBox(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 7;
  if (p + 48 > e) short(c, p, "", "min_pt.latitude:0:8 min_pt.longitude:8:16 min_pt.altitude:16:24 max_pt.latitude:24:32 max_pt.longitude:32:40 max_pt.altitude:40:48");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  const x4 = d.getFloat64(p + 24, l);
  const x5 = d.getFloat64(p + 32, l);
  const x6 = d.getFloat64(p + 40, l);
  c.p = p + 48;
  return { min_pt: { latitude: x1, longitude: x2, altitude: x3 }, max_pt: { latitude: x4, longitude: x5, altitude: x6 } };
}

export const BoundingBox: MessageType<BoundingBox, BoundingBoxInput, Record<never, never>> = {
  kind: "message",
  name: "geographic_msgs/msg/BoundingBox",
  codec: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/msg/BoundingBox", write_geographic_msgs_msg_BoundingBox, read_geographic_msgs_msg_BoundingBox),
  constants: {},
};
