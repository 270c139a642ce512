import { udpV4 } from "rtps-ts";
import { describe, expect, test } from "vitest";
import { chatter, payloadOf, reliable, Wire } from "./wire.ts";

describe("two participants", () => {
  test("find each other, match, and say when they know each other", () => {
    const wire = new Wire();
    const [a, b] = [wire.join(), wire.join()];
    const writer = a.createWriter(wire.now, { ...chatter, qos: reliable });
    const reader = b.createReader(wire.now, { ...chatter, qos: reliable });
    wire.run(100);
    expect(wire.take(a, "participant-found").map(({ data }) => data.prefix)).toEqual([b.prefix]);
    expect(wire.take(a, "matched")).toMatchObject([
      { local: writer, remote: { guid: { entityId: reader } } },
    ]);
    expect(wire.take(a, "ready")).toMatchObject([{ local: writer, remote: { entityId: reader } }]);
    expect(wire.take(b, "ready")).toMatchObject([{ local: reader, remote: { entityId: writer } }]);
  });

  test("a sample arrives once, with its time and inline QoS", () => {
    const { wire, a, b, writer } = matchedPair();
    const timestamp = { seconds: 1_700_000_000, fraction: 7 };
    const inlineQos = [{ pid: 0x0083, value: new Uint8Array(24).fill(5) }];
    a.write(wire.now, writer, { forms: [{ inlineQos, payload: payloadOf(1, 2, 3, 4) }], timestamp });
    wire.run(5_000);
    const samples = wire.take(b, "sample");
    expect(samples).toMatchObject([
      { sequence: 1, timestamp, writer: { prefix: a.prefix, entityId: writer } },
    ]);
    expect([...(samples[0]?.payload ?? [])]).toEqual([0, 1, 0, 0, 1, 2, 3, 4]);
    expect([...(samples[0]?.inlineQos[0]?.value ?? [])]).toEqual(Array(24).fill(5));
  });

  test("one matched writer and reader exchange one datagram a sample, and few more", () => {
    const { wire, a, writer } = matchedPair();
    const before = a.counters.datagramsSent;
    for (let index = 0; index < 100; index++) {
      a.write(wire.now, writer, { forms: [{ inlineQos: [], payload: payloadOf(index) }] });
      wire.run(0.1);
    }
    expect(a.counters.datagramsSent - before).toBeLessThanOrEqual(102);
  });

  test("an idle pair falls silent but for announcements and assertions", () => {
    const { wire, a } = matchedPair();
    wire.run(10_000);
    const before = a.counters.datagramsSent;
    wire.run(60_000);
    // 20 announcements, by multicast and to the peer; 7 assertions, each with a HEARTBEAT and its answer.
    expect(a.counters.datagramsSent - before).toBeLessThan(90);
  });

  test("every datagram of a burst lost once comes again, in order", () => {
    const { wire, a, b, writer } = matchedPair();
    let count = 0;
    wire.loses = () => count++ < 20;
    for (let index = 0; index < 20; index++) {
      a.write(wire.now, writer, { forms: [{ inlineQos: [], payload: payloadOf(index, 0, 0, 0) }] });
    }
    wire.run(2_000);
    expect(wire.take(b, "sample").map(({ payload }) => payload[4])).toEqual([...Array(20).keys()].slice(10));
    expect(a.counters.samplesReplaced).toBeGreaterThanOrEqual(10);
  });

  test("a volatile reader that comes late gets nothing old; a transient-local one gets the last", () => {
    const wire = new Wire();
    const [a, b] = [wire.join(), wire.join()];
    const qos = {
      ...reliable,
      durability: "transient-local",
      history: { kind: "keep-last", depth: 2 },
    } as const;
    const writer = a.createWriter(wire.now, { ...chatter, qos });
    for (let index = 1; index <= 5; index++) {
      a.write(wire.now, writer, { forms: [{ inlineQos: [], payload: payloadOf(index, 0, 0, 0) }] });
    }
    const durable = b.createReader(wire.now, { ...chatter, qos });
    const volatile = b.createReader(wire.now, { ...chatter, qos: reliable });
    wire.run(200);
    a.write(wire.now, writer, { forms: [{ inlineQos: [], payload: payloadOf(6, 0, 0, 0) }] });
    wire.run(200);
    const samples = wire.take(b, "sample");
    const of = (reader: number): unknown[] =>
      samples.filter((s) => s.reader === reader).map((s) => s.payload[4]);
    expect(of(durable)).toEqual([4, 5, 6]);
    expect(of(volatile)).toEqual([6]);
  });

  test("a sample for one reader is a gap for the other", () => {
    const { wire, a, b, writer, reader } = matchedPair();
    const other = b.createReader(wire.now, { ...chatter, qos: reliable });
    wire.run(100);
    const send = (octet: number, entityId: number): void => {
      const to = { prefix: b.prefix, entityId };
      a.write(wire.now, writer, { forms: [{ inlineQos: [], payload: payloadOf(octet, 0, 0, 0) }], to });
    };
    for (let index = 0; index < 30; index++) send(index, index % 3 === 0 ? other : reader);
    wire.run(10);
    const got = wire.take(b, "sample").map((sample) => [sample.reader === other, sample.payload[4]]);
    expect(got).toEqual([...Array(30).keys()].map((index) => [index % 3 === 0, index]));
    wire.run(10_000);
    expect(a.counters.duplicates + b.counters.duplicates).toBe(0);
  });

  test("a large sample goes in fragments and survives the loss of a third of them", () => {
    const { wire, a, b, writer } = matchedPair();
    let count = 0;
    wire.loses = () => count++ % 3 === 0;
    const payload = Uint8Array.from({ length: 1_000_000 }, (_, index) => index % 251);
    payload.set([0, 1, 0, 0]);
    a.write(wire.now, writer, { forms: [{ inlineQos: [], payload }] });
    wire.run(3_000);
    expect(wire.take(b, "sample").map((sample) => Buffer.compare(sample.payload, payload))).toEqual([0]);
  });

  test("a silent participant is gone when its lease is over, a polite one at once", () => {
    const { wire, a, b, reader } = matchedPair();
    const c = wire.join();
    wire.run(200);
    wire.take(b, "participant-found");
    c.close();
    wire.run(100);
    expect(wire.take(b, "participant-lost")).toMatchObject([
      { reason: "disposed", data: { prefix: c.prefix } },
    ]);
    wire.loses = () => true;
    wire.run(25_000);
    expect(wire.take(b, "participant-lost")).toMatchObject([
      { reason: "lease-expired", data: { prefix: a.prefix } },
    ]);
    expect(wire.take(b, "unmatched")).toMatchObject([{ local: reader }]);
    expect(b.endpoints().map(({ data }) => data.guid.prefix)).toEqual([b.prefix]);
  });

  test("an endpoint that is deleted is unmatched elsewhere", () => {
    const { wire, a, b, writer } = matchedPair();
    a.deleteEndpoint(wire.now, writer);
    wire.run(50);
    expect(wire.take(b, "unmatched")).toHaveLength(1);
    expect(b.endpoints().filter(({ data }) => data.guid.prefix === a.prefix)).toEqual([]);
  });

  test("what does not fit is named and not matched", () => {
    const wire = new Wire();
    const [a, b] = [wire.join(), wire.join()];
    a.createWriter(wire.now, { ...chatter, qos: { ...reliable, reliability: "best-effort" } });
    b.createReader(wire.now, { ...chatter, qos: reliable });
    wire.run(200);
    expect(wire.take(b, "incompatible")).toMatchObject([{ policy: "reliability" }]);
    expect(wire.take(b, "matched")).toEqual([]);
  });

  test("other addresses are announced, whatever kind of object holds them", () => {
    const wire = new Wire();
    const [a, b] = [wire.join(), wire.join()];
    wire.run(200);
    // As a transport has them: getters, of which a spread copies none.
    class Moved {
      get metatrafficUnicast() {
        return [udpV4("10.9.0.1", 7410)];
      }
      get metatrafficMulticast() {
        return [];
      }
      get defaultUnicast() {
        return [udpV4("10.9.0.1", 7411)];
      }
      get announceTo() {
        return [udpV4("239.255.0.1", 7400)];
      }
    }
    a.updateAddresses(wire.now, new Moved());
    wire.run(200);
    expect(b.participants()).toMatchObject([
      {
        metatrafficUnicast: [{ address: "10.9.0.1" }],
        defaultUnicast: [{ address: "10.9.0.1", port: 7411 }],
      },
    ]);
  });

  test("other domains are not heard", () => {
    const wire = new Wire();
    const [a, b] = [wire.join(), wire.join({ domainId: 1 })];
    wire.run(1_000);
    expect([...a.participants(), ...b.participants()]).toEqual([]);
  });

  test("a writer and a reader of one participant meet without a datagram", () => {
    const wire = new Wire();
    const a = wire.join();
    const writer = a.createWriter(wire.now, { ...chatter, qos: reliable });
    a.createReader(wire.now, { ...chatter, qos: reliable });
    wire.run(50);
    const before = a.counters.datagramsSent;
    a.write(wire.now, writer, { forms: [{ inlineQos: [], payload: payloadOf(9, 0, 0, 0) }] });
    wire.run(1);
    expect(wire.take(a, "sample")).toHaveLength(1);
    expect(a.counters.datagramsSent).toBe(before);
  });
});

describe("best effort", () => {
  test("newer samples overtake lost ones and nothing is repeated", () => {
    const bestEffort = { ...reliable, reliability: "best-effort" } as const;
    const { wire, a, b, writer } = matchedPair(bestEffort);
    let count = 0;
    wire.loses = () => count++ % 2 === 1;
    for (let index = 0; index < 10; index++) {
      a.write(wire.now, writer, { forms: [{ inlineQos: [], payload: payloadOf(index, 0, 0, 0) }] });
    }
    wire.run(1_000);
    expect(wire.take(b, "sample").map(({ payload }) => payload[4])).toEqual([0, 2, 4, 6, 8]);
  });
});

function matchedPair(qos = reliable) {
  const wire = new Wire();
  const [a, b] = [wire.join(), wire.join()];
  const writer = a.createWriter(wire.now, { ...chatter, qos });
  const reader = b.createReader(wire.now, { ...chatter, qos });
  wire.run(100);
  wire.take(a, "participant-found");
  return { wire, a, b, writer, reader };
}
