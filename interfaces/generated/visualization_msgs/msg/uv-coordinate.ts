// Generated from visualization_msgs/msg/UVCoordinate.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface UVCoordinate {
  u: number;
  v: number;
}
export interface UVCoordinateInput {
  u?: number | undefined;
  v?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["u","v"];

export function write_visualization_msgs_msg_UVCoordinate(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.u;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 - x2 === 0 && Math.abs(x2) >= 3.4028235677973366e38)) bad("u", "number in the range of float32", x2);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setFloat32(p, x2, true);
  let x3: any = v.v;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("v", "number in the range of float32", x3);
  d.setFloat32(p + 4, x3, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
export function read_visualization_msgs_msg_UVCoordinate(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "u:0:4 v:4:8");
  const x1 = d.getFloat32(p, l);
  const x2 = d.getFloat32(p + 4, l);
  c.p = p + 8;
  return { u: x1, v: x2 };
}

export const UVCoordinate: MessageType<UVCoordinate, UVCoordinateInput, Record<never, never>> = {
  kind: "message",
  name: "visualization_msgs/msg/UVCoordinate",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/UVCoordinate", write_visualization_msgs_msg_UVCoordinate, read_visualization_msgs_msg_UVCoordinate),
  constants: {},
};
