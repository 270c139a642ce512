// Generated from sensor_msgs/msg/JoyFeedback.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface JoyFeedback {
  type: number;
  id: number;
  intensity: number;
}
export interface JoyFeedbackInput {
  type?: number | undefined;
  id?: number | undefined;
  intensity?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["type","id","intensity"];

export function write_sensor_msgs_msg_JoyFeedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.type;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("type", "uint8 (0 to 255)", x2);
  if (p + 2 > e) full(p + 2);
  d.setUint8(p, x2);
  let x3: any = v.id;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 & 255) !== x3) bad("id", "uint8 (0 to 255)", x3);
  d.setUint8(p + 1, x3);
  let x4: any = v.intensity;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 - x4 === 0 && Math.abs(x4) >= 3.4028235677973366e38)) bad("intensity", "number in the range of float32", x4);
  p += 2;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
export function read_sensor_msgs_msg_JoyFeedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 2 > e) short(c, p, "", "type:0:1 id:1:2");
  const x1 = d.getUint8(p);
  const x2 = d.getUint8(p + 1);
  p += 2;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "intensity:0:4");
  const x3 = d.getFloat32(p, l);
  c.p = p + 4;
  return { type: x1, id: x2, intensity: x3 };
}

export const JoyFeedback: MessageType<JoyFeedback, JoyFeedbackInput, { readonly TYPE_LED: 0; readonly TYPE_RUMBLE: 1; readonly TYPE_BUZZER: 2 }> = {
  kind: "message",
  name: "sensor_msgs/msg/JoyFeedback",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/JoyFeedback", write_sensor_msgs_msg_JoyFeedback, read_sensor_msgs_msg_JoyFeedback),
  constants: { TYPE_LED: 0, TYPE_RUMBLE: 1, TYPE_BUZZER: 2 },
};
