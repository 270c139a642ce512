// Generated from sensor_msgs/msg/MultiDOFJointState.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Transform as geometry_msgs_msg_Transform, type TransformInput as geometry_msgs_msg_TransformInput } from "../../geometry_msgs/msg/transform.ts";
import { type Twist as geometry_msgs_msg_Twist, type TwistInput as geometry_msgs_msg_TwistInput } from "../../geometry_msgs/msg/twist.ts";
import { type Wrench as geometry_msgs_msg_Wrench, type WrenchInput as geometry_msgs_msg_WrenchInput } from "../../geometry_msgs/msg/wrench.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface MultiDOFJointState {
  header: std_msgs_msg_Header;
  joint_names: string[];
  transforms: geometry_msgs_msg_Transform[];
  twist: geometry_msgs_msg_Twist[];
  wrench: geometry_msgs_msg_Wrench[];
}
export interface MultiDOFJointStateInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  joint_names?: readonly string[] | undefined;
  transforms?: readonly geometry_msgs_msg_TransformInput[] | undefined;
  twist?: readonly geometry_msgs_msg_TwistInput[] | undefined;
  wrench?: readonly geometry_msgs_msg_WrenchInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["x","y","z","w"];
const K5: any = ["translation","rotation"];
const K6: any = ["linear","angular"];
const K7: any = ["force","torque"];
const K8: any = ["header","joint_names","transforms","twist","wrench"];

export function write_sensor_msgs_msg_MultiDOFJointState(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
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
  let x9: any = v.joint_names;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("joint_names", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    if (typeof y12 !== "string") bad("joint_names[" + i11 + "]", "string", y12);
    p = putString(d, p, o, y12, e);
    if (p < 0) bad("joint_names[" + i11 + "]", "string without U+0000", y12);
  }
  let x13: any = v.transforms;
  if (x13 === undefined) { x13 = NO_ARRAY; m1++; }
  if (!isArray(x13)) bad("transforms", "an array", x13);
  const n14 = x13.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n14, true);
  p += 4;
  if (n14 > 0) p = pad(d, p, o, e, 8);
  for (let i15 = 0; i15 < n14; i15++) {
    const y16: any = x13[i15];
    if (typeof y16 !== "object" || y16 === null) bad("transforms[" + i15 + "]", "object", y16);
    let m17 = countKeys(y16) - 2;
    let x18: any = y16.translation;
    if (x18 === undefined) { x18 = NONE; m17++; }
    if (typeof x18 !== "object" || x18 === null) bad("transforms[" + i15 + "]" + ".translation", "object", x18);
    let m19 = countKeys(x18) - 3;
    let x20: any = x18.x;
    if (x20 === undefined) { x20 = 0; m19++; }
    if (typeof x20 !== "number") bad("transforms[" + i15 + "]" + ".translation.x", "number", x20);
    if (p + 56 > e) full(p + 56);
    d.setFloat64(p, x20, true);
    let x21: any = x18.y;
    if (x21 === undefined) { x21 = 0; m19++; }
    if (typeof x21 !== "number") bad("transforms[" + i15 + "]" + ".translation.y", "number", x21);
    d.setFloat64(p + 8, x21, true);
    let x22: any = x18.z;
    if (x22 === undefined) { x22 = 0; m19++; }
    if (typeof x22 !== "number") bad("transforms[" + i15 + "]" + ".translation.z", "number", x22);
    d.setFloat64(p + 16, x22, true);
    if (m19 !== 0) unknownField(x18, K3, "transforms[" + i15 + "]" + ".translation");
    let x23: any = y16.rotation;
    if (x23 === undefined) { x23 = NONE; m17++; }
    if (typeof x23 !== "object" || x23 === null) bad("transforms[" + i15 + "]" + ".rotation", "object", x23);
    let m24 = countKeys(x23) - 4;
    let x25: any = x23.x;
    if (x25 === undefined) { x25 = 0; m24++; }
    if (typeof x25 !== "number") bad("transforms[" + i15 + "]" + ".rotation.x", "number", x25);
    d.setFloat64(p + 24, x25, true);
    let x26: any = x23.y;
    if (x26 === undefined) { x26 = 0; m24++; }
    if (typeof x26 !== "number") bad("transforms[" + i15 + "]" + ".rotation.y", "number", x26);
    d.setFloat64(p + 32, x26, true);
    let x27: any = x23.z;
    if (x27 === undefined) { x27 = 0; m24++; }
    if (typeof x27 !== "number") bad("transforms[" + i15 + "]" + ".rotation.z", "number", x27);
    d.setFloat64(p + 40, x27, true);
    let x28: any = x23.w;
    if (x28 === undefined) { x28 = 1; m24++; }
    if (typeof x28 !== "number") bad("transforms[" + i15 + "]" + ".rotation.w", "number", x28);
    d.setFloat64(p + 48, x28, true);
    if (m24 !== 0) unknownField(x23, K4, "transforms[" + i15 + "]" + ".rotation");
    if (m17 !== 0) unknownField(y16, K5, "transforms[" + i15 + "]");
    p += 56;
  }
  let x29: any = v.twist;
  if (x29 === undefined) { x29 = NO_ARRAY; m1++; }
  if (!isArray(x29)) bad("twist", "an array", x29);
  const n30 = x29.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n30, true);
  p += 4;
  if (n30 > 0) p = pad(d, p, o, e, 8);
  for (let i31 = 0; i31 < n30; i31++) {
    const y32: any = x29[i31];
    if (typeof y32 !== "object" || y32 === null) bad("twist[" + i31 + "]", "object", y32);
    let m33 = countKeys(y32) - 2;
    let x34: any = y32.linear;
    if (x34 === undefined) { x34 = NONE; m33++; }
    if (typeof x34 !== "object" || x34 === null) bad("twist[" + i31 + "]" + ".linear", "object", x34);
    let m35 = countKeys(x34) - 3;
    let x36: any = x34.x;
    if (x36 === undefined) { x36 = 0; m35++; }
    if (typeof x36 !== "number") bad("twist[" + i31 + "]" + ".linear.x", "number", x36);
    if (p + 48 > e) full(p + 48);
    d.setFloat64(p, x36, true);
    let x37: any = x34.y;
    if (x37 === undefined) { x37 = 0; m35++; }
    if (typeof x37 !== "number") bad("twist[" + i31 + "]" + ".linear.y", "number", x37);
    d.setFloat64(p + 8, x37, true);
    let x38: any = x34.z;
    if (x38 === undefined) { x38 = 0; m35++; }
    if (typeof x38 !== "number") bad("twist[" + i31 + "]" + ".linear.z", "number", x38);
    d.setFloat64(p + 16, x38, true);
    if (m35 !== 0) unknownField(x34, K3, "twist[" + i31 + "]" + ".linear");
    let x39: any = y32.angular;
    if (x39 === undefined) { x39 = NONE; m33++; }
    if (typeof x39 !== "object" || x39 === null) bad("twist[" + i31 + "]" + ".angular", "object", x39);
    let m40 = countKeys(x39) - 3;
    let x41: any = x39.x;
    if (x41 === undefined) { x41 = 0; m40++; }
    if (typeof x41 !== "number") bad("twist[" + i31 + "]" + ".angular.x", "number", x41);
    d.setFloat64(p + 24, x41, true);
    let x42: any = x39.y;
    if (x42 === undefined) { x42 = 0; m40++; }
    if (typeof x42 !== "number") bad("twist[" + i31 + "]" + ".angular.y", "number", x42);
    d.setFloat64(p + 32, x42, true);
    let x43: any = x39.z;
    if (x43 === undefined) { x43 = 0; m40++; }
    if (typeof x43 !== "number") bad("twist[" + i31 + "]" + ".angular.z", "number", x43);
    d.setFloat64(p + 40, x43, true);
    if (m40 !== 0) unknownField(x39, K3, "twist[" + i31 + "]" + ".angular");
    if (m33 !== 0) unknownField(y32, K6, "twist[" + i31 + "]");
    p += 48;
  }
  let x44: any = v.wrench;
  if (x44 === undefined) { x44 = NO_ARRAY; m1++; }
  if (!isArray(x44)) bad("wrench", "an array", x44);
  const n45 = x44.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n45, true);
  p += 4;
  if (n45 > 0) p = pad(d, p, o, e, 8);
  for (let i46 = 0; i46 < n45; i46++) {
    const y47: any = x44[i46];
    if (typeof y47 !== "object" || y47 === null) bad("wrench[" + i46 + "]", "object", y47);
    let m48 = countKeys(y47) - 2;
    let x49: any = y47.force;
    if (x49 === undefined) { x49 = NONE; m48++; }
    if (typeof x49 !== "object" || x49 === null) bad("wrench[" + i46 + "]" + ".force", "object", x49);
    let m50 = countKeys(x49) - 3;
    let x51: any = x49.x;
    if (x51 === undefined) { x51 = 0; m50++; }
    if (typeof x51 !== "number") bad("wrench[" + i46 + "]" + ".force.x", "number", x51);
    if (p + 48 > e) full(p + 48);
    d.setFloat64(p, x51, true);
    let x52: any = x49.y;
    if (x52 === undefined) { x52 = 0; m50++; }
    if (typeof x52 !== "number") bad("wrench[" + i46 + "]" + ".force.y", "number", x52);
    d.setFloat64(p + 8, x52, true);
    let x53: any = x49.z;
    if (x53 === undefined) { x53 = 0; m50++; }
    if (typeof x53 !== "number") bad("wrench[" + i46 + "]" + ".force.z", "number", x53);
    d.setFloat64(p + 16, x53, true);
    if (m50 !== 0) unknownField(x49, K3, "wrench[" + i46 + "]" + ".force");
    let x54: any = y47.torque;
    if (x54 === undefined) { x54 = NONE; m48++; }
    if (typeof x54 !== "object" || x54 === null) bad("wrench[" + i46 + "]" + ".torque", "object", x54);
    let m55 = countKeys(x54) - 3;
    let x56: any = x54.x;
    if (x56 === undefined) { x56 = 0; m55++; }
    if (typeof x56 !== "number") bad("wrench[" + i46 + "]" + ".torque.x", "number", x56);
    d.setFloat64(p + 24, x56, true);
    let x57: any = x54.y;
    if (x57 === undefined) { x57 = 0; m55++; }
    if (typeof x57 !== "number") bad("wrench[" + i46 + "]" + ".torque.y", "number", x57);
    d.setFloat64(p + 32, x57, true);
    let x58: any = x54.z;
    if (x58 === undefined) { x58 = 0; m55++; }
    if (typeof x58 !== "number") bad("wrench[" + i46 + "]" + ".torque.z", "number", x58);
    d.setFloat64(p + 40, x58, true);
    if (m55 !== 0) unknownField(x54, K3, "wrench[" + i46 + "]" + ".torque");
    if (m48 !== 0) unknownField(y47, K7, "wrench[" + i46 + "]");
    p += 48;
  }
  if (m1 !== 0) unknownField(v, K8, "");
  return p;
}
export function read_sensor_msgs_msg_MultiDOFJointState(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const n4 = getCount(c, p, 4, Infinity);
  if (n4 < 0) countFault(c, p, "joint_names", 4, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    const x7 = getString(c, p, Infinity) ?? stringFault(c, p, "joint_names[" + i6 + "]", Infinity); p = c.p;
    a5.push(x7);
  }
  const n8 = getCount(c, p, 56, Infinity);
  if (n8 < 0) countFault(c, p, "transforms", 56, Infinity);
  p = c.p;
  const a9: any[] = [];
  if (n8 > 0) p += (o - p) & 7;
  for (let i10 = 0; i10 < n8; i10++) {
    if (p + 56 > e) short(c, p, "transforms[" + i10 + "]", ".translation.x:0:8 .translation.y:8:16 .translation.z:16:24 .rotation.x:24:32 .rotation.y:32:40 .rotation.z:40:48 .rotation.w:48:56");
    const x11 = d.getFloat64(p, l);
    const x12 = d.getFloat64(p + 8, l);
    const x13 = d.getFloat64(p + 16, l);
    const x14 = d.getFloat64(p + 24, l);
    const x15 = d.getFloat64(p + 32, l);
    const x16 = d.getFloat64(p + 40, l);
    const x17 = d.getFloat64(p + 48, l);
    a9.push({ translation: { x: x11, y: x12, z: x13 }, rotation: { x: x14, y: x15, z: x16, w: x17 } });
    p += 56;
  }
  const n18 = getCount(c, p, 48, Infinity);
  if (n18 < 0) countFault(c, p, "twist", 48, Infinity);
  p = c.p;
  const a19: any[] = [];
  if (n18 > 0) p += (o - p) & 7;
  for (let i20 = 0; i20 < n18; i20++) {
    if (p + 48 > e) short(c, p, "twist[" + i20 + "]", ".linear.x:0:8 .linear.y:8:16 .linear.z:16:24 .angular.x:24:32 .angular.y:32:40 .angular.z:40:48");
    const x21 = d.getFloat64(p, l);
    const x22 = d.getFloat64(p + 8, l);
    const x23 = d.getFloat64(p + 16, l);
    const x24 = d.getFloat64(p + 24, l);
    const x25 = d.getFloat64(p + 32, l);
    const x26 = d.getFloat64(p + 40, l);
    a19.push({ linear: { x: x21, y: x22, z: x23 }, angular: { x: x24, y: x25, z: x26 } });
    p += 48;
  }
  const n27 = getCount(c, p, 48, Infinity);
  if (n27 < 0) countFault(c, p, "wrench", 48, Infinity);
  p = c.p;
  const a28: any[] = [];
  if (n27 > 0) p += (o - p) & 7;
  for (let i29 = 0; i29 < n27; i29++) {
    if (p + 48 > e) short(c, p, "wrench[" + i29 + "]", ".force.x:0:8 .force.y:8:16 .force.z:16:24 .torque.x:24:32 .torque.y:32:40 .torque.z:40:48");
    const x30 = d.getFloat64(p, l);
    const x31 = d.getFloat64(p + 8, l);
    const x32 = d.getFloat64(p + 16, l);
    const x33 = d.getFloat64(p + 24, l);
    const x34 = d.getFloat64(p + 32, l);
    const x35 = d.getFloat64(p + 40, l);
    a28.push({ force: { x: x30, y: x31, z: x32 }, torque: { x: x33, y: x34, z: x35 } });
    p += 48;
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, joint_names: a5, transforms: a9, twist: a19, wrench: a28 };
}

export const MultiDOFJointState: MessageType<MultiDOFJointState, MultiDOFJointStateInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/MultiDOFJointState",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/MultiDOFJointState", write_sensor_msgs_msg_MultiDOFJointState, read_sensor_msgs_msg_MultiDOFJointState),
  constants: {},
};
