import { cleanNetwork, lossyNetwork, SampleLedger } from "sim-ts";
import { expect, test } from "vitest";
import { observeHistory } from "./observe-history.ts";
import { fingerprint, Peer, payloadOf, qos } from "./peer.ts";
import { underSeeds } from "./seeds.ts";

test("a keep-last writer gives the last sample to a reader that cannot keep up", async () => {
  await underSeeds(20_001, 15, { faults: lossyNetwork }, async (world) => {
    const ledger = new SampleLedger();
    const last = qos({ history: { kind: "keep-last", depth: 3 } });
    const talker = await Peer.open(world.host("talker"));
    const listener = await Peer.open(world.host("listener"));
    const writer = talker.writer({ qos: last });
    const reader = listener.reader({ qos: last }, ({ payload }) => ledger.took(fingerprint(payload, 60)));
    while (talker.matches(writer) === 0 || listener.matches(reader) === 0) await world.sleep(10);
    let newest = "";
    for (let index = 0; index < 200; index++) {
      newest = String(index);
      ledger.wrote(newest);
      talker.write(writer, payloadOf(index, 60));
      await world.sleep(1);
    }
    await world.sleep(5_000);
    ledger.check({ what: "some" });
    expect(ledger.lastTaken).toBe(newest);
    await talker.close();
    await listener.close();
  });
});

test.each(["reliable", "best-effort"] as const)(
  "a %s writer that gives up a large sample half sent sends the next one whole",
  async (reliability) => {
    const faults = { ...cleanNetwork, delayMs: 0.1 };
    await underSeeds(21_001, 3, { faults }, async (world) => {
      const octets = 300_000;
      const taken: string[] = [];
      const last = qos({ reliability, history: { kind: "keep-last", depth: 1 } });
      const talker = await Peer.open(world.host("talker"));
      const listener = await Peer.open(world.host("listener"));
      const writer = talker.writer({ qos: last });
      const reader = listener.reader({ qos: last }, ({ payload }) =>
        taken.push(fingerprint(payload, octets)),
      );
      while (talker.matches(writer) === 0 || listener.matches(reader) === 0) await world.sleep(10);
      talker.write(writer, payloadOf(0, octets));
      await world.sleep(1.5);
      talker.write(writer, payloadOf(1, octets));
      await world.sleep(15);
      expect(taken).toEqual(["1"]);
      await talker.close();
      await listener.close();
    });
  },
);

test("a stream of large samples is acknowledged while it lasts", async () => {
  await underSeeds(22_001, 3, {}, async (world) => {
    const talker = await Peer.open(world.host("talker"));
    const listener = await Peer.open(world.host("listener"));
    const writer = talker.writer({ qos: qos() });
    const reader = listener.reader({ qos: qos() }, () => {});
    while (talker.matches(writer) === 0 || listener.matches(reader) === 0) await world.sleep(10);
    const widest = observeHistory(world, "talker");
    for (let index = 0; index < 200; index++) {
      talker.write(writer, payloadOf(index, 50_000));
      await world.sleep(10);
    }
    // All 200 were kept when the answer to a HEARTBEAT waited for the fragments of the next sample.
    expect(widest()).toBeLessThan(10);
    await talker.close();
    await listener.close();
  });
});
