// Generated from turtlebot3_msgs/msg/VersionInfo.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface VersionInfo {
  hardware: string;
  firmware: string;
  software: string;
}
export interface VersionInfoInput {
  hardware?: string | undefined;
  firmware?: string | undefined;
  software?: string | undefined;
}

const { bad, countKeys, getString, putString, stringFault, unknownField } = runtimeV1;
const K1: any = ["hardware","firmware","software"];

export function write_turtlebot3_msgs_msg_VersionInfo(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.hardware;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("hardware", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("hardware", "string without U+0000", x2);
  let x3: any = v.firmware;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("firmware", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("firmware", "string without U+0000", x3);
  let x4: any = v.software;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("software", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("software", "string without U+0000", x4);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_turtlebot3_msgs_msg_VersionInfo(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "hardware", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "firmware", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "software", Infinity); p = c.p;
  c.p = p;
  return { hardware: x1, firmware: x2, software: x3 };
}

export const VersionInfo: MessageType<VersionInfo, VersionInfoInput, Record<never, never>> = {
  kind: "message",
  name: "turtlebot3_msgs/msg/VersionInfo",
  codec: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/msg/VersionInfo", write_turtlebot3_msgs_msg_VersionInfo, read_turtlebot3_msgs_msg_VersionInfo),
  constants: {},
};
