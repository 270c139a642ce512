import { lossyNetwork, SampleLedger, type World } from "sim-ts";
import { expect, test } from "vitest";
import { fingerprint, Peer, payloadOf, qos } from "./peer.ts";
import { underSeeds } from "./seeds.ts";

/**
 * Writes samples of `octets` on one host and takes them on another.
 *
 * @returns milliseconds from writing to taking, for the sample that took longest
 */
async function stream(world: World, samples: number, octets: number, intervalMs: number): Promise<number> {
  const ledger = new SampleLedger();
  const writtenAt: number[] = [];
  let longest = 0;
  const talker = await Peer.open(world.host("talker"));
  const listener = await Peer.open(world.host("listener"));
  const writer = talker.writer({ qos: qos() });
  const reader = listener.reader({ qos: qos() }, ({ payload }) => {
    longest = Math.max(longest, world.now - (writtenAt[ledger.taken] ?? 0));
    ledger.took(fingerprint(payload, octets));
  });
  while (talker.matches(writer) === 0 || listener.matches(reader) === 0) await world.sleep(10);
  for (let index = 0; index < samples; index++) {
    talker.write(writer, payloadOf(index, octets));
    ledger.wrote(String(index));
    writtenAt.push(world.now);
    await world.sleep(intervalMs);
  }
  while (ledger.taken < ledger.written) await world.sleep(10);
  await world.sleep(2_000);
  ledger.check({ what: "all" });
  expect(talker.participant.counters.samplesEvicted).toBe(0);
  await talker.close();
  await listener.close();
  return longest;
}

test("a reliable reader gets every sample once and in order", async () => {
  await underSeeds(1, 30, { faults: lossyNetwork, limitMs: 30_000 }, async (world) => {
    expect(await stream(world, 100, 60, 2)).toBeLessThan(5_000);
  });
});

test("a reliable reader gets samples of 100 KB, in fragments", async () => {
  await underSeeds(1_001, 10, { faults: lossyNetwork, limitMs: 60_000 }, async (world) => {
    expect(await stream(world, 5, 100_000, 20)).toBeLessThan(3_000);
  });
});

test("bursts of loss pass", async () => {
  const faults = { ...lossyNetwork, loss: 0.02, burstBegins: 0.02, burstEnds: 0.1 };
  await underSeeds(2_001, 20, { faults, limitMs: 60_000 }, async (world) => {
    expect(await stream(world, 100, 60, 5)).toBeLessThan(10_000);
  });
});

test("a large sample under loss is asked for as fast as it comes in", async () => {
  await underSeeds(3_001, 3, { faults: lossyNetwork, limitMs: 60_000 }, async (world) => {
    // 6.3 s when the pause between two questions doubled although fragments were coming in.
    expect(await stream(world, 3, 1_000_000, 500)).toBeLessThan(1_500);
  });
});

test("large samples in close succession do not starve the repair of the first", async () => {
  await underSeeds(4_001, 8, { faults: lossyNetwork, limitMs: 60_000 }, async (world) => {
    // 7.6 s when each fragment of a later sample put the question for the first off.
    expect(await stream(world, 300, 50_000, 5)).toBeLessThan(4_000);
  });
});
