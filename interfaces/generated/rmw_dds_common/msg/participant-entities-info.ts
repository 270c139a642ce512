// Generated from rmw_dds_common/msg/ParticipantEntitiesInfo.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Gid as rmw_dds_common_msg_Gid, type GidInput as rmw_dds_common_msg_GidInput } from "./gid.ts";
import { type NodeEntitiesInfo as rmw_dds_common_msg_NodeEntitiesInfo, type NodeEntitiesInfoInput as rmw_dds_common_msg_NodeEntitiesInfoInput, write_rmw_dds_common_msg_NodeEntitiesInfo, read_rmw_dds_common_msg_NodeEntitiesInfo } from "./node-entities-info.ts";

export interface ParticipantEntitiesInfo {
  gid: rmw_dds_common_msg_Gid;
  node_entities_info_seq: rmw_dds_common_msg_NodeEntitiesInfo[];
}
export interface ParticipantEntitiesInfoInput {
  gid?: rmw_dds_common_msg_GidInput | undefined;
  node_entities_info_seq?: readonly rmw_dds_common_msg_NodeEntitiesInfoInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, isArray, pad, putBytes, short, under, unknownField } = runtimeV1;
const K1: any = ["data"];
const K2: any = ["gid","node_entities_info_seq"];

export function write_rmw_dds_common_msg_ParticipantEntitiesInfo(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.gid;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("gid", "object", x2);
  let m3 = countKeys(x2) - 1;
  let x4: any = x2.data;
  if (x4 === undefined) { x4 = new Uint8Array(24); m3++; }
  if (!isArray(x4)) bad("gid.data", "an array of char", x4);
  const n5 = x4.length;
  if (n5 !== 24) bad("gid.data", "24 elements", n5);
  if (p + n5 > e) full(p + n5);
  if (x4 instanceof Uint8Array && n5 > bulkLength) { putBytes(d, p, x4); p += n5; }
  else for (let i6 = 0; i6 < n5; i6++, p += 1) {
    const y7: any = x4[i6]; if (typeof y7 !== "number" || (y7 & 255) !== y7) bad("gid.data[" + i6 + "]", "uint8 (0 to 255)", y7); d.setUint8(p, y7);
  }
  if (m3 !== 0) unknownField(x2, K1, "gid");
  let x8: any = v.node_entities_info_seq;
  if (x8 === undefined) { x8 = NO_ARRAY; m1++; }
  if (!isArray(x8)) bad("node_entities_info_seq", "an array", x8);
  const n9 = x8.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n9, true);
  p += 4;
  for (let i10 = 0; i10 < n9; i10++) {
    const y11: any = x8[i10];
    try { p = write_rmw_dds_common_msg_NodeEntitiesInfo(y11, d, p, o, e); } catch (f) { throw under(f, "node_entities_info_seq[" + i10 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_rmw_dds_common_msg_ParticipantEntitiesInfo(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 24 > e) short(c, p, "", "gid.data:0:" + 24); a1 = getOctets(c, p, 24); p += 24;
  const n2 = getCount(c, p, 16, Infinity);
  if (n2 < 0) countFault(c, p, "node_entities_info_seq", 16, Infinity);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    let x5: any; c.p = p; try { x5 = read_rmw_dds_common_msg_NodeEntitiesInfo(c); } catch (f) { throw under(f, "node_entities_info_seq[" + i4 + "]"); } p = c.p;
    a3.push(x5);
  }
  c.p = p;
  return { gid: { data: a1 }, node_entities_info_seq: a3 };
}

export const ParticipantEntitiesInfo: MessageType<ParticipantEntitiesInfo, ParticipantEntitiesInfoInput, Record<never, never>> = {
  kind: "message",
  name: "rmw_dds_common/msg/ParticipantEntitiesInfo",
  codec: /* @__PURE__ */ runtimeV1.codec("rmw_dds_common/msg/ParticipantEntitiesInfo", write_rmw_dds_common_msg_ParticipantEntitiesInfo, read_rmw_dds_common_msg_ParticipantEntitiesInfo),
  constants: {},
};
