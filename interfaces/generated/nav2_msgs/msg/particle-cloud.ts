// Generated from nav2_msgs/msg/ParticleCloud.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Particle as nav2_msgs_msg_Particle, type ParticleInput as nav2_msgs_msg_ParticleInput } from "./particle.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface ParticleCloud {
  header: std_msgs_msg_Header;
  particles: nav2_msgs_msg_Particle[];
}
export interface ParticleCloudInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  particles?: readonly nav2_msgs_msg_ParticleInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["x","y","z","w"];
const K5: any = ["position","orientation"];
const K6: any = ["pose","weight"];
const K7: any = ["header","particles"];

export function write_nav2_msgs_msg_ParticleCloud(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.particles;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("particles", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  if (n10 > 0) p = pad(d, p, o, e, 8);
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "object" || y12 === null) bad("particles[" + i11 + "]", "object", y12);
    let m13 = countKeys(y12) - 2;
    let x14: any = y12.pose;
    if (x14 === undefined) { x14 = NONE; m13++; }
    if (typeof x14 !== "object" || x14 === null) bad("particles[" + i11 + "]" + ".pose", "object", x14);
    let m15 = countKeys(x14) - 2;
    let x16: any = x14.position;
    if (x16 === undefined) { x16 = NONE; m15++; }
    if (typeof x16 !== "object" || x16 === null) bad("particles[" + i11 + "]" + ".pose.position", "object", x16);
    let m17 = countKeys(x16) - 3;
    let x18: any = x16.x;
    if (x18 === undefined) { x18 = 0; m17++; }
    if (typeof x18 !== "number") bad("particles[" + i11 + "]" + ".pose.position.x", "number", x18);
    if (p + 64 > e) full(p + 64);
    d.setFloat64(p, x18, true);
    let x19: any = x16.y;
    if (x19 === undefined) { x19 = 0; m17++; }
    if (typeof x19 !== "number") bad("particles[" + i11 + "]" + ".pose.position.y", "number", x19);
    d.setFloat64(p + 8, x19, true);
    let x20: any = x16.z;
    if (x20 === undefined) { x20 = 0; m17++; }
    if (typeof x20 !== "number") bad("particles[" + i11 + "]" + ".pose.position.z", "number", x20);
    d.setFloat64(p + 16, x20, true);
    if (m17 !== 0) unknownField(x16, K3, "particles[" + i11 + "]" + ".pose.position");
    let x21: any = x14.orientation;
    if (x21 === undefined) { x21 = NONE; m15++; }
    if (typeof x21 !== "object" || x21 === null) bad("particles[" + i11 + "]" + ".pose.orientation", "object", x21);
    let m22 = countKeys(x21) - 4;
    let x23: any = x21.x;
    if (x23 === undefined) { x23 = 0; m22++; }
    if (typeof x23 !== "number") bad("particles[" + i11 + "]" + ".pose.orientation.x", "number", x23);
    d.setFloat64(p + 24, x23, true);
    let x24: any = x21.y;
    if (x24 === undefined) { x24 = 0; m22++; }
    if (typeof x24 !== "number") bad("particles[" + i11 + "]" + ".pose.orientation.y", "number", x24);
    d.setFloat64(p + 32, x24, true);
    let x25: any = x21.z;
    if (x25 === undefined) { x25 = 0; m22++; }
    if (typeof x25 !== "number") bad("particles[" + i11 + "]" + ".pose.orientation.z", "number", x25);
    d.setFloat64(p + 40, x25, true);
    let x26: any = x21.w;
    if (x26 === undefined) { x26 = 1; m22++; }
    if (typeof x26 !== "number") bad("particles[" + i11 + "]" + ".pose.orientation.w", "number", x26);
    d.setFloat64(p + 48, x26, true);
    if (m22 !== 0) unknownField(x21, K4, "particles[" + i11 + "]" + ".pose.orientation");
    if (m15 !== 0) unknownField(x14, K5, "particles[" + i11 + "]" + ".pose");
    let x27: any = y12.weight;
    if (x27 === undefined) { x27 = 0; m13++; }
    if (typeof x27 !== "number") bad("particles[" + i11 + "]" + ".weight", "number", x27);
    d.setFloat64(p + 56, x27, true);
    if (m13 !== 0) unknownField(y12, K6, "particles[" + i11 + "]");
    p += 64;
  }
  if (m1 !== 0) unknownField(v, K7, "");
  return p;
}
export function read_nav2_msgs_msg_ParticleCloud(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 64, Infinity);
  if (n4 < 0) countFault(c, p, "particles", 64, Infinity);
  p = c.p;
  const a5: any[] = [];
  if (n4 > 0) p += (o - p) & 7;
  for (let i6 = 0; i6 < n4; i6++) {
    if (p + 64 > e) short(c, p, "particles[" + i6 + "]", ".pose.position.x:0:8 .pose.position.y:8:16 .pose.position.z:16:24 .pose.orientation.x:24:32 .pose.orientation.y:32:40 .pose.orientation.z:40:48 .pose.orientation.w:48:56 .weight:56:64");
    const x7 = d.getFloat64(p, l);
    const x8 = d.getFloat64(p + 8, l);
    const x9 = d.getFloat64(p + 16, l);
    const x10 = d.getFloat64(p + 24, l);
    const x11 = d.getFloat64(p + 32, l);
    const x12 = d.getFloat64(p + 40, l);
    const x13 = d.getFloat64(p + 48, l);
    const x14 = d.getFloat64(p + 56, l);
    a5.push({ pose: { position: { x: x7, y: x8, z: x9 }, orientation: { x: x10, y: x11, z: x12, w: x13 } }, weight: x14 });
    p += 64;
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, particles: a5 };
}

export const ParticleCloud: MessageType<ParticleCloud, ParticleCloudInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/ParticleCloud",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/ParticleCloud", write_nav2_msgs_msg_ParticleCloud, read_nav2_msgs_msg_ParticleCloud),
  constants: {},
};
