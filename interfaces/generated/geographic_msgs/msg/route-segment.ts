// Generated from geographic_msgs/msg/RouteSegment.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type KeyValue as geographic_msgs_msg_KeyValue, type KeyValueInput as geographic_msgs_msg_KeyValueInput } from "./key-value.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface RouteSegment {
  id: unique_identifier_msgs_msg_UUID;
  start: unique_identifier_msgs_msg_UUID;
  end: unique_identifier_msgs_msg_UUID;
  props: geographic_msgs_msg_KeyValue[];
}
export interface RouteSegmentInput {
  id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  start?: unique_identifier_msgs_msg_UUIDInput | undefined;
  end?: unique_identifier_msgs_msg_UUIDInput | undefined;
  props?: readonly geographic_msgs_msg_KeyValueInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["uuid"];
const K2: any = ["key","value"];
const K3: any = ["id","start","end","props"];

export function write_geographic_msgs_msg_RouteSegment(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
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
  let x14: any = v.end;
  if (x14 === undefined) { x14 = NONE; m1++; }
  if (typeof x14 !== "object" || x14 === null) bad("end", "object", x14);
  let m15 = countKeys(x14) - 1;
  let x16: any = x14.uuid;
  if (x16 === undefined) { x16 = new Uint8Array(16); m15++; }
  if (!isArray(x16)) bad("end.uuid", "an array of uint8", x16);
  const n17 = x16.length;
  if (n17 !== 16) bad("end.uuid", "16 elements", n17);
  if (p + n17 > e) full(p + n17);
  if (x16 instanceof Uint8Array && n17 > bulkLength) { putBytes(d, p, x16); p += n17; }
  else for (let i18 = 0; i18 < n17; i18++, p += 1) {
    const y19: any = x16[i18]; if (typeof y19 !== "number" || (y19 & 255) !== y19) bad("end.uuid[" + i18 + "]", "uint8 (0 to 255)", y19); d.setUint8(p, y19);
  }
  if (m15 !== 0) unknownField(x14, K1, "end");
  let x20: any = v.props;
  if (x20 === undefined) { x20 = NO_ARRAY; m1++; }
  if (!isArray(x20)) bad("props", "an array", x20);
  const n21 = x20.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n21, true);
  p += 4;
  for (let i22 = 0; i22 < n21; i22++) {
    const y23: any = x20[i22];
    if (typeof y23 !== "object" || y23 === null) bad("props[" + i22 + "]", "object", y23);
    let m24 = countKeys(y23) - 2;
    let x25: any = y23.key;
    if (x25 === undefined) { x25 = ""; m24++; }
    if (typeof x25 !== "string") bad("props[" + i22 + "]" + ".key", "string", x25);
    p = putString(d, p, o, x25, e);
    if (p < 0) bad("props[" + i22 + "]" + ".key", "string without U+0000", x25);
    let x26: any = y23.value;
    if (x26 === undefined) { x26 = ""; m24++; }
    if (typeof x26 !== "string") bad("props[" + i22 + "]" + ".value", "string", x26);
    p = putString(d, p, o, x26, e);
    if (p < 0) bad("props[" + i22 + "]" + ".value", "string without U+0000", x26);
    if (m24 !== 0) unknownField(y23, K2, "props[" + i22 + "]");
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_geographic_msgs_msg_RouteSegment(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  let a2: any;
  if (p + 16 > e) short(c, p, "", "start.uuid:0:" + 16); a2 = getOctets(c, p, 16); p += 16;
  let a3: any;
  if (p + 16 > e) short(c, p, "", "end.uuid:0:" + 16); a3 = getOctets(c, p, 16); p += 16;
  const n4 = getCount(c, p, 8, Infinity);
  if (n4 < 0) countFault(c, p, "props", 8, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    const x7 = getString(c, p, Infinity) ?? stringFault(c, p, "props[" + i6 + "]" + ".key", Infinity); p = c.p;
    const x8 = getString(c, p, Infinity) ?? stringFault(c, p, "props[" + i6 + "]" + ".value", Infinity); p = c.p;
    a5.push({ key: x7, value: x8 });
  }
  c.p = p;
  return { id: { uuid: a1 }, start: { uuid: a2 }, end: { uuid: a3 }, props: a5 };
}

export const RouteSegment: MessageType<RouteSegment, RouteSegmentInput, Record<never, never>> = {
  kind: "message",
  name: "geographic_msgs/msg/RouteSegment",
  codec: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/msg/RouteSegment", write_geographic_msgs_msg_RouteSegment, read_geographic_msgs_msg_RouteSegment),
  constants: {},
};
