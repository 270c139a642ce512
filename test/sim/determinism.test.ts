import { CallLedger, lossyNetwork, simulate, type World } from "sim-ts";
import { expect, test } from "vitest";
import { AddTwoInts, addServer, startNode, trackedCall } from "./nodes.ts";

async function scenario(world: World): Promise<void> {
  const ledger = new CallLedger();
  const server = await startNode(world.host("server"), "server");
  const client = await startNode(world.host("client"), "client");
  addServer(server, ledger, () => world.sleep(3));
  const add = client.createClient(AddTwoInts, "add");
  for (let call = 0; call < 10; call++) await trackedCall(ledger, add, 0, call, 30_000);
  ledger.check();
  await client.close();
  await server.close();
}

test("a seed decides everything", async () => {
  const hashes = new Map<number, string>();
  for (const seed of [1, 2, 3, 1, 2, 3]) {
    const { trace } = await simulate(seed, { faults: lossyNetwork }, scenario);
    expect(hashes.get(seed) ?? trace.hash).toBe(trace.hash);
    hashes.set(seed, trace.hash);
  }
  expect(new Set(hashes.values()).size).toBe(3);
});

test("time between runs does not matter", async () => {
  const before = await simulate(4, { faults: lossyNetwork }, scenario);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const after = await simulate(4, { faults: lossyNetwork }, scenario);
  expect(after.trace.format()).toBe(before.trace.format());
  expect(after.now).toBe(before.now);
});
