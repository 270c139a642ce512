// Generated from trajectory_msgs/msg/MultiDOFJointTrajectoryPoint.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";
import { type Transform as geometry_msgs_msg_Transform, type TransformInput as geometry_msgs_msg_TransformInput } from "../../geometry_msgs/msg/transform.ts";
import { type Twist as geometry_msgs_msg_Twist, type TwistInput as geometry_msgs_msg_TwistInput } from "../../geometry_msgs/msg/twist.ts";

export interface MultiDOFJointTrajectoryPoint {
  transforms: geometry_msgs_msg_Transform[];
  velocities: geometry_msgs_msg_Twist[];
  accelerations: geometry_msgs_msg_Twist[];
  time_from_start: builtin_interfaces_msg_Duration;
}
export interface MultiDOFJointTrajectoryPointInput {
  transforms?: readonly geometry_msgs_msg_TransformInput[] | undefined;
  velocities?: readonly geometry_msgs_msg_TwistInput[] | undefined;
  accelerations?: readonly geometry_msgs_msg_TwistInput[] | undefined;
  time_from_start?: builtin_interfaces_msg_DurationInput | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["x","y","z","w"];
const K3: any = ["translation","rotation"];
const K4: any = ["linear","angular"];
const K5: any = ["sec","nanosec"];
const K6: any = ["transforms","velocities","accelerations","time_from_start"];

export function write_trajectory_msgs_msg_MultiDOFJointTrajectoryPoint(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.transforms;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("transforms", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  if (n3 > 0) p = pad(d, p, o, e, 8);
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("transforms[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 2;
    let x7: any = y5.translation;
    if (x7 === undefined) { x7 = NONE; m6++; }
    if (typeof x7 !== "object" || x7 === null) bad("transforms[" + i4 + "]" + ".translation", "object", x7);
    let m8 = countKeys(x7) - 3;
    let x9: any = x7.x;
    if (x9 === undefined) { x9 = 0; m8++; }
    if (typeof x9 !== "number") bad("transforms[" + i4 + "]" + ".translation.x", "number", x9);
    if (p + 56 > e) full(p + 56);
    d.setFloat64(p, x9, true);
    let x10: any = x7.y;
    if (x10 === undefined) { x10 = 0; m8++; }
    if (typeof x10 !== "number") bad("transforms[" + i4 + "]" + ".translation.y", "number", x10);
    d.setFloat64(p + 8, x10, true);
    let x11: any = x7.z;
    if (x11 === undefined) { x11 = 0; m8++; }
    if (typeof x11 !== "number") bad("transforms[" + i4 + "]" + ".translation.z", "number", x11);
    d.setFloat64(p + 16, x11, true);
    if (m8 !== 0) unknownField(x7, K1, "transforms[" + i4 + "]" + ".translation");
    let x12: any = y5.rotation;
    if (x12 === undefined) { x12 = NONE; m6++; }
    if (typeof x12 !== "object" || x12 === null) bad("transforms[" + i4 + "]" + ".rotation", "object", x12);
    let m13 = countKeys(x12) - 4;
    let x14: any = x12.x;
    if (x14 === undefined) { x14 = 0; m13++; }
    if (typeof x14 !== "number") bad("transforms[" + i4 + "]" + ".rotation.x", "number", x14);
    d.setFloat64(p + 24, x14, true);
    let x15: any = x12.y;
    if (x15 === undefined) { x15 = 0; m13++; }
    if (typeof x15 !== "number") bad("transforms[" + i4 + "]" + ".rotation.y", "number", x15);
    d.setFloat64(p + 32, x15, true);
    let x16: any = x12.z;
    if (x16 === undefined) { x16 = 0; m13++; }
    if (typeof x16 !== "number") bad("transforms[" + i4 + "]" + ".rotation.z", "number", x16);
    d.setFloat64(p + 40, x16, true);
    let x17: any = x12.w;
    if (x17 === undefined) { x17 = 1; m13++; }
    if (typeof x17 !== "number") bad("transforms[" + i4 + "]" + ".rotation.w", "number", x17);
    d.setFloat64(p + 48, x17, true);
    if (m13 !== 0) unknownField(x12, K2, "transforms[" + i4 + "]" + ".rotation");
    if (m6 !== 0) unknownField(y5, K3, "transforms[" + i4 + "]");
    p += 56;
  }
  let x18: any = v.velocities;
  if (x18 === undefined) { x18 = NO_ARRAY; m1++; }
  if (!isArray(x18)) bad("velocities", "an array", x18);
  const n19 = x18.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n19, true);
  p += 4;
  if (n19 > 0) p = pad(d, p, o, e, 8);
  for (let i20 = 0; i20 < n19; i20++) {
    const y21: any = x18[i20];
    if (typeof y21 !== "object" || y21 === null) bad("velocities[" + i20 + "]", "object", y21);
    let m22 = countKeys(y21) - 2;
    let x23: any = y21.linear;
    if (x23 === undefined) { x23 = NONE; m22++; }
    if (typeof x23 !== "object" || x23 === null) bad("velocities[" + i20 + "]" + ".linear", "object", x23);
    let m24 = countKeys(x23) - 3;
    let x25: any = x23.x;
    if (x25 === undefined) { x25 = 0; m24++; }
    if (typeof x25 !== "number") bad("velocities[" + i20 + "]" + ".linear.x", "number", x25);
    if (p + 48 > e) full(p + 48);
    d.setFloat64(p, x25, true);
    let x26: any = x23.y;
    if (x26 === undefined) { x26 = 0; m24++; }
    if (typeof x26 !== "number") bad("velocities[" + i20 + "]" + ".linear.y", "number", x26);
    d.setFloat64(p + 8, x26, true);
    let x27: any = x23.z;
    if (x27 === undefined) { x27 = 0; m24++; }
    if (typeof x27 !== "number") bad("velocities[" + i20 + "]" + ".linear.z", "number", x27);
    d.setFloat64(p + 16, x27, true);
    if (m24 !== 0) unknownField(x23, K1, "velocities[" + i20 + "]" + ".linear");
    let x28: any = y21.angular;
    if (x28 === undefined) { x28 = NONE; m22++; }
    if (typeof x28 !== "object" || x28 === null) bad("velocities[" + i20 + "]" + ".angular", "object", x28);
    let m29 = countKeys(x28) - 3;
    let x30: any = x28.x;
    if (x30 === undefined) { x30 = 0; m29++; }
    if (typeof x30 !== "number") bad("velocities[" + i20 + "]" + ".angular.x", "number", x30);
    d.setFloat64(p + 24, x30, true);
    let x31: any = x28.y;
    if (x31 === undefined) { x31 = 0; m29++; }
    if (typeof x31 !== "number") bad("velocities[" + i20 + "]" + ".angular.y", "number", x31);
    d.setFloat64(p + 32, x31, true);
    let x32: any = x28.z;
    if (x32 === undefined) { x32 = 0; m29++; }
    if (typeof x32 !== "number") bad("velocities[" + i20 + "]" + ".angular.z", "number", x32);
    d.setFloat64(p + 40, x32, true);
    if (m29 !== 0) unknownField(x28, K1, "velocities[" + i20 + "]" + ".angular");
    if (m22 !== 0) unknownField(y21, K4, "velocities[" + i20 + "]");
    p += 48;
  }
  let x33: any = v.accelerations;
  if (x33 === undefined) { x33 = NO_ARRAY; m1++; }
  if (!isArray(x33)) bad("accelerations", "an array", x33);
  const n34 = x33.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n34, true);
  p += 4;
  if (n34 > 0) p = pad(d, p, o, e, 8);
  for (let i35 = 0; i35 < n34; i35++) {
    const y36: any = x33[i35];
    if (typeof y36 !== "object" || y36 === null) bad("accelerations[" + i35 + "]", "object", y36);
    let m37 = countKeys(y36) - 2;
    let x38: any = y36.linear;
    if (x38 === undefined) { x38 = NONE; m37++; }
    if (typeof x38 !== "object" || x38 === null) bad("accelerations[" + i35 + "]" + ".linear", "object", x38);
    let m39 = countKeys(x38) - 3;
    let x40: any = x38.x;
    if (x40 === undefined) { x40 = 0; m39++; }
    if (typeof x40 !== "number") bad("accelerations[" + i35 + "]" + ".linear.x", "number", x40);
    if (p + 48 > e) full(p + 48);
    d.setFloat64(p, x40, true);
    let x41: any = x38.y;
    if (x41 === undefined) { x41 = 0; m39++; }
    if (typeof x41 !== "number") bad("accelerations[" + i35 + "]" + ".linear.y", "number", x41);
    d.setFloat64(p + 8, x41, true);
    let x42: any = x38.z;
    if (x42 === undefined) { x42 = 0; m39++; }
    if (typeof x42 !== "number") bad("accelerations[" + i35 + "]" + ".linear.z", "number", x42);
    d.setFloat64(p + 16, x42, true);
    if (m39 !== 0) unknownField(x38, K1, "accelerations[" + i35 + "]" + ".linear");
    let x43: any = y36.angular;
    if (x43 === undefined) { x43 = NONE; m37++; }
    if (typeof x43 !== "object" || x43 === null) bad("accelerations[" + i35 + "]" + ".angular", "object", x43);
    let m44 = countKeys(x43) - 3;
    let x45: any = x43.x;
    if (x45 === undefined) { x45 = 0; m44++; }
    if (typeof x45 !== "number") bad("accelerations[" + i35 + "]" + ".angular.x", "number", x45);
    d.setFloat64(p + 24, x45, true);
    let x46: any = x43.y;
    if (x46 === undefined) { x46 = 0; m44++; }
    if (typeof x46 !== "number") bad("accelerations[" + i35 + "]" + ".angular.y", "number", x46);
    d.setFloat64(p + 32, x46, true);
    let x47: any = x43.z;
    if (x47 === undefined) { x47 = 0; m44++; }
    if (typeof x47 !== "number") bad("accelerations[" + i35 + "]" + ".angular.z", "number", x47);
    d.setFloat64(p + 40, x47, true);
    if (m44 !== 0) unknownField(x43, K1, "accelerations[" + i35 + "]" + ".angular");
    if (m37 !== 0) unknownField(y36, K4, "accelerations[" + i35 + "]");
    p += 48;
  }
  let x48: any = v.time_from_start;
  if (x48 === undefined) { x48 = NONE; m1++; }
  if (typeof x48 !== "object" || x48 === null) bad("time_from_start", "object", x48);
  let m49 = countKeys(x48) - 2;
  let x50: any = x48.sec;
  if (x50 === undefined) { x50 = 0; m49++; }
  if (typeof x50 !== "number" || (x50 | 0) !== x50) bad("time_from_start.sec", "int32 (-2147483648 to 2147483647)", x50);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x50, true);
  let x51: any = x48.nanosec;
  if (x51 === undefined) { x51 = 0; m49++; }
  if (typeof x51 !== "number" || x51 >>> 0 !== x51) bad("time_from_start.nanosec", "uint32 (0 to 4294967295)", x51);
  d.setUint32(p + 4, x51, true);
  if (m49 !== 0) unknownField(x48, K5, "time_from_start");
  if (m1 !== 0) unknownField(v, K6, "");
  return p + 8;
}
export function read_trajectory_msgs_msg_MultiDOFJointTrajectoryPoint(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 56, Infinity);
  if (n1 < 0) countFault(c, p, "transforms", 56, Infinity);
  p = c.p;
  const a2: any[] = [];
  if (n1 > 0) p += (o - p) & 7;
  for (let i3 = 0; i3 < n1; i3++) {
    if (p + 56 > e) short(c, p, "transforms[" + i3 + "]", ".translation.x:0:8 .translation.y:8:16 .translation.z:16:24 .rotation.x:24:32 .rotation.y:32:40 .rotation.z:40:48 .rotation.w:48:56");
    const x4 = d.getFloat64(p, l);
    const x5 = d.getFloat64(p + 8, l);
    const x6 = d.getFloat64(p + 16, l);
    const x7 = d.getFloat64(p + 24, l);
    const x8 = d.getFloat64(p + 32, l);
    const x9 = d.getFloat64(p + 40, l);
    const x10 = d.getFloat64(p + 48, l);
    a2.push({ translation: { x: x4, y: x5, z: x6 }, rotation: { x: x7, y: x8, z: x9, w: x10 } });
    p += 56;
  }
  const n11 = getCount(c, p, 48, Infinity);
  if (n11 < 0) countFault(c, p, "velocities", 48, Infinity);
  p = c.p;
  const a12: any[] = [];
  if (n11 > 0) p += (o - p) & 7;
  for (let i13 = 0; i13 < n11; i13++) {
    if (p + 48 > e) short(c, p, "velocities[" + i13 + "]", ".linear.x:0:8 .linear.y:8:16 .linear.z:16:24 .angular.x:24:32 .angular.y:32:40 .angular.z:40:48");
    const x14 = d.getFloat64(p, l);
    const x15 = d.getFloat64(p + 8, l);
    const x16 = d.getFloat64(p + 16, l);
    const x17 = d.getFloat64(p + 24, l);
    const x18 = d.getFloat64(p + 32, l);
    const x19 = d.getFloat64(p + 40, l);
    a12.push({ linear: { x: x14, y: x15, z: x16 }, angular: { x: x17, y: x18, z: x19 } });
    p += 48;
  }
  const n20 = getCount(c, p, 48, Infinity);
  if (n20 < 0) countFault(c, p, "accelerations", 48, Infinity);
  p = c.p;
  const a21: any[] = [];
  if (n20 > 0) p += (o - p) & 7;
  for (let i22 = 0; i22 < n20; i22++) {
    if (p + 48 > e) short(c, p, "accelerations[" + i22 + "]", ".linear.x:0:8 .linear.y:8:16 .linear.z:16:24 .angular.x:24:32 .angular.y:32:40 .angular.z:40:48");
    const x23 = d.getFloat64(p, l);
    const x24 = d.getFloat64(p + 8, l);
    const x25 = d.getFloat64(p + 16, l);
    const x26 = d.getFloat64(p + 24, l);
    const x27 = d.getFloat64(p + 32, l);
    const x28 = d.getFloat64(p + 40, l);
    a21.push({ linear: { x: x23, y: x24, z: x25 }, angular: { x: x26, y: x27, z: x28 } });
    p += 48;
  }
  if (p + 8 > e) short(c, p, "", "time_from_start.sec:0:4 time_from_start.nanosec:4:8");
  const x29 = d.getInt32(p, l);
  const x30 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { transforms: a2, velocities: a12, accelerations: a21, time_from_start: { sec: x29, nanosec: x30 } };
}

export const MultiDOFJointTrajectoryPoint: MessageType<MultiDOFJointTrajectoryPoint, MultiDOFJointTrajectoryPointInput, Record<never, never>> = {
  kind: "message",
  name: "trajectory_msgs/msg/MultiDOFJointTrajectoryPoint",
  codec: /* @__PURE__ */ runtimeV1.codec("trajectory_msgs/msg/MultiDOFJointTrajectoryPoint", write_trajectory_msgs_msg_MultiDOFJointTrajectoryPoint, read_trajectory_msgs_msg_MultiDOFJointTrajectoryPoint),
  constants: {},
};
