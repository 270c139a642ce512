import { CallLedger, cleanNetwork, lossyNetwork, SampleLedger } from "sim-ts";
import { expect, test } from "vitest";
import { AddTwoInts, addServer, startNode } from "./nodes.ts";
import { fingerprint, Peer, payloadOf, qos } from "./peer.ts";
import { underSeeds } from "./seeds.ts";

/** Flipped bits can say anything, that a sample was acknowledged for one; so nothing is asked but to live on. */
test("flipped bits neither throw, nor raise a storm, nor leave anything behind", async () => {
  await underSeeds(50_001, 30, { faults: { ...lossyNetwork, corruption: 0.2 } }, async (world) => {
    const server = await startNode(world.host("server"), "server");
    const client = await startNode(world.host("client"), "client");
    addServer(server, new CallLedger());
    const add = client.createClient(AddTwoInts, "add");
    for (let call = 0; call < 20; call++) {
      await add.call({ a: 1n, b: BigInt(call) }, { timeout: 500 }).catch(() => {});
    }
    expect(add.statistics.pending).toBe(0);
    world.network.setFaults(cleanNetwork);
    await world.sleep(25_000);
    const events = world.events;
    await world.sleep(10_000);
    expect(world.events - events).toBeLessThan(2 * 50 * 10);
    await client.close();
    await server.close();
  });
});

test("a new pair works where bits were flipped before", async () => {
  await underSeeds(51_001, 10, { faults: { ...lossyNetwork, corruption: 0.2 } }, async (world) => {
    const talker = await Peer.open(world.host("talker"));
    const listener = await Peer.open(world.host("listener"));
    const noise = talker.writer({ qos: qos(), topicName: "noise" });
    listener.reader({ qos: qos(), topicName: "noise" }, () => {});
    for (let index = 0; index < 50; index++) {
      talker.write(noise, payloadOf(index, 60));
      await world.sleep(20);
    }
    await talker.close();
    world.network.setFaults(cleanNetwork);
    const ledger = new SampleLedger();
    const other = await Peer.open(world.host("talker"));
    const writer = other.writer({ qos: qos() });
    listener.reader({ qos: qos() }, ({ payload }) => ledger.took(fingerprint(payload, 60)));
    const end = world.now + 5_000;
    while (other.matches(writer) === 0 && world.now < end) await world.sleep(10);
    for (let index = 0; index < 10; index++) {
      ledger.wrote(String(index));
      other.write(writer, payloadOf(index, 60));
    }
    await world.sleep(1_000);
    ledger.check({ what: "all" });
    await other.close();
    await listener.close();
  });
});

test("datagrams too large for the way are lost alone", async () => {
  await underSeeds(52_001, 3, { faults: { mtuOctets: 1_500 } }, async (world) => {
    const taken: string[] = [];
    const talker = await Peer.open(world.host("talker"), {
      limits: { fragmentOctets: 1_344, unfragmentedOctets: 1_344 },
    });
    const listener = await Peer.open(world.host("listener"));
    const writer = talker.writer({ qos: qos() });
    listener.reader({ qos: qos() }, ({ payload }) => taken.push(fingerprint(payload, 50_000)));
    while (talker.matches(writer) === 0) await world.sleep(10);
    talker.write(writer, payloadOf(1, 50_000));
    await world.sleep(500);
    expect(taken).toEqual(["1"]);
    expect(world.network.traffic["too large"]).toBe(0);
    await talker.close();
    await listener.close();
  });
});
