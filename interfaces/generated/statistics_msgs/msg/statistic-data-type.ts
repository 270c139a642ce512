// Generated from statistics_msgs/msg/StatisticDataType.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export type StatisticDataType = Record<string, never>;
export type StatisticDataTypeInput = Record<string, never>;

const { bad, countKeys, full, unknownField } = runtimeV1;
const K1: any = [];

export function write_statistics_msgs_msg_StatisticDataType(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_statistics_msgs_msg_StatisticDataType(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const StatisticDataType: MessageType<StatisticDataType, StatisticDataTypeInput, { readonly STATISTICS_DATA_TYPE_UNINITIALIZED: 0; readonly STATISTICS_DATA_TYPE_AVERAGE: 1; readonly STATISTICS_DATA_TYPE_MINIMUM: 2; readonly STATISTICS_DATA_TYPE_MAXIMUM: 3; readonly STATISTICS_DATA_TYPE_STDDEV: 4; readonly STATISTICS_DATA_TYPE_SAMPLE_COUNT: 5 }> = {
  kind: "message",
  name: "statistics_msgs/msg/StatisticDataType",
  codec: /* @__PURE__ */ runtimeV1.codec("statistics_msgs/msg/StatisticDataType", write_statistics_msgs_msg_StatisticDataType, read_statistics_msgs_msg_StatisticDataType),
  constants: { STATISTICS_DATA_TYPE_UNINITIALIZED: 0, STATISTICS_DATA_TYPE_AVERAGE: 1, STATISTICS_DATA_TYPE_MINIMUM: 2, STATISTICS_DATA_TYPE_MAXIMUM: 3, STATISTICS_DATA_TYPE_STDDEV: 4, STATISTICS_DATA_TYPE_SAMPLE_COUNT: 5 },
};
