// Generated from geographic_msgs/msg/RouteNetwork.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type BoundingBox as geographic_msgs_msg_BoundingBox, type BoundingBoxInput as geographic_msgs_msg_BoundingBoxInput } from "./bounding-box.ts";
import { type KeyValue as geographic_msgs_msg_KeyValue, type KeyValueInput as geographic_msgs_msg_KeyValueInput } from "./key-value.ts";
import { type RouteSegment as geographic_msgs_msg_RouteSegment, type RouteSegmentInput as geographic_msgs_msg_RouteSegmentInput, write_geographic_msgs_msg_RouteSegment, read_geographic_msgs_msg_RouteSegment } from "./route-segment.ts";
import { type WayPoint as geographic_msgs_msg_WayPoint, type WayPointInput as geographic_msgs_msg_WayPointInput, write_geographic_msgs_msg_WayPoint, read_geographic_msgs_msg_WayPoint } from "./way-point.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface RouteNetwork {
  header: std_msgs_msg_Header;
  id: unique_identifier_msgs_msg_UUID;
  bounds: geographic_msgs_msg_BoundingBox;
  points: geographic_msgs_msg_WayPoint[];
  segments: geographic_msgs_msg_RouteSegment[];
  props: geographic_msgs_msg_KeyValue[];
}
export interface RouteNetworkInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  bounds?: geographic_msgs_msg_BoundingBoxInput | undefined;
  points?: readonly geographic_msgs_msg_WayPointInput[] | undefined;
  segments?: readonly geographic_msgs_msg_RouteSegmentInput[] | undefined;
  props?: readonly geographic_msgs_msg_KeyValueInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["uuid"];
const K4: any = ["latitude","longitude","altitude"];
const K5: any = ["min_pt","max_pt"];
const K6: any = ["key","value"];
const K7: any = ["header","id","bounds","points","segments","props"];

export function write_geographic_msgs_msg_RouteNetwork(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 6;
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
  let x9: any = v.id;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("id", "object", x9);
  let m10 = countKeys(x9) - 1;
  let x11: any = x9.uuid;
  if (x11 === undefined) { x11 = new Uint8Array(16); m10++; }
  if (!isArray(x11)) bad("id.uuid", "an array of uint8", x11);
  const n12 = x11.length;
  if (n12 !== 16) bad("id.uuid", "16 elements", n12);
  if (p + n12 > e) full(p + n12);
  if (x11 instanceof Uint8Array && n12 > bulkLength) { putBytes(d, p, x11); p += n12; }
  else for (let i13 = 0; i13 < n12; i13++, p += 1) {
    const y14: any = x11[i13]; if (typeof y14 !== "number" || (y14 & 255) !== y14) bad("id.uuid[" + i13 + "]", "uint8 (0 to 255)", y14); d.setUint8(p, y14);
  }
  if (m10 !== 0) unknownField(x9, K3, "id");
  let x15: any = v.bounds;
  if (x15 === undefined) { x15 = NONE; m1++; }
  if (typeof x15 !== "object" || x15 === null) bad("bounds", "object", x15);
  let m16 = countKeys(x15) - 2;
  let x17: any = x15.min_pt;
  if (x17 === undefined) { x17 = NONE; m16++; }
  if (typeof x17 !== "object" || x17 === null) bad("bounds.min_pt", "object", x17);
  let m18 = countKeys(x17) - 3;
  let x19: any = x17.latitude;
  if (x19 === undefined) { x19 = 0; m18++; }
  if (typeof x19 !== "number") bad("bounds.min_pt.latitude", "number", x19);
  p = pad(d, p, o, e, 8);
  if (p + 52 > e) full(p + 52);
  d.setFloat64(p, x19, true);
  let x20: any = x17.longitude;
  if (x20 === undefined) { x20 = 0; m18++; }
  if (typeof x20 !== "number") bad("bounds.min_pt.longitude", "number", x20);
  d.setFloat64(p + 8, x20, true);
  let x21: any = x17.altitude;
  if (x21 === undefined) { x21 = 0; m18++; }
  if (typeof x21 !== "number") bad("bounds.min_pt.altitude", "number", x21);
  d.setFloat64(p + 16, x21, true);
  if (m18 !== 0) unknownField(x17, K4, "bounds.min_pt");
  let x22: any = x15.max_pt;
  if (x22 === undefined) { x22 = NONE; m16++; }
  if (typeof x22 !== "object" || x22 === null) bad("bounds.max_pt", "object", x22);
  let m23 = countKeys(x22) - 3;
  let x24: any = x22.latitude;
  if (x24 === undefined) { x24 = 0; m23++; }
  if (typeof x24 !== "number") bad("bounds.max_pt.latitude", "number", x24);
  d.setFloat64(p + 24, x24, true);
  let x25: any = x22.longitude;
  if (x25 === undefined) { x25 = 0; m23++; }
  if (typeof x25 !== "number") bad("bounds.max_pt.longitude", "number", x25);
  d.setFloat64(p + 32, x25, true);
  let x26: any = x22.altitude;
  if (x26 === undefined) { x26 = 0; m23++; }
  if (typeof x26 !== "number") bad("bounds.max_pt.altitude", "number", x26);
  d.setFloat64(p + 40, x26, true);
  if (m23 !== 0) unknownField(x22, K4, "bounds.max_pt");
  if (m16 !== 0) unknownField(x15, K5, "bounds");
  let x27: any = v.points;
  if (x27 === undefined) { x27 = NO_ARRAY; m1++; }
  if (!isArray(x27)) bad("points", "an array", x27);
  const n28 = x27.length;
  d.setUint32(p + 48, n28, true);
  p += 52;
  for (let i29 = 0; i29 < n28; i29++) {
    const y30: any = x27[i29];
    try { p = write_geographic_msgs_msg_WayPoint(y30, d, p, o, e); } catch (f) { throw under(f, "points[" + i29 + "]"); }
  }
  let x31: any = v.segments;
  if (x31 === undefined) { x31 = NO_ARRAY; m1++; }
  if (!isArray(x31)) bad("segments", "an array", x31);
  const n32 = x31.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n32, true);
  p += 4;
  for (let i33 = 0; i33 < n32; i33++) {
    const y34: any = x31[i33];
    try { p = write_geographic_msgs_msg_RouteSegment(y34, d, p, o, e); } catch (f) { throw under(f, "segments[" + i33 + "]"); }
  }
  let x35: any = v.props;
  if (x35 === undefined) { x35 = NO_ARRAY; m1++; }
  if (!isArray(x35)) bad("props", "an array", x35);
  const n36 = x35.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n36, true);
  p += 4;
  for (let i37 = 0; i37 < n36; i37++) {
    const y38: any = x35[i37];
    if (typeof y38 !== "object" || y38 === null) bad("props[" + i37 + "]", "object", y38);
    let m39 = countKeys(y38) - 2;
    let x40: any = y38.key;
    if (x40 === undefined) { x40 = ""; m39++; }
    if (typeof x40 !== "string") bad("props[" + i37 + "]" + ".key", "string", x40);
    p = putString(d, p, o, x40, e);
    if (p < 0) bad("props[" + i37 + "]" + ".key", "string without U+0000", x40);
    let x41: any = y38.value;
    if (x41 === undefined) { x41 = ""; m39++; }
    if (typeof x41 !== "string") bad("props[" + i37 + "]" + ".value", "string", x41);
    p = putString(d, p, o, x41, e);
    if (p < 0) bad("props[" + i37 + "]" + ".value", "string without U+0000", x41);
    if (m39 !== 0) unknownField(y38, K6, "props[" + i37 + "]");
  }
  if (m1 !== 0) unknownField(v, K7, "");
  return p;
}
export function read_geographic_msgs_msg_RouteNetwork(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  let a4: any;
  if (p + 16 > e) short(c, p, "", "id.uuid:0:" + 16); a4 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 7;
  if (p + 48 > e) short(c, p, "", "bounds.min_pt.latitude:0:8 bounds.min_pt.longitude:8:16 bounds.min_pt.altitude:16:24 bounds.max_pt.latitude:24:32 bounds.max_pt.longitude:32:40 bounds.max_pt.altitude:40:48");
  const x5 = d.getFloat64(p, l);
  const x6 = d.getFloat64(p + 8, l);
  const x7 = d.getFloat64(p + 16, l);
  const x8 = d.getFloat64(p + 24, l);
  const x9 = d.getFloat64(p + 32, l);
  const x10 = d.getFloat64(p + 40, l);
  p += 48;
  const n11 = getCount(c, p, 44, Infinity);
  if (n11 < 0) countFault(c, p, "points", 44, Infinity);
  p = c.p;
  const a12: any[] = [];
  for (let i13 = 0; i13 < n11; i13++) {
    let x14: any; c.p = p; try { x14 = read_geographic_msgs_msg_WayPoint(c); } catch (f) { throw under(f, "points[" + i13 + "]"); } p = c.p;
    a12.push(x14);
  }
  const n15 = getCount(c, p, 52, Infinity);
  if (n15 < 0) countFault(c, p, "segments", 52, Infinity);
  p = c.p;
  const a16: any[] = [];
  for (let i17 = 0; i17 < n15; i17++) {
    let x18: any; c.p = p; try { x18 = read_geographic_msgs_msg_RouteSegment(c); } catch (f) { throw under(f, "segments[" + i17 + "]"); } p = c.p;
    a16.push(x18);
  }
  const n19 = getCount(c, p, 8, Infinity);
  if (n19 < 0) countFault(c, p, "props", 8, Infinity);
  p = c.p;
  const a20: any[] = [];
  for (let i21 = 0; i21 < n19; i21++) {
    const x22 = getString(c, p, Infinity) ?? stringFault(c, p, "props[" + i21 + "]" + ".key", Infinity); p = c.p;
    const x23 = getString(c, p, Infinity) ?? stringFault(c, p, "props[" + i21 + "]" + ".value", Infinity); p = c.p;
    a20.push({ key: x22, value: x23 });
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, id: { uuid: a4 }, bounds: { min_pt: { latitude: x5, longitude: x6, altitude: x7 }, max_pt: { latitude: x8, longitude: x9, altitude: x10 } }, points: a12, segments: a16, props: a20 };
}

export const RouteNetwork: MessageType<RouteNetwork, RouteNetworkInput, Record<never, never>> = {
  kind: "message",
  name: "geographic_msgs/msg/RouteNetwork",
  codec: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/msg/RouteNetwork", write_geographic_msgs_msg_RouteNetwork, read_geographic_msgs_msg_RouteNetwork),
  constants: {},
};
