import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** In-process tests read the sources, so that a stale `dist` can never pass for the code under test. */
const doors = [
  { find: /^cdr-ts$/, replacement: source("packages/cdr-ts/src/index.ts") },
  { find: /^rosidl-ts$/, replacement: source("packages/rosidl-ts/src/index.ts") },
  { find: /^rtps-ts$/, replacement: source("packages/rtps-ts/src/index.ts") },
  { find: /^rtps-ts\/udp$/, replacement: source("packages/rtps-ts/udp/index.ts") },
  { find: /^rclts$/, replacement: source("packages/rclts/src/index.ts") },
  { find: /^sim-ts$/, replacement: source("packages/sim-ts/src/index.ts") },
  {
    find: /^rclts-interfaces\/(\w+)\/(msg|srv|action)$/,
    replacement: `${source("interfaces/generated")}/$1/$2/index.ts`,
  },
];

/** Where a run leaves its results as JSON: continuous integration counts them. */
const report = process.env.RCLTS_REPORT;

export default defineConfig({
  resolve: { alias: doors },
  test: {
    include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 20_000,
    // One is the default on two processors, and much of the interop tests is waiting.
    maxWorkers: Math.max(2, availableParallelism()),
    ...(report !== undefined && { reporters: ["default", "json"], outputFile: { json: report } }),
    coverage: { include: ["packages/*/src/**", "packages/rtps-ts/udp/**"], reporter: ["text", "html"] },
  },
});
