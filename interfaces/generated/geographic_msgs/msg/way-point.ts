// Generated from geographic_msgs/msg/WayPoint.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type GeoPoint as geographic_msgs_msg_GeoPoint, type GeoPointInput as geographic_msgs_msg_GeoPointInput } from "./geo-point.ts";
import { type KeyValue as geographic_msgs_msg_KeyValue, type KeyValueInput as geographic_msgs_msg_KeyValueInput } from "./key-value.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface WayPoint {
  id: unique_identifier_msgs_msg_UUID;
  position: geographic_msgs_msg_GeoPoint;
  props: geographic_msgs_msg_KeyValue[];
}
export interface WayPointInput {
  id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  position?: geographic_msgs_msg_GeoPointInput | undefined;
  props?: readonly geographic_msgs_msg_KeyValueInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["uuid"];
const K2: any = ["latitude","longitude","altitude"];
const K3: any = ["key","value"];
const K4: any = ["id","position","props"];

export function write_geographic_msgs_msg_WayPoint(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.id;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("id", "object", x2);
  let m3 = countKeys(x2) - 1;
  let x4: any = x2.uuid;
  if (x4 === undefined) { x4 = new Uint8Array(16); m3++; }
  if (!isArray(x4)) bad("id.uuid", "an array of uint8", x4);
  const n5 = x4.length;
  if (n5 !== 16) bad("id.uuid", "16 elements", n5);
  if (p + n5 > e) full(p + n5);
  if (x4 instanceof Uint8Array && n5 > bulkLength) { putBytes(d, p, x4); p += n5; }
  else for (let i6 = 0; i6 < n5; i6++, p += 1) {
    const y7: any = x4[i6]; if (typeof y7 !== "number" || (y7 & 255) !== y7) bad("id.uuid[" + i6 + "]", "uint8 (0 to 255)", y7); d.setUint8(p, y7);
  }
  if (m3 !== 0) unknownField(x2, K1, "id");
  let x8: any = v.position;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("position", "object", x8);
  let m9 = countKeys(x8) - 3;
  let x10: any = x8.latitude;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number") bad("position.latitude", "number", x10);
  p = pad(d, p, o, e, 8);
  if (p + 28 > e) full(p + 28);
  d.setFloat64(p, x10, true);
  let x11: any = x8.longitude;
  if (x11 === undefined) { x11 = 0; m9++; }
  if (typeof x11 !== "number") bad("position.longitude", "number", x11);
  d.setFloat64(p + 8, x11, true);
  let x12: any = x8.altitude;
  if (x12 === undefined) { x12 = 0; m9++; }
  if (typeof x12 !== "number") bad("position.altitude", "number", x12);
  d.setFloat64(p + 16, x12, true);
  if (m9 !== 0) unknownField(x8, K2, "position");
  let x13: any = v.props;
  if (x13 === undefined) { x13 = NO_ARRAY; m1++; }
  if (!isArray(x13)) bad("props", "an array", x13);
  const n14 = x13.length;
  d.setUint32(p + 24, n14, true);
  p += 28;
  for (let i15 = 0; i15 < n14; i15++) {
    const y16: any = x13[i15];
    if (typeof y16 !== "object" || y16 === null) bad("props[" + i15 + "]", "object", y16);
    let m17 = countKeys(y16) - 2;
    let x18: any = y16.key;
    if (x18 === undefined) { x18 = ""; m17++; }
    if (typeof x18 !== "string") bad("props[" + i15 + "]" + ".key", "string", x18);
    p = putString(d, p, o, x18, e);
    if (p < 0) bad("props[" + i15 + "]" + ".key", "string without U+0000", x18);
    let x19: any = y16.value;
    if (x19 === undefined) { x19 = ""; m17++; }
    if (typeof x19 !== "string") bad("props[" + i15 + "]" + ".value", "string", x19);
    p = putString(d, p, o, x19, e);
    if (p < 0) bad("props[" + i15 + "]" + ".value", "string without U+0000", x19);
    if (m17 !== 0) unknownField(y16, K3, "props[" + i15 + "]");
  }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
export function read_geographic_msgs_msg_WayPoint(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "position.latitude:0:8 position.longitude:8:16 position.altitude:16:24");
  const x2 = d.getFloat64(p, l);
  const x3 = d.getFloat64(p + 8, l);
  const x4 = d.getFloat64(p + 16, l);
  p += 24;
  const n5 = getCount(c, p, 8, Infinity);
  if (n5 < 0) countFault(c, p, "props", 8, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    const x8 = getString(c, p, Infinity) ?? stringFault(c, p, "props[" + i7 + "]" + ".key", Infinity); p = c.p;
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "props[" + i7 + "]" + ".value", Infinity); p = c.p;
    a6.push({ key: x8, value: x9 });
  }
  c.p = p;
  return { id: { uuid: a1 }, position: { latitude: x2, longitude: x3, altitude: x4 }, props: a6 };
}

export const WayPoint: MessageType<WayPoint, WayPointInput, Record<never, never>> = {
  kind: "message",
  name: "geographic_msgs/msg/WayPoint",
  codec: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/msg/WayPoint", write_geographic_msgs_msg_WayPoint, read_geographic_msgs_msg_WayPoint),
  constants: {},
};
