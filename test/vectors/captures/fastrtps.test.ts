import {
  decodeEndpointData,
  decodeKeyGuid,
  decodeMessage,
  decodeParticipantData,
  decodeSampleIdentity,
  decodeStatusInfo,
  EntityIds,
  encodeEndpointData,
  encodeKeyHash,
  encodeParticipantData,
  encodeSampleIdentity,
  encodeStatusInfo,
  findParameter,
  infiniteDuration,
  MessageBuilder,
  Pids,
  udpV4,
  Vendors,
} from "rtps-ts";
import { describe, expect, test } from "vitest";
import { dataOf, messageOf, parametersOf, readCapture, toHex, toText } from "./pcap.ts";

/** rmw_fastrtps_cpp of ROS 2 Humble: a server of /add_two_ints and two clients, field by field. */
const frames = readCapture("humble-fastrtps-add-two-ints.pcap");
const server = "010f7f01fe6fc20000000000";
const client = "010f7f01ad71c41700000000";
const replyReader = { prefix: client, entityId: 0x1204 };
const requestWriter = { prefix: client, entityId: 0x1303 };

const services = {
  reliability: "reliable",
  durability: "volatile",
  deadline: infiniteDuration,
  lifespan: infiniteDuration,
  liveliness: { kind: "automatic", lease: infiniteDuration },
  ownership: "shared",
  partitions: [],
};

describe("SPDP", () => {
  test("frame 1 announces the server", () => {
    const { header, submessages } = messageOf(frames, 1);
    expect(header).toEqual({ version: 0x0203, vendor: Vendors.eprosima, prefix: server });
    expect(submessages.map(({ kind }) => kind)).toEqual(["info-ts", "data"]);
    const data = dataOf(frames, 1, EntityIds.spdpWriter);
    expect(data).toMatchObject({ readerId: EntityIds.spdpReader, sequence: 1, inlineQos: [], isKey: false });
    const participant = decodeParticipantData(data.payload ?? new Uint8Array(0), header);
    expect(participant).toMatchObject({
      prefix: server,
      version: 0x0203,
      vendor: Vendors.eprosima,
      domainId: undefined,
      domainTag: "",
      builtinEndpoints: 0x0f0c3f,
      metatrafficUnicast: [udpV4("127.0.0.1", 7410)],
      metatrafficMulticast: [],
      defaultUnicast: [udpV4("127.0.0.1", 7411)],
      defaultMulticast: [],
      leaseMs: 20_000,
      entityName: "/",
    });
    // The NUL that Fast DDS puts behind it is gone.
    expect("userData" in participant && toText(participant.userData)).toBe("enclave=/;");
    expect(frames[0]).toMatchObject({ destination: "239.255.0.1", destinationPort: 7400 });
  });

  test("what is written of it has the same values, parameter by parameter", () => {
    const { payload } = dataOf(frames, 1, EntityIds.spdpWriter);
    const theirs = parametersOf(payload ?? new Uint8Array(0));
    const participant = decodeParticipantData(payload ?? new Uint8Array(0));
    if ("reason" in participant) throw new Error(participant.reason);
    const ours = parametersOf(encodeParticipantData(participant));
    // Theirs counts 11 octets of user data with the NUL, ours 10.
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].filter((pid) => pid !== 0x59).sort());
    for (const [pid, value] of ours) if (pid !== Pids.userData) expect(value).toBe(theirs.get(pid));
  });

  test("frame 123 says goodbye in the inline QoS alone, with neither data nor key", () => {
    const data = dataOf(frames, 123, EntityIds.spdpWriter);
    expect(data).toMatchObject({ sequence: 2, payload: undefined, isKey: false });
    expect(data.inlineQos.map(({ pid }) => pid)).toEqual([0x800f, Pids.keyHash, Pids.statusInfo]);
    const guid = { prefix: client, entityId: EntityIds.participant };
    expect(decodeKeyGuid(data.inlineQos, data.payload)).toEqual(guid);
    expect(encodeKeyHash(guid)).toEqual(findParameter(data.inlineQos, Pids.keyHash));
    const status = findParameter(data.inlineQos, Pids.statusInfo) ?? new Uint8Array(0);
    expect(decodeStatusInfo(status)).toEqual({ disposed: true, unregistered: true });
    expect(encodeStatusInfo({ disposed: true, unregistered: true })).toEqual(status);
  });
});

describe("SEDP", () => {
  const publications = dataOf(frames, 40, EntityIds.sedpPublicationsWriter);
  const subscriptions = dataOf(frames, 39, EntityIds.sedpSubscriptionsWriter);

  test("frame 40: the client writes requests", () => {
    expect(decodeEndpointData(publications.payload ?? new Uint8Array(0), "writer")).toEqual({
      guid: requestWriter,
      topicName: "rq/add_two_intsRequest",
      typeName: "example_interfaces::srv::dds_::AddTwoInts_Request_",
      qos: { ...services, history: { kind: "keep-last", depth: 1 } },
      unicast: [udpV4("127.0.0.1", 7413)],
      multicast: [],
      userData: new Uint8Array(0),
      expectsInlineQos: false,
    });
  });

  test("frame 39: the client reads replies", () => {
    expect(decodeEndpointData(subscriptions.payload ?? new Uint8Array(0), "reader")).toMatchObject({
      guid: replyReader,
      topicName: "rr/add_two_intsReply",
      typeName: "example_interfaces::srv::dds_::AddTwoInts_Response_",
      qos: services,
      expectsInlineQos: false,
    });
  });

  test.each([
    ["writer", publications],
    ["reader", subscriptions],
  ] as const)(
    "what is written of the %s has the same values, parameter by parameter",
    (kind, { payload }) => {
      const data = decodeEndpointData(payload ?? new Uint8Array(0), kind);
      if ("reason" in data) throw new Error(data.reason);
      const theirs = parametersOf(payload ?? new Uint8Array(0));
      const ours = parametersOf(encodeEndpointData(data));
      // Fast DDS does not announce its history.
      expect([...ours.keys()].filter((pid) => !theirs.has(pid))).toEqual([Pids.history]);
      for (const [pid, value] of ours) if (pid !== Pids.history) expect(value).toBe(theirs.get(pid));
    },
  );

  test("frame 84 takes the reply reader back behind a GAP", () => {
    const [, gap] = messageOf(frames, 84).submessages;
    expect(gap).toMatchObject({ kind: "gap", start: 9, list: { base: 10, numBits: 0, words: [] } });
    const data = dataOf(frames, 84, EntityIds.sedpSubscriptionsWriter);
    expect(data).toMatchObject({ sequence: 10, payload: undefined });
    expect(decodeKeyGuid(data.inlineQos, data.payload)).toEqual(replyReader);
  });
});

describe("one call", () => {
  test("frame 77: the request names its reply reader, and 41 + 1", () => {
    const [destination] = messageOf(frames, 77).submessages;
    expect(destination).toEqual({ kind: "info-dst", prefix: server });
    const request = dataOf(frames, 77, requestWriter.entityId);
    expect(request).toMatchObject({ readerId: 0x1204, sequence: 1, isKey: false });
    expect(request.inlineQos.map(({ pid }) => pid)).toEqual([Pids.legacyRelatedSampleIdentity]);
    const [identity] = request.inlineQos;
    expect(identity && decodeSampleIdentity(identity.value, request.littleEndian)).toEqual({
      guid: replyReader,
      sequence: "unknown",
    });
    expect(toHex(request.payload)).toBe("00 01 00 00 29 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00");
  });

  test("frame 78: the reply names the reader and the request's number, and 42", () => {
    const reply = dataOf(frames, 78, 0x1303);
    const [identity] = reply.inlineQos;
    expect(identity && decodeSampleIdentity(identity.value, reply.littleEndian)).toEqual({
      guid: replyReader,
      sequence: 1,
    });
    expect(toHex(reply.payload)).toBe("00 01 00 00 2a 00 00 00 00 00 00 00");
  });

  test.each([
    [77, "unknown", server, client],
    [78, 1, client, server],
  ] as const)("frame %d is what we send, octet for octet", (number, sequence, to, from) => {
    const [, timestamp] = messageOf(frames, number).submessages;
    const { payload } = dataOf(frames, number, 0x1303);
    const datagram = new MessageBuilder(from, Vendors.eprosima)
      .infoDestination(to)
      .infoTimestamp(timestamp?.kind === "info-ts" ? timestamp.timestamp : undefined)
      .data({
        readerId: 0x1204,
        writerId: 0x1303,
        sequence: 1,
        inlineQos: [
          { pid: Pids.legacyRelatedSampleIdentity, value: encodeSampleIdentity(replyReader, sequence) },
        ],
        payload,
      })
      .finish();
    expect(toHex(datagram)).toBe(toHex(frames[number - 1]?.datagram ?? new Uint8Array(0)));
  });

  test("every user sample of ROS 2 is CDR_LE with options 0, in multiples of 4", () => {
    let samples = 0;
    for (const { number, datagram } of frames) {
      const message = decodeMessage(datagram);
      for (const data of "header" in message ? message.submessages : []) {
        if (data.kind !== "data" || data.payload === undefined || (data.writerId & 0xc0) !== 0) continue;
        samples++;
        expect([number, toHex(data.payload.subarray(0, 4)), data.payload.length % 4]).toEqual([
          number,
          "00 01 00 00",
          0,
        ]);
      }
    }
    expect(samples).toBeGreaterThan(30);
  });
});

test("the pre-emptive ACKNACK has base 0 and asks for nothing", () => {
  const bases = frames.flatMap(({ datagram }) => {
    const message = decodeMessage(datagram);
    return "header" in message
      ? message.submessages.flatMap((s) => (s.kind === "acknack" && s.set.numBits === 0 ? [s.set.base] : []))
      : [];
  });
  expect(bases).toContain(0);
});
