// Generated from turtlebot3_msgs/msg/Sound.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Sound {
  value: number;
}
export interface SoundInput {
  value?: number | undefined;
}

const { bad, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["value"];

export function write_turtlebot3_msgs_msg_Sound(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.value;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("value", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_turtlebot3_msgs_msg_Sound(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "value:0:1");
  const x1 = d.getUint8(p);
  c.p = p + 1;
  return { value: x1 };
}

export const Sound: MessageType<Sound, SoundInput, { readonly OFF: 0; readonly ON: 1; readonly LOW_BATTERY: 2; readonly ERROR: 3; readonly BUTTON1: 4; readonly BUTTON2: 5 }> = {
  kind: "message",
  name: "turtlebot3_msgs/msg/Sound",
  codec: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/msg/Sound", write_turtlebot3_msgs_msg_Sound, read_turtlebot3_msgs_msg_Sound),
  constants: { OFF: 0, ON: 1, LOW_BATTERY: 2, ERROR: 3, BUTTON1: 4, BUTTON2: 5 },
};
