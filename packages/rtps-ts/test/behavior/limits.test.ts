import { MessageBuilder, numberSet, udpV4 } from "rtps-ts";
import { describe, expect, test } from "vitest";
import { EarlyArrivals } from "../../src/behavior/early-arrivals.ts";
import { Reassembly } from "../../src/behavior/reassembly.ts";
import { WriterProxy } from "../../src/behavior/writer-proxy.ts";
import { defaultLimits } from "../../src/limits.ts";
import { defaultTiming } from "../../src/timing.ts";
import { chatter, payloadOf, reliable, Wire } from "./wire.ts";

const endpoint = {
  guid: { prefix: "0a".repeat(12), entityId: 0x1203 },
  ...chatter,
  qos: reliable,
  unicast: [],
  multicast: [],
  userData: new Uint8Array(0),
  expectsInlineQos: false,
};
const entity = { readerId: 0x1304, writerId: 0x1203 };
const change = (sequence: number) => ({
  sequence,
  timestamp: undefined,
  inlineQos: [],
  littleEndian: true,
  payload: payloadOf(1),
  isKey: false,
});
const fragment = (
  sequence: number,
  fields: { start?: number; sampleSize?: number; octets?: number } = {},
) => ({
  kind: "data-frag" as const,
  ...entity,
  sequence,
  fragmentStart: fields.start ?? 1,
  fragmentCount: 1,
  fragmentSize: 100,
  sampleSize: fields.sampleSize ?? 1_000,
  inlineQos: [],
  payload: new Uint8Array(fields.octets ?? 100),
  isKey: false,
  littleEndian: true,
});
const proxyWith = (limits: Partial<typeof defaultLimits>, isReliable = true): WriterProxy =>
  new WriterProxy(
    endpoint,
    { prefix: endpoint.guid.prefix, locators: [], allows: () => true },
    0,
    isReliable,
    {
      ...defaultLimits,
      ...limits,
    },
  );

describe("limits, at their edges", () => {
  test("samples out of order", () => {
    const proxy = proxyWith({ outOfOrderPerWriter: 2 });
    expect([2, 3, 4, 1].map((sequence) => proxy.take(change(sequence)))).toEqual([
      undefined,
      undefined,
      "overLimit",
      undefined,
    ]);
    expect([...proxy.deliverable()].map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  test("gap ranges", () => {
    const proxy = proxyWith({ gapRangesPerWriter: 2 });
    const gap = (start: number) =>
      proxy.takeGap({ kind: "gap", ...entity, start, list: { base: start + 1, numBits: 0, words: [] } });
    expect([gap(10), gap(20), gap(30)]).toEqual([undefined, undefined, "overLimit"]);
  });

  test("a gap of 2^52 numbers is taken at once and remembered", () => {
    const proxy = proxyWith({});
    const list = { base: 2 ** 52, numBits: 0, words: [] };
    expect(proxy.takeGap({ kind: "gap", ...entity, start: 1, list })).toBeUndefined();
    expect([...proxy.deliverable()]).toEqual([]);
    expect(proxy.next).toBe(2 ** 52);
  });

  test("a HEARTBEAT of 2^53 samples makes one ACKNACK of 256", () => {
    const proxy = proxyWith({});
    const heartbeat = { first: 1, last: Number.MAX_SAFE_INTEGER, count: 1, final: false, liveliness: false };
    proxy.takeHeartbeat(0, { kind: "heartbeat", ...entity, ...heartbeat });
    expect(proxy.missing()).toHaveLength(256);
  });

  test("the size of a sample", () => {
    const proxy = proxyWith({ sampleOctets: 1_000 });
    expect(proxy.takeFragment(fragment(1), undefined)).toBeUndefined();
    expect(proxy.takeFragment(fragment(2, { sampleSize: 1_001 }), undefined)).toBe("overLimit");
  });

  test("samples in pieces: a reliable writer waits, a best-effort writer's oldest gives way", () => {
    const isReliable = proxyWith({ reassembliesPerWriter: 2 });
    const bestEffort = proxyWith({ reassembliesPerWriter: 2 }, false);
    const take = (proxy: WriterProxy) =>
      [1, 2, 3].map((sequence) => proxy.takeFragment(fragment(sequence), undefined));
    expect(take(isReliable)).toEqual([undefined, undefined, "overLimit"]);
    expect(take(bestEffort)).toEqual([undefined, undefined, undefined]);
    expect([...bestEffort.partial()].map(([sequence]) => sequence)).toEqual([2, 3]);
  });

  test("octets in pieces", () => {
    const proxy = proxyWith({ reassemblyOctetsPerWriter: 800 });
    const takes = [1, 2, 3].map((start) => proxy.takeFragment(fragment(1, { start }), undefined));
    expect(takes).toEqual([undefined, undefined, "overLimit"]);
  });

  test("a sample of 4 GB in one fragment of 100 octets takes a few hundred", () => {
    const reassembly = new Reassembly(fragment(1, { sampleSize: 0xffffffff }), undefined);
    expect(reassembly.add(fragment(1, { sampleSize: 0xffffffff }))).toBe(true);
    expect(reassembly.octets).toBeLessThan(500);
    expect(reassembly.missing()).toHaveLength(256);
  });

  test("fragments that contradict each other", () => {
    const reassembly = new Reassembly(fragment(1), undefined);
    expect(reassembly.add(fragment(1, { sampleSize: 999 }))).toBe(false);
    expect(reassembly.add(fragment(1, { start: 11 }))).toBe(false);
    expect(reassembly.add(fragment(1, { octets: 99 }))).toBe(false);
    expect(reassembly.add(fragment(1))).toBe(true);
  });

  test("what comes before discovery", () => {
    const early = new EarlyArrivals({ ...defaultLimits, earlySubmessages: 2 }, defaultTiming);
    const from = endpoint.guid.prefix;
    const received = { from, timestamp: undefined, submessage: fragment(1) };
    expect([
      early.hold(0, endpoint.guid, received),
      early.hold(0, endpoint.guid, received),
      early.hold(0, endpoint.guid, received),
    ]).toEqual([true, true, false]);
    expect(early.take(defaultTiming.earlyMs + 1, endpoint.guid)).toEqual([]);
    expect(early.hold(defaultTiming.earlyMs + 1, endpoint.guid, received)).toBe(true);
    expect(early.take(defaultTiming.earlyMs + 1, endpoint.guid)).toEqual([received]);
  });

  test("participants and their endpoints", () => {
    const wire = new Wire();
    const a = wire.join({ limits: { participants: 1, endpointsPerParticipant: 3 } });
    const b = wire.join();
    for (let index = 0; index < 4; index++) b.createReader(wire.now, { ...chatter, qos: reliable });
    wire.run(1_000);
    expect(a.endpoints()).toHaveLength(3);
    const over = a.counters.overLimit;
    expect(over).toBeGreaterThan(0);
    wire.join();
    wire.run(1_000);
    expect(a.participants()).toHaveLength(1);
    expect(a.counters.overLimit).toBeGreaterThan(over);
  });

  test("what a keep-all writer holds for a reader that has gone quiet", () => {
    const wire = new Wire();
    const [a, b] = [wire.join({ limits: { historyChanges: 5 } }), wire.join()];
    const writer = a.createWriter(wire.now, { ...chatter, qos: reliable, keeps: { kind: "keep-all" } });
    b.createReader(wire.now, { ...chatter, qos: reliable });
    wire.run(200);
    wire.loses = () => true;
    for (let index = 0; index < 8; index++) {
      a.write(wire.now, writer, { forms: [{ inlineQos: [], payload: payloadOf(index, 0, 0, 0) }] });
    }
    expect(a.counters.samplesEvicted).toBe(3);
    wire.run(1);
    wire.loses = () => false;
    wire.run(3_000);
    expect(wire.take(b, "sample").map(({ payload }) => payload[4])).toEqual([3, 4, 5, 6, 7]);
  });
});

describe("lies from the network", () => {
  test("an ACKNACK past the last sample changes nothing", () => {
    const wire = new Wire();
    const [a, b] = [wire.join(), wire.join()];
    const writer = a.createWriter(wire.now, { ...chatter, qos: reliable });
    const reader = b.createReader(wire.now, { ...chatter, qos: reliable });
    wire.run(200);
    const builder = new MessageBuilder(b.prefix, 0);
    builder.ackNack({
      readerId: reader,
      writerId: writer,
      set: numberSet(2 ** 50, []),
      count: 1_000,
      final: true,
    });
    const before = a.counters.malformed;
    a.receive(wire.now, builder.finish(), udpV4("10.0.0.2", 7411));
    expect(a.counters.malformed).toBe(before + 1);
    a.write(wire.now, writer, { forms: [{ inlineQos: [], payload: payloadOf(1, 0, 0, 0) }] });
    wire.run(200);
    expect(wire.take(b, "sample")).toHaveLength(1);
  });

  test("nobody can say goodbye for somebody else", () => {
    const wire = new Wire();
    const [a, b, c] = [wire.join(), wire.join(), wire.join()];
    wire.run(200);
    c.close();
    const forged = c.drain().flatMap((output) => (output.kind === "datagram" ? [output.bytes] : []));
    for (const bytes of forged) {
      // As if `c` spoke of `b`: its prefix in the key hash and in the key payload.
      const text = Buffer.from(bytes).toString("hex");
      const [header, rest] = [text.slice(0, 40), text.slice(40)];
      a.receive(
        wire.now,
        Buffer.from(header + rest.replaceAll(c.prefix, b.prefix), "hex"),
        udpV4("10.0.0.3", 1),
      );
    }
    expect(forged.length).toBeGreaterThan(0);
    expect(a.participants().map(({ prefix }) => prefix)).toContain(b.prefix);
    expect(a.counters.discoveryRejected).toBeGreaterThan(0);
  });
});
