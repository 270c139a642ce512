import { createInterface } from "node:readline";

/**
 * Serves the one who started this process: a line with a number on stdin asks for so many round trips, one after
 * another; the line on stdout that answers holds their microseconds.
 */
export async function serveMeasurements(roundTrip: () => Promise<void>): Promise<void> {
  console.log(JSON.stringify({ event: "ready" }));
  for await (const line of createInterface({ input: process.stdin })) {
    const samplesUs: number[] = [];
    for (let left = Number(line); left > 0; left--) {
      const began = performance.now();
      await roundTrip();
      samplesUs.push((performance.now() - began) * 1000);
    }
    console.log(JSON.stringify({ samplesUs }));
  }
}
