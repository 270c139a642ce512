// Generated from std_msgs/msg/Bool.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Bool {
  data: boolean;
}
export interface BoolInput {
  data?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["data"];

export function write_std_msgs_msg_Bool(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.data;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("data", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_std_msgs_msg_Bool(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "data:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "data");
  c.p = p + 1;
  return { data: x1 === 1 };
}

export const Bool: MessageType<Bool, BoolInput, Record<never, never>> = {
  kind: "message",
  name: "std_msgs/msg/Bool",
  codec: /* @__PURE__ */ runtimeV1.codec("std_msgs/msg/Bool", write_std_msgs_msg_Bool, read_std_msgs_msg_Bool),
  constants: {},
};
