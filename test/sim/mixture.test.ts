import type { Sample } from "rtps-ts";
import { cleanNetwork, lossyNetwork, SampleLedger, type World } from "sim-ts";
import { expect, test } from "vitest";
import { fingerprint, Peer, payloadOf, qos } from "./peer.ts";
import { underSeeds } from "./seeds.ts";

const sizes = [20, 60, 14_336, 14_337, 40_000, 150_000] as const;

/** A topic of its own: one writer, and readers that come while it writes. */
class Topic {
  readonly #world: World;
  readonly #peers: readonly Peer[];
  readonly #name: string;
  readonly #octets: number;
  readonly #qos: ReturnType<typeof qos>;
  readonly #talker: Peer;
  readonly #writer: number;
  readonly #ledgers: { ledger: SampleLedger; reliable: boolean }[] = [];
  #count = 0;

  constructor(world: World, peers: readonly Peer[], name: string) {
    const { random } = world;
    this.#world = world;
    this.#peers = peers;
    this.#name = name;
    this.#octets = sizes[random.below(sizes.length)] ?? 20;
    this.#qos = qos({
      reliability: random.chance(0.75) ? "reliable" : "best-effort",
      durability: random.chance(0.5) ? "transient-local" : "volatile",
      history: random.chance(0.5) ? { kind: "keep-all" } : { kind: "keep-last", depth: 1 + random.below(5) },
    });
    this.#talker = this.#any();
    this.#writer = this.#talker.writer({ topicName: name, qos: this.#qos });
    this.addReader();
  }

  get #isReliable(): boolean {
    return this.#qos.reliability === "reliable";
  }

  addReader(): void {
    const reliable = this.#isReliable && this.#world.random.chance(0.8);
    const ledger = new SampleLedger();
    const peer = this.#any();
    const took = ({ payload }: Sample): void => ledger.took(fingerprint(payload, this.#octets));
    const reliability = reliable ? "reliable" : "best-effort";
    peer.reader({ topicName: this.#name, qos: { ...this.#qos, reliability } }, took);
    for (let index = 0; index < this.#count; index++) ledger.wrote(String(index));
    this.#ledgers.push({ ledger, reliable });
  }

  write(): void {
    this.#talker.write(this.#writer, payloadOf(this.#count, this.#octets));
    for (const { ledger } of this.#ledgers) ledger.wrote(String(this.#count));
    this.#count++;
  }

  check(): void {
    for (const { ledger, reliable } of this.#ledgers) {
      const what = `${this.#name} ${JSON.stringify(this.#qos.history)} ${this.#qos.durability} ${this.#octets} B`;
      ledger.check({ what: "some" });
      // Whatever else was lost: the last sample, written on a network that was well again, is there.
      expect([what, reliable, ledger.lastTaken]).toEqual([what, reliable, String(this.#count - 1)]);
      const all =
        reliable && this.#qos.durability === "transient-local" && this.#qos.history.kind === "keep-all";
      if (all) expect([what, ledger.missing()]).toEqual([what, []]);
    }
  }

  #any(): Peer {
    return this.#peers[this.#world.random.below(this.#peers.length)] as Peer;
  }
}

test("writers and readers of all kinds keep what their quality of service says", async () => {
  await underSeeds(70_001, 20, { faults: lossyNetwork, limitMs: 600_000 }, async (world) => {
    const { random } = world;
    const hosts = ["a", "b", "c"];
    const peers = await Promise.all(hosts.map((name) => Peer.open(world.host(name))));
    const topics = Array.from({ length: 4 }, (_, index) => new Topic(world, peers, `topic ${index}`));
    for (let step = 0; step < 150; step++) {
      const choice = random.below(60);
      const [from, to] = [hosts[random.below(3)] ?? "", hosts[random.below(3)] ?? ""];
      if (choice === 0) world.network.cut(from, to);
      else if (choice < 3) world.network.heal();
      else if (choice < 5) topics[random.below(4)]?.addReader();
      else topics[random.below(4)]?.write();
      await world.sleep(random.below(20));
    }
    world.network.heal();
    world.network.setFaults(cleanNetwork);
    await world.sleep(10_000);
    for (const topic of topics) topic.write();
    await world.sleep(2_000);
    for (const topic of topics) topic.check();
    for (const peer of peers) await peer.close();
  });
});
