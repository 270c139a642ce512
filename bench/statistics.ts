/** The sample below which that share of all lies; `sorted` ascends. */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export interface Latency {
  readonly p50Us: number;
  readonly p99Us: number;
}

export function latencyOf(samplesUs: readonly number[]): Latency {
  const sorted = samplesUs.toSorted((a, b) => a - b);
  return { p50Us: percentile(sorted, 0.5), p99Us: percentile(sorted, 0.99) };
}
