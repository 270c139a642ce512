import { lossyNetwork, SampleLedger } from "sim-ts";
import { expect, test } from "vitest";
import { fingerprint, Peer, payloadOf, qos } from "./peer.ts";
import { underSeeds } from "./seeds.ts";

/** A reader with no room to speak of still gets everything; what it refuses is sent again. */
test.each([
  ["out of order", { outOfOrderPerWriter: 2 }],
  ["partly arrived", { reassembliesPerWriter: 2 }],
  ["octets of partly arrived", { reassemblyOctetsPerWriter: 100_000 }],
  ["separate gaps", { gapRangesPerWriter: 1 }],
  ["all of these", { outOfOrderPerWriter: 1, reassembliesPerWriter: 1, gapRangesPerWriter: 1 }],
])("a reader at its limit of samples %s stalls for no sample", async (_name, limits) => {
  await underSeeds(30_001, 3, { faults: lossyNetwork, limitMs: 120_000 }, async (world) => {
    const octets = 40_000;
    const ledger = new SampleLedger();
    const talker = await Peer.open(world.host("talker"));
    const listener = await Peer.open(world.host("listener"), { limits });
    const writer = talker.writer({ qos: qos() });
    const reader = listener.reader({ qos: qos() }, ({ payload }) =>
      ledger.took(fingerprint(payload, octets)),
    );
    while (talker.matches(writer) === 0 || listener.matches(reader) === 0) await world.sleep(10);
    for (let index = 0; index < 40; index++) {
      ledger.wrote(String(index));
      talker.write(writer, payloadOf(index, octets));
      await world.sleep(2);
    }
    while (ledger.taken < ledger.written) await world.sleep(10);
    await world.sleep(1_000);
    ledger.check({ what: "all" });
    expect(talker.participant.counters.samplesEvicted).toBe(0);
    await talker.close();
    await listener.close();
  });
});
