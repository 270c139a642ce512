// Generated from unique_identifier_msgs/msg/UUID.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";

export interface UUID {
  uuid: Uint8Array;
}
export interface UUIDInput {
  uuid?: NumbersInput | undefined;
}

const { bad, bulkLength, countKeys, full, getOctets, isArray, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["uuid"];

export function write_unique_identifier_msgs_msg_UUID(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.uuid;
  if (x2 === undefined) { x2 = new Uint8Array(16); m1++; }
  if (!isArray(x2)) bad("uuid", "an array of uint8", x2);
  const n3 = x2.length;
  if (n3 !== 16) bad("uuid", "16 elements", n3);
  if (p + n3 > e) full(p + n3);
  if (x2 instanceof Uint8Array && n3 > bulkLength) { putBytes(d, p, x2); p += n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 1) {
    const y5: any = x2[i4]; if (typeof y5 !== "number" || (y5 & 255) !== y5) bad("uuid[" + i4 + "]", "uint8 (0 to 255)", y5); d.setUint8(p, y5);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_unique_identifier_msgs_msg_UUID(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 16 > e) short(c, p, "", "uuid:0:" + 16); a1 = getOctets(c, p, 16); p += 16;
  c.p = p;
  return { uuid: a1 };
}

export const UUID: MessageType<UUID, UUIDInput, Record<never, never>> = {
  kind: "message",
  name: "unique_identifier_msgs/msg/UUID",
  codec: /* @__PURE__ */ runtimeV1.codec("unique_identifier_msgs/msg/UUID", write_unique_identifier_msgs_msg_UUID, read_unique_identifier_msgs_msg_UUID),
  constants: {},
};
