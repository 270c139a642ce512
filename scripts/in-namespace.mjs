#!/usr/bin/env node
/**
 * Runs a command in a network of its own: `node scripts/in-namespace.mjs [--if-possible] <command…>`.
 *
 * Inside there is only the loopback interface, with multicast, and an empty /dev/shm (Fast DDS shared memory would
 * otherwise cross from one namespace into another). So tests with real DDS peers neither disturb the network of the
 * machine nor are disturbed by the ROS nodes on it, and two runs at a time do not meet.
 */
import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";

/** Set inside, so that a nested use runs its command where it is. */
const MARK = "RCLTS_NAMESPACE";

const SETUP = [
  "ip link set lo up multicast on",
  "ip route add 224.0.0.0/4 dev lo",
  "mount -t tmpfs tmpfs /dev/shm",
  'exec "$@"',
].join(" && ");

const args = process.argv.slice(2);
const ifPossible = args[0] === "--if-possible";
const command = ifPossible ? args.slice(1) : args;
if (command.length === 0) {
  console.error("usage: node scripts/in-namespace.mjs [--if-possible] <command…>");
  process.exit(64);
}

if (process.env[MARK]) {
  run(command, process.env);
} else {
  const wrapper = [
    "unshare",
    ...(process.getuid?.() === 0 ? [] : ["-r"]),
    "-n",
    "-m",
    "sh",
    "-c",
    SETUP,
    "sh",
  ];
  const problem = whyNot(wrapper);
  if (problem === undefined) {
    run([...wrapper, ...command], { ...process.env, [MARK]: "1" });
  } else if (ifPossible) {
    console.error(`in-namespace: ${problem}\nin-namespace: going on without one.`);
    run(command, process.env);
  } else {
    console.error(`in-namespace: ${problem}`);
    process.exit(69);
  }
}

/** What keeps us from a namespace and what to do about it, or undefined when nothing does. */
function whyNot(wrapper) {
  if (process.platform !== "linux")
    return `network namespaces exist on Linux only, and this is ${process.platform}.`;
  const trial = spawnSync(wrapper[0], [...wrapper.slice(1), "true"], { encoding: "utf8" });
  if (trial.error) return "the program unshare is missing. Install it: apt-get install util-linux";
  if (trial.status === 0) return undefined;
  const said = trial.stderr.trim();
  if (/ip: not found/.test(said)) return "the program ip is missing. Install it: apt-get install iproute2";
  return [
    `no network namespace can be made here: ${said}`,
    "  In a container: start it with --privileged, or with --cap-add SYS_ADMIN --cap-add NET_ADMIN.",
    "  As a plain user: allow it with sysctl -w kernel.unprivileged_userns_clone=1 (Debian)",
    "  or kernel.apparmor_restrict_unprivileged_userns=0 (Ubuntu), or run as root.",
  ].join("\n");
}

/** unshare and sh replace themselves by the command, so the child's process id is the command's own. */
function run([program, ...rest], env) {
  const child = spawn(program, rest, { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2"]) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) => {
    console.error(`in-namespace: ${program} cannot be started: ${error.message}`);
    process.exit(127);
  });
  // As a shell reports it: 128 and the number of the signal.
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
