// Generated from visualization_msgs/msg/Marker.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Point as geometry_msgs_msg_Point, type PointInput as geometry_msgs_msg_PointInput } from "../../geometry_msgs/msg/point.ts";
import { type Pose as geometry_msgs_msg_Pose, type PoseInput as geometry_msgs_msg_PoseInput } from "../../geometry_msgs/msg/pose.ts";
import { type Vector3 as geometry_msgs_msg_Vector3, type Vector3Input as geometry_msgs_msg_Vector3Input } from "../../geometry_msgs/msg/vector3.ts";
import { type CompressedImage as sensor_msgs_msg_CompressedImage, type CompressedImageInput as sensor_msgs_msg_CompressedImageInput, write_sensor_msgs_msg_CompressedImage, read_sensor_msgs_msg_CompressedImage } from "../../sensor_msgs/msg/compressed-image.ts";
import { type ColorRGBA as std_msgs_msg_ColorRGBA, type ColorRGBAInput as std_msgs_msg_ColorRGBAInput } from "../../std_msgs/msg/color-rgba.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";
import { type MeshFile as visualization_msgs_msg_MeshFile, type MeshFileInput as visualization_msgs_msg_MeshFileInput } from "./mesh-file.ts";
import { type UVCoordinate as visualization_msgs_msg_UVCoordinate, type UVCoordinateInput as visualization_msgs_msg_UVCoordinateInput } from "./uv-coordinate.ts";

export interface Marker {
  header: std_msgs_msg_Header;
  ns: string;
  id: number;
  type: number;
  action: number;
  pose: geometry_msgs_msg_Pose;
  scale: geometry_msgs_msg_Vector3;
  color: std_msgs_msg_ColorRGBA;
  lifetime: builtin_interfaces_msg_Duration;
  frame_locked: boolean;
  points: geometry_msgs_msg_Point[];
  colors: std_msgs_msg_ColorRGBA[];
  texture_resource: string;
  texture: sensor_msgs_msg_CompressedImage;
  uv_coordinates: visualization_msgs_msg_UVCoordinate[];
  text: string;
  mesh_resource: string;
  mesh_file: visualization_msgs_msg_MeshFile;
  mesh_use_embedded_materials: boolean;
}
export interface MarkerInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  ns?: string | undefined;
  id?: number | undefined;
  type?: number | undefined;
  action?: number | undefined;
  pose?: geometry_msgs_msg_PoseInput | undefined;
  scale?: geometry_msgs_msg_Vector3Input | undefined;
  color?: std_msgs_msg_ColorRGBAInput | undefined;
  lifetime?: builtin_interfaces_msg_DurationInput | undefined;
  frame_locked?: boolean | undefined;
  points?: readonly geometry_msgs_msg_PointInput[] | undefined;
  colors?: readonly std_msgs_msg_ColorRGBAInput[] | undefined;
  texture_resource?: string | undefined;
  texture?: sensor_msgs_msg_CompressedImageInput | undefined;
  uv_coordinates?: readonly visualization_msgs_msg_UVCoordinateInput[] | undefined;
  text?: string | undefined;
  mesh_resource?: string | undefined;
  mesh_file?: visualization_msgs_msg_MeshFileInput | undefined;
  mesh_use_embedded_materials?: boolean | undefined;
}

const { NONE, NO_ARRAY, NO_UINT8, bad, badBoolean, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["x","y","z","w"];
const K5: any = ["position","orientation"];
const K6: any = ["r","g","b","a"];
const K7: any = ["u","v"];
const K8: any = ["filename","data"];
const K9: any = ["header","ns","id","type","action","pose","scale","color","lifetime","frame_locked","points","colors","texture_resource","texture","uv_coordinates","text","mesh_resource","mesh_file","mesh_use_embedded_materials"];

export function write_visualization_msgs_msg_Marker(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 19;
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
  let x13: any = v.pose;
  if (x13 === undefined) { x13 = NONE; m1++; }
  if (typeof x13 !== "object" || x13 === null) bad("pose", "object", x13);
  let m14 = countKeys(x13) - 2;
  let x15: any = x13.position;
  if (x15 === undefined) { x15 = NONE; m14++; }
  if (typeof x15 !== "object" || x15 === null) bad("pose.position", "object", x15);
  let m16 = countKeys(x15) - 3;
  let x17: any = x15.x;
  if (x17 === undefined) { x17 = 0; m16++; }
  if (typeof x17 !== "number") bad("pose.position.x", "number", x17);
  p += 12;
  p = pad(d, p, o, e, 8);
  if (p + 112 > e) full(p + 112);
  d.setFloat64(p, x17, true);
  let x18: any = x15.y;
  if (x18 === undefined) { x18 = 0; m16++; }
  if (typeof x18 !== "number") bad("pose.position.y", "number", x18);
  d.setFloat64(p + 8, x18, true);
  let x19: any = x15.z;
  if (x19 === undefined) { x19 = 0; m16++; }
  if (typeof x19 !== "number") bad("pose.position.z", "number", x19);
  d.setFloat64(p + 16, x19, true);
  if (m16 !== 0) unknownField(x15, K3, "pose.position");
  let x20: any = x13.orientation;
  if (x20 === undefined) { x20 = NONE; m14++; }
  if (typeof x20 !== "object" || x20 === null) bad("pose.orientation", "object", x20);
  let m21 = countKeys(x20) - 4;
  let x22: any = x20.x;
  if (x22 === undefined) { x22 = 0; m21++; }
  if (typeof x22 !== "number") bad("pose.orientation.x", "number", x22);
  d.setFloat64(p + 24, x22, true);
  let x23: any = x20.y;
  if (x23 === undefined) { x23 = 0; m21++; }
  if (typeof x23 !== "number") bad("pose.orientation.y", "number", x23);
  d.setFloat64(p + 32, x23, true);
  let x24: any = x20.z;
  if (x24 === undefined) { x24 = 0; m21++; }
  if (typeof x24 !== "number") bad("pose.orientation.z", "number", x24);
  d.setFloat64(p + 40, x24, true);
  let x25: any = x20.w;
  if (x25 === undefined) { x25 = 1; m21++; }
  if (typeof x25 !== "number") bad("pose.orientation.w", "number", x25);
  d.setFloat64(p + 48, x25, true);
  if (m21 !== 0) unknownField(x20, K4, "pose.orientation");
  if (m14 !== 0) unknownField(x13, K5, "pose");
  let x26: any = v.scale;
  if (x26 === undefined) { x26 = NONE; m1++; }
  if (typeof x26 !== "object" || x26 === null) bad("scale", "object", x26);
  let m27 = countKeys(x26) - 3;
  let x28: any = x26.x;
  if (x28 === undefined) { x28 = 0; m27++; }
  if (typeof x28 !== "number") bad("scale.x", "number", x28);
  d.setFloat64(p + 56, x28, true);
  let x29: any = x26.y;
  if (x29 === undefined) { x29 = 0; m27++; }
  if (typeof x29 !== "number") bad("scale.y", "number", x29);
  d.setFloat64(p + 64, x29, true);
  let x30: any = x26.z;
  if (x30 === undefined) { x30 = 0; m27++; }
  if (typeof x30 !== "number") bad("scale.z", "number", x30);
  d.setFloat64(p + 72, x30, true);
  if (m27 !== 0) unknownField(x26, K3, "scale");
  let x31: any = v.color;
  if (x31 === undefined) { x31 = NONE; m1++; }
  if (typeof x31 !== "object" || x31 === null) bad("color", "object", x31);
  let m32 = countKeys(x31) - 4;
  let x33: any = x31.r;
  if (x33 === undefined) { x33 = 0; m32++; }
  if (typeof x33 !== "number" || (x33 - x33 === 0 && Math.abs(x33) >= 3.4028235677973366e38)) bad("color.r", "number in the range of float32", x33);
  d.setFloat32(p + 80, x33, true);
  let x34: any = x31.g;
  if (x34 === undefined) { x34 = 0; m32++; }
  if (typeof x34 !== "number" || (x34 - x34 === 0 && Math.abs(x34) >= 3.4028235677973366e38)) bad("color.g", "number in the range of float32", x34);
  d.setFloat32(p + 84, x34, true);
  let x35: any = x31.b;
  if (x35 === undefined) { x35 = 0; m32++; }
  if (typeof x35 !== "number" || (x35 - x35 === 0 && Math.abs(x35) >= 3.4028235677973366e38)) bad("color.b", "number in the range of float32", x35);
  d.setFloat32(p + 88, x35, true);
  let x36: any = x31.a;
  if (x36 === undefined) { x36 = 0; m32++; }
  if (typeof x36 !== "number" || (x36 - x36 === 0 && Math.abs(x36) >= 3.4028235677973366e38)) bad("color.a", "number in the range of float32", x36);
  d.setFloat32(p + 92, x36, true);
  if (m32 !== 0) unknownField(x31, K6, "color");
  let x37: any = v.lifetime;
  if (x37 === undefined) { x37 = NONE; m1++; }
  if (typeof x37 !== "object" || x37 === null) bad("lifetime", "object", x37);
  let m38 = countKeys(x37) - 2;
  let x39: any = x37.sec;
  if (x39 === undefined) { x39 = 0; m38++; }
  if (typeof x39 !== "number" || (x39 | 0) !== x39) bad("lifetime.sec", "int32 (-2147483648 to 2147483647)", x39);
  d.setInt32(p + 96, x39, true);
  let x40: any = x37.nanosec;
  if (x40 === undefined) { x40 = 0; m38++; }
  if (typeof x40 !== "number" || x40 >>> 0 !== x40) bad("lifetime.nanosec", "uint32 (0 to 4294967295)", x40);
  d.setUint32(p + 100, x40, true);
  if (m38 !== 0) unknownField(x37, K1, "lifetime");
  let x41: any = v.frame_locked;
  if (x41 === undefined) { x41 = false; m1++; }
  if (typeof x41 !== "boolean") bad("frame_locked", "boolean", x41);
  d.setUint8(p + 104, x41 ? 1 : 0);
  let x42: any = v.points;
  if (x42 === undefined) { x42 = NO_ARRAY; m1++; }
  if (!isArray(x42)) bad("points", "an array", x42);
  const n43 = x42.length;
  d.setUint16(p + 105, 0);
  d.setUint8(p + 107, 0);
  d.setUint32(p + 108, n43, true);
  p += 112;
  if (n43 > 0) p = pad(d, p, o, e, 8);
  for (let i44 = 0; i44 < n43; i44++) {
    const y45: any = x42[i44];
    if (typeof y45 !== "object" || y45 === null) bad("points[" + i44 + "]", "object", y45);
    let m46 = countKeys(y45) - 3;
    let x47: any = y45.x;
    if (x47 === undefined) { x47 = 0; m46++; }
    if (typeof x47 !== "number") bad("points[" + i44 + "]" + ".x", "number", x47);
    if (p + 24 > e) full(p + 24);
    d.setFloat64(p, x47, true);
    let x48: any = y45.y;
    if (x48 === undefined) { x48 = 0; m46++; }
    if (typeof x48 !== "number") bad("points[" + i44 + "]" + ".y", "number", x48);
    d.setFloat64(p + 8, x48, true);
    let x49: any = y45.z;
    if (x49 === undefined) { x49 = 0; m46++; }
    if (typeof x49 !== "number") bad("points[" + i44 + "]" + ".z", "number", x49);
    d.setFloat64(p + 16, x49, true);
    if (m46 !== 0) unknownField(y45, K3, "points[" + i44 + "]");
    p += 24;
  }
  let x50: any = v.colors;
  if (x50 === undefined) { x50 = NO_ARRAY; m1++; }
  if (!isArray(x50)) bad("colors", "an array", x50);
  const n51 = x50.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n51, true);
  p += 4;
  for (let i52 = 0; i52 < n51; i52++) {
    const y53: any = x50[i52];
    if (typeof y53 !== "object" || y53 === null) bad("colors[" + i52 + "]", "object", y53);
    let m54 = countKeys(y53) - 4;
    let x55: any = y53.r;
    if (x55 === undefined) { x55 = 0; m54++; }
    if (typeof x55 !== "number" || (x55 - x55 === 0 && Math.abs(x55) >= 3.4028235677973366e38)) bad("colors[" + i52 + "]" + ".r", "number in the range of float32", x55);
    if (p + 16 > e) full(p + 16);
    d.setFloat32(p, x55, true);
    let x56: any = y53.g;
    if (x56 === undefined) { x56 = 0; m54++; }
    if (typeof x56 !== "number" || (x56 - x56 === 0 && Math.abs(x56) >= 3.4028235677973366e38)) bad("colors[" + i52 + "]" + ".g", "number in the range of float32", x56);
    d.setFloat32(p + 4, x56, true);
    let x57: any = y53.b;
    if (x57 === undefined) { x57 = 0; m54++; }
    if (typeof x57 !== "number" || (x57 - x57 === 0 && Math.abs(x57) >= 3.4028235677973366e38)) bad("colors[" + i52 + "]" + ".b", "number in the range of float32", x57);
    d.setFloat32(p + 8, x57, true);
    let x58: any = y53.a;
    if (x58 === undefined) { x58 = 0; m54++; }
    if (typeof x58 !== "number" || (x58 - x58 === 0 && Math.abs(x58) >= 3.4028235677973366e38)) bad("colors[" + i52 + "]" + ".a", "number in the range of float32", x58);
    d.setFloat32(p + 12, x58, true);
    if (m54 !== 0) unknownField(y53, K6, "colors[" + i52 + "]");
    p += 16;
  }
  let x59: any = v.texture_resource;
  if (x59 === undefined) { x59 = ""; m1++; }
  if (typeof x59 !== "string") bad("texture_resource", "string", x59);
  p = putString(d, p, o, x59, e);
  if (p < 0) bad("texture_resource", "string without U+0000", x59);
  let x60: any = v.texture;
  if (x60 === undefined) { x60 = NONE; m1++; }
  try { p = write_sensor_msgs_msg_CompressedImage(x60, d, p, o, e); } catch (f) { throw under(f, "texture"); }
  let x61: any = v.uv_coordinates;
  if (x61 === undefined) { x61 = NO_ARRAY; m1++; }
  if (!isArray(x61)) bad("uv_coordinates", "an array", x61);
  const n62 = x61.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n62, true);
  p += 4;
  for (let i63 = 0; i63 < n62; i63++) {
    const y64: any = x61[i63];
    if (typeof y64 !== "object" || y64 === null) bad("uv_coordinates[" + i63 + "]", "object", y64);
    let m65 = countKeys(y64) - 2;
    let x66: any = y64.u;
    if (x66 === undefined) { x66 = 0; m65++; }
    if (typeof x66 !== "number" || (x66 - x66 === 0 && Math.abs(x66) >= 3.4028235677973366e38)) bad("uv_coordinates[" + i63 + "]" + ".u", "number in the range of float32", x66);
    if (p + 8 > e) full(p + 8);
    d.setFloat32(p, x66, true);
    let x67: any = y64.v;
    if (x67 === undefined) { x67 = 0; m65++; }
    if (typeof x67 !== "number" || (x67 - x67 === 0 && Math.abs(x67) >= 3.4028235677973366e38)) bad("uv_coordinates[" + i63 + "]" + ".v", "number in the range of float32", x67);
    d.setFloat32(p + 4, x67, true);
    if (m65 !== 0) unknownField(y64, K7, "uv_coordinates[" + i63 + "]");
    p += 8;
  }
  let x68: any = v.text;
  if (x68 === undefined) { x68 = ""; m1++; }
  if (typeof x68 !== "string") bad("text", "string", x68);
  p = putString(d, p, o, x68, e);
  if (p < 0) bad("text", "string without U+0000", x68);
  let x69: any = v.mesh_resource;
  if (x69 === undefined) { x69 = ""; m1++; }
  if (typeof x69 !== "string") bad("mesh_resource", "string", x69);
  p = putString(d, p, o, x69, e);
  if (p < 0) bad("mesh_resource", "string without U+0000", x69);
  let x70: any = v.mesh_file;
  if (x70 === undefined) { x70 = NONE; m1++; }
  if (typeof x70 !== "object" || x70 === null) bad("mesh_file", "object", x70);
  let m71 = countKeys(x70) - 2;
  let x72: any = x70.filename;
  if (x72 === undefined) { x72 = ""; m71++; }
  if (typeof x72 !== "string") bad("mesh_file.filename", "string", x72);
  p = putString(d, p, o, x72, e);
  if (p < 0) bad("mesh_file.filename", "string without U+0000", x72);
  let x73: any = x70.data;
  if (x73 === undefined) { x73 = NO_UINT8; m71++; }
  if (!isArray(x73)) bad("mesh_file.data", "an array of uint8", x73);
  const n74 = x73.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n74, true);
  p += 4;
  if (p + n74 > e) full(p + n74);
  if (x73 instanceof Uint8Array && n74 > bulkLength) { putBytes(d, p, x73); p += n74; }
  else for (let i75 = 0; i75 < n74; i75++, p += 1) {
    const y76: any = x73[i75]; if (typeof y76 !== "number" || (y76 & 255) !== y76) bad("mesh_file.data[" + i75 + "]", "uint8 (0 to 255)", y76); d.setUint8(p, y76);
  }
  if (m71 !== 0) unknownField(x70, K8, "mesh_file");
  let x77: any = v.mesh_use_embedded_materials;
  if (x77 === undefined) { x77 = false; m1++; }
  if (typeof x77 !== "boolean") bad("mesh_use_embedded_materials", "boolean", x77);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x77 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K9, "");
  return p + 1;
}
export function read_visualization_msgs_msg_Marker(c: runtimeV1.Cursor): any {
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
  if (p + 105 > e) short(c, p, "", "pose.position.x:0:8 pose.position.y:8:16 pose.position.z:16:24 pose.orientation.x:24:32 pose.orientation.y:32:40 pose.orientation.z:40:48 pose.orientation.w:48:56 scale.x:56:64 scale.y:64:72 scale.z:72:80 color.r:80:84 color.g:84:88 color.b:88:92 color.a:92:96 lifetime.sec:96:100 lifetime.nanosec:100:104 frame_locked:104:105");
  const x8 = d.getFloat64(p, l);
  const x9 = d.getFloat64(p + 8, l);
  const x10 = d.getFloat64(p + 16, l);
  const x11 = d.getFloat64(p + 24, l);
  const x12 = d.getFloat64(p + 32, l);
  const x13 = d.getFloat64(p + 40, l);
  const x14 = d.getFloat64(p + 48, l);
  const x15 = d.getFloat64(p + 56, l);
  const x16 = d.getFloat64(p + 64, l);
  const x17 = d.getFloat64(p + 72, l);
  const x18 = d.getFloat32(p + 80, l);
  const x19 = d.getFloat32(p + 84, l);
  const x20 = d.getFloat32(p + 88, l);
  const x21 = d.getFloat32(p + 92, l);
  const x22 = d.getInt32(p + 96, l);
  const x23 = d.getUint32(p + 100, l);
  const x24 = d.getUint8(p + 104); if (x24 > 1) badBoolean(c, p + 104, "frame_locked");
  p += 105;
  const n25 = getCount(c, p, 24, Infinity);
  if (n25 < 0) countFault(c, p, "points", 24, Infinity);
  p = c.p;
  const a26: any[] = [];
  if (n25 > 0) p += (o - p) & 7;
  for (let i27 = 0; i27 < n25; i27++) {
    if (p + 24 > e) short(c, p, "points[" + i27 + "]", ".x:0:8 .y:8:16 .z:16:24");
    const x28 = d.getFloat64(p, l);
    const x29 = d.getFloat64(p + 8, l);
    const x30 = d.getFloat64(p + 16, l);
    a26.push({ x: x28, y: x29, z: x30 });
    p += 24;
  }
  const n31 = getCount(c, p, 16, Infinity);
  if (n31 < 0) countFault(c, p, "colors", 16, Infinity);
  p = c.p;
  const a32: any[] = [];
  for (let i33 = 0; i33 < n31; i33++) {
    if (p + 16 > e) short(c, p, "colors[" + i33 + "]", ".r:0:4 .g:4:8 .b:8:12 .a:12:16");
    const x34 = d.getFloat32(p, l);
    const x35 = d.getFloat32(p + 4, l);
    const x36 = d.getFloat32(p + 8, l);
    const x37 = d.getFloat32(p + 12, l);
    a32.push({ r: x34, g: x35, b: x36, a: x37 });
    p += 16;
  }
  const x38 = getString(c, p, Infinity) ?? stringFault(c, p, "texture_resource", Infinity); p = c.p;
  let x39: any; c.p = p; try { x39 = read_sensor_msgs_msg_CompressedImage(c); } catch (f) { throw under(f, "texture"); } p = c.p;
  const n40 = getCount(c, p, 8, Infinity);
  if (n40 < 0) countFault(c, p, "uv_coordinates", 8, Infinity);
  p = c.p;
  const a41: any[] = [];
  for (let i42 = 0; i42 < n40; i42++) {
    if (p + 8 > e) short(c, p, "uv_coordinates[" + i42 + "]", ".u:0:4 .v:4:8");
    const x43 = d.getFloat32(p, l);
    const x44 = d.getFloat32(p + 4, l);
    a41.push({ u: x43, v: x44 });
    p += 8;
  }
  const x45 = getString(c, p, Infinity) ?? stringFault(c, p, "text", Infinity); p = c.p;
  const x46 = getString(c, p, Infinity) ?? stringFault(c, p, "mesh_resource", Infinity); p = c.p;
  const x47 = getString(c, p, Infinity) ?? stringFault(c, p, "mesh_file.filename", Infinity); p = c.p;
  const n48 = getCount(c, p, 1, Infinity);
  if (n48 < 0) countFault(c, p, "mesh_file.data", 1, Infinity);
  p = c.p;
  let a49: any = NO_UINT8;
  if (n48 > 0) { if (p + n48 > e) short(c, p, "", "mesh_file.data:0:" + n48); a49 = getOctets(c, p, n48); p += n48; }
  if (p + 1 > e) short(c, p, "", "mesh_use_embedded_materials:0:1");
  const x50 = d.getUint8(p); if (x50 > 1) badBoolean(c, p, "mesh_use_embedded_materials");
  c.p = p + 1;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, ns: x4, id: x5, type: x6, action: x7, pose: { position: { x: x8, y: x9, z: x10 }, orientation: { x: x11, y: x12, z: x13, w: x14 } }, scale: { x: x15, y: x16, z: x17 }, color: { r: x18, g: x19, b: x20, a: x21 }, lifetime: { sec: x22, nanosec: x23 }, frame_locked: x24 === 1, points: a26, colors: a32, texture_resource: x38, texture: x39, uv_coordinates: a41, text: x45, mesh_resource: x46, mesh_file: { filename: x47, data: a49 }, mesh_use_embedded_materials: x50 === 1 };
}

export const Marker: MessageType<Marker, MarkerInput, { readonly ARROW: 0; readonly CUBE: 1; readonly SPHERE: 2; readonly CYLINDER: 3; readonly LINE_STRIP: 4; readonly LINE_LIST: 5; readonly CUBE_LIST: 6; readonly SPHERE_LIST: 7; readonly POINTS: 8; readonly TEXT_VIEW_FACING: 9; readonly MESH_RESOURCE: 10; readonly TRIANGLE_LIST: 11; readonly ADD: 0; readonly MODIFY: 0; readonly DELETE: 2; readonly DELETEALL: 3 }> = {
  kind: "message",
  name: "visualization_msgs/msg/Marker",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/Marker", write_visualization_msgs_msg_Marker, read_visualization_msgs_msg_Marker),
  constants: { ARROW: 0, CUBE: 1, SPHERE: 2, CYLINDER: 3, LINE_STRIP: 4, LINE_LIST: 5, CUBE_LIST: 6, SPHERE_LIST: 7, POINTS: 8, TEXT_VIEW_FACING: 9, MESH_RESOURCE: 10, TRIANGLE_LIST: 11, ADD: 0, MODIFY: 0, DELETE: 2, DELETEALL: 3 },
};
