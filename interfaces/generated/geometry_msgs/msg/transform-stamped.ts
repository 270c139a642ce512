// Generated from geometry_msgs/msg/TransformStamped.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Transform as geometry_msgs_msg_Transform, type TransformInput as geometry_msgs_msg_TransformInput } from "./transform.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface TransformStamped {
  header: std_msgs_msg_Header;
  child_frame_id: string;
  transform: geometry_msgs_msg_Transform;
}
export interface TransformStampedInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  child_frame_id?: string | undefined;
  transform?: geometry_msgs_msg_TransformInput | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["x","y","z","w"];
const K5: any = ["translation","rotation"];
const K6: any = ["header","child_frame_id","transform"];

export function write_geometry_msgs_msg_TransformStamped(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
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
  let x9: any = v.child_frame_id;
  if (x9 === undefined) { x9 = ""; m1++; }
  if (typeof x9 !== "string") bad("child_frame_id", "string", x9);
  p = putString(d, p, o, x9, e);
  if (p < 0) bad("child_frame_id", "string without U+0000", x9);
  let x10: any = v.transform;
  if (x10 === undefined) { x10 = NONE; m1++; }
  if (typeof x10 !== "object" || x10 === null) bad("transform", "object", x10);
  let m11 = countKeys(x10) - 2;
  let x12: any = x10.translation;
  if (x12 === undefined) { x12 = NONE; m11++; }
  if (typeof x12 !== "object" || x12 === null) bad("transform.translation", "object", x12);
  let m13 = countKeys(x12) - 3;
  let x14: any = x12.x;
  if (x14 === undefined) { x14 = 0; m13++; }
  if (typeof x14 !== "number") bad("transform.translation.x", "number", x14);
  p = pad(d, p, o, e, 8);
  if (p + 56 > e) full(p + 56);
  d.setFloat64(p, x14, true);
  let x15: any = x12.y;
  if (x15 === undefined) { x15 = 0; m13++; }
  if (typeof x15 !== "number") bad("transform.translation.y", "number", x15);
  d.setFloat64(p + 8, x15, true);
  let x16: any = x12.z;
  if (x16 === undefined) { x16 = 0; m13++; }
  if (typeof x16 !== "number") bad("transform.translation.z", "number", x16);
  d.setFloat64(p + 16, x16, true);
  if (m13 !== 0) unknownField(x12, K3, "transform.translation");
  let x17: any = x10.rotation;
  if (x17 === undefined) { x17 = NONE; m11++; }
  if (typeof x17 !== "object" || x17 === null) bad("transform.rotation", "object", x17);
  let m18 = countKeys(x17) - 4;
  let x19: any = x17.x;
  if (x19 === undefined) { x19 = 0; m18++; }
  if (typeof x19 !== "number") bad("transform.rotation.x", "number", x19);
  d.setFloat64(p + 24, x19, true);
  let x20: any = x17.y;
  if (x20 === undefined) { x20 = 0; m18++; }
  if (typeof x20 !== "number") bad("transform.rotation.y", "number", x20);
  d.setFloat64(p + 32, x20, true);
  let x21: any = x17.z;
  if (x21 === undefined) { x21 = 0; m18++; }
  if (typeof x21 !== "number") bad("transform.rotation.z", "number", x21);
  d.setFloat64(p + 40, x21, true);
  let x22: any = x17.w;
  if (x22 === undefined) { x22 = 1; m18++; }
  if (typeof x22 !== "number") bad("transform.rotation.w", "number", x22);
  d.setFloat64(p + 48, x22, true);
  if (m18 !== 0) unknownField(x17, K4, "transform.rotation");
  if (m11 !== 0) unknownField(x10, K5, "transform");
  if (m1 !== 0) unknownField(v, K6, "");
  return p + 56;
}
export function read_geometry_msgs_msg_TransformStamped(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "child_frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 56 > e) short(c, p, "", "transform.translation.x:0:8 transform.translation.y:8:16 transform.translation.z:16:24 transform.rotation.x:24:32 transform.rotation.y:32:40 transform.rotation.z:40:48 transform.rotation.w:48:56");
  const x5 = d.getFloat64(p, l);
  const x6 = d.getFloat64(p + 8, l);
  const x7 = d.getFloat64(p + 16, l);
  const x8 = d.getFloat64(p + 24, l);
  const x9 = d.getFloat64(p + 32, l);
  const x10 = d.getFloat64(p + 40, l);
  const x11 = d.getFloat64(p + 48, l);
  c.p = p + 56;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, child_frame_id: x4, transform: { translation: { x: x5, y: x6, z: x7 }, rotation: { x: x8, y: x9, z: x10, w: x11 } } };
}

export const TransformStamped: MessageType<TransformStamped, TransformStampedInput, Record<never, never>> = {
  kind: "message",
  name: "geometry_msgs/msg/TransformStamped",
  codec: /* @__PURE__ */ runtimeV1.codec("geometry_msgs/msg/TransformStamped", write_geometry_msgs_msg_TransformStamped, read_geometry_msgs_msg_TransformStamped),
  constants: {},
};
