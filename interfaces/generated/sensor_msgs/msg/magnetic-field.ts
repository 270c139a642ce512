// Generated from sensor_msgs/msg/MagneticField.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Vector3 as geometry_msgs_msg_Vector3, type Vector3Input as geometry_msgs_msg_Vector3Input } from "../../geometry_msgs/msg/vector3.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface MagneticField {
  header: std_msgs_msg_Header;
  magnetic_field: geometry_msgs_msg_Vector3;
  magnetic_field_covariance: Float64Array;
}
export interface MagneticFieldInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  magnetic_field?: geometry_msgs_msg_Vector3Input | undefined;
  magnetic_field_covariance?: NumbersInput | undefined;
}

const { NONE, bad, bulk, bulkLength, countKeys, full, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["header","magnetic_field","magnetic_field_covariance"];

export function write_sensor_msgs_msg_MagneticField(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.magnetic_field;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("magnetic_field", "object", x9);
  let m10 = countKeys(x9) - 3;
  let x11: any = x9.x;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number") bad("magnetic_field.x", "number", x11);
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x11, true);
  let x12: any = x9.y;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number") bad("magnetic_field.y", "number", x12);
  d.setFloat64(p + 8, x12, true);
  let x13: any = x9.z;
  if (x13 === undefined) { x13 = 0; m10++; }
  if (typeof x13 !== "number") bad("magnetic_field.z", "number", x13);
  d.setFloat64(p + 16, x13, true);
  if (m10 !== 0) unknownField(x9, K3, "magnetic_field");
  let x14: any = v.magnetic_field_covariance;
  if (x14 === undefined) { x14 = new Float64Array(9); m1++; }
  if (!isArray(x14)) bad("magnetic_field_covariance", "an array of float64", x14);
  const n15 = x14.length;
  if (n15 !== 9) bad("magnetic_field_covariance", "9 elements", n15);
  p += 24;
  if (p + 8 * n15 > e) full(p + 8 * n15);
  if (x14 instanceof Float64Array && n15 > bulkLength) { putBytes(d, p, x14); p += 8 * n15; }
  else for (let i16 = 0; i16 < n15; i16++, p += 8) {
    const y17: any = x14[i16]; if (typeof y17 !== "number") bad("magnetic_field_covariance[" + i16 + "]", "number", y17); d.setFloat64(p, y17, true);
  }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
export function read_sensor_msgs_msg_MagneticField(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "magnetic_field.x:0:8 magnetic_field.y:8:16 magnetic_field.z:16:24");
  const x4 = d.getFloat64(p, l);
  const x5 = d.getFloat64(p + 8, l);
  const x6 = d.getFloat64(p + 16, l);
  p += 24;
  let a7: any;
  if (p + 72 > e) short(c, p, "", "magnetic_field_covariance:0:" + 72); a7 = new Float64Array(9); if (l && 9 > bulkLength) bulk(a7, c, p); else for (let i8 = 0; i8 < 9; i8++) a7[i8] = d.getFloat64(p + 8 * i8, l); p += 72;
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, magnetic_field: { x: x4, y: x5, z: x6 }, magnetic_field_covariance: a7 };
}

export const MagneticField: MessageType<MagneticField, MagneticFieldInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/MagneticField",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/MagneticField", write_sensor_msgs_msg_MagneticField, read_sensor_msgs_msg_MagneticField),
  constants: {},
};
