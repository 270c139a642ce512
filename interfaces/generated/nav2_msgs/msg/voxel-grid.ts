// Generated from nav2_msgs/msg/VoxelGrid.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Point32 as geometry_msgs_msg_Point32, type Point32Input as geometry_msgs_msg_Point32Input } from "../../geometry_msgs/msg/point32.ts";
import { type Vector3 as geometry_msgs_msg_Vector3, type Vector3Input as geometry_msgs_msg_Vector3Input } from "../../geometry_msgs/msg/vector3.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface VoxelGrid {
  header: std_msgs_msg_Header;
  data: Uint32Array;
  origin: geometry_msgs_msg_Point32;
  resolutions: geometry_msgs_msg_Vector3;
  size_x: number;
  size_y: number;
  size_z: number;
}
export interface VoxelGridInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  data?: NumbersInput | undefined;
  origin?: geometry_msgs_msg_Point32Input | undefined;
  resolutions?: geometry_msgs_msg_Vector3Input | undefined;
  size_x?: number | undefined;
  size_y?: number | undefined;
  size_z?: number | undefined;
}

const { NONE, NO_UINT32, bad, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["header","data","origin","resolutions","size_x","size_y","size_z"];

export function write_nav2_msgs_msg_VoxelGrid(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
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
  let x9: any = v.data;
  if (x9 === undefined) { x9 = NO_UINT32; m1++; }
  if (!isArray(x9)) bad("data", "an array of uint32", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  if (p + 4 * n10 > e) full(p + 4 * n10);
  if (x9 instanceof Uint32Array && n10 > bulkLength) { putBytes(d, p, x9); p += 4 * n10; }
  else for (let i11 = 0; i11 < n10; i11++, p += 4) {
    const y12: any = x9[i11]; if (typeof y12 !== "number" || y12 >>> 0 !== y12) bad("data[" + i11 + "]", "uint32 (0 to 4294967295)", y12); d.setUint32(p, y12, true);
  }
  let x13: any = v.origin;
  if (x13 === undefined) { x13 = NONE; m1++; }
  if (typeof x13 !== "object" || x13 === null) bad("origin", "object", x13);
  let m14 = countKeys(x13) - 3;
  let x15: any = x13.x;
  if (x15 === undefined) { x15 = 0; m14++; }
  if (typeof x15 !== "number" || (x15 - x15 === 0 && Math.abs(x15) >= 3.4028235677973366e38)) bad("origin.x", "number in the range of float32", x15);
  if (p + 12 > e) full(p + 12);
  d.setFloat32(p, x15, true);
  let x16: any = x13.y;
  if (x16 === undefined) { x16 = 0; m14++; }
  if (typeof x16 !== "number" || (x16 - x16 === 0 && Math.abs(x16) >= 3.4028235677973366e38)) bad("origin.y", "number in the range of float32", x16);
  d.setFloat32(p + 4, x16, true);
  let x17: any = x13.z;
  if (x17 === undefined) { x17 = 0; m14++; }
  if (typeof x17 !== "number" || (x17 - x17 === 0 && Math.abs(x17) >= 3.4028235677973366e38)) bad("origin.z", "number in the range of float32", x17);
  d.setFloat32(p + 8, x17, true);
  if (m14 !== 0) unknownField(x13, K3, "origin");
  let x18: any = v.resolutions;
  if (x18 === undefined) { x18 = NONE; m1++; }
  if (typeof x18 !== "object" || x18 === null) bad("resolutions", "object", x18);
  let m19 = countKeys(x18) - 3;
  let x20: any = x18.x;
  if (x20 === undefined) { x20 = 0; m19++; }
  if (typeof x20 !== "number") bad("resolutions.x", "number", x20);
  p += 12;
  p = pad(d, p, o, e, 8);
  if (p + 36 > e) full(p + 36);
  d.setFloat64(p, x20, true);
  let x21: any = x18.y;
  if (x21 === undefined) { x21 = 0; m19++; }
  if (typeof x21 !== "number") bad("resolutions.y", "number", x21);
  d.setFloat64(p + 8, x21, true);
  let x22: any = x18.z;
  if (x22 === undefined) { x22 = 0; m19++; }
  if (typeof x22 !== "number") bad("resolutions.z", "number", x22);
  d.setFloat64(p + 16, x22, true);
  if (m19 !== 0) unknownField(x18, K3, "resolutions");
  let x23: any = v.size_x;
  if (x23 === undefined) { x23 = 0; m1++; }
  if (typeof x23 !== "number" || x23 >>> 0 !== x23) bad("size_x", "uint32 (0 to 4294967295)", x23);
  d.setUint32(p + 24, x23, true);
  let x24: any = v.size_y;
  if (x24 === undefined) { x24 = 0; m1++; }
  if (typeof x24 !== "number" || x24 >>> 0 !== x24) bad("size_y", "uint32 (0 to 4294967295)", x24);
  d.setUint32(p + 28, x24, true);
  let x25: any = v.size_z;
  if (x25 === undefined) { x25 = 0; m1++; }
  if (typeof x25 !== "number" || x25 >>> 0 !== x25) bad("size_z", "uint32 (0 to 4294967295)", x25);
  d.setUint32(p + 32, x25, true);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 36;
}
export function read_nav2_msgs_msg_VoxelGrid(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 4, Infinity);
  if (n4 < 0) countFault(c, p, "data", 4, Infinity);
  p = c.p;
  let a5: any = NO_UINT32;
  if (n4 > 0) { if (p + 4 * n4 > e) short(c, p, "", "data:0:" + 4 * n4); a5 = new Uint32Array(n4); if (l && n4 > bulkLength) bulk(a5, c, p); else for (let i6 = 0; i6 < n4; i6++) a5[i6] = d.getUint32(p + 4 * i6, l); p += 4 * n4; }
  if (p + 12 > e) short(c, p, "", "origin.x:0:4 origin.y:4:8 origin.z:8:12");
  const x7 = d.getFloat32(p, l);
  const x8 = d.getFloat32(p + 4, l);
  const x9 = d.getFloat32(p + 8, l);
  p += 12;
  p += (o - p) & 7;
  if (p + 36 > e) short(c, p, "", "resolutions.x:0:8 resolutions.y:8:16 resolutions.z:16:24 size_x:24:28 size_y:28:32 size_z:32:36");
  const x10 = d.getFloat64(p, l);
  const x11 = d.getFloat64(p + 8, l);
  const x12 = d.getFloat64(p + 16, l);
  const x13 = d.getUint32(p + 24, l);
  const x14 = d.getUint32(p + 28, l);
  const x15 = d.getUint32(p + 32, l);
  c.p = p + 36;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, data: a5, origin: { x: x7, y: x8, z: x9 }, resolutions: { x: x10, y: x11, z: x12 }, size_x: x13, size_y: x14, size_z: x15 };
}

export const VoxelGrid: MessageType<VoxelGrid, VoxelGridInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/VoxelGrid",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/VoxelGrid", write_nav2_msgs_msg_VoxelGrid, read_nav2_msgs_msg_VoxelGrid),
  constants: {},
};
