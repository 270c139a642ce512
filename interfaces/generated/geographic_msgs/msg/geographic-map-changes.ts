// Generated from geographic_msgs/msg/GeographicMapChanges.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type GeographicMap as geographic_msgs_msg_GeographicMap, type GeographicMapInput as geographic_msgs_msg_GeographicMapInput, write_geographic_msgs_msg_GeographicMap, read_geographic_msgs_msg_GeographicMap } from "./geographic-map.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface GeographicMapChanges {
  header: std_msgs_msg_Header;
  diffs: geographic_msgs_msg_GeographicMap;
  deletes: unique_identifier_msgs_msg_UUID[];
}
export interface GeographicMapChangesInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  diffs?: geographic_msgs_msg_GeographicMapInput | undefined;
  deletes?: readonly unique_identifier_msgs_msg_UUIDInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["uuid"];
const K4: any = ["header","diffs","deletes"];

export function write_geographic_msgs_msg_GeographicMapChanges(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
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
  let x9: any = v.diffs;
  if (x9 === undefined) { x9 = NONE; m1++; }
  try { p = write_geographic_msgs_msg_GeographicMap(x9, d, p, o, e); } catch (f) { throw under(f, "diffs"); }
  let x10: any = v.deletes;
  if (x10 === undefined) { x10 = NO_ARRAY; m1++; }
  if (!isArray(x10)) bad("deletes", "an array", x10);
  const n11 = x10.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n11, true);
  p += 4;
  for (let i12 = 0; i12 < n11; i12++) {
    const y13: any = x10[i12];
    if (typeof y13 !== "object" || y13 === null) bad("deletes[" + i12 + "]", "object", y13);
    let m14 = countKeys(y13) - 1;
    let x15: any = y13.uuid;
    if (x15 === undefined) { x15 = new Uint8Array(16); m14++; }
    if (!isArray(x15)) bad("deletes[" + i12 + "]" + ".uuid", "an array of uint8", x15);
    const n16 = x15.length;
    if (n16 !== 16) bad("deletes[" + i12 + "]" + ".uuid", "16 elements", n16);
    if (p + n16 > e) full(p + n16);
    if (x15 instanceof Uint8Array && n16 > bulkLength) { putBytes(d, p, x15); p += n16; }
    else for (let i17 = 0; i17 < n16; i17++, p += 1) {
      const y18: any = x15[i17]; if (typeof y18 !== "number" || (y18 & 255) !== y18) bad("deletes[" + i12 + "]" + ".uuid[" + i17 + "]", "uint8 (0 to 255)", y18); d.setUint8(p, y18);
    }
    if (m14 !== 0) unknownField(y13, K3, "deletes[" + i12 + "]");
  }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
export function read_geographic_msgs_msg_GeographicMapChanges(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  let x4: any; c.p = p; try { x4 = read_geographic_msgs_msg_GeographicMap(c); } catch (f) { throw under(f, "diffs"); } p = c.p;
  const n5 = getCount(c, p, 16, Infinity);
  if (n5 < 0) countFault(c, p, "deletes", 16, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    let a8: any;
    if (p + 16 > e) short(c, p, "deletes[" + i7 + "]", ".uuid:0:" + 16); a8 = getOctets(c, p, 16); p += 16;
    a6.push({ uuid: a8 });
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, diffs: x4, deletes: a6 };
}

export const GeographicMapChanges: MessageType<GeographicMapChanges, GeographicMapChangesInput, Record<never, never>> = {
  kind: "message",
  name: "geographic_msgs/msg/GeographicMapChanges",
  codec: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/msg/GeographicMapChanges", write_geographic_msgs_msg_GeographicMapChanges, read_geographic_msgs_msg_GeographicMapChanges),
  constants: {},
};
