// Generated from rmw_dds_common/msg/Gid.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";

export interface Gid {
  data: Uint8Array;
}
export interface GidInput {
  data?: NumbersInput | undefined;
}

const { bad, bulkLength, countKeys, full, getOctets, isArray, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["data"];

export function write_rmw_dds_common_msg_Gid(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = new Uint8Array(24); m1++; }
  if (!isArray(x2)) bad("data", "an array of char", x2);
  const n3 = x2.length;
  if (n3 !== 24) bad("data", "24 elements", n3);
  if (p + n3 > e) full(p + n3);
  if (x2 instanceof Uint8Array && n3 > bulkLength) { putBytes(d, p, x2); p += n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 1) {
    const y5: any = x2[i4]; if (typeof y5 !== "number" || (y5 & 255) !== y5) bad("data[" + i4 + "]", "uint8 (0 to 255)", y5); d.setUint8(p, y5);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_rmw_dds_common_msg_Gid(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 24 > e) short(c, p, "", "data:0:" + 24); a1 = getOctets(c, p, 24); p += 24;
  c.p = p;
  return { data: a1 };
}

export const Gid: MessageType<Gid, GidInput, Record<never, never>> = {
  kind: "message",
  name: "rmw_dds_common/msg/Gid",
  codec: /* @__PURE__ */ runtimeV1.codec("rmw_dds_common/msg/Gid", write_rmw_dds_common_msg_Gid, read_rmw_dds_common_msg_Gid),
  constants: {},
};
