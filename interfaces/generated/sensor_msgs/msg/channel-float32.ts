// Generated from sensor_msgs/msg/ChannelFloat32.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";

export interface ChannelFloat32 {
  name: string;
  values: Float32Array;
}
export interface ChannelFloat32Input {
  name?: string | undefined;
  values?: NumbersInput | undefined;
}

const { NO_FLOAT32, bad, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["name","values"];

export function write_sensor_msgs_msg_ChannelFloat32(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.values;
  if (x3 === undefined) { x3 = NO_FLOAT32; m1++; }
  if (!isArray(x3)) bad("values", "an array of float32", x3);
  const n4 = x3.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n4, true);
  p += 4;
  if (p + 4 * n4 > e) full(p + 4 * n4);
  if (x3 instanceof Float32Array && n4 > bulkLength) { putBytes(d, p, x3); p += 4 * n4; }
  else for (let i5 = 0; i5 < n4; i5++, p += 4) {
    const y6: any = x3[i5]; if (typeof y6 !== "number" || (y6 - y6 === 0 && Math.abs(y6) >= 3.4028235677973366e38)) bad("values[" + i5 + "]", "number in the range of float32", y6); d.setFloat32(p, y6, true);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_sensor_msgs_msg_ChannelFloat32(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  const n2 = getCount(c, p, 4, Infinity);
  if (n2 < 0) countFault(c, p, "values", 4, Infinity);
  p = c.p;
  let a3: any = NO_FLOAT32;
  if (n2 > 0) { if (p + 4 * n2 > e) short(c, p, "", "values:0:" + 4 * n2); a3 = new Float32Array(n2); if (l && n2 > bulkLength) bulk(a3, c, p); else for (let i4 = 0; i4 < n2; i4++) a3[i4] = d.getFloat32(p + 4 * i4, l); p += 4 * n2; }
  c.p = p;
  return { name: x1, values: a3 };
}

export const ChannelFloat32: MessageType<ChannelFloat32, ChannelFloat32Input, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/ChannelFloat32",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/ChannelFloat32", write_sensor_msgs_msg_ChannelFloat32, read_sensor_msgs_msg_ChannelFloat32),
  constants: {},
};
