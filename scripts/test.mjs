#!/usr/bin/env node
/**
 * The tests: `node scripts/test.mjs [--full] [vitest arguments…]`.
 *
 * They run in a network of their own where such a thing can be had, with real DDS peers where those can be built.
 * Elsewhere everything but the tests with peers runs all the same, and the last lines say what was left out and why.
 * In continuous integration (`CI` is set) a peer or a namespace that is missing is a failure.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePeers } from "./ensure-peers.mjs";

const args = process.argv.slice(2);
const full = args[0] === "--full";
const vitestArgs = full ? args.slice(1) : args;

const noPeers = ensurePeers();
const inNamespace = fileURLToPath(new URL("in-namespace.mjs", import.meta.url));
const noNamespace = spawnSync(process.execPath, [inNamespace, "true"], { encoding: "utf8" });
const leftOut = [noPeers, noNamespace.status === 0 ? undefined : noNamespace.stderr.trim()].filter(Boolean);
if (leftOut.length > 0 && process.env.CI) {
  console.error(["The tests with real DDS peers cannot run:", ...leftOut].join("\n"));
  process.exit(1);
}

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const { status, signal } = spawnSync(
  process.execPath,
  [inNamespace, "--if-possible", process.execPath, vitest, "run", ...vitestArgs],
  { stdio: "inherit", env: { ...process.env, ...(full && { RCLTS_FULL: "1" }) } },
);
if (leftOut.length > 0) {
  console.error(["Left out: the tests with real DDS peers (test/interop), because", ...leftOut].join("\n"));
}
process.exit(signal === null ? status : 1);
