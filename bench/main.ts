import { parseArgs } from "node:util";
import { codecBench } from "./codec.ts";
import { type RoundTripRow, roundTripBench } from "./round-trip.ts";
import { formatTable } from "./table.ts";

/** `npm run bench [round-trip|codec] [-- --json] [--quick]`: the ratios of one run. Compare within one run only. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, quick: { type: "boolean", default: false } },
});

const ratioText = (value: number | undefined): string => (value === undefined ? "" : `× ${value.toFixed(2)}`);

const benches = {
  codec: async () => {
    const rows = await codecBench(values.quick);
    const body = rows.map(({ name, ratio }) => [name, ratioText(ratio)]);
    if (!values.json) {
      console.log("\nTime of @foxglove/rosmsg2-serialization over ours: above 1, ours is faster");
      console.log(formatTable(["", "ratio"], body));
    }
    return rows;
  },
  "round-trip": async () => {
    const rows = await roundTripBench(values.quick);
    if (!values.json) printRoundTrips(rows);
    return rows;
  },
};

const names = Object.keys(benches) as (keyof typeof benches)[];
const unknown = positionals.filter((name) => !names.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join(" ")}", only: ${names.join(", ")}`);
  process.exit(64);
}

const results: Record<string, unknown> = { node: process.version, quick: values.quick };
for (const name of names) {
  if (positionals.length === 0 || positionals.includes(name)) results[name] = await benches[name]();
}
if (values.json) console.log(JSON.stringify(results, null, 2));

function printRoundTrips(rows: readonly RoundTripRow[]): void {
  for (const placement of new Set(rows.map((row) => row.placement))) {
    const here = rows.filter((row) => row.placement === placement);
    const body = here.map(({ name, p50Us, p99Us, ratioP50, ratioP99 }) => [
      name,
      p50Us.toFixed(1),
      p99Us.toFixed(1),
      ratioText(ratioP50),
      ratioText(ratioP99),
    ]);
    console.log(`\nRound trips, client and server on ${placement}`);
    console.log(formatTable(["", "p50 µs", "p99 µs", "of bare p50", "of bare p99"], body));
  }
}
