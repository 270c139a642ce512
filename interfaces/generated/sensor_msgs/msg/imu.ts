// Generated from sensor_msgs/msg/Imu.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Quaternion as geometry_msgs_msg_Quaternion, type QuaternionInput as geometry_msgs_msg_QuaternionInput } from "../../geometry_msgs/msg/quaternion.ts";
import { type Vector3 as geometry_msgs_msg_Vector3, type Vector3Input as geometry_msgs_msg_Vector3Input } from "../../geometry_msgs/msg/vector3.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface Imu {
  header: std_msgs_msg_Header;
  orientation: geometry_msgs_msg_Quaternion;
  orientation_covariance: Float64Array;
  angular_velocity: geometry_msgs_msg_Vector3;
  angular_velocity_covariance: Float64Array;
  linear_acceleration: geometry_msgs_msg_Vector3;
  linear_acceleration_covariance: Float64Array;
}
export interface ImuInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  orientation?: geometry_msgs_msg_QuaternionInput | undefined;
  orientation_covariance?: NumbersInput | undefined;
  angular_velocity?: geometry_msgs_msg_Vector3Input | undefined;
  angular_velocity_covariance?: NumbersInput | undefined;
  linear_acceleration?: geometry_msgs_msg_Vector3Input | undefined;
  linear_acceleration_covariance?: NumbersInput | undefined;
}

const { NONE, bad, bulk, bulkLength, countKeys, full, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z","w"];
const K4: any = ["x","y","z"];
const K5: any = ["header","orientation","orientation_covariance","angular_velocity","angular_velocity_covariance","linear_acceleration","linear_acceleration_covariance"];

export function write_sensor_msgs_msg_Imu(v: any, d: DataView, p: number, o: number, e: number): number {
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
  let x9: any = v.orientation;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("orientation", "object", x9);
  let m10 = countKeys(x9) - 4;
  let x11: any = x9.x;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number") bad("orientation.x", "number", x11);
  p = pad(d, p, o, e, 8);
  if (p + 32 > e) full(p + 32);
  d.setFloat64(p, x11, true);
  let x12: any = x9.y;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number") bad("orientation.y", "number", x12);
  d.setFloat64(p + 8, x12, true);
  let x13: any = x9.z;
  if (x13 === undefined) { x13 = 0; m10++; }
  if (typeof x13 !== "number") bad("orientation.z", "number", x13);
  d.setFloat64(p + 16, x13, true);
  let x14: any = x9.w;
  if (x14 === undefined) { x14 = 1; m10++; }
  if (typeof x14 !== "number") bad("orientation.w", "number", x14);
  d.setFloat64(p + 24, x14, true);
  if (m10 !== 0) unknownField(x9, K3, "orientation");
  let x15: any = v.orientation_covariance;
  if (x15 === undefined) { x15 = new Float64Array(9); m1++; }
  if (!isArray(x15)) bad("orientation_covariance", "an array of float64", x15);
  const n16 = x15.length;
  if (n16 !== 9) bad("orientation_covariance", "9 elements", n16);
  p += 32;
  if (p + 8 * n16 > e) full(p + 8 * n16);
  if (x15 instanceof Float64Array && n16 > bulkLength) { putBytes(d, p, x15); p += 8 * n16; }
  else for (let i17 = 0; i17 < n16; i17++, p += 8) {
    const y18: any = x15[i17]; if (typeof y18 !== "number") bad("orientation_covariance[" + i17 + "]", "number", y18); d.setFloat64(p, y18, true);
  }
  let x19: any = v.angular_velocity;
  if (x19 === undefined) { x19 = NONE; m1++; }
  if (typeof x19 !== "object" || x19 === null) bad("angular_velocity", "object", x19);
  let m20 = countKeys(x19) - 3;
  let x21: any = x19.x;
  if (x21 === undefined) { x21 = 0; m20++; }
  if (typeof x21 !== "number") bad("angular_velocity.x", "number", x21);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x21, true);
  let x22: any = x19.y;
  if (x22 === undefined) { x22 = 0; m20++; }
  if (typeof x22 !== "number") bad("angular_velocity.y", "number", x22);
  d.setFloat64(p + 8, x22, true);
  let x23: any = x19.z;
  if (x23 === undefined) { x23 = 0; m20++; }
  if (typeof x23 !== "number") bad("angular_velocity.z", "number", x23);
  d.setFloat64(p + 16, x23, true);
  if (m20 !== 0) unknownField(x19, K4, "angular_velocity");
  let x24: any = v.angular_velocity_covariance;
  if (x24 === undefined) { x24 = new Float64Array(9); m1++; }
  if (!isArray(x24)) bad("angular_velocity_covariance", "an array of float64", x24);
  const n25 = x24.length;
  if (n25 !== 9) bad("angular_velocity_covariance", "9 elements", n25);
  p += 24;
  if (p + 8 * n25 > e) full(p + 8 * n25);
  if (x24 instanceof Float64Array && n25 > bulkLength) { putBytes(d, p, x24); p += 8 * n25; }
  else for (let i26 = 0; i26 < n25; i26++, p += 8) {
    const y27: any = x24[i26]; if (typeof y27 !== "number") bad("angular_velocity_covariance[" + i26 + "]", "number", y27); d.setFloat64(p, y27, true);
  }
  let x28: any = v.linear_acceleration;
  if (x28 === undefined) { x28 = NONE; m1++; }
  if (typeof x28 !== "object" || x28 === null) bad("linear_acceleration", "object", x28);
  let m29 = countKeys(x28) - 3;
  let x30: any = x28.x;
  if (x30 === undefined) { x30 = 0; m29++; }
  if (typeof x30 !== "number") bad("linear_acceleration.x", "number", x30);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x30, true);
  let x31: any = x28.y;
  if (x31 === undefined) { x31 = 0; m29++; }
  if (typeof x31 !== "number") bad("linear_acceleration.y", "number", x31);
  d.setFloat64(p + 8, x31, true);
  let x32: any = x28.z;
  if (x32 === undefined) { x32 = 0; m29++; }
  if (typeof x32 !== "number") bad("linear_acceleration.z", "number", x32);
  d.setFloat64(p + 16, x32, true);
  if (m29 !== 0) unknownField(x28, K4, "linear_acceleration");
  let x33: any = v.linear_acceleration_covariance;
  if (x33 === undefined) { x33 = new Float64Array(9); m1++; }
  if (!isArray(x33)) bad("linear_acceleration_covariance", "an array of float64", x33);
  const n34 = x33.length;
  if (n34 !== 9) bad("linear_acceleration_covariance", "9 elements", n34);
  p += 24;
  if (p + 8 * n34 > e) full(p + 8 * n34);
  if (x33 instanceof Float64Array && n34 > bulkLength) { putBytes(d, p, x33); p += 8 * n34; }
  else for (let i35 = 0; i35 < n34; i35++, p += 8) {
    const y36: any = x33[i35]; if (typeof y36 !== "number") bad("linear_acceleration_covariance[" + i35 + "]", "number", y36); d.setFloat64(p, y36, true);
  }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
export function read_sensor_msgs_msg_Imu(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 32 > e) short(c, p, "", "orientation.x:0:8 orientation.y:8:16 orientation.z:16:24 orientation.w:24:32");
  const x4 = d.getFloat64(p, l);
  const x5 = d.getFloat64(p + 8, l);
  const x6 = d.getFloat64(p + 16, l);
  const x7 = d.getFloat64(p + 24, l);
  p += 32;
  let a8: any;
  if (p + 72 > e) short(c, p, "", "orientation_covariance:0:" + 72); a8 = new Float64Array(9); if (l && 9 > bulkLength) bulk(a8, c, p); else for (let i9 = 0; i9 < 9; i9++) a8[i9] = d.getFloat64(p + 8 * i9, l); p += 72;
  if (p + 24 > e) short(c, p, "", "angular_velocity.x:0:8 angular_velocity.y:8:16 angular_velocity.z:16:24");
  const x10 = d.getFloat64(p, l);
  const x11 = d.getFloat64(p + 8, l);
  const x12 = d.getFloat64(p + 16, l);
  p += 24;
  let a13: any;
  if (p + 72 > e) short(c, p, "", "angular_velocity_covariance:0:" + 72); a13 = new Float64Array(9); if (l && 9 > bulkLength) bulk(a13, c, p); else for (let i14 = 0; i14 < 9; i14++) a13[i14] = d.getFloat64(p + 8 * i14, l); p += 72;
  if (p + 24 > e) short(c, p, "", "linear_acceleration.x:0:8 linear_acceleration.y:8:16 linear_acceleration.z:16:24");
  const x15 = d.getFloat64(p, l);
  const x16 = d.getFloat64(p + 8, l);
  const x17 = d.getFloat64(p + 16, l);
  p += 24;
  let a18: any;
  if (p + 72 > e) short(c, p, "", "linear_acceleration_covariance:0:" + 72); a18 = new Float64Array(9); if (l && 9 > bulkLength) bulk(a18, c, p); else for (let i19 = 0; i19 < 9; i19++) a18[i19] = d.getFloat64(p + 8 * i19, l); p += 72;
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, orientation: { x: x4, y: x5, z: x6, w: x7 }, orientation_covariance: a8, angular_velocity: { x: x10, y: x11, z: x12 }, angular_velocity_covariance: a13, linear_acceleration: { x: x15, y: x16, z: x17 }, linear_acceleration_covariance: a18 };
}

export const Imu: MessageType<Imu, ImuInput, Record<never, never>> = {
  kind: "message",
  name: "sensor_msgs/msg/Imu",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/Imu", write_sensor_msgs_msg_Imu, read_sensor_msgs_msg_Imu),
  constants: {},
};
