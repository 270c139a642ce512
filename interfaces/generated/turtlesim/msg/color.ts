// Generated from turtlesim/msg/Color.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface Color {
  r: number;
  g: number;
  b: number;
}
export interface ColorInput {
  r?: number | undefined;
  g?: number | undefined;
  b?: number | undefined;
}

const { bad, countKeys, full, short, unknownField } = runtimeV1;
const K1: any = ["r","g","b"];

export function write_turtlesim_msg_Color(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.r;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("r", "uint8 (0 to 255)", x2);
  if (p + 3 > e) full(p + 3);
  d.setUint8(p, x2);
  let x3: any = v.g;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 & 255) !== x3) bad("g", "uint8 (0 to 255)", x3);
  d.setUint8(p + 1, x3);
  let x4: any = v.b;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 & 255) !== x4) bad("b", "uint8 (0 to 255)", x4);
  d.setUint8(p + 2, x4);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 3;
}
export function read_turtlesim_msg_Color(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 3 > e) short(c, p, "", "r:0:1 g:1:2 b:2:3");
  const x1 = d.getUint8(p);
  const x2 = d.getUint8(p + 1);
  const x3 = d.getUint8(p + 2);
  c.p = p + 3;
  return { r: x1, g: x2, b: x3 };
}

export const Color: MessageType<Color, ColorInput, Record<never, never>> = {
  kind: "message",
  name: "turtlesim/msg/Color",
  codec: /* @__PURE__ */ runtimeV1.codec("turtlesim/msg/Color", write_turtlesim_msg_Color, read_turtlesim_msg_Color),
  constants: {},
};
