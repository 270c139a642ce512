import {
  decodeMessage,
  type EndpointData,
  EntityIds,
  encodeEndpointData,
  encodeKeyHash,
  encodeParticipantData,
  encodeStatusInfo,
  MessageBuilder,
  numberSet,
  type Output,
  Participant,
  type ParticipantData,
  Pids,
  type Submessage,
  udpV4,
  Vendors,
} from "rtps-ts";
import { describe, expect, test } from "vitest";
import { chatter, payloadOf, reliable } from "./wire.ts";

const peer = "0b".repeat(12);
const from = udpV4("10.0.0.99", 7411);
const goodbye = { pid: Pids.statusInfo, value: encodeStatusInfo({ disposed: true, unregistered: true }) };

/** A peer as one datagram after another, all of them ours to make up. */
function announcement(fields: Partial<ParticipantData> = {}, sequence = 1): Uint8Array {
  const data: ParticipantData = {
    prefix: peer,
    version: 0x0203,
    vendor: Vendors.eprosima,
    domainId: 0,
    domainTag: "",
    builtinEndpoints: 0xc3f,
    metatrafficUnicast: [udpV4("10.0.0.99", 7410)],
    metatrafficMulticast: [],
    defaultUnicast: [from],
    defaultMulticast: [],
    leaseMs: 20_000,
    userData: new Uint8Array(0),
    entityName: "",
    ...fields,
  };
  return message(data.prefix, EntityIds.spdpWriter, sequence, encodeParticipantData(data));
}

function endpoint(
  role: "writer" | "reader",
  sequence: number,
  fields: Partial<EndpointData> = {},
): Uint8Array {
  const isWriter = role === "writer";
  const payload = encodeEndpointData({
    guid: { prefix: peer, entityId: isWriter ? 0x1203 : 0x1204 },
    ...chatter,
    qos: reliable,
    unicast: [],
    multicast: [],
    userData: new Uint8Array(0),
    expectsInlineQos: false,
    ...fields,
  });
  const { sedpPublicationsWriter, sedpSubscriptionsWriter } = EntityIds;
  return message(peer, isWriter ? sedpPublicationsWriter : sedpSubscriptionsWriter, sequence, payload);
}

function message(
  prefix: string,
  writerId: number,
  sequence: number,
  payload: Uint8Array,
  inlineQos = [] as never[],
) {
  return new MessageBuilder(prefix, Vendors.eprosima)
    .data({ readerId: EntityIds.unknown, writerId, sequence, inlineQos, payload })
    .finish();
}

const ackNack = (writerId: number, count: number, missing: number[] = []): Uint8Array =>
  new MessageBuilder(peer, Vendors.eprosima)
    .ackNack({ readerId: 0x1204, writerId, set: numberSet(1, missing), count, final: true })
    .finish();

function newParticipant(): Participant {
  const participant = new Participant(0, {
    prefix: "0a".repeat(12),
    domainId: 0,
    addresses: {
      metatrafficUnicast: [udpV4("10.0.0.1", 7410)],
      metatrafficMulticast: [],
      defaultUnicast: [udpV4("10.0.0.1", 7411)],
      announceTo: [],
    },
  });
  participant.drain();
  return participant;
}

/** A participant with a writer, matched with the peer's reader. */
function withReader(): { participant: Participant; writer: number } {
  const participant = newParticipant();
  const keeps = { kind: "keep-all" } as const;
  const writer = participant.createWriter(0, { ...chatter, qos: reliable, keeps });
  participant.receive(0, announcement(), from);
  participant.receive(1, endpoint("reader", 1), from);
  participant.drain();
  return { participant, writer };
}

function runUntil(participant: Participant, end: number): Output[] {
  const outputs: Output[] = participant.drain();
  while (participant.nextDeadline() <= end) {
    participant.advance(participant.nextDeadline());
    outputs.push(...participant.drain());
  }
  return outputs;
}

const submessages = (outputs: Output[]): Submessage[] =>
  outputs.flatMap((output) => {
    const decoded = output.kind === "datagram" ? decodeMessage(output.bytes) : undefined;
    return decoded !== undefined && "header" in decoded ? decoded.submessages : [];
  });

const oneSample = { forms: [{ inlineQos: [], payload: payloadOf(1, 0, 0, 0) }] };

describe("what one datagram can make us do", () => {
  test("a spoofed announcement sends a victim a fixed number of octets, and is forgotten", () => {
    const participant = newParticipant();
    const victims = [1, 2, 3, 4].map((host) => udpV4(`203.0.113.${host}`, 53));
    const spoofed = announcement({ leaseMs: Number.POSITIVE_INFINITY, metatrafficUnicast: victims });
    participant.receive(0, spoofed, udpV4("10.0.0.66", 9_999));
    const octets = runUntil(participant, 3_600_000).reduce(
      (sum, output) => sum + (output.kind === "datagram" ? output.bytes.byteLength * output.to.length : 0),
      0,
    );
    expect(octets).toBeLessThanOrEqual(64 * 1024);
    expect(participant.counters.withheld).toBeGreaterThan(0);
    expect(participant.participants()).toEqual([]);
  });

  test("nobody is sent to at a group or at a whole network", () => {
    const participant = newParticipant();
    const everybody = [udpV4("239.1.2.3", 7410), udpV4("255.255.255.255", 7410)];
    participant.receive(0, announcement({ metatrafficUnicast: everybody, defaultUnicast: everybody }), from);
    const sent = runUntil(participant, 1_000).filter(({ kind }) => kind === "datagram");
    expect(sent).toEqual([]);
    expect(participant.counters.unreachable).toBeGreaterThan(0);
  });

  test("an endpoint with an address for every network is sent to where its participant is heard from", () => {
    const { participant, writer } = withReader();
    const unicast = Array.from({ length: 16 }, (_, host) => udpV4(`10.0.${host}.99`, 7411));
    participant.receive(2, endpoint("reader", 2, { unicast }), from);
    participant.write(3, writer, oneSample);
    expect(participant.drain().flatMap((output) => (output.kind === "datagram" ? output.to : []))).toEqual([
      from,
    ]);
  });

  test("fragments of one octet cost little more than their datagrams", () => {
    const participant = newParticipant();
    participant.createReader(0, { ...chatter, qos: reliable });
    participant.receive(0, announcement(), from);
    participant.receive(1, endpoint("writer", 1), from);
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < 20; index++) {
      const fragments = {
        ...{ readerId: 0, writerId: 0x1203, sequence: 1, inlineQos: [], payload: new Uint8Array(60_000) },
        ...{
          fragmentStart: 1 + index * 60_000,
          fragmentCount: 60_000,
          fragmentSize: 1,
          sampleSize: 200_000_000,
        },
      };
      participant.receive(2, new MessageBuilder(peer, Vendors.eprosima).dataFrag(fragments).finish(), from);
    }
    expect(participant.counters.malformed).toBe(0);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
  });

  test("one writer's early samples leave room for another's", () => {
    const participant = newParticipant();
    participant.createReader(0, { ...chatter, qos: reliable });
    participant.receive(0, announcement(), from);
    for (let sequence = 1; sequence <= 1_100; sequence++) {
      participant.receive(1, message(peer, 0x9903, sequence, new Uint8Array(60_000)), from);
    }
    const over = participant.counters.overLimit;
    expect(over).toBeGreaterThan(0);
    const other = "0d".repeat(12);
    participant.receive(2, announcement({ prefix: other }), udpV4("10.0.0.98", 7411));
    participant.receive(3, message(other, 0x1203, 1, payloadOf(1, 0, 0, 0)), udpV4("10.0.0.98", 7411));
    expect(participant.counters.overLimit).toBe(over);
  });
});

describe("goodbyes", () => {
  const said = (inlineQos: { pid: number; value: Uint8Array }[], payload?: Uint8Array): Uint8Array =>
    new MessageBuilder(peer, Vendors.eprosima)
      .data({
        readerId: 0,
        writerId: EntityIds.spdpWriter,
        sequence: 2,
        inlineQos,
        ...(payload && { payload }),
      })
      .finish();
  const key = {
    pid: Pids.keyHash,
    value: encodeKeyHash({ prefix: peer, entityId: EntityIds.participant }),
  };

  test("one from where the participant is counts, after a moment for what is under way", () => {
    const { participant } = withReader();
    participant.receive(10, said([key, goodbye]), from);
    expect(participant.participants()).toHaveLength(1);
    const lost = runUntil(participant, 100).filter(({ kind }) => kind === "participant-lost");
    expect(lost).toMatchObject([{ reason: "disposed" }]);
  });

  test("one from elsewhere does not", () => {
    const { participant } = withReader();
    participant.receive(10, said([key, goodbye]), udpV4("66.66.66.66", 6_666));
    runUntil(participant, 1_000);
    expect(participant.participants()).toHaveLength(1);
    expect(participant.counters.discoveryRejected).toBe(1);
  });

  test("one with all of the data in it is one all the same", () => {
    const { participant } = withReader();
    const decoded = decodeMessage(announcement());
    const data = "header" in decoded ? decoded.submessages.find(({ kind }) => kind === "data") : undefined;
    if (data?.kind !== "data") throw new Error("no DATA");
    participant.receive(10, said([key, goodbye], data.payload), from);
    runUntil(participant, 100);
    expect(participant.participants()).toEqual([]);
  });
});

describe("peers that change their mind", () => {
  test("an endpoint announced with other user data keeps what it has yet to acknowledge", () => {
    const { participant, writer } = withReader();
    participant.write(2, writer, oneSample);
    participant.drain();
    participant.receive(3, endpoint("reader", 2, { userData: Uint8Array.of(120) }), from);
    const outputs = runUntil(participant, 1_000);
    expect(outputs.filter(({ kind }) => kind === "unmatched")).toEqual([]);
    const heartbeats = submessages(outputs).filter(
      (submessage) => submessage.kind === "heartbeat" && submessage.writerId === writer,
    );
    expect(heartbeats.at(-1)).toMatchObject({ first: 1, last: 1 });
  });

  test("a reader that has forgotten us, and counts from one again, is heard after half a second", () => {
    const { participant, writer } = withReader();
    participant.receive(2, ackNack(writer, 5_000), from);
    participant.write(3, writer, oneSample);
    participant.drain();
    participant.receive(100, ackNack(writer, 1, [1]), from);
    expect(submessages(participant.drain()).filter(({ kind }) => kind === "data")).toHaveLength(0);
    participant.receive(600, ackNack(writer, 2, [1]), from);
    expect(submessages(participant.drain()).filter(({ kind }) => kind === "data")).toHaveLength(1);
  });

  test("a first count may be any", () => {
    const { participant, writer } = withReader();
    participant.receive(2, ackNack(writer, -2_000_000_000), from);
    expect(participant.drain().map(({ kind }) => kind)).toContain("ready");
  });

  test("an announcement without addresses leaves those that are known", () => {
    const { participant, writer } = withReader();
    participant.receive(2, announcement({ metatrafficUnicast: [], defaultUnicast: [] }, 2), from);
    participant.write(3, writer, oneSample);
    expect(participant.counters.unreachable).toBe(0);
  });

  test("nobody is forgotten because this process stood still", () => {
    const { participant } = withReader();
    runUntil(participant, 5_000);
    participant.receive(5_000, announcement(), from);
    participant.drain();
    participant.advance(35_000);
    expect(participant.drain().filter(({ kind }) => kind === "participant-lost")).toEqual([]);
  });

  test("a reader that a writer had nothing for in a long time costs no more than another", () => {
    const { participant, writer } = withReader();
    const to = { prefix: "0c".repeat(12), entityId: 0x1304 };
    for (let index = 0; index < 100_000; index++) participant.write(2, writer, { ...oneSample, to });
    participant.drain();
    participant.write(3, writer, oneSample);
    expect(submessages(participant.drain())).toMatchObject([
      { kind: "info-dst" },
      { kind: "gap", start: 1, list: { base: 100_001 } },
      { kind: "data", sequence: 100_001 },
    ]);
  });
});
