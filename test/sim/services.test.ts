import { CallLedger, cleanNetwork, describeDatagram, lossyNetwork, simulate, type World } from "sim-ts";
import { expect, test } from "vitest";
import { type AddClient, AddTwoInts, addServer, startNode, trackedCall } from "./nodes.ts";
import { observeHistory } from "./observe-history.ts";
import { underSeeds } from "./seeds.ts";

/** A server and so many clients, each on a host of its own. */
async function start(world: World, clients: number, ledger: CallLedger) {
  const server = await startNode(world.host("server"), "server");
  addServer(server, ledger);
  const nodes = [server];
  const callers: AddClient[] = [];
  for (let index = 0; index < clients; index++) {
    const node = await startNode(world.host(`client${index}`), `client${index}`);
    nodes.push(node);
    callers.push(node.createClient(AddTwoInts, "add"));
  }
  return {
    server,
    callers,
    close: async () => {
      for (const node of nodes) await node.close();
    },
  };
}

test("two clients make 20 calls each through loss, duplicates and reordering", async () => {
  await underSeeds(40_001, 40, { faults: lossyNetwork }, async (world) => {
    const ledger = new CallLedger();
    const { callers, close } = await start(world, 2, ledger);
    const calls = callers.map(async (client, caller) => {
      for (let call = 0; call < 20; call++) await trackedCall(ledger, client, caller, call, 30_000);
    });
    await Promise.all(calls);
    ledger.check();
    await close();
  });
});

test("calls made all at once each get their own answer", async () => {
  await underSeeds(41_001, 15, { faults: lossyNetwork }, async (world) => {
    const ledger = new CallLedger();
    const { callers, close } = await start(world, 3, ledger);
    await Promise.all(
      callers.flatMap((client, caller) =>
        Array.from({ length: 30 }, (_, call) => trackedCall(ledger, client, caller, call, 30_000)),
      ),
    );
    ledger.check();
    for (const client of callers) expect(client.statistics.pending).toBe(0);
    await close();
  });
});

test("calls during a short cut are answered after it", async () => {
  await underSeeds(42_001, 10, { faults: lossyNetwork }, async (world) => {
    const ledger = new CallLedger();
    const { callers, close } = await start(world, 1, ledger);
    const [client] = callers as [AddClient];
    await client.waitForService({ timeout: 20_000 });
    world.network.partition(["server"], ["client0"]);
    const calls = Array.from({ length: 5 }, (_, call) => trackedCall(ledger, client, 0, call, 30_000));
    await world.sleep(5_000);
    world.network.heal();
    await Promise.all(calls);
    ledger.check();
    await close();
  });
});

test("after a cut longer than the lease the client calls again", async () => {
  await underSeeds(43_001, 8, { faults: lossyNetwork }, async (world) => {
    const ledger = new CallLedger();
    const { callers, close } = await start(world, 1, ledger);
    const [client] = callers as [AddClient];
    await trackedCall(ledger, client, 0, 0, 20_000);
    world.network.partition(["server"], ["client0"]);
    await world.sleep(30_000);
    expect(client.isServiceServerAvailable()).toBe(false);
    await trackedCall(ledger, client, 0, 1, 1_000, ["SERVICE_UNAVAILABLE"]);
    world.network.heal();
    await trackedCall(ledger, client, 0, 2, 15_000);
    ledger.check();
    await close();
  });
});

test("a client finds the successor of a server that crashed", async () => {
  await underSeeds(44_001, 15, { faults: lossyNetwork }, async (world) => {
    const ledger = new CallLedger();
    const { callers, server, close } = await start(world, 1, ledger);
    const [client] = callers as [AddClient];
    await trackedCall(ledger, client, 0, 0, 20_000);
    const successor = await startNode(world.restart("server"), "server");
    addServer(successor, ledger);
    // Until the successor is found, calls go to the one that is not there any more.
    for (let call = 1; call <= 10; call++) {
      await trackedCall(ledger, client, 0, call, 2_000, ["TIMEOUT", "SERVER_GONE", "SERVICE_UNAVAILABLE"]);
      await world.sleep(500);
    }
    for (let call = 11; call <= 15; call++) await trackedCall(ledger, client, 0, call, 10_000);
    ledger.check();
    await close();
    await server.close();
    await successor.close();
  });
});

test.each([
  ["server", "client0", 45_001, ["TIMEOUT"]],
  ["client0", "server", 46_001, ["TIMEOUT"]],
])(
  "with nothing passing from %s to %s, calls end with TIMEOUT and leave nothing",
  async (from, to, first, codes) => {
    await underSeeds(first, 8, { faults: { ...cleanNetwork, jitterMs: 2 } }, async (world) => {
      const ledger = new CallLedger();
      const { callers, close } = await start(world, 1, ledger);
      const [client] = callers as [AddClient];
      await client.waitForService({ timeout: 5_000 });
      world.network.cut(from, to);
      for (let call = 0; call < 5; call++) {
        const failed = client.call({ a: 0n, b: BigInt(call) }, { timeout: 500 });
        await expect(failed).rejects.toMatchObject({ code: expect.toBeOneOf(codes) });
      }
      expect(client.statistics.pending).toBe(0);
      await close();
    });
  },
);

test("a server that never shows that it knows the client is trusted after a second", async () => {
  await underSeeds(54_001, 3, {}, async (world) => {
    const ledger = new CallLedger();
    const { close } = await start(world, 0, ledger);
    const node = await startNode(world.host("client"), "client");
    await world.sleep(1_000);
    world.network.cut("client", "server");
    const late = node.createClient(AddTwoInts, "add");
    const begun = world.now;
    await late.waitForService({ timeout: 5_000 });
    expect(world.now - begun).toBe(1_000);
    await node.close();
    await close();
  });
});

test("responses to a client that crashed are kept until its lease ends, not longer", async () => {
  await underSeeds(53_001, 5, { faults: lossyNetwork }, async (world) => {
    const ledger = new CallLedger();
    const { callers, close } = await start(world, 2, ledger);
    const [gone, client] = callers as [AddClient, AddClient];
    await trackedCall(ledger, gone, 0, 0, 20_000);
    for (let call = 1; call <= 100; call++) gone.call({ a: 0n, b: BigInt(call) }).catch(() => {});
    await world.sleep(1);
    world.host("client0").crash();
    for (let call = 0; call < 50; call++) await trackedCall(ledger, client, 1, call, 30_000);
    await world.sleep(25_000);
    const widest = observeHistory(world, "server");
    for (let call = 50; call < 150; call++) await trackedCall(ledger, client, 1, call, 30_000);
    ledger.check();
    expect(widest()).toBeGreaterThan(0);
    expect(widest()).toBeLessThan(50);
    await close();
  });
});

test("a server that closes tells its clients", async () => {
  await underSeeds(47_001, 5, {}, async (world) => {
    const ledger = new CallLedger();
    const { callers, server, close } = await start(world, 1, ledger);
    const [client] = callers as [AddClient];
    await trackedCall(ledger, client, 0, 0, 5_000);
    await server.close();
    await world.sleep(100);
    expect(client.isServiceServerAvailable()).toBe(false);
    await trackedCall(ledger, client, 0, 1, 500, ["SERVICE_UNAVAILABLE"]);
    ledger.check();
    await close();
  });
});

/** Datagrams with user data in them, and all, from the first call to the last. */
async function datagramsPerCall(world: World, calls: number): Promise<{ data: number; all: number }> {
  const ledger = new CallLedger();
  const { callers, close } = await start(world, 1, ledger);
  const [client] = callers as [AddClient];
  await client.waitForService({ timeout: 20_000 });
  await world.sleep(2_000);
  const sent = { data: 0, all: 0 };
  world.network.onSend = (bytes) => {
    sent.all++;
    // User-defined writers: entity ids that end in 03.
    if (/ data [0-9a-f]{6}03#/.test(describeDatagram(bytes))) sent.data++;
  };
  for (let call = 0; call < calls; call++) await trackedCall(ledger, client, 0, call, 30_000);
  world.network.onSend = undefined;
  await close();
  ledger.check();
  return { data: sent.data / calls, all: sent.all / calls };
}

test("a call is one datagram each way, and little more off the path", async () => {
  await simulate(48_001, {}, async (world) => {
    const { data, all } = await datagramsPerCall(world, 1_000);
    expect(data).toBe(2);
    expect(all).toBeLessThan(2.2);
  });
});

test("loss does not raise a storm", async () => {
  await underSeeds(49_001, 10, { faults: lossyNetwork }, async (world) => {
    const { data, all } = await datagramsPerCall(world, 100);
    expect(data).toBeLessThan(5);
    expect(all).toBeLessThan(20);
  });
});
