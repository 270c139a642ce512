// Generated from sensor_msgs/msg/Joy.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface Joy {
  header: std_msgs_msg_Header;
  axes: Float32Array;
  buttons: Int32Array;
}
export interface JoyInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  axes?: NumbersInput | undefined;
  buttons?: NumbersInput | undefined;
}

const { NONE, NO_FLOAT32, NO_INT32, bad, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","axes","buttons"];

export function write_sensor_msgs_msg_Joy(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.axes;
  if (x9 === undefined) { x9 = NO_FLOAT32; m1++; }
  if (!isArray(x9)) bad("axes", "an array of float32", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  if (p + 4 * n10 > e) full(p + 4 * n10);
  if (x9 instanceof Float32Array && n10 > bulkLength) { putBytes(d, p, x9); p += 4 * n10; }
  else for (let i11 = 0; i11 < n10; i11++, p += 4) {
    const y12: any = x9[i11]; if (typeof y12 !== "number" || (y12 - y12 === 0 && Math.abs(y12) >= 3.4028235677973366e38)) bad("axes[" + i11 + "]", "number in the range of float32", y12); d.setFloat32(p, y12, true);
  }
  let x13: any = v.buttons;
  if (x13 === undefined) { x13 = NO_INT32; m1++; }
  if (!isArray(x13)) bad("buttons", "an array of int32", x13);
  const n14 = x13.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n14, true);
  p += 4;
  if (p + 4 * n14 > e) full(p + 4 * n14);
  if (x13 instanceof Int32Array && n14 > bulkLength) { putBytes(d, p, x13); p += 4 * n14; }
  else for (let i15 = 0; i15 < n14; i15++, p += 4) {
    const y16: any = x13[i15]; if (typeof y16 !== "number" || (y16 | 0) !== y16) bad("buttons[" + i15 + "]", "int32 (-2147483648 to 2147483647)", y16); d.setInt32(p, y16, true);
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_sensor_msgs_msg_Joy(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 4, Infinity);
  if (n4 < 0) countFault(c, p, "axes", 4, Infinity);
  p = c.p;
  let a5: any = NO_FLOAT32;
  if (n4 > 0) { if (p + 4 * n4 > e) short(c, p, "", "axes:0:" + 4 * n4); a5 = new Float32Array(n4); if (l && n4 > bulkLength) bulk(a5, c, p); else for (let i6 = 0; i6 < n4; i6++) a5[i6] = d.getFloat32(p + 4 * i6, l); p += 4 * n4; }
  const n7 = getCount(c, p, 4, Infinity);
  if (n7 < 0) countFault(c, p, "buttons", 4, Infinity);
  p = c.p;
  let a8: any = NO_INT32;
  if (n7 > 0) { if (p + 4 * n7 > e) short(c, p, "", "buttons:0:" + 4 * n7); a8 = new Int32Array(n7); if (l && n7 > bulkLength) bulk(a8, c, p); else for (let i9 = 0; i9 < n7; i9++) a8[i9] = d.getInt32(p + 4 * i9, l); p += 4 * n7; }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, axes: a5, buttons: a8 };
}

export const Joy: MessageType<Joy, JoyInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/Joy",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/Joy", write_sensor_msgs_msg_Joy, read_sensor_msgs_msg_Joy),
  constants: {},
};
