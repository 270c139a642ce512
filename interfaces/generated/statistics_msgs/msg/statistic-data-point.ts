// Generated from statistics_msgs/msg/StatisticDataPoint.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface StatisticDataPoint {
  data_type: number;
  data: number;
}
export interface StatisticDataPointInput {
  data_type?: number | undefined;
  data?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["data_type","data"];

export function write_statistics_msgs_msg_StatisticDataPoint(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.data_type;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("data_type", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  let x3: any = v.data;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("data", "number", x3);
  p += 1;
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  d.setFloat64(p, x3, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
export function read_statistics_msgs_msg_StatisticDataPoint(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "data_type:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "data:0:8");
  const x2 = d.getFloat64(p, l);
  c.p = p + 8;
  return { data_type: x1, data: x2 };
}

export const StatisticDataPoint: MessageType<StatisticDataPoint, StatisticDataPointInput, Record<never, never>> = {
  kind: "message",
  name: "statistics_msgs/msg/StatisticDataPoint",
  codec: /* @__PURE__ */ runtimeV1.codec("statistics_msgs/msg/StatisticDataPoint", write_statistics_msgs_msg_StatisticDataPoint, read_statistics_msgs_msg_StatisticDataPoint),
  constants: {},
};
