// Generated from sensor_msgs/msg/LaserEcho.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";

export interface LaserEcho {
  echoes: Float32Array;
}
export interface LaserEchoInput {
  echoes?: NumbersInput | undefined;
}

const { NO_FLOAT32, bad, bulk, bulkLength, countFault, countKeys, full, getCount, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["echoes"];

export function write_sensor_msgs_msg_LaserEcho(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.echoes;
  if (x2 === undefined) { x2 = NO_FLOAT32; m1++; }
  if (!isArray(x2)) bad("echoes", "an array of float32", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  if (p + 4 * n3 > e) full(p + 4 * n3);
  if (x2 instanceof Float32Array && n3 > bulkLength) { putBytes(d, p, x2); p += 4 * n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 4) {
    const y5: any = x2[i4]; if (typeof y5 !== "number" || (y5 - y5 === 0 && Math.abs(y5) >= 3.4028235677973366e38)) bad("echoes[" + i4 + "]", "number in the range of float32", y5); d.setFloat32(p, y5, true);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_sensor_msgs_msg_LaserEcho(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "echoes", 4, Infinity);
  p = c.p;
  let a2: any = NO_FLOAT32;
  if (n1 > 0) { if (p + 4 * n1 > e) short(c, p, "", "echoes:0:" + 4 * n1); a2 = new Float32Array(n1); if (l && n1 > bulkLength) bulk(a2, c, p); else for (let i3 = 0; i3 < n1; i3++) a2[i3] = d.getFloat32(p + 4 * i3, l); p += 4 * n1; }
  c.p = p;
  return { echoes: a2 };
}

export const LaserEcho: MessageType<LaserEcho, LaserEchoInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/LaserEcho",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/LaserEcho", write_sensor_msgs_msg_LaserEcho, read_sensor_msgs_msg_LaserEcho),
  constants: {},
};
