// Generated from geographic_msgs/msg/RoutePath.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type KeyValue as geographic_msgs_msg_KeyValue, type KeyValueInput as geographic_msgs_msg_KeyValueInput } from "./key-value.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface RoutePath {
  header: std_msgs_msg_Header;
  network: unique_identifier_msgs_msg_UUID;
  segments: unique_identifier_msgs_msg_UUID[];
  props: geographic_msgs_msg_KeyValue[];
}
export interface RoutePathInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  network?: unique_identifier_msgs_msg_UUIDInput | undefined;
  segments?: readonly unique_identifier_msgs_msg_UUIDInput[] | undefined;
  props?: readonly geographic_msgs_msg_KeyValueInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["uuid"];
const K4: any = ["key","value"];
const K5: any = ["header","network","segments","props"];

export function write_geographic_msgs_msg_RoutePath(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
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
  let x9: any = v.network;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("network", "object", x9);
  let m10 = countKeys(x9) - 1;
  let x11: any = x9.uuid;
  if (x11 === undefined) { x11 = new Uint8Array(16); m10++; }
  if (!isArray(x11)) bad("network.uuid", "an array of uint8", x11);
  const n12 = x11.length;
  if (n12 !== 16) bad("network.uuid", "16 elements", n12);
  if (p + n12 > e) full(p + n12);
  if (x11 instanceof Uint8Array && n12 > bulkLength) { putBytes(d, p, x11); p += n12; }
  else for (let i13 = 0; i13 < n12; i13++, p += 1) {
    const y14: any = x11[i13]; if (typeof y14 !== "number" || (y14 & 255) !== y14) bad("network.uuid[" + i13 + "]", "uint8 (0 to 255)", y14); d.setUint8(p, y14);
  }
  if (m10 !== 0) unknownField(x9, K3, "network");
  let x15: any = v.segments;
  if (x15 === undefined) { x15 = NO_ARRAY; m1++; }
  if (!isArray(x15)) bad("segments", "an array", x15);
  const n16 = x15.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n16, true);
  p += 4;
  for (let i17 = 0; i17 < n16; i17++) {
    const y18: any = x15[i17];
    if (typeof y18 !== "object" || y18 === null) bad("segments[" + i17 + "]", "object", y18);
    let m19 = countKeys(y18) - 1;
    let x20: any = y18.uuid;
    if (x20 === undefined) { x20 = new Uint8Array(16); m19++; }
    if (!isArray(x20)) bad("segments[" + i17 + "]" + ".uuid", "an array of uint8", x20);
    const n21 = x20.length;
    if (n21 !== 16) bad("segments[" + i17 + "]" + ".uuid", "16 elements", n21);
    if (p + n21 > e) full(p + n21);
    if (x20 instanceof Uint8Array && n21 > bulkLength) { putBytes(d, p, x20); p += n21; }
    else for (let i22 = 0; i22 < n21; i22++, p += 1) {
      const y23: any = x20[i22]; if (typeof y23 !== "number" || (y23 & 255) !== y23) bad("segments[" + i17 + "]" + ".uuid[" + i22 + "]", "uint8 (0 to 255)", y23); d.setUint8(p, y23);
    }
    if (m19 !== 0) unknownField(y18, K3, "segments[" + i17 + "]");
  }
  let x24: any = v.props;
  if (x24 === undefined) { x24 = NO_ARRAY; m1++; }
  if (!isArray(x24)) bad("props", "an array", x24);
  const n25 = x24.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n25, true);
  p += 4;
  for (let i26 = 0; i26 < n25; i26++) {
    const y27: any = x24[i26];
    if (typeof y27 !== "object" || y27 === null) bad("props[" + i26 + "]", "object", y27);
    let m28 = countKeys(y27) - 2;
    let x29: any = y27.key;
    if (x29 === undefined) { x29 = ""; m28++; }
    if (typeof x29 !== "string") bad("props[" + i26 + "]" + ".key", "string", x29);
    p = putString(d, p, o, x29, e);
    if (p < 0) bad("props[" + i26 + "]" + ".key", "string without U+0000", x29);
    let x30: any = y27.value;
    if (x30 === undefined) { x30 = ""; m28++; }
    if (typeof x30 !== "string") bad("props[" + i26 + "]" + ".value", "string", x30);
    p = putString(d, p, o, x30, e);
    if (p < 0) bad("props[" + i26 + "]" + ".value", "string without U+0000", x30);
    if (m28 !== 0) unknownField(y27, K4, "props[" + i26 + "]");
  }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
export function read_geographic_msgs_msg_RoutePath(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  let a4: any;
  if (p + 16 > e) short(c, p, "", "network.uuid:0:" + 16); a4 = getOctets(c, p, 16); p += 16;
  const n5 = getCount(c, p, 16, Infinity);
  if (n5 < 0) countFault(c, p, "segments", 16, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    let a8: any;
    if (p + 16 > e) short(c, p, "segments[" + i7 + "]", ".uuid:0:" + 16); a8 = getOctets(c, p, 16); p += 16;
    a6.push({ uuid: a8 });
  }
  const n9 = getCount(c, p, 8, Infinity);
  if (n9 < 0) countFault(c, p, "props", 8, Infinity);
  p = c.p;
  const a10: any[] = [];
  for (let i11 = 0; i11 < n9; i11++) {
    const x12 = getString(c, p, Infinity) ?? stringFault(c, p, "props[" + i11 + "]" + ".key", Infinity); p = c.p;
    const x13 = getString(c, p, Infinity) ?? stringFault(c, p, "props[" + i11 + "]" + ".value", Infinity); p = c.p;
    a10.push({ key: x12, value: x13 });
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, network: { uuid: a4 }, segments: a6, props: a10 };
}

export const RoutePath: MessageType<RoutePath, RoutePathInput, Record<never, never>> = {
  kind: "message",
  name: "geographic_msgs/msg/RoutePath",
  codec: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/msg/RoutePath", write_geographic_msgs_msg_RoutePath, read_geographic_msgs_msg_RoutePath),
  constants: {},
};
