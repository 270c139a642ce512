// Generated from sensor_msgs/msg/RegionOfInterest.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface RegionOfInterest {
  x_offset: number;
  y_offset: number;
  height: number;
  width: number;
  do_rectify: boolean;
}
export interface RegionOfInterestInput {
  x_offset?: number | undefined;
  y_offset?: number | undefined;
  height?: number | undefined;
  width?: number | undefined;
  do_rectify?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x_offset","y_offset","height","width","do_rectify"];

export function write_sensor_msgs_msg_RegionOfInterest(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
  let x2: any = v.x_offset;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 >>> 0 !== x2) bad("x_offset", "uint32 (0 to 4294967295)", x2);
  p = pad(d, p, o, e, 4);
  if (p + 17 > e) full(p + 17);
  d.setUint32(p, x2, true);
  let x3: any = v.y_offset;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || x3 >>> 0 !== x3) bad("y_offset", "uint32 (0 to 4294967295)", x3);
  d.setUint32(p + 4, x3, true);
  let x4: any = v.height;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || x4 >>> 0 !== x4) bad("height", "uint32 (0 to 4294967295)", x4);
  d.setUint32(p + 8, x4, true);
  let x5: any = v.width;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("width", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 12, x5, true);
  let x6: any = v.do_rectify;
  if (x6 === undefined) { x6 = false; m1++; }
  if (typeof x6 !== "boolean") bad("do_rectify", "boolean", x6);
  d.setUint8(p + 16, x6 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 17;
}
export function read_sensor_msgs_msg_RegionOfInterest(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 17 > e) short(c, p, "", "x_offset:0:4 y_offset:4:8 height:8:12 width:12:16 do_rectify:16:17");
  const x1 = d.getUint32(p, l);
  const x2 = d.getUint32(p + 4, l);
  const x3 = d.getUint32(p + 8, l);
  const x4 = d.getUint32(p + 12, l);
  const x5 = d.getUint8(p + 16); if (x5 > 1) badBoolean(c, p + 16, "do_rectify");
  c.p = p + 17;
  return { x_offset: x1, y_offset: x2, height: x3, width: x4, do_rectify: x5 === 1 };
}

export const RegionOfInterest: MessageType<RegionOfInterest, RegionOfInterestInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/RegionOfInterest",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/RegionOfInterest", write_sensor_msgs_msg_RegionOfInterest, read_sensor_msgs_msg_RegionOfInterest),
  constants: {},
};
