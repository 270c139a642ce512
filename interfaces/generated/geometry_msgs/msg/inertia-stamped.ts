// Generated from geometry_msgs/msg/InertiaStamped.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Inertia as geometry_msgs_msg_Inertia, type InertiaInput as geometry_msgs_msg_InertiaInput } from "./inertia.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface InertiaStamped {
  header: std_msgs_msg_Header;
  inertia: geometry_msgs_msg_Inertia;
}
export interface InertiaStampedInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  inertia?: geometry_msgs_msg_InertiaInput | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["m","com","ixx","ixy","ixz","iyy","iyz","izz"];
const K5: any = ["header","inertia"];

export function write_geometry_msgs_msg_InertiaStamped(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
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
  let x9: any = v.inertia;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("inertia", "object", x9);
  let m10 = countKeys(x9) - 8;
  let x11: any = x9.m;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number") bad("inertia.m", "number", x11);
  p = pad(d, p, o, e, 8);
  if (p + 80 > e) full(p + 80);
  d.setFloat64(p, x11, true);
  let x12: any = x9.com;
  if (x12 === undefined) { x12 = NONE; m10++; }
  if (typeof x12 !== "object" || x12 === null) bad("inertia.com", "object", x12);
  let m13 = countKeys(x12) - 3;
  let x14: any = x12.x;
  if (x14 === undefined) { x14 = 0; m13++; }
  if (typeof x14 !== "number") bad("inertia.com.x", "number", x14);
  d.setFloat64(p + 8, x14, true);
  let x15: any = x12.y;
  if (x15 === undefined) { x15 = 0; m13++; }
  if (typeof x15 !== "number") bad("inertia.com.y", "number", x15);
  d.setFloat64(p + 16, x15, true);
  let x16: any = x12.z;
  if (x16 === undefined) { x16 = 0; m13++; }
  if (typeof x16 !== "number") bad("inertia.com.z", "number", x16);
  d.setFloat64(p + 24, x16, true);
  if (m13 !== 0) unknownField(x12, K3, "inertia.com");
  let x17: any = x9.ixx;
  if (x17 === undefined) { x17 = 0; m10++; }
  if (typeof x17 !== "number") bad("inertia.ixx", "number", x17);
  d.setFloat64(p + 32, x17, true);
  let x18: any = x9.ixy;
  if (x18 === undefined) { x18 = 0; m10++; }
  if (typeof x18 !== "number") bad("inertia.ixy", "number", x18);
  d.setFloat64(p + 40, x18, true);
  let x19: any = x9.ixz;
  if (x19 === undefined) { x19 = 0; m10++; }
  if (typeof x19 !== "number") bad("inertia.ixz", "number", x19);
  d.setFloat64(p + 48, x19, true);
  let x20: any = x9.iyy;
  if (x20 === undefined) { x20 = 0; m10++; }
  if (typeof x20 !== "number") bad("inertia.iyy", "number", x20);
  d.setFloat64(p + 56, x20, true);
  let x21: any = x9.iyz;
  if (x21 === undefined) { x21 = 0; m10++; }
  if (typeof x21 !== "number") bad("inertia.iyz", "number", x21);
  d.setFloat64(p + 64, x21, true);
  let x22: any = x9.izz;
  if (x22 === undefined) { x22 = 0; m10++; }
  if (typeof x22 !== "number") bad("inertia.izz", "number", x22);
  d.setFloat64(p + 72, x22, true);
  if (m10 !== 0) unknownField(x9, K4, "inertia");
  if (m1 !== 0) unknownField(v, K5, "");
  return p + 80;
}
export function read_geometry_msgs_msg_InertiaStamped(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 80 > e) short(c, p, "", "inertia.m:0:8 inertia.com.x:8:16 inertia.com.y:16:24 inertia.com.z:24:32 inertia.ixx:32:40 inertia.ixy:40:48 inertia.ixz:48:56 inertia.iyy:56:64 inertia.iyz:64:72 inertia.izz:72:80");
  const x4 = d.getFloat64(p, l);
  const x5 = d.getFloat64(p + 8, l);
  const x6 = d.getFloat64(p + 16, l);
  const x7 = d.getFloat64(p + 24, l);
  const x8 = d.getFloat64(p + 32, l);
  const x9 = d.getFloat64(p + 40, l);
  const x10 = d.getFloat64(p + 48, l);
  const x11 = d.getFloat64(p + 56, l);
  const x12 = d.getFloat64(p + 64, l);
  const x13 = d.getFloat64(p + 72, l);
  c.p = p + 80;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, inertia: { m: x4, com: { x: x5, y: x6, z: x7 }, ixx: x8, ixy: x9, ixz: x10, iyy: x11, iyz: x12, izz: x13 } };
}

export const InertiaStamped: MessageType<InertiaStamped, InertiaStampedInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/InertiaStamped",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/InertiaStamped", write_geometry_msgs_msg_InertiaStamped, read_geometry_msgs_msg_InertiaStamped),
  constants: {},
};
