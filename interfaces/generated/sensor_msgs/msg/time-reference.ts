// Generated from sensor_msgs/msg/TimeReference.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface TimeReference {
  header: std_msgs_msg_Header;
  time_ref: builtin_interfaces_msg_Time;
  source: string;
}
export interface TimeReferenceInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  time_ref?: builtin_interfaces_msg_TimeInput | undefined;
  source?: string | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","time_ref","source"];

export function write_sensor_msgs_msg_TimeReference(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
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
  let x9: any = v.time_ref;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("time_ref", "object", x9);
  let m10 = countKeys(x9) - 2;
  let x11: any = x9.sec;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number" || (x11 | 0) !== x11) bad("time_ref.sec", "int32 (-2147483648 to 2147483647)", x11);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x11, true);
  let x12: any = x9.nanosec;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number" || x12 >>> 0 !== x12) bad("time_ref.nanosec", "uint32 (0 to 4294967295)", x12);
  d.setUint32(p + 4, x12, true);
  if (m10 !== 0) unknownField(x9, K1, "time_ref");
  let x13: any = v.source;
  if (x13 === undefined) { x13 = ""; m1++; }
  p += 8;
  if (typeof x13 !== "string") bad("source", "string", x13);
  p = putString(d, p, o, x13, e);
  if (p < 0) bad("source", "string without U+0000", x13);
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_sensor_msgs_msg_TimeReference(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "time_ref.sec:0:4 time_ref.nanosec:4:8");
  const x4 = d.getInt32(p, l);
  const x5 = d.getUint32(p + 4, l);
  p += 8;
  const x6 = getString(c, p, Infinity) ?? stringFault(c, p, "source", Infinity); p = c.p;
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, time_ref: { sec: x4, nanosec: x5 }, source: x6 };
}

export const TimeReference: MessageType<TimeReference, TimeReferenceInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/TimeReference",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/TimeReference", write_sensor_msgs_msg_TimeReference, read_sensor_msgs_msg_TimeReference),
  constants: {},
};
