// Generated from rmw_dds_common/msg/NodeEntitiesInfo.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Gid as rmw_dds_common_msg_Gid, type GidInput as rmw_dds_common_msg_GidInput } from "./gid.ts";

export interface NodeEntitiesInfo {
  node_namespace: string;
  node_name: string;
  reader_gid_seq: rmw_dds_common_msg_Gid[];
  writer_gid_seq: rmw_dds_common_msg_Gid[];
}
export interface NodeEntitiesInfoInput {
  node_namespace?: string | undefined;
  node_name?: string | undefined;
  reader_gid_seq?: readonly rmw_dds_common_msg_GidInput[] | undefined;
  writer_gid_seq?: readonly rmw_dds_common_msg_GidInput[] | undefined;
}

const { NO_ARRAY, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField, utf8Length } = runtimeV1;
const K1: any = ["data"];
const K2: any = ["node_namespace","node_name","reader_gid_seq","writer_gid_seq"];

export function write_rmw_dds_common_msg_NodeEntitiesInfo(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.node_namespace;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("node_namespace", "string", x2);
  if (x2.length * 3 > 256 && utf8Length(x2) > 256) bad("node_namespace", "at most 256 octets of UTF-8", utf8Length(x2));
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("node_namespace", "string without U+0000", x2);
  let x3: any = v.node_name;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("node_name", "string", x3);
  if (x3.length * 3 > 256 && utf8Length(x3) > 256) bad("node_name", "at most 256 octets of UTF-8", utf8Length(x3));
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("node_name", "string without U+0000", x3);
  let x4: any = v.reader_gid_seq;
  if (x4 === undefined) { x4 = NO_ARRAY; m1++; }
  if (!isArray(x4)) bad("reader_gid_seq", "an array", x4);
  const n5 = x4.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n5, true);
  p += 4;
  for (let i6 = 0; i6 < n5; i6++) {
    const y7: any = x4[i6];
    if (typeof y7 !== "object" || y7 === null) bad("reader_gid_seq[" + i6 + "]", "object", y7);
    let m8 = countKeys(y7) - 1;
    let x9: any = y7.data;
    if (x9 === undefined) { x9 = new Uint8Array(24); m8++; }
    if (!isArray(x9)) bad("reader_gid_seq[" + i6 + "]" + ".data", "an array of char", x9);
    const n10 = x9.length;
    if (n10 !== 24) bad("reader_gid_seq[" + i6 + "]" + ".data", "24 elements", n10);
    if (p + n10 > e) full(p + n10);
    if (x9 instanceof Uint8Array && n10 > bulkLength) { putBytes(d, p, x9); p += n10; }
    else for (let i11 = 0; i11 < n10; i11++, p += 1) {
      const y12: any = x9[i11]; if (typeof y12 !== "number" || (y12 & 255) !== y12) bad("reader_gid_seq[" + i6 + "]" + ".data[" + i11 + "]", "uint8 (0 to 255)", y12); d.setUint8(p, y12);
    }
    if (m8 !== 0) unknownField(y7, K1, "reader_gid_seq[" + i6 + "]");
  }
  let x13: any = v.writer_gid_seq;
  if (x13 === undefined) { x13 = NO_ARRAY; m1++; }
  if (!isArray(x13)) bad("writer_gid_seq", "an array", x13);
  const n14 = x13.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n14, true);
  p += 4;
  for (let i15 = 0; i15 < n14; i15++) {
    const y16: any = x13[i15];
    if (typeof y16 !== "object" || y16 === null) bad("writer_gid_seq[" + i15 + "]", "object", y16);
    let m17 = countKeys(y16) - 1;
    let x18: any = y16.data;
    if (x18 === undefined) { x18 = new Uint8Array(24); m17++; }
    if (!isArray(x18)) bad("writer_gid_seq[" + i15 + "]" + ".data", "an array of char", x18);
    const n19 = x18.length;
    if (n19 !== 24) bad("writer_gid_seq[" + i15 + "]" + ".data", "24 elements", n19);
    if (p + n19 > e) full(p + n19);
    if (x18 instanceof Uint8Array && n19 > bulkLength) { putBytes(d, p, x18); p += n19; }
    else for (let i20 = 0; i20 < n19; i20++, p += 1) {
      const y21: any = x18[i20]; if (typeof y21 !== "number" || (y21 & 255) !== y21) bad("writer_gid_seq[" + i15 + "]" + ".data[" + i20 + "]", "uint8 (0 to 255)", y21); d.setUint8(p, y21);
    }
    if (m17 !== 0) unknownField(y16, K1, "writer_gid_seq[" + i15 + "]");
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_rmw_dds_common_msg_NodeEntitiesInfo(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, 256) ?? stringFault(c, p, "node_namespace", 256); p = c.p;
  const x2 = getString(c, p, 256) ?? stringFault(c, p, "node_name", 256); p = c.p;
  const n3 = getCount(c, p, 24, Infinity);
  if (n3 < 0) countFault(c, p, "reader_gid_seq", 24, Infinity);
  p = c.p;
  const a4: any[] = [];
  for (let i5 = 0; i5 < n3; i5++) {
    let a6: any;
    if (p + 24 > e) short(c, p, "reader_gid_seq[" + i5 + "]", ".data:0:" + 24); a6 = getOctets(c, p, 24); p += 24;
    a4.push({ data: a6 });
  }
  const n7 = getCount(c, p, 24, Infinity);
  if (n7 < 0) countFault(c, p, "writer_gid_seq", 24, Infinity);
  p = c.p;
  const a8: any[] = [];
  for (let i9 = 0; i9 < n7; i9++) {
    let a10: any;
    if (p + 24 > e) short(c, p, "writer_gid_seq[" + i9 + "]", ".data:0:" + 24); a10 = getOctets(c, p, 24); p += 24;
    a8.push({ data: a10 });
  }
  c.p = p;
  return { node_namespace: x1, node_name: x2, reader_gid_seq: a4, writer_gid_seq: a8 };
}

export const NodeEntitiesInfo: MessageType<NodeEntitiesInfo, NodeEntitiesInfoInput, Record<never, never>> = {
  kind: "message",
  name: "rmw_dds_common/msg/NodeEntitiesInfo",
  codec: /* @__PURE__ */ runtimeV1.codec("rmw_dds_common/msg/NodeEntitiesInfo", write_rmw_dds_common_msg_NodeEntitiesInfo, read_rmw_dds_common_msg_NodeEntitiesInfo),
  constants: {},
};
