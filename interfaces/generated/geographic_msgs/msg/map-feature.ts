// Generated from geographic_msgs/msg/MapFeature.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type KeyValue as geographic_msgs_msg_KeyValue, type KeyValueInput as geographic_msgs_msg_KeyValueInput } from "./key-value.ts";
import { type UUID as unique_identifier_msgs_msg_UUID, type UUIDInput as unique_identifier_msgs_msg_UUIDInput } from "../../unique_identifier_msgs/msg/uuid.ts";

export interface MapFeature {
  id: unique_identifier_msgs_msg_UUID;
  components: unique_identifier_msgs_msg_UUID[];
  props: geographic_msgs_msg_KeyValue[];
}
export interface MapFeatureInput {
  id?: unique_identifier_msgs_msg_UUIDInput | undefined;
  components?: readonly unique_identifier_msgs_msg_UUIDInput[] | undefined;
  props?: readonly geographic_msgs_msg_KeyValueInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["uuid"];
const K2: any = ["key","value"];
const K3: any = ["id","components","props"];

export function write_geographic_msgs_msg_MapFeature(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x8: any = v.components;
  if (x8 === undefined) { x8 = NO_ARRAY; m1++; }
  if (!isArray(x8)) bad("components", "an array", x8);
  const n9 = x8.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n9, true);
  p += 4;
  for (let i10 = 0; i10 < n9; i10++) {
    const y11: any = x8[i10];
    if (typeof y11 !== "object" || y11 === null) bad("components[" + i10 + "]", "object", y11);
    let m12 = countKeys(y11) - 1;
    let x13: any = y11.uuid;
    if (x13 === undefined) { x13 = new Uint8Array(16); m12++; }
    if (!isArray(x13)) bad("components[" + i10 + "]" + ".uuid", "an array of uint8", x13);
    const n14 = x13.length;
    if (n14 !== 16) bad("components[" + i10 + "]" + ".uuid", "16 elements", n14);
    if (p + n14 > e) full(p + n14);
    if (x13 instanceof Uint8Array && n14 > bulkLength) { putBytes(d, p, x13); p += n14; }
    else for (let i15 = 0; i15 < n14; i15++, p += 1) {
      const y16: any = x13[i15]; if (typeof y16 !== "number" || (y16 & 255) !== y16) bad("components[" + i10 + "]" + ".uuid[" + i15 + "]", "uint8 (0 to 255)", y16); d.setUint8(p, y16);
    }
    if (m12 !== 0) unknownField(y11, K1, "components[" + i10 + "]");
  }
  let x17: any = v.props;
  if (x17 === undefined) { x17 = NO_ARRAY; m1++; }
  if (!isArray(x17)) bad("props", "an array", x17);
  const n18 = x17.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n18, true);
  p += 4;
  for (let i19 = 0; i19 < n18; i19++) {
    const y20: any = x17[i19];
    if (typeof y20 !== "object" || y20 === null) bad("props[" + i19 + "]", "object", y20);
    let m21 = countKeys(y20) - 2;
    let x22: any = y20.key;
    if (x22 === undefined) { x22 = ""; m21++; }
    if (typeof x22 !== "string") bad("props[" + i19 + "]" + ".key", "string", x22);
    p = putString(d, p, o, x22, e);
    if (p < 0) bad("props[" + i19 + "]" + ".key", "string without U+0000", x22);
    let x23: any = y20.value;
    if (x23 === undefined) { x23 = ""; m21++; }
    if (typeof x23 !== "string") bad("props[" + i19 + "]" + ".value", "string", x23);
    p = putString(d, p, o, x23, e);
    if (p < 0) bad("props[" + i19 + "]" + ".value", "string without U+0000", x23);
    if (m21 !== 0) unknownField(y20, K2, "props[" + i19 + "]");
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_geographic_msgs_msg_MapFeature(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "id.uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  const n2 = getCount(c, p, 16, Infinity);
  if (n2 < 0) countFault(c, p, "components", 16, Infinity);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    let a5: any;
    if (p + 16 > e) short(c, p, "components[" + i4 + "]", ".uuid:0:" + 16); a5 = getOctets(c, p, 16); p += 16;
    a3.push({ uuid: a5 });
  }
  const n6 = getCount(c, p, 8, Infinity);
  if (n6 < 0) countFault(c, p, "props", 8, Infinity);
  p = c.p;
  const a7: any[] = [];
  for (let i8 = 0; i8 < n6; i8++) {
    const x9 = getString(c, p, Infinity) ?? stringFault(c, p, "props[" + i8 + "]" + ".key", Infinity); p = c.p;
    const x10 = getString(c, p, Infinity) ?? stringFault(c, p, "props[" + i8 + "]" + ".value", Infinity); p = c.p;
    a7.push({ key: x9, value: x10 });
  }
  c.p = p;
  return { id: { uuid: a1 }, components: a3, props: a7 };
}

export const MapFeature: MessageType<MapFeature, MapFeatureInput, Record<never, never>> = {
  kind: "message",
  name: "geographic_msgs/msg/MapFeature",
  codec: /* @__PURE__ */ runtimeV1.codec("geographic_msgs/msg/MapFeature", write_geographic_msgs_msg_MapFeature, read_geographic_msgs_msg_MapFeature),
  constants: {},
};
