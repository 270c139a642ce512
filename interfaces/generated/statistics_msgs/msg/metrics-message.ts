// Generated from statistics_msgs/msg/MetricsMessage.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";
import { type StatisticDataPoint as statistics_msgs_msg_StatisticDataPoint, type StatisticDataPointInput as statistics_msgs_msg_StatisticDataPointInput } from "./statistic-data-point.ts";

export interface MetricsMessage {
  measurement_source_name: string;
  metrics_source: string;
  unit: string;
  window_start: builtin_interfaces_msg_Time;
  window_stop: builtin_interfaces_msg_Time;
  statistics: statistics_msgs_msg_StatisticDataPoint[];
}
export interface MetricsMessageInput {
  measurement_source_name?: string | undefined;
  metrics_source?: string | undefined;
  unit?: string | undefined;
  window_start?: builtin_interfaces_msg_TimeInput | undefined;
  window_stop?: builtin_interfaces_msg_TimeInput | undefined;
  statistics?: readonly statistics_msgs_msg_StatisticDataPointInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["data_type","data"];
const K3: any = ["measurement_source_name","metrics_source","unit","window_start","window_stop","statistics"];

export function write_statistics_msgs_msg_MetricsMessage(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 6;
  let x2: any = v.measurement_source_name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("measurement_source_name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("measurement_source_name", "string without U+0000", x2);
  let x3: any = v.metrics_source;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("metrics_source", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("metrics_source", "string without U+0000", x3);
  let x4: any = v.unit;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("unit", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("unit", "string without U+0000", x4);
  let x5: any = v.window_start;
  if (x5 === undefined) { x5 = NONE; m1++; }
  if (typeof x5 !== "object" || x5 === null) bad("window_start", "object", x5);
  let m6 = countKeys(x5) - 2;
  let x7: any = x5.sec;
  if (x7 === undefined) { x7 = 0; m6++; }
  if (typeof x7 !== "number" || (x7 | 0) !== x7) bad("window_start.sec", "int32 (-2147483648 to 2147483647)", x7);
  p = pad(d, p, o, e, 4);
  if (p + 20 > e) full(p + 20);
  d.setInt32(p, x7, true);
  let x8: any = x5.nanosec;
  if (x8 === undefined) { x8 = 0; m6++; }
  if (typeof x8 !== "number" || x8 >>> 0 !== x8) bad("window_start.nanosec", "uint32 (0 to 4294967295)", x8);
  d.setUint32(p + 4, x8, true);
  if (m6 !== 0) unknownField(x5, K1, "window_start");
  let x9: any = v.window_stop;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("window_stop", "object", x9);
  let m10 = countKeys(x9) - 2;
  let x11: any = x9.sec;
  if (x11 === undefined) { x11 = 0; m10++; }
  if (typeof x11 !== "number" || (x11 | 0) !== x11) bad("window_stop.sec", "int32 (-2147483648 to 2147483647)", x11);
  d.setInt32(p + 8, x11, true);
  let x12: any = x9.nanosec;
  if (x12 === undefined) { x12 = 0; m10++; }
  if (typeof x12 !== "number" || x12 >>> 0 !== x12) bad("window_stop.nanosec", "uint32 (0 to 4294967295)", x12);
  d.setUint32(p + 12, x12, true);
  if (m10 !== 0) unknownField(x9, K1, "window_stop");
  let x13: any = v.statistics;
  if (x13 === undefined) { x13 = NO_ARRAY; m1++; }
  if (!isArray(x13)) bad("statistics", "an array", x13);
  const n14 = x13.length;
  d.setUint32(p + 16, n14, true);
  p += 20;
  for (let i15 = 0; i15 < n14; i15++) {
    const y16: any = x13[i15];
    if (typeof y16 !== "object" || y16 === null) bad("statistics[" + i15 + "]", "object", y16);
    let m17 = countKeys(y16) - 2;
    let x18: any = y16.data_type;
    if (x18 === undefined) { x18 = 0; m17++; }
    if (typeof x18 !== "number" || (x18 & 255) !== x18) bad("statistics[" + i15 + "]" + ".data_type", "uint8 (0 to 255)", x18);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x18);
    let x19: any = y16.data;
    if (x19 === undefined) { x19 = 0; m17++; }
    if (typeof x19 !== "number") bad("statistics[" + i15 + "]" + ".data", "number", x19);
    p += 1;
    p = pad(d, p, o, e, 8);
    if (p + 8 > e) full(p + 8);
    d.setFloat64(p, x19, true);
    if (m17 !== 0) unknownField(y16, K2, "statistics[" + i15 + "]");
    p += 8;
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_statistics_msgs_msg_MetricsMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "measurement_source_name", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "metrics_source", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "unit", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 16 > e) short(c, p, "", "window_start.sec:0:4 window_start.nanosec:4:8 window_stop.sec:8:12 window_stop.nanosec:12:16");
  const x4 = d.getInt32(p, l);
  const x5 = d.getUint32(p + 4, l);
  const x6 = d.getInt32(p + 8, l);
  const x7 = d.getUint32(p + 12, l);
  p += 16;
  const n8 = getCount(c, p, 9, Infinity);
  if (n8 < 0) countFault(c, p, "statistics", 9, Infinity);
  p = c.p;
  const a9: any[] = [];
  for (let i10 = 0; i10 < n8; i10++) {
    if (p + 1 > e) short(c, p, "statistics[" + i10 + "]", ".data_type:0:1");
    const x11 = d.getUint8(p);
    p += 1;
    p += (o - p) & 7;
    if (p + 8 > e) short(c, p, "statistics[" + i10 + "]", ".data:0:8");
    const x12 = d.getFloat64(p, l);
    a9.push({ data_type: x11, data: x12 });
    p += 8;
  }
  c.p = p;
  return { measurement_source_name: x1, metrics_source: x2, unit: x3, window_start: { sec: x4, nanosec: x5 }, window_stop: { sec: x6, nanosec: x7 }, statistics: a9 };
}

export const MetricsMessage: MessageType<MetricsMessage, MetricsMessageInput, Record<never, never>> = {
  kind: "message",
  name: "statistics_msgs/msg/MetricsMessage",
  codec: /* @__PURE__ */ runtimeV1.codec("statistics_msgs/msg/MetricsMessage", write_statistics_msgs_msg_MetricsMessage, read_statistics_msgs_msg_MetricsMessage),
  constants: {},
};
