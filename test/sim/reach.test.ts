import { createNode, type DiscoveryRange } from "rclts";
import { CallLedger, simulate, type World } from "sim-ts";
import { expect, test } from "vitest";
import { AddTwoInts, addServer } from "./nodes.ts";

interface Reach {
  readonly range: DiscoveryRange;
  readonly peers?: readonly string[];
}

/** Whether a client finds a server, each with a reach of its own. */
async function finds(world: World, server: Reach, client: Reach, sameHost = false): Promise<boolean> {
  const hosts = [world.host("server"), world.host(sameHost ? "server" : "client")] as const;
  const open = (index: 0 | 1, { range, peers = [] }: Reach) =>
    createNode(`node${index}`, {
      host: hosts[index],
      domainId: 0,
      discoveryRange: range,
      staticPeers: peers,
    });
  const [serving, calling] = [await open(0, server), await open(1, client)];
  addServer(serving, new CallLedger());
  const add = calling.createClient(AddTwoInts, "add");
  const found = await add.waitForService({ timeout: 5_000 }).then(
    () => true,
    () => false,
  );
  await calling.close();
  await serving.close();
  return found;
}

const subnet: Reach = { range: "SUBNET" };
const localhost: Reach = { range: "LOCALHOST" };

test.each([
  ["SUBNET", subnet, subnet, false, true],
  ["SUBNET on one host", subnet, subnet, true, true],
  ["LOCALHOST", localhost, localhost, false, false],
  ["LOCALHOST on one host", localhost, localhost, true, true],
  ["OFF on one host", { range: "OFF" }, { range: "OFF" }, true, false],
] as const)("%s", async (_name, server, client, sameHost, found) => {
  await simulate(80_001, {}, async (world) => {
    expect(await finds(world, server, client, sameHost)).toBe(found);
  });
});

test("without multicast, a peer is found by its address alone", async () => {
  await simulate(80_002, {}, async (world) => {
    for (const name of ["server", "client"]) world.host(name).unicastOnly = true;
    expect(await finds(world, subnet, subnet)).toBe(false);
    expect(await finds(world, subnet, { ...subnet, peers: [world.host("server").address] })).toBe(true);
  });
});
