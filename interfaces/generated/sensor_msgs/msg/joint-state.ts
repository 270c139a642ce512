// Generated from sensor_msgs/msg/JointState.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface JointState {
  header: std_msgs_msg_Header;
  name: string[];
  position: Float64Array;
  velocity: Float64Array;
  effort: Float64Array;
}
export interface JointStateInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  name?: readonly string[] | undefined;
  position?: NumbersInput | undefined;
  velocity?: NumbersInput | undefined;
  effort?: NumbersInput | undefined;
}

const { NONE, NO_ARRAY, NO_FLOAT64, bad, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","name","position","velocity","effort"];

export function write_sensor_msgs_msg_JointState(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
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
  let x9: any = v.name;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("name", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "string") bad("name[" + i11 + "]", "string", y12);
    p = putString(d, p, o, y12, e);
    if (p < 0) bad("name[" + i11 + "]", "string without U+0000", y12);
  }
  let x13: any = v.position;
  if (x13 === undefined) { x13 = NO_FLOAT64; m1++; }
  if (!isArray(x13)) bad("position", "an array of float64", x13);
  const n14 = x13.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n14, true);
  p += 4;
  if (n14 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n14 > e) full(p + 8 * n14);
  if (x13 instanceof Float64Array && n14 > bulkLength) { putBytes(d, p, x13); p += 8 * n14; }
  else for (let i15 = 0; i15 < n14; i15++, p += 8) {
    const y16: any = x13[i15]; if (typeof y16 !== "number") bad("position[" + i15 + "]", "number", y16); d.setFloat64(p, y16, true);
  }
  let x17: any = v.velocity;
  if (x17 === undefined) { x17 = NO_FLOAT64; m1++; }
  if (!isArray(x17)) bad("velocity", "an array of float64", x17);
  const n18 = x17.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n18, true);
  p += 4;
  if (n18 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n18 > e) full(p + 8 * n18);
  if (x17 instanceof Float64Array && n18 > bulkLength) { putBytes(d, p, x17); p += 8 * n18; }
  else for (let i19 = 0; i19 < n18; i19++, p += 8) {
    const y20: any = x17[i19]; if (typeof y20 !== "number") bad("velocity[" + i19 + "]", "number", y20); d.setFloat64(p, y20, true);
  }
  let x21: any = v.effort;
  if (x21 === undefined) { x21 = NO_FLOAT64; m1++; }
  if (!isArray(x21)) bad("effort", "an array of float64", x21);
  const n22 = x21.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n22, true);
  p += 4;
  if (n22 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n22 > e) full(p + 8 * n22);
  if (x21 instanceof Float64Array && n22 > bulkLength) { putBytes(d, p, x21); p += 8 * n22; }
  else for (let i23 = 0; i23 < n22; i23++, p += 8) {
    const y24: any = x21[i23]; if (typeof y24 !== "number") bad("effort[" + i23 + "]", "number", y24); d.setFloat64(p, y24, true);
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_sensor_msgs_msg_JointState(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 4, Infinity);
  if (n4 < 0) countFault(c, p, "name", 4, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    const x7 = getString(c, p, Infinity) ?? stringFault(c, p, "name[" + i6 + "]", Infinity); p = c.p;
    a5.push(x7);
  }
  const n8 = getCount(c, p, 8, Infinity);
  if (n8 < 0) countFault(c, p, "position", 8, Infinity);
  p = c.p;
  let a9: any = NO_FLOAT64;
  if (n8 > 0) { p += (o - p) & 7; if (p + 8 * n8 > e) short(c, p, "", "position:0:" + 8 * n8); a9 = new Float64Array(n8); if (l && n8 > bulkLength) bulk(a9, c, p); else for (let i10 = 0; i10 < n8; i10++) a9[i10] = d.getFloat64(p + 8 * i10, l); p += 8 * n8; }
  const n11 = getCount(c, p, 8, Infinity);
  if (n11 < 0) countFault(c, p, "velocity", 8, Infinity);
  p = c.p;
  let a12: any = NO_FLOAT64;
  if (n11 > 0) { p += (o - p) & 7; if (p + 8 * n11 > e) short(c, p, "", "velocity:0:" + 8 * n11); a12 = new Float64Array(n11); if (l && n11 > bulkLength) bulk(a12, c, p); else for (let i13 = 0; i13 < n11; i13++) a12[i13] = d.getFloat64(p + 8 * i13, l); p += 8 * n11; }
  const n14 = getCount(c, p, 8, Infinity);
  if (n14 < 0) countFault(c, p, "effort", 8, Infinity);
  p = c.p;
  let a15: any = NO_FLOAT64;
  if (n14 > 0) { p += (o - p) & 7; if (p + 8 * n14 > e) short(c, p, "", "effort:0:" + 8 * n14); a15 = new Float64Array(n14); if (l && n14 > bulkLength) bulk(a15, c, p); else for (let i16 = 0; i16 < n14; i16++) a15[i16] = d.getFloat64(p + 8 * i16, l); p += 8 * n14; }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, name: a5, position: a9, velocity: a12, effort: a15 };
}

export const JointState: MessageType<JointState, JointStateInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/JointState",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/JointState", write_sensor_msgs_msg_JointState, read_sensor_msgs_msg_JointState),
  constants: {},
};
