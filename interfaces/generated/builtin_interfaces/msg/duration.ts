// Generated from builtin_interfaces/msg/Duration.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Duration {
  sec: number;
  nanosec: number;
}
export interface DurationInput {
  sec?: number | undefined;
  nanosec?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];

export function write_builtin_interfaces_msg_Duration(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.sec;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 | 0) !== x2) bad("sec", "int32 (-2147483648 to 2147483647)", x2);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x2, true);
  let x3: any = v.nanosec;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || x3 >>> 0 !== x3) bad("nanosec", "uint32 (0 to 4294967295)", x3);
  d.setUint32(p + 4, x3, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
export function read_builtin_interfaces_msg_Duration(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "sec:0:4 nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { sec: x1, nanosec: x2 };
}

export const Duration: MessageType<Duration, DurationInput, Record<never, never>> = {
  kind: "message",
  name: "builtin_interfaces/msg/Duration",
  codec: /* @__PURE__ */ runtimeV1.codec("builtin_interfaces/msg/Duration", write_builtin_interfaces_msg_Duration, read_builtin_interfaces_msg_Duration),
  constants: {},
};
