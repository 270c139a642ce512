// Generated from std_msgs/msg/ColorRGBA.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface ColorRGBA {
  r: number;
  g: number;
  b: number;
  a: number;
}
export interface ColorRGBAInput {
  r?: number | undefined;
  g?: number | undefined;
  b?: number | undefined;
  a?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["r","g","b","a"];

export function write_std_msgs_msg_ColorRGBA(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.r;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("r", "number in the range of float32", x2);
  p = pad(d, p, o, e, 4);
  if (p + 16 > e) full(p + 16);
  d.setFloat32(p, x2, true);
  let x3: any = v.g;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("g", "number in the range of float32", x3);
  d.setFloat32(p + 4, x3, true);
  let x4: any = v.b;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 - x4 === 0 && Math.abs(x4) >= 3.4028235677973366e38)) bad("b", "number in the range of float32", x4);
  d.setFloat32(p + 8, x4, true);
  let x5: any = v.a;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number" || (x5 - x5 === 0 && Math.abs(x5) >= 3.4028235677973366e38)) bad("a", "number in the range of float32", x5);
  d.setFloat32(p + 12, x5, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 16;
}
export function read_std_msgs_msg_ColorRGBA(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 16 > e) short(c, p, "", "r:0:4 g:4:8 b:8:12 a:12:16");
  const x1 = d.getFloat32(p, l);
  const x2 = d.getFloat32(p + 4, l);
  const x3 = d.getFloat32(p + 8, l);
  const x4 = d.getFloat32(p + 12, l);
  c.p = p + 16;
  return { r: x1, g: x2, b: x3, a: x4 };
}

export const ColorRGBA: MessageType<ColorRGBA, ColorRGBAInput, Record<never, never>> = {
  kind: "message",
  name: "std_msgs/msg/ColorRGBA",
  codec: /* @__PURE__ */ runtimeV1.codec("std_msgs/msg/ColorRGBA", write_std_msgs_msg_ColorRGBA, read_std_msgs_msg_ColorRGBA),
  constants: {},
};
