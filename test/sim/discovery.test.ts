import { lossyNetwork, simulate, type World } from "sim-ts";
import { expect, test } from "vitest";
import { fingerprint, Peer, payloadOf, qos } from "./peer.ts";
import { underSeeds } from "./seeds.ts";

/** Shorter than by default, so that a partition outlasts it soon. */
const timing = { leaseMs: 5_000, participantMessageMs: 2_000 };

/** A writer on one host, a reader on another, and what the reader has taken. */
interface Pair {
  readonly talker: Peer;
  readonly listener: Peer;
  readonly writer: number;
  readonly reader: number;
  readonly taken: string[];
}

async function openPair(
  world: World,
  durability: "volatile" | "transient-local" = "volatile",
): Promise<Pair> {
  const taken: string[] = [];
  const talker = await Peer.open(world.host("talker"), { timing });
  const listener = await Peer.open(world.host("listener"), { timing });
  const writer = talker.writer({ qos: qos({ durability }) });
  const reader = listener.reader({ qos: qos({ durability }) }, ({ payload }) =>
    taken.push(fingerprint(payload, 60)),
  );
  return { talker, listener, writer, reader, taken };
}

const isMatched = ({ talker, listener, writer, reader }: Pair): boolean =>
  talker.matches(writer) === 1 && listener.matches(reader) === 1;

/** Throws when the condition does not hold after so many virtual milliseconds. */
async function within(world: World, ms: number, what: string, condition: () => boolean): Promise<void> {
  const end = world.now + ms;
  while (!condition()) {
    if (world.now > end) throw new Error(`${what}: not within ${ms} ms`);
    await world.sleep(5);
  }
}

/** Both sides know each other, and samples arrive again. */
async function worksAgain(world: World, pair: Pair, ms: number): Promise<void> {
  await within(world, ms, "the pair to match again", () => isMatched(pair));
  await within(world, ms, "a sample to arrive", () => {
    if (Math.floor(world.now) % 50 < 5) pair.talker.write(pair.writer, payloadOf(77, 60));
    return pair.taken.includes("77");
  });
}

async function closeAll(...peers: Peer[]): Promise<void> {
  for (const peer of peers) await peer.close();
}

test("participants on five hosts all find each other", async () => {
  await underSeeds(10_001, 10, { faults: lossyNetwork }, async (world) => {
    const peers: Peer[] = [];
    for (let index = 0; index < 5; index++) peers.push(await Peer.open(world.host(`host ${index}`)));
    const writers = peers.map((peer) => peer.writer({ qos: qos() }));
    const readers = peers.map((peer) => peer.reader({ qos: qos() }, () => {}));
    await within(world, 10_000, "25 pairs to match", () =>
      peers.every(
        (peer, index) => peer.matches(writers[index] ?? 0) === 5 && peer.matches(readers[index] ?? 0) === 5,
      ),
    );
    await closeAll(...peers);
  });
});

test("a short cut loses nothing", async () => {
  // Seed 11071 loses five HEARTBEATs in a row.
  await underSeeds(11_061, 15, { faults: lossyNetwork }, async (world) => {
    const pair = await openPair(world);
    await within(world, 5_000, "the match", () => isMatched(pair));
    world.network.partition(["talker"], ["listener"]);
    for (let index = 0; index < 10; index++) pair.talker.write(pair.writer, payloadOf(index, 60));
    await world.sleep(3_000);
    world.network.heal();
    await within(world, 5_000, "what was written meanwhile", () => pair.taken.length === 10);
    expect(pair.taken).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    await closeAll(pair.talker, pair.listener);
  });
});

test("after a long cut both match again within fifteen seconds", async () => {
  await underSeeds(12_001, 15, { faults: lossyNetwork }, async (world) => {
    const pair = await openPair(world);
    await within(world, 5_000, "the match", () => isMatched(pair));
    world.network.partition(["talker"], ["listener"]);
    await within(
      world,
      8_000,
      "both to give up",
      () => !isMatched(pair) && pair.talker.matches(pair.writer) === 0,
    );
    world.network.heal();
    await worksAgain(world, pair, 15_000);
    await closeAll(pair.talker, pair.listener);
  });
});

test.each([
  ["talker", "listener", 13_001],
  ["listener", "talker", 14_001],
])(
  "after a long cut from %s to %s alone both match again within fifteen seconds",
  async (from, to, first) => {
    await underSeeds(first, 15, { faults: lossyNetwork }, async (world) => {
      const pair = await openPair(world);
      await within(world, 5_000, "the match", () => isMatched(pair));
      for (let index = 0; index < 30; index++) {
        pair.talker.write(pair.writer, payloadOf(index, 60));
        await world.sleep(50);
      }
      world.network.cut(from, to);
      await world.sleep(9_000);
      world.network.heal();
      await worksAgain(world, pair, 15_000);
      await closeAll(pair.talker, pair.listener);
    });
  },
);

test("a crashed participant is forgotten after its lease, and its successor found", async () => {
  await underSeeds(15_001, 10, { faults: lossyNetwork }, async (world) => {
    const pair = await openPair(world);
    await within(world, 5_000, "the match", () => isMatched(pair));
    const before = pair.listener.participant.prefix;
    const taken: string[] = [];
    const successor = await Peer.open(world.restart("listener"), { timing });
    const reader = successor.reader({ qos: qos() }, ({ payload }) => taken.push(fingerprint(payload, 60)));
    await within(
      world,
      5_000,
      "the successor",
      () => successor.matches(reader) === 1 && pair.talker.matches(pair.writer) === 2,
    );
    pair.talker.write(pair.writer, payloadOf(5, 60));
    await within(world, 5_000, "a sample", () => taken.length === 1);
    await within(
      world,
      6_000,
      "the crashed one to be forgotten",
      () => pair.talker.matches(pair.writer) === 1,
    );
    expect(pair.talker.participant.participants().some(({ prefix }) => prefix === before)).toBe(false);
    await closeAll(pair.talker, successor);
  });
});

test("an endpoint deleted before anybody was there does not appear later", async () => {
  await underSeeds(16_001, 3, {}, async (world) => {
    const early = await Peer.open(world.host("early"));
    early.delete(early.writer({ qos: qos() }));
    early.delete(early.reader({ qos: qos() }, () => {}));
    await world.sleep(1_000);
    const late = await Peer.open(world.host("late"));
    const writer = late.writer({ qos: qos() });
    await world.sleep(3_000);
    expect(late.participant.participants()).toHaveLength(1);
    expect(late.participant.endpoints()).toHaveLength(1);
    expect(late.matches(writer)).toBe(0);
    await closeAll(early, late);
  });
});

test("a late reader gets the last ten samples of a transient-local writer", async () => {
  await underSeeds(17_001, 15, { faults: lossyNetwork }, async (world) => {
    const late = qos({ durability: "transient-local", history: { kind: "keep-last", depth: 10 } });
    const talker = await Peer.open(world.host("talker"));
    const writer = talker.writer({ qos: late });
    for (let index = 0; index < 25; index++) talker.write(writer, payloadOf(index, 60));
    await world.sleep(1_000);
    const taken: string[] = [];
    const listener = await Peer.open(world.host("listener"));
    listener.reader({ qos: late }, ({ payload }) => taken.push(fingerprint(payload, 60)));
    await within(world, 10_000, "the last ten", () => taken.length === 10);
    talker.write(writer, payloadOf(25, 60));
    await within(world, 5_000, "one more", () => taken.length === 11);
    expect(taken).toEqual(Array.from({ length: 11 }, (_, index) => String(15 + index)));
    await closeAll(talker, listener);
  });
});

test("a participant with nothing to do wakes less than five times a second", async () => {
  await simulate(18_001, {}, async (world) => {
    const pair = await openPair(world);
    const hosts = [world.host("talker"), world.host("listener")];
    pair.talker.write(pair.writer, payloadOf(0, 60));
    await world.sleep(5_000);
    const timers = hosts.map((host) => host.timersFired);
    const events = world.events;
    await world.sleep(60_000);
    for (const [index, host] of hosts.entries()) {
      expect(host.timersFired - (timers[index] ?? 0)).toBeLessThan(5 * 60);
    }
    // Timers, and datagrams of which one in three is one's own multicast.
    expect(world.events - events).toBeLessThan(2 * 8 * 60);
    await closeAll(pair.talker, pair.listener);
  });
});
