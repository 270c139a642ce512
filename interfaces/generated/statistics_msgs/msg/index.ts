// Generated; do not edit.
export { MetricsMessage, type MetricsMessageInput } from "./metrics-message.ts";
export { StatisticDataPoint, type StatisticDataPointInput } from "./statistic-data-point.ts";
export { StatisticDataType, type StatisticDataTypeInput } from "./statistic-data-type.ts";
