// Generated from sensor_msgs/msg/JoyFeedbackArray.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type JoyFeedback as sensor_msgs_msg_JoyFeedback, type JoyFeedbackInput as sensor_msgs_msg_JoyFeedbackInput } from "./joy-feedback.ts";

export interface JoyFeedbackArray {
  array: sensor_msgs_msg_JoyFeedback[];
}
export interface JoyFeedbackArrayInput {
  array?: readonly sensor_msgs_msg_JoyFeedbackInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, short, unknownField } = runtimeV1;
const K1: any = ["type","id","intensity"];
const K2: any = ["array"];

export function write_sensor_msgs_msg_JoyFeedbackArray(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.array;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("array", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("array[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 3;
    let x7: any = y5.type;
    if (x7 === undefined) { x7 = 0; m6++; }
    if (typeof x7 !== "number" || (x7 & 255) !== x7) bad("array[" + i4 + "]" + ".type", "uint8 (0 to 255)", x7);
    if (p + 2 > e) full(p + 2);
    d.setUint8(p, x7);
    let x8: any = y5.id;
    if (x8 === undefined) { x8 = 0; m6++; }
    if (typeof x8 !== "number" || (x8 & 255) !== x8) bad("array[" + i4 + "]" + ".id", "uint8 (0 to 255)", x8);
    d.setUint8(p + 1, x8);
    let x9: any = y5.intensity;
    if (x9 === undefined) { x9 = 0; m6++; }
    if (typeof x9 !== "number" || (x9 - x9 === 0 && Math.abs(x9) >= 3.4028235677973366e38)) bad("array[" + i4 + "]" + ".intensity", "number in the range of float32", x9);
    p += 2;
    p = pad(d, p, o, e, 4);
    if (p + 4 > e) full(p + 4);
    d.setFloat32(p, x9, true);
    if (m6 !== 0) unknownField(y5, K1, "array[" + i4 + "]");
    p += 4;
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_sensor_msgs_msg_JoyFeedbackArray(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 6, Infinity);
  if (n1 < 0) countFault(c, p, "array", 6, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    if (p + 2 > e) short(c, p, "array[" + i3 + "]", ".type:0:1 .id:1:2");
    const x4 = d.getUint8(p);
    const x5 = d.getUint8(p + 1);
    p += 2;
    p += (o - p) & 3;
    if (p + 4 > e) short(c, p, "array[" + i3 + "]", ".intensity:0:4");
    const x6 = d.getFloat32(p, l);
    a2.push({ type: x4, id: x5, intensity: x6 });
    p += 4;
  }
  c.p = p;
  return { array: a2 };
}

export const JoyFeedbackArray: MessageType<JoyFeedbackArray, JoyFeedbackArrayInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/JoyFeedbackArray",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/JoyFeedbackArray", write_sensor_msgs_msg_JoyFeedbackArray, read_sensor_msgs_msg_JoyFeedbackArray),
  constants: {},
};
