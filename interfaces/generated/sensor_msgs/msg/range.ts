// Generated from sensor_msgs/msg/Range.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface Range {
  header: std_msgs_msg_Header;
  radiation_type: number;
  field_of_view: number;
  min_range: number;
  max_range: number;
  range: number;
}
export interface RangeInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  radiation_type?: number | undefined;
  field_of_view?: number | undefined;
  min_range?: number | undefined;
  max_range?: number | undefined;
  range?: number | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","radiation_type","field_of_view","min_range","max_range","range"];

export function write_sensor_msgs_msg_Range(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 6;
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
  let x9: any = v.radiation_type;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || (x9 & 255) !== x9) bad("radiation_type", "uint8 (0 to 255)", x9);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x9);
  let x10: any = v.field_of_view;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("field_of_view", "number in the range of float32", x10);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 16 > e) full(p + 16);
  d.setFloat32(p, x10, true);
  let x11: any = v.min_range;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("min_range", "number in the range of float32", x11);
  d.setFloat32(p + 4, x11, true);
  let x12: any = v.max_range;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || (x12 - x12 === 0 && Math.abs(x12) >= 3.4028235677973366e38)) bad("max_range", "number in the range of float32", x12);
  d.setFloat32(p + 8, x12, true);
  let x13: any = v.range;
  if (x13 === undefined) { x13 = 0; m1++; }
  if (typeof x13 !== "number" || (x13 - x13 === 0 && Math.abs(x13) >= 3.4028235677973366e38)) bad("range", "number in the range of float32", x13);
  d.setFloat32(p + 12, x13, true);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 16;
}
export function read_sensor_msgs_msg_Range(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "radiation_type:0:1");
  const x4 = d.getUint8(p);
  p += 1;
  p += (o - p) & 3;
  if (p + 16 > e) short(c, p, "", "field_of_view:0:4 min_range:4:8 max_range:8:12 range:12:16");
  const x5 = d.getFloat32(p, l);
  const x6 = d.getFloat32(p + 4, l);
  const x7 = d.getFloat32(p + 8, l);
  const x8 = d.getFloat32(p + 12, l);
  c.p = p + 16;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, radiation_type: x4, field_of_view: x5, min_range: x6, max_range: x7, range: x8 };
}

export const Range: MessageType<Range, RangeInput, { readonly ULTRASOUND: 0; readonly INFRARED: 1 }> = {
  kind: "message",
  name: "sensor_msgs/msg/Range",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/Range", write_sensor_msgs_msg_Range, read_sensor_msgs_msg_Range),
  constants: { ULTRASOUND: 0, INFRARED: 1 },
};
