import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CALLS, describeInterop } from "./environment.ts";
import { ClientPeer, EventProcess, peerProgram, ServerPeer, type Vendor } from "./peer.ts";

/**
 * Three machines, as network namespaces: ours in the middle with an interface to each of the other two, which do not
 * reach each other. Multicast has to leave by both interfaces, and each peer must be told an address that it reaches.
 */
const machines = { ours: "10.77.1.1", cyclone: "10.77.1.2", fast: "10.77.2.2" };
const oursToFast = "10.77.2.1";

/** A namespace lives as long as a process in it does. */
const holders = new Map<keyof typeof machines, ChildProcess>();

function inside(machine: keyof typeof machines, ...command: string[]): string[] {
  return ["-t", String(holders.get(machine)?.pid), "-n", ...command];
}

function link(near: keyof typeof machines, nearAddress: string, far: keyof typeof machines): void {
  const [nearName, farName] = [`to-${far}`, `to-${near}`];
  const pid = (machine: keyof typeof machines): string => String(holders.get(machine)?.pid);
  execFileSync("ip", ["link", "add", nearName, "type", "veth", "peer", "name", farName]);
  execFileSync("ip", ["link", "set", nearName, "netns", pid(near)]);
  execFileSync("ip", ["link", "set", farName, "netns", pid(far)]);
  raise(near, nearName, nearAddress);
  raise(far, farName, machines[far]);
  execFileSync("nsenter", inside(far, "ip", "route", "add", "224.0.0.0/4", "dev", farName));
}

function raise(machine: keyof typeof machines, name: string, address: string): void {
  execFileSync("nsenter", inside(machine, "ip", "link", "set", "lo", "up"));
  execFileSync("nsenter", inside(machine, "ip", "address", "add", `${address}/24`, "dev", name));
  execFileSync("nsenter", inside(machine, "ip", "link", "set", name, "up"));
}

describeInterop("one process on two networks", () => {
  beforeAll(async () => {
    for (const machine of Object.keys(machines) as (keyof typeof machines)[]) {
      const holder = spawn("unshare", ["-n", "sh", "-c", "echo ready; exec sleep 300"], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await new Promise((resolve) => holder.stdout?.once("data", resolve));
      holders.set(machine, holder);
    }
    link("ours", machines.ours, "cyclone");
    link("ours", oursToFast, "fast");
  });

  afterAll(() => {
    for (const holder of holders.values()) holder.kill("SIGKILL");
  });

  test("answers a Cyclone client on the one and a Fast client on the other at once", async () => {
    const script = fileURLToPath(new URL("./server-process.mjs", import.meta.url));
    const command = inside("ours", process.execPath, script, "/add_two_ints", "0");
    await using server = new ServerPeer(new EventProcess("rclts server", "nsenter", command, process.env));
    await server.event("ready");
    const report = async (vendor: Vendor): Promise<unknown> => {
      const flags = ["--service", "add_two_ints", "--name", "/add_two_ints", "--count", String(CALLS)];
      const client = inside(vendor, peerProgram(vendor) ?? "", "client", ...flags);
      await using peer = new ClientPeer(new EventProcess(`${vendor} client`, "nsenter", client, process.env));
      await peer.available();
      return await peer.report();
    };
    const clean = { sent: CALLS, answered: CALLS, wrong: 0, duplicated: 0, lost: 0 };
    expect(await Promise.all([report("cyclone"), report("fast")])).toMatchObject([clean, clean]);
  });
});
