// Generated from stereo_msgs/msg/DisparityImage.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Image as sensor_msgs_msg_Image, type ImageInput as sensor_msgs_msg_ImageInput, write_sensor_msgs_msg_Image, read_sensor_msgs_msg_Image } from "../../sensor_msgs/msg/image.ts";
import { type RegionOfInterest as sensor_msgs_msg_RegionOfInterest, type RegionOfInterestInput as sensor_msgs_msg_RegionOfInterestInput } from "../../sensor_msgs/msg/region-of-interest.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface DisparityImage {
  header: std_msgs_msg_Header;
  image: sensor_msgs_msg_Image;
  f: number;
  t: number;
  valid_window: sensor_msgs_msg_RegionOfInterest;
  min_disparity: number;
  max_disparity: number;
  delta_d: number;
}
export interface DisparityImageInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  image?: sensor_msgs_msg_ImageInput | undefined;
  f?: number | undefined;
  t?: number | undefined;
  valid_window?: sensor_msgs_msg_RegionOfInterestInput | undefined;
  min_disparity?: number | undefined;
  max_disparity?: number | undefined;
  delta_d?: number | undefined;
}

const { NONE, bad, badBoolean, countKeys, full, getString, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x_offset","y_offset","height","width","do_rectify"];
const K4: any = ["header","image","f","t","valid_window","min_disparity","max_disparity","delta_d"];

export function write_stereo_msgs_msg_DisparityImage(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 8;
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
  let x9: any = v.image;
  if (x9 === undefined) { x9 = NONE; m1++; }
  try { p = write_sensor_msgs_msg_Image(x9, d, p, o, e); } catch (f) { throw under(f, "image"); }
  let x10: any = v.f;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("f", "number in the range of float32", x10);
  p = pad(d, p, o, e, 4);
  if (p + 40 > e) full(p + 40);
  d.setFloat32(p, x10, true);
  let x11: any = v.t;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("t", "number in the range of float32", x11);
  d.setFloat32(p + 4, x11, true);
  let x12: any = v.valid_window;
  if (x12 === undefined) { x12 = NONE; m1++; }
  if (typeof x12 !== "object" || x12 === null) bad("valid_window", "object", x12);
  let m13 = countKeys(x12) - 5;
  let x14: any = x12.x_offset;
  if (x14 === undefined) { x14 = 0; m13++; }
  if (typeof x14 !== "number" || x14 >>> 0 !== x14) bad("valid_window.x_offset", "uint32 (0 to 4294967295)", x14);
  d.setUint32(p + 8, x14, true);
  let x15: any = x12.y_offset;
  if (x15 === undefined) { x15 = 0; m13++; }
  if (typeof x15 !== "number" || x15 >>> 0 !== x15) bad("valid_window.y_offset", "uint32 (0 to 4294967295)", x15);
  d.setUint32(p + 12, x15, true);
  let x16: any = x12.height;
  if (x16 === undefined) { x16 = 0; m13++; }
  if (typeof x16 !== "number" || x16 >>> 0 !== x16) bad("valid_window.height", "uint32 (0 to 4294967295)", x16);
  d.setUint32(p + 16, x16, true);
  let x17: any = x12.width;
  if (x17 === undefined) { x17 = 0; m13++; }
  if (typeof x17 !== "number" || x17 >>> 0 !== x17) bad("valid_window.width", "uint32 (0 to 4294967295)", x17);
  d.setUint32(p + 20, x17, true);
  let x18: any = x12.do_rectify;
  if (x18 === undefined) { x18 = false; m13++; }
  if (typeof x18 !== "boolean") bad("valid_window.do_rectify", "boolean", x18);
  d.setUint8(p + 24, x18 ? 1 : 0);
  if (m13 !== 0) unknownField(x12, K3, "valid_window");
  let x19: any = v.min_disparity;
  if (x19 === undefined) { x19 = 0; m1++; }
  if (typeof x19 !== "number" || (x19 - x19 === 0 && Math.abs(x19) >= 3.4028235677973366e38)) bad("min_disparity", "number in the range of float32", x19);
  d.setUint16(p + 25, 0);
  d.setUint8(p + 27, 0);
  d.setFloat32(p + 28, x19, true);
  let x20: any = v.max_disparity;
  if (x20 === undefined) { x20 = 0; m1++; }
  if (typeof x20 !== "number" || (x20 - x20 === 0 && Math.abs(x20) >= 3.4028235677973366e38)) bad("max_disparity", "number in the range of float32", x20);
  d.setFloat32(p + 32, x20, true);
  let x21: any = v.delta_d;
  if (x21 === undefined) { x21 = 0; m1++; }
  if (typeof x21 !== "number" || (x21 - x21 === 0 && Math.abs(x21) >= 3.4028235677973366e38)) bad("delta_d", "number in the range of float32", x21);
  d.setFloat32(p + 36, x21, true);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 40;
}
export function read_stereo_msgs_msg_DisparityImage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  let x4: any; c.p = p; try { x4 = read_sensor_msgs_msg_Image(c); } catch (f) { throw under(f, "image"); } p = c.p;
  p += (o - p) & 3;
  if (p + 40 > e) short(c, p, "", "f:0:4 t:4:8 valid_window.x_offset:8:12 valid_window.y_offset:12:16 valid_window.height:16:20 valid_window.width:20:24 valid_window.do_rectify:24:25 min_disparity:28:32 max_disparity:32:36 delta_d:36:40");
  const x5 = d.getFloat32(p, l);
  const x6 = d.getFloat32(p + 4, l);
  const x7 = d.getUint32(p + 8, l);
  const x8 = d.getUint32(p + 12, l);
  const x9 = d.getUint32(p + 16, l);
  const x10 = d.getUint32(p + 20, l);
  const x11 = d.getUint8(p + 24); if (x11 > 1) badBoolean(c, p + 24, "valid_window.do_rectify");
  const x12 = d.getFloat32(p + 28, l);
  const x13 = d.getFloat32(p + 32, l);
  const x14 = d.getFloat32(p + 36, l);
  c.p = p + 40;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, image: x4, f: x5, t: x6, valid_window: { x_offset: x7, y_offset: x8, height: x9, width: x10, do_rectify: x11 === 1 }, min_disparity: x12, max_disparity: x13, delta_d: x14 };
}

export const DisparityImage: MessageType<DisparityImage, DisparityImageInput, Record<never, never>> = {
  kind: "message",
  name: "stereo_msgs/msg/DisparityImage",
  codec: /* @__PURE__ */ runtimeV1.codec("stereo_msgs/msg/DisparityImage", write_stereo_msgs_msg_DisparityImage, read_stereo_msgs_msg_DisparityImage),
  constants: {},
};
