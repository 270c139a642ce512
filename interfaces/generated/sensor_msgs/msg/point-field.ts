// Generated from sensor_msgs/msg/PointField.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface PointField {
  name: string;
  offset: number;
  datatype: number;
  count: number;
}
export interface PointFieldInput {
  name?: string | undefined;
  offset?: number | undefined;
  datatype?: number | undefined;
  count?: number | undefined;
}

const { bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["name","offset","datatype","count"];

export function write_sensor_msgs_msg_PointField(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.offset;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || x3 >>> 0 !== x3) bad("offset", "uint32 (0 to 4294967295)", x3);
  p = pad(d, p, o, e, 4);
  if (p + 12 > e) full(p + 12);
  d.setUint32(p, x3, true);
  let x4: any = v.datatype;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 & 255) !== x4) bad("datatype", "uint8 (0 to 255)", x4);
  d.setUint8(p + 4, x4);
  let x5: any = v.count;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("count", "uint32 (0 to 4294967295)", x5);
  d.setUint16(p + 5, 0);
  d.setUint8(p + 7, 0);
  d.setUint32(p + 8, x5, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 12;
}
export function read_sensor_msgs_msg_PointField(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 12 > e) short(c, p, "", "offset:0:4 datatype:4:5 count:8:12");
  const x2 = d.getUint32(p, l);
  const x3 = d.getUint8(p + 4);
  const x4 = d.getUint32(p + 8, l);
  c.p = p + 12;
  return { name: x1, offset: x2, datatype: x3, count: x4 };
}

export const PointField: MessageType<PointField, PointFieldInput, { readonly INT8: 1; readonly UINT8: 2; readonly INT16: 3; readonly UINT16: 4; readonly INT32: 5; readonly UINT32: 6; readonly FLOAT32: 7; readonly FLOAT64: 8 }> = {
  kind: "message",
  name: "sensor_msgs/msg/PointField",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/PointField", write_sensor_msgs_msg_PointField, read_sensor_msgs_msg_PointField),
  constants: { INT8: 1, UINT8: 2, INT16: 3, UINT16: 4, INT32: 5, UINT32: 6, FLOAT32: 7, FLOAT64: 8 },
};
