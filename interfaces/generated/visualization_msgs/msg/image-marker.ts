// Generated from visualization_msgs/msg/ImageMarker.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Point as geometry_msgs_msg_Point, type PointInput as geometry_msgs_msg_PointInput } from "../../geometry_msgs/msg/point.ts";
import { type ColorRGBA as std_msgs_msg_ColorRGBA, type ColorRGBAInput as std_msgs_msg_ColorRGBAInput } from "../../std_msgs/msg/color-rgba.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface ImageMarker {
  header: std_msgs_msg_Header;
  ns: string;
  id: number;
  type: number;
  action: number;
  position: geometry_msgs_msg_Point;
  scale: number;
  outline_color: std_msgs_msg_ColorRGBA;
  filled: number;
  fill_color: std_msgs_msg_ColorRGBA;
  lifetime: builtin_interfaces_msg_Duration;
  points: geometry_msgs_msg_Point[];
  outline_colors: std_msgs_msg_ColorRGBA[];
}
export interface ImageMarkerInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  ns?: string | undefined;
  id?: number | undefined;
  type?: number | undefined;
  action?: number | undefined;
  position?: geometry_msgs_msg_PointInput | undefined;
  scale?: number | undefined;
  outline_color?: std_msgs_msg_ColorRGBAInput | undefined;
  filled?: number | undefined;
  fill_color?: std_msgs_msg_ColorRGBAInput | undefined;
  lifetime?: builtin_interfaces_msg_DurationInput | undefined;
  points?: readonly geometry_msgs_msg_PointInput[] | undefined;
  outline_colors?: readonly std_msgs_msg_ColorRGBAInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["r","g","b","a"];
const K5: any = ["header","ns","id","type","action","position","scale","outline_color","filled","fill_color","lifetime","points","outline_colors"];

export function write_visualization_msgs_msg_ImageMarker(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 13;
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
  let x9: any = v.ns;
  if (x9 === undefined) { x9 = ""; m1++; }
  if (typeof x9 !== "string") bad("ns", "string", x9);
  p = putString(d, p, o, x9, e);
  if (p < 0) bad("ns", "string without U+0000", x9);
  let x10: any = v.id;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || (x10 | 0) !== x10) bad("id", "int32 (-2147483648 to 2147483647)", x10);
  p = pad(d, p, o, e, 4);
  if (p + 12 > e) full(p + 12);
  d.setInt32(p, x10, true);
  let x11: any = v.type;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || (x11 | 0) !== x11) bad("type", "int32 (-2147483648 to 2147483647)", x11);
  d.setInt32(p + 4, x11, true);
  let x12: any = v.action;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || (x12 | 0) !== x12) bad("action", "int32 (-2147483648 to 2147483647)", x12);
  d.setInt32(p + 8, x12, true);
  let x13: any = v.position;
  if (x13 === undefined) { x13 = NONE; m1++; }
  if (typeof x13 !== "object" || x13 === null) bad("position", "object", x13);
  let m14 = countKeys(x13) - 3;
  let x15: any = x13.x;
  if (x15 === undefined) { x15 = 0; m14++; }
  if (typeof x15 !== "number") bad("position.x", "number", x15);
  p += 12;
  p = pad(d, p, o, e, 8);
  if (p + 76 > e) full(p + 76);
  d.setFloat64(p, x15, true);
  let x16: any = x13.y;
  if (x16 === undefined) { x16 = 0; m14++; }
  if (typeof x16 !== "number") bad("position.y", "number", x16);
  d.setFloat64(p + 8, x16, true);
  let x17: any = x13.z;
  if (x17 === undefined) { x17 = 0; m14++; }
  if (typeof x17 !== "number") bad("position.z", "number", x17);
  d.setFloat64(p + 16, x17, true);
  if (m14 !== 0) unknownField(x13, K3, "position");
  let x18: any = v.scale;
  if (x18 === undefined) { x18 = 0; m1++; }
  if (typeof x18 !== "number" || (x18 - x18 === 0 && Math.abs(x18) >= 3.4028235677973366e38)) bad("scale", "number in the range of float32", x18);
  d.setFloat32(p + 24, x18, true);
  let x19: any = v.outline_color;
  if (x19 === undefined) { x19 = NONE; m1++; }
  if (typeof x19 !== "object" || x19 === null) bad("outline_color", "object", x19);
  let m20 = countKeys(x19) - 4;
  let x21: any = x19.r;
  if (x21 === undefined) { x21 = 0; m20++; }
  if (typeof x21 !== "number" || (x21 - x21 === 0 && Math.abs(x21) >= 3.4028235677973366e38)) bad("outline_color.r", "number in the range of float32", x21);
  d.setFloat32(p + 28, x21, true);
  let x22: any = x19.g;
  if (x22 === undefined) { x22 = 0; m20++; }
  if (typeof x22 !== "number" || (x22 - x22 === 0 && Math.abs(x22) >= 3.4028235677973366e38)) bad("outline_color.g", "number in the range of float32", x22);
  d.setFloat32(p + 32, x22, true);
  let x23: any = x19.b;
  if (x23 === undefined) { x23 = 0; m20++; }
  if (typeof x23 !== "number" || (x23 - x23 === 0 && Math.abs(x23) >= 3.4028235677973366e38)) bad("outline_color.b", "number in the range of float32", x23);
  d.setFloat32(p + 36, x23, true);
  let x24: any = x19.a;
  if (x24 === undefined) { x24 = 0; m20++; }
  if (typeof x24 !== "number" || (x24 - x24 === 0 && Math.abs(x24) >= 3.4028235677973366e38)) bad("outline_color.a", "number in the range of float32", x24);
  d.setFloat32(p + 40, x24, true);
  if (m20 !== 0) unknownField(x19, K4, "outline_color");
  let x25: any = v.filled;
  if (x25 === undefined) { x25 = 0; m1++; }
  if (typeof x25 !== "number" || (x25 & 255) !== x25) bad("filled", "uint8 (0 to 255)", x25);
  d.setUint8(p + 44, x25);
  let x26: any = v.fill_color;
  if (x26 === undefined) { x26 = NONE; m1++; }
  if (typeof x26 !== "object" || x26 === null) bad("fill_color", "object", x26);
  let m27 = countKeys(x26) - 4;
  let x28: any = x26.r;
  if (x28 === undefined) { x28 = 0; m27++; }
  if (typeof x28 !== "number" || (x28 - x28 === 0 && Math.abs(x28) >= 3.4028235677973366e38)) bad("fill_color.r", "number in the range of float32", x28);
  d.setUint16(p + 45, 0);
  d.setUint8(p + 47, 0);
  d.setFloat32(p + 48, x28, true);
  let x29: any = x26.g;
  if (x29 === undefined) { x29 = 0; m27++; }
  if (typeof x29 !== "number" || (x29 - x29 === 0 && Math.abs(x29) >= 3.4028235677973366e38)) bad("fill_color.g", "number in the range of float32", x29);
  d.setFloat32(p + 52, x29, true);
  let x30: any = x26.b;
  if (x30 === undefined) { x30 = 0; m27++; }
  if (typeof x30 !== "number" || (x30 - x30 === 0 && Math.abs(x30) >= 3.4028235677973366e38)) bad("fill_color.b", "number in the range of float32", x30);
  d.setFloat32(p + 56, x30, true);
  let x31: any = x26.a;
  if (x31 === undefined) { x31 = 0; m27++; }
  if (typeof x31 !== "number" || (x31 - x31 === 0 && Math.abs(x31) >= 3.4028235677973366e38)) bad("fill_color.a", "number in the range of float32", x31);
  d.setFloat32(p + 60, x31, true);
  if (m27 !== 0) unknownField(x26, K4, "fill_color");
  let x32: any = v.lifetime;
  if (x32 === undefined) { x32 = NONE; m1++; }
  if (typeof x32 !== "object" || x32 === null) bad("lifetime", "object", x32);
  let m33 = countKeys(x32) - 2;
  let x34: any = x32.sec;
  if (x34 === undefined) { x34 = 0; m33++; }
  if (typeof x34 !== "number" || (x34 | 0) !== x34) bad("lifetime.sec", "int32 (-2147483648 to 2147483647)", x34);
  d.setInt32(p + 64, x34, true);
  let x35: any = x32.nanosec;
  if (x35 === undefined) { x35 = 0; m33++; }
  if (typeof x35 !== "number" || x35 >>> 0 !== x35) bad("lifetime.nanosec", "uint32 (0 to 4294967295)", x35);
  d.setUint32(p + 68, x35, true);
  if (m33 !== 0) unknownField(x32, K1, "lifetime");
  let x36: any = v.points;
  if (x36 === undefined) { x36 = NO_ARRAY; m1++; }
  if (!isArray(x36)) bad("points", "an array", x36);
  const n37 = x36.length;
  d.setUint32(p + 72, n37, true);
  p += 76;
  if (n37 > 0) p = pad(d, p, o, e, 8);
  for (let i38 = 0; i38 < n37; i38++) {
    const y39: any = x36[i38];
    if (typeof y39 !== "object" || y39 === null) bad("points[" + i38 + "]", "object", y39);
    let m40 = countKeys(y39) - 3;
    let x41: any = y39.x;
    if (x41 === undefined) { x41 = 0; m40++; }
    if (typeof x41 !== "number") bad("points[" + i38 + "]" + ".x", "number", x41);
    if (p + 24 > e) full(p + 24);
    d.setFloat64(p, x41, true);
    let x42: any = y39.y;
    if (x42 === undefined) { x42 = 0; m40++; }
    if (typeof x42 !== "number") bad("points[" + i38 + "]" + ".y", "number", x42);
    d.setFloat64(p + 8, x42, true);
    let x43: any = y39.z;
    if (x43 === undefined) { x43 = 0; m40++; }
    if (typeof x43 !== "number") bad("points[" + i38 + "]" + ".z", "number", x43);
    d.setFloat64(p + 16, x43, true);
    if (m40 !== 0) unknownField(y39, K3, "points[" + i38 + "]");
    p += 24;
  }
  let x44: any = v.outline_colors;
  if (x44 === undefined) { x44 = NO_ARRAY; m1++; }
  if (!isArray(x44)) bad("outline_colors", "an array", x44);
  const n45 = x44.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n45, true);
  p += 4;
  for (let i46 = 0; i46 < n45; i46++) {
    const y47: any = x44[i46];
    if (typeof y47 !== "object" || y47 === null) bad("outline_colors[" + i46 + "]", "object", y47);
    let m48 = countKeys(y47) - 4;
    let x49: any = y47.r;
    if (x49 === undefined) { x49 = 0; m48++; }
    if (typeof x49 !== "number" || (x49 - x49 === 0 && Math.abs(x49) >= 3.4028235677973366e38)) bad("outline_colors[" + i46 + "]" + ".r", "number in the range of float32", x49);
    if (p + 16 > e) full(p + 16);
    d.setFloat32(p, x49, true);
    let x50: any = y47.g;
    if (x50 === undefined) { x50 = 0; m48++; }
    if (typeof x50 !== "number" || (x50 - x50 === 0 && Math.abs(x50) >= 3.4028235677973366e38)) bad("outline_colors[" + i46 + "]" + ".g", "number in the range of float32", x50);
    d.setFloat32(p + 4, x50, true);
    let x51: any = y47.b;
    if (x51 === undefined) { x51 = 0; m48++; }
    if (typeof x51 !== "number" || (x51 - x51 === 0 && Math.abs(x51) >= 3.4028235677973366e38)) bad("outline_colors[" + i46 + "]" + ".b", "number in the range of float32", x51);
    d.setFloat32(p + 8, x51, true);
    let x52: any = y47.a;
    if (x52 === undefined) { x52 = 0; m48++; }
    if (typeof x52 !== "number" || (x52 - x52 === 0 && Math.abs(x52) >= 3.4028235677973366e38)) bad("outline_colors[" + i46 + "]" + ".a", "number in the range of float32", x52);
    d.setFloat32(p + 12, x52, true);
    if (m48 !== 0) unknownField(y47, K4, "outline_colors[" + i46 + "]");
    p += 16;
  }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
export function read_visualization_msgs_msg_ImageMarker(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "ns", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 12 > e) short(c, p, "", "id:0:4 type:4:8 action:8:12");
  const x5 = d.getInt32(p, l);
  const x6 = d.getInt32(p + 4, l);
  const x7 = d.getInt32(p + 8, l);
  p += 12;
  p += (o - p) & 7;
  if (p + 72 > e) short(c, p, "", "position.x:0:8 position.y:8:16 position.z:16:24 scale:24:28 outline_color.r:28:32 outline_color.g:32:36 outline_color.b:36:40 outline_color.a:40:44 filled:44:45 fill_color.r:48:52 fill_color.g:52:56 fill_color.b:56:60 fill_color.a:60:64 lifetime.sec:64:68 lifetime.nanosec:68:72");
  const x8 = d.getFloat64(p, l);
  const x9 = d.getFloat64(p + 8, l);
  const x10 = d.getFloat64(p + 16, l);
  const x11 = d.getFloat32(p + 24, l);
  const x12 = d.getFloat32(p + 28, l);
  const x13 = d.getFloat32(p + 32, l);
  const x14 = d.getFloat32(p + 36, l);
  const x15 = d.getFloat32(p + 40, l);
  const x16 = d.getUint8(p + 44);
  const x17 = d.getFloat32(p + 48, l);
  const x18 = d.getFloat32(p + 52, l);
  const x19 = d.getFloat32(p + 56, l);
  const x20 = d.getFloat32(p + 60, l);
  const x21 = d.getInt32(p + 64, l);
  const x22 = d.getUint32(p + 68, l);
  p += 72;
  const n23 = getCount(c, p, 24, Infinity);
  if (n23 < 0) countFault(c, p, "points", 24, Infinity);
  p = c.p;
  const a24: any[] = [];
  if (n23 > 0) p += (o - p) & 7;
  for (let i25 = 0; i25 < n23; i25++) {
    if (p + 24 > e) short(c, p, "points[" + i25 + "]", ".x:0:8 .y:8:16 .z:16:24");
    const x26 = d.getFloat64(p, l);
    const x27 = d.getFloat64(p + 8, l);
    const x28 = d.getFloat64(p + 16, l);
    a24.push({ x: x26, y: x27, z: x28 });
    p += 24;
  }
  const n29 = getCount(c, p, 16, Infinity);
  if (n29 < 0) countFault(c, p, "outline_colors", 16, Infinity);
  p = c.p;
  const a30: any[] = [];
  for (let i31 = 0; i31 < n29; i31++) {
    if (p + 16 > e) short(c, p, "outline_colors[" + i31 + "]", ".r:0:4 .g:4:8 .b:8:12 .a:12:16");
    const x32 = d.getFloat32(p, l);
    const x33 = d.getFloat32(p + 4, l);
    const x34 = d.getFloat32(p + 8, l);
    const x35 = d.getFloat32(p + 12, l);
    a30.push({ r: x32, g: x33, b: x34, a: x35 });
    p += 16;
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, ns: x4, id: x5, type: x6, action: x7, position: { x: x8, y: x9, z: x10 }, scale: x11, outline_color: { r: x12, g: x13, b: x14, a: x15 }, filled: x16, fill_color: { r: x17, g: x18, b: x19, a: x20 }, lifetime: { sec: x21, nanosec: x22 }, points: a24, outline_colors: a30 };
}

export const ImageMarker: MessageType<ImageMarker, ImageMarkerInput, { readonly CIRCLE: 0; readonly LINE_STRIP: 1; readonly LINE_LIST: 2; readonly POLYGON: 3; readonly POINTS: 4; readonly ADD: 0; readonly REMOVE: 1 }> = {
  kind: "message",
  name: "visualization_msgs/msg/ImageMarker",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/ImageMarker", write_visualization_msgs_msg_ImageMarker, read_visualization_msgs_msg_ImageMarker),
  constants: { CIRCLE: 0, LINE_STRIP: 1, LINE_LIST: 2, POLYGON: 3, POINTS: 4, ADD: 0, REMOVE: 1 },
};
