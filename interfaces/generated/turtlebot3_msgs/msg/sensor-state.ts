// Generated from turtlebot3_msgs/msg/SensorState.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface SensorState {
  header: std_msgs_msg_Header;
  bumper: number;
  cliff: number;
  sonar: number;
  illumination: number;
  led: number;
  button: number;
  torque: boolean;
  left_encoder: number;
  right_encoder: number;
  battery: number;
}
export interface SensorStateInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  bumper?: number | undefined;
  cliff?: number | undefined;
  sonar?: number | undefined;
  illumination?: number | undefined;
  led?: number | undefined;
  button?: number | undefined;
  torque?: boolean | undefined;
  left_encoder?: number | undefined;
  right_encoder?: number | undefined;
  battery?: number | undefined;
}

const { NONE, bad, badBoolean, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","bumper","cliff","sonar","illumination","led","button","torque","left_encoder","right_encoder","battery"];

export function write_turtlebot3_msgs_msg_SensorState(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 11;
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
  let x9: any = v.bumper;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || (x9 & 255) !== x9) bad("bumper", "uint8 (0 to 255)", x9);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x9);
  let x10: any = v.cliff;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("cliff", "number in the range of float32", x10);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 28 > e) full(p + 28);
  d.setFloat32(p, x10, true);
  let x11: any = v.sonar;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("sonar", "number in the range of float32", x11);
  d.setFloat32(p + 4, x11, true);
  let x12: any = v.illumination;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || (x12 - x12 === 0 && Math.abs(x12) >= 3.4028235677973366e38)) bad("illumination", "number in the range of float32", x12);
  d.setFloat32(p + 8, x12, true);
  let x13: any = v.led;
  if (x13 === undefined) { x13 = 0; m1++; }
  if (typeof x13 !== "number" || (x13 & 255) !== x13) bad("led", "uint8 (0 to 255)", x13);
  d.setUint8(p + 12, x13);
  let x14: any = v.button;
  if (x14 === undefined) { x14 = 0; m1++; }
  if (typeof x14 !== "number" || (x14 & 255) !== x14) bad("button", "uint8 (0 to 255)", x14);
  d.setUint8(p + 13, x14);
  let x15: any = v.torque;
  if (x15 === undefined) { x15 = false; m1++; }
  if (typeof x15 !== "boolean") bad("torque", "boolean", x15);
  d.setUint8(p + 14, x15 ? 1 : 0);
  let x16: any = v.left_encoder;
  if (x16 === undefined) { x16 = 0; m1++; }
  if (typeof x16 !== "number" || (x16 | 0) !== x16) bad("left_encoder", "int32 (-2147483648 to 2147483647)", x16);
  d.setUint8(p + 15, 0);
  d.setInt32(p + 16, x16, true);
  let x17: any = v.right_encoder;
  if (x17 === undefined) { x17 = 0; m1++; }
  if (typeof x17 !== "number" || (x17 | 0) !== x17) bad("right_encoder", "int32 (-2147483648 to 2147483647)", x17);
  d.setInt32(p + 20, x17, true);
  let x18: any = v.battery;
  if (x18 === undefined) { x18 = 0; m1++; }
  if (typeof x18 !== "number" || (x18 - x18 === 0 && Math.abs(x18) >= 3.4028235677973366e38)) bad("battery", "number in the range of float32", x18);
  d.setFloat32(p + 24, x18, true);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 28;
}
export function read_turtlebot3_msgs_msg_SensorState(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "bumper:0:1");
  const x4 = d.getUint8(p);
  p += 1;
  p += (o - p) & 3;
  if (p + 28 > e) short(c, p, "", "cliff:0:4 sonar:4:8 illumination:8:12 led:12:13 button:13:14 torque:14:15 left_encoder:16:20 right_encoder:20:24 battery:24:28");
  const x5 = d.getFloat32(p, l);
  const x6 = d.getFloat32(p + 4, l);
  const x7 = d.getFloat32(p + 8, l);
  const x8 = d.getUint8(p + 12);
  const x9 = d.getUint8(p + 13);
  const x10 = d.getUint8(p + 14); if (x10 > 1) badBoolean(c, p + 14, "torque");
  const x11 = d.getInt32(p + 16, l);
  const x12 = d.getInt32(p + 20, l);
  const x13 = d.getFloat32(p + 24, l);
  c.p = p + 28;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, bumper: x4, cliff: x5, sonar: x6, illumination: x7, led: x8, button: x9, torque: x10 === 1, left_encoder: x11, right_encoder: x12, battery: x13 };
}

export const SensorState: MessageType<SensorState, SensorStateInput, { readonly BUMPER_FORWARD: 1; readonly BUMPER_BACKWARD: 2; readonly CLIFF: 1; readonly SONAR: 1; readonly ILLUMINATION: 1; readonly BUTTON0: 1; readonly BUTTON1: 2; readonly ERROR_LEFT_MOTOR: 1; readonly ERROR_RIGHT_MOTOR: 2; readonly TORQUE_ON: 1; readonly TORQUE_OFF: 2 }> = {
  kind: "message",
  name: "turtlebot3_msgs/msg/SensorState",
  codec: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/msg/SensorState", write_turtlebot3_msgs_msg_SensorState, read_turtlebot3_msgs_msg_SensorState),
  constants: { BUMPER_FORWARD: 1, BUMPER_BACKWARD: 2, CLIFF: 1, SONAR: 1, ILLUMINATION: 1, BUTTON0: 1, BUTTON1: 2, ERROR_LEFT_MOTOR: 1, ERROR_RIGHT_MOTOR: 2, TORQUE_ON: 1, TORQUE_OFF: 2 },
};
