// Generated from sensor_msgs/msg/Illuminance.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface Illuminance {
  header: std_msgs_msg_Header;
  illuminance: number;
  variance: number;
}
export interface IlluminanceInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  illuminance?: number | undefined;
  variance?: number | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","illuminance","variance"];

export function write_sensor_msgs_msg_Illuminance(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.illuminance;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number") bad("illuminance", "number", x9);
  p = pad(d, p, o, e, 8);
  if (p + 16 > e) full(p + 16);
  d.setFloat64(p, x9, true);
  let x10: any = v.variance;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number") bad("variance", "number", x10);
  d.setFloat64(p + 8, x10, true);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 16;
}
export function read_sensor_msgs_msg_Illuminance(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 16 > e) short(c, p, "", "illuminance:0:8 variance:8:16");
  const x4 = d.getFloat64(p, l);
  const x5 = d.getFloat64(p + 8, l);
  c.p = p + 16;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, illuminance: x4, variance: x5 };
}

export const Illuminance: MessageType<Illuminance, IlluminanceInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/Illuminance",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/Illuminance", write_sensor_msgs_msg_Illuminance, read_sensor_msgs_msg_Illuminance),
  constants: {},
};
