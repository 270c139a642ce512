// Generated from trajectory_msgs/msg/JointTrajectoryPoint.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Duration as builtin_interfaces_msg_Duration, type DurationInput as builtin_interfaces_msg_DurationInput } from "../../builtin_interfaces/msg/duration.ts";

export interface JointTrajectoryPoint {
  positions: Float64Array;
  velocities: Float64Array;
  accelerations: Float64Array;
  effort: Float64Array;
  time_from_start: builtin_interfaces_msg_Duration;
}
export interface JointTrajectoryPointInput {
  positions?: NumbersInput | undefined;
  velocities?: NumbersInput | undefined;
  accelerations?: NumbersInput | undefined;
  effort?: NumbersInput | undefined;
  time_from_start?: builtin_interfaces_msg_DurationInput | undefined;
}

const { NONE, NO_FLOAT64, bad, bulk, bulkLength, countFault, countKeys, full, getCount, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["positions","velocities","accelerations","effort","time_from_start"];

export function write_trajectory_msgs_msg_JointTrajectoryPoint(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
  let x2: any = v.positions;
  if (x2 === undefined) { x2 = NO_FLOAT64; m1++; }
  if (!isArray(x2)) bad("positions", "an array of float64", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  if (n3 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n3 > e) full(p + 8 * n3);
  if (x2 instanceof Float64Array && n3 > bulkLength) { putBytes(d, p, x2); p += 8 * n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 8) {
    const y5: any = x2[i4]; if (typeof y5 !== "number") bad("positions[" + i4 + "]", "number", y5); d.setFloat64(p, y5, true);
  }
  let x6: any = v.velocities;
  if (x6 === undefined) { x6 = NO_FLOAT64; m1++; }
  if (!isArray(x6)) bad("velocities", "an array of float64", x6);
  const n7 = x6.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n7, true);
  p += 4;
  if (n7 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n7 > e) full(p + 8 * n7);
  if (x6 instanceof Float64Array && n7 > bulkLength) { putBytes(d, p, x6); p += 8 * n7; }
  else for (let i8 = 0; i8 < n7; i8++, p += 8) {
    const y9: any = x6[i8]; if (typeof y9 !== "number") bad("velocities[" + i8 + "]", "number", y9); d.setFloat64(p, y9, true);
  }
  let x10: any = v.accelerations;
  if (x10 === undefined) { x10 = NO_FLOAT64; m1++; }
  if (!isArray(x10)) bad("accelerations", "an array of float64", x10);
  const n11 = x10.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n11, true);
  p += 4;
  if (n11 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n11 > e) full(p + 8 * n11);
  if (x10 instanceof Float64Array && n11 > bulkLength) { putBytes(d, p, x10); p += 8 * n11; }
  else for (let i12 = 0; i12 < n11; i12++, p += 8) {
    const y13: any = x10[i12]; if (typeof y13 !== "number") bad("accelerations[" + i12 + "]", "number", y13); d.setFloat64(p, y13, true);
  }
  let x14: any = v.effort;
  if (x14 === undefined) { x14 = NO_FLOAT64; m1++; }
  if (!isArray(x14)) bad("effort", "an array of float64", x14);
  const n15 = x14.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n15, true);
  p += 4;
  if (n15 > 0) p = pad(d, p, o, e, 8);
  if (p + 8 * n15 > e) full(p + 8 * n15);
  if (x14 instanceof Float64Array && n15 > bulkLength) { putBytes(d, p, x14); p += 8 * n15; }
  else for (let i16 = 0; i16 < n15; i16++, p += 8) {
    const y17: any = x14[i16]; if (typeof y17 !== "number") bad("effort[" + i16 + "]", "number", y17); d.setFloat64(p, y17, true);
  }
  let x18: any = v.time_from_start;
  if (x18 === undefined) { x18 = NONE; m1++; }
  if (typeof x18 !== "object" || x18 === null) bad("time_from_start", "object", x18);
  let m19 = countKeys(x18) - 2;
  let x20: any = x18.sec;
  if (x20 === undefined) { x20 = 0; m19++; }
  if (typeof x20 !== "number" || (x20 | 0) !== x20) bad("time_from_start.sec", "int32 (-2147483648 to 2147483647)", x20);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x20, true);
  let x21: any = x18.nanosec;
  if (x21 === undefined) { x21 = 0; m19++; }
  if (typeof x21 !== "number" || x21 >>> 0 !== x21) bad("time_from_start.nanosec", "uint32 (0 to 4294967295)", x21);
  d.setUint32(p + 4, x21, true);
  if (m19 !== 0) unknownField(x18, K1, "time_from_start");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 8;
}
export function read_trajectory_msgs_msg_JointTrajectoryPoint(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 8, Infinity);
  if (n1 < 0) countFault(c, p, "positions", 8, Infinity);
  p = c.p;
  let a2: any = NO_FLOAT64;
  if (n1 > 0) { p += (o - p) & 7; if (p + 8 * n1 > e) short(c, p, "", "positions:0:" + 8 * n1); a2 = new Float64Array(n1); if (l && n1 > bulkLength) bulk(a2, c, p); else for (let i3 = 0; i3 < n1; i3++) a2[i3] = d.getFloat64(p + 8 * i3, l); p += 8 * n1; }
  const n4 = getCount(c, p, 8, Infinity);
  if (n4 < 0) countFault(c, p, "velocities", 8, Infinity);
  p = c.p;
  let a5: any = NO_FLOAT64;
  if (n4 > 0) { p += (o - p) & 7; if (p + 8 * n4 > e) short(c, p, "", "velocities:0:" + 8 * n4); a5 = new Float64Array(n4); if (l && n4 > bulkLength) bulk(a5, c, p); else for (let i6 = 0; i6 < n4; i6++) a5[i6] = d.getFloat64(p + 8 * i6, l); p += 8 * n4; }
  const n7 = getCount(c, p, 8, Infinity);
  if (n7 < 0) countFault(c, p, "accelerations", 8, Infinity);
  p = c.p;
  let a8: any = NO_FLOAT64;
  if (n7 > 0) { p += (o - p) & 7; if (p + 8 * n7 > e) short(c, p, "", "accelerations:0:" + 8 * n7); a8 = new Float64Array(n7); if (l && n7 > bulkLength) bulk(a8, c, p); else for (let i9 = 0; i9 < n7; i9++) a8[i9] = d.getFloat64(p + 8 * i9, l); p += 8 * n7; }
  const n10 = getCount(c, p, 8, Infinity);
  if (n10 < 0) countFault(c, p, "effort", 8, Infinity);
  p = c.p;
  let a11: any = NO_FLOAT64;
  if (n10 > 0) { p += (o - p) & 7; if (p + 8 * n10 > e) short(c, p, "", "effort:0:" + 8 * n10); a11 = new Float64Array(n10); if (l && n10 > bulkLength) bulk(a11, c, p); else for (let i12 = 0; i12 < n10; i12++) a11[i12] = d.getFloat64(p + 8 * i12, l); p += 8 * n10; }
  if (p + 8 > e) short(c, p, "", "time_from_start.sec:0:4 time_from_start.nanosec:4:8");
  const x13 = d.getInt32(p, l);
  const x14 = d.getUint32(p + 4, l);
  c.p = p + 8;
  return { positions: a2, velocities: a5, accelerations: a8, effort: a11, time_from_start: { sec: x13, nanosec: x14 } };
}

export const JointTrajectoryPoint: MessageType<JointTrajectoryPoint, JointTrajectoryPointInput, Record<never, never>> = {
  kind: "message",
  name: "trajectory_msgs/msg/JointTrajectoryPoint",
  codec: /* @__PURE__ */ runtimeV1.codec("trajectory_msgs/msg/JointTrajectoryPoint", write_trajectory_msgs_msg_JointTrajectoryPoint, read_trajectory_msgs_msg_JointTrajectoryPoint),
  constants: {},
};
