// Generated from std_msgs/msg/Empty.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export type Empty = Record<string, never>;
export type EmptyInput = Record<string, never>;

const { bad, countKeys, full, unknownField } = runtimeV1;
const K1: any = [];

export function write_std_msgs_msg_Empty(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_std_msgs_msg_Empty(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const Empty: MessageType<Empty, EmptyInput, Record<never, never>> = {
  kind: "message",
  name: "std_msgs/msg/Empty",
  codec: /* @__PURE__ */ runtimeV1.codec("std_msgs/msg/Empty", write_std_msgs_msg_Empty, read_std_msgs_msg_Empty),
  constants: {},
};
