/**
 * Makes sure that the DDS peers of test/peers are built, as far as this machine allows: installs the Debian packages
 * they need when it is root, builds them when their tools are there. Answers why there are none, or undefined.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const peersPath = (name) => fileURLToPath(new URL(`../test/peers/${name}`, import.meta.url));

/** What the tests with real peers call: to build, to make namespaces, to set them up. */
const tools = ["cmake", "g++", "idlc", "unshare", "ip"];

export function ensurePeers() {
  if (process.platform !== "linux") return `the peers are built on Linux, and this is ${process.platform}.`;
  const missing = tools.filter((tool) => !has(tool));
  if (missing.length > 0) {
    const problem = `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`;
    if (!has("apt-get")) return `${problem} See test/peers/README.md for what the peers need.`;
    if (process.getuid() !== 0) return `${problem} Install with: sudo test/peers/install.sh`;
    console.error(`${problem} Installing Debian packages; this takes a minute, once.`);
    if (!run("install.sh")) return "test/peers/install.sh failed; its output is above.";
  }
  return run("build.sh") ? undefined : "test/peers/build.sh failed; its output is above.";
}

const has = (tool) => spawnSync("sh", ["-c", `command -v ${tool}`]).status === 0;

/** Output goes to stderr, so that a report on stdout stays whole. */
const run = (script) => spawnSync(peersPath(script), { stdio: ["ignore", 2, 2] }).status === 0;
