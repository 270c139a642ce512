/** A part of the project and what it may name in its imports, besides the files of its own folder. */
export interface Room {
  /** The folder, from the root. The longest one that fits a file is its room. */
  readonly folder: string;
  /** Names of packages and sub-paths; `node:` stands for all of Node.js. */
  readonly packages: readonly string[];
  /** Other folders that its relative imports may reach. */
  readonly folders?: readonly string[];
}

const testTools = ["vitest", "fast-check", "node:"];

/** Bottom to top. Nothing imports upward, and nothing reaches inside another package. */
export const rooms: readonly Room[] = [
  { folder: "packages/cdr-ts/src", packages: [] },
  { folder: "packages/rosidl-ts/src", packages: ["cdr-ts", "@noble/hashes", "@noble/hashes/sha2.js"] },
  { folder: "packages/rtps-ts/src", packages: [] },
  { folder: "packages/rtps-ts/udp", packages: ["rtps-ts", "node:"] },
  { folder: "packages/rclts/src", packages: ["cdr-ts", "rosidl-ts", "rtps-ts", "rtps-ts/udp", "node:fs"] },
  { folder: "packages/sim-ts/src", packages: ["rtps-ts"] },
  { folder: "interfaces", packages: ["cdr-ts"] },
  { folder: "examples", packages: ["rclts", "rclts-interfaces", "node:"] },
  {
    folder: "bench",
    packages: [
      "cdr-ts",
      "rclts",
      "rclts-interfaces",
      "@foxglove/rosmsg",
      "@foxglove/rosmsg2-serialization",
      "tinybench",
      "node:",
    ],
  },
  // A package's own tests may open its rooms; those of the layers below stay behind their doors.
  { folder: "packages/cdr-ts/test", packages: testTools, folders: ["packages/cdr-ts", "test/vectors"] },
  {
    folder: "packages/rosidl-ts/test",
    packages: ["cdr-ts", ...testTools],
    folders: ["packages/rosidl-ts", "test/vectors"],
  },
  {
    folder: "packages/rtps-ts/test",
    packages: ["rtps-ts", ...testTools],
    folders: ["packages/rtps-ts", "test/vectors"],
  },
  {
    folder: "packages/rclts/test",
    packages: ["cdr-ts", "rosidl-ts", "rtps-ts", "rclts", "rclts-interfaces", "sim-ts", ...testTools],
    folders: ["packages/rclts", "test/vectors"],
  },
  {
    folder: "packages/sim-ts/test",
    packages: ["rtps-ts", "rclts", "rclts-interfaces", ...testTools],
    folders: ["packages/sim-ts", "test/vectors"],
  },
  {
    folder: "test",
    packages: [
      "cdr-ts",
      "rosidl-ts",
      "rtps-ts",
      "rtps-ts/udp",
      "rclts",
      "rclts-interfaces",
      "sim-ts",
      "@foxglove/rosmsg",
      ...testTools,
    ],
    folders: ["examples", "interfaces"],
  },
  { folder: "", packages: ["vitest/config", "node:"] },
];

/**
 * The floors inside `rtps-ts/src`, each with those below it. `values` are the files that lie beside `index.ts` and say
 * what goes in and out (limits, timers, counters, outputs); everything else there is the top.
 */
export const rtpsFloors: Readonly<Record<string, readonly string[]>> = {
  structure: [],
  message: ["structure"],
  discovery: ["structure", "message"],
  behavior: ["structure", "message", "discovery", "values"],
  // They name types of every floor and hold no behavior themselves.
  values: ["structure", "message", "discovery", "behavior"],
  top: ["structure", "message", "discovery", "behavior", "values"],
};

export const rtpsValueFiles: readonly string[] = ["counters.ts", "limits.ts", "timing.ts", "output.ts"];
