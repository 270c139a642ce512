import {
  decodeEndpointData,
  decodeKeyGuid,
  decodeMessage,
  decodeParticipantData,
  decodeStatusInfo,
  EntityIds,
  encodeEndpointData,
  encodeEndpointKey,
  encodeParticipantData,
  encodeParticipantKey,
  findParameter,
  infiniteDuration,
  MessageBuilder,
  members,
  Pids,
  udpV4,
  Vendors,
} from "rtps-ts";
import { describe, expect, test } from "vitest";
import { dataOf, messageOf, parametersOf, readCapture, toHex, toText } from "./pcap.ts";

/** rmw_cyclonedds_cpp of ROS 2 Humble: a server of /add_two_ints and two clients, field by field. */
const frames = readCapture("humble-cyclonedds-add-two-ints.pcap");
const server = "0110632e3880e321876f34f5";
const client = "011002daae12e7e4df5843c5";
const none = new Uint8Array(0);

describe("SPDP", () => {
  test("frame 1 announces the server", () => {
    const { header } = messageOf(frames, 1);
    expect(header).toEqual({ version: 0x0201, vendor: Vendors.eclipse, prefix: server });
    const data = dataOf(frames, 1, EntityIds.spdpWriter);
    expect(data).toMatchObject({ readerId: EntityIds.unknown, sequence: 1, inlineQos: [], isKey: false });
    const participant = decodeParticipantData(data.payload ?? none, header);
    expect(participant).toMatchObject({
      prefix: server,
      version: 0x0201,
      vendor: Vendors.eclipse,
      domainId: 0,
      domainTag: "",
      builtinEndpoints: 0xfc3f,
      metatrafficUnicast: [udpV4("127.0.0.1", 32979)],
      metatrafficMulticast: [udpV4("239.255.0.1", 7400)],
      defaultUnicast: [udpV4("127.0.0.1", 32979)],
      defaultMulticast: [udpV4("239.255.0.1", 7401)],
      leaseMs: 10_000,
      entityName: "",
    });
    expect("userData" in participant && toText(participant.userData)).toBe("enclave=/;");
  });

  test("what is written of it has the same values, parameter by parameter", () => {
    const { payload } = dataOf(frames, 1, EntityIds.spdpWriter);
    const participant = decodeParticipantData(payload ?? none);
    if ("reason" in participant) throw new Error(participant.reason);
    const theirs = parametersOf(payload ?? none);
    const ours = parametersOf(encodeParticipantData(participant));
    for (const [pid, value] of ours) expect([pid, value]).toEqual([pid, theirs.get(pid)]);
    // Theirs has the process' name besides, and two of the vendor's own.
    expect([...theirs.keys()].filter((pid) => !ours.has(pid))).toEqual([0x59, 0x8007, 0x8019]);
  });

  test("frame 96 says goodbye in a key, without a key hash", () => {
    const data = dataOf(frames, 96, EntityIds.spdpWriter);
    expect(data).toMatchObject({ sequence: 2, isKey: true });
    expect(data.inlineQos.map(({ pid }) => pid)).toEqual([Pids.statusInfo]);
    expect(decodeStatusInfo(findParameter(data.inlineQos, Pids.statusInfo) ?? none)).toEqual({
      disposed: true,
      unregistered: true,
    });
    expect(decodeKeyGuid(data.inlineQos, data.payload)).toEqual({
      prefix: client,
      entityId: EntityIds.participant,
    });
    expect(toHex(encodeParticipantKey(client))).toBe(toHex(data.payload ?? none));
  });
});

describe("SEDP", () => {
  const requests = dataOf(frames, 48, EntityIds.sedpPublicationsWriter);
  const clientId = "clientid= 1.10.2.da.ae.12.e7.e4.df.58.43.c5.0.0.0.7;";

  test("frame 48: the client writes requests", () => {
    const data = decodeEndpointData(requests.payload ?? none, "writer");
    expect(data).toMatchObject({
      guid: { prefix: client, entityId: 0x1503 },
      topicName: "rq/add_two_intsRequest",
      typeName: "example_interfaces::srv::dds_::AddTwoInts_Request_",
      qos: {
        reliability: "reliable",
        durability: "volatile",
        history: { kind: "keep-last", depth: 10 },
        deadline: infiniteDuration,
        lifespan: infiniteDuration,
        liveliness: { kind: "automatic", lease: infiniteDuration },
        ownership: "shared",
        partitions: [],
      },
      unicast: [],
      multicast: [],
      expectsInlineQos: false,
    });
    expect("userData" in data && toText(data.userData)).toBe(clientId);
  });

  test("frame 48: the client reads replies, under the same id", () => {
    const samples = messageOf(frames, 48).submessages.flatMap((data) =>
      data.kind === "data" && data.writerId === EntityIds.sedpSubscriptionsWriter && data.payload
        ? [decodeEndpointData(data.payload, "reader")]
        : [],
    );
    const reply = samples.find((data) => "topicName" in data && data.topicName === "rr/add_two_intsReply");
    expect(reply).toMatchObject({
      guid: { prefix: client, entityId: 0x1604 },
      typeName: "example_interfaces::srv::dds_::AddTwoInts_Response_",
      qos: { reliability: "reliable", history: { kind: "keep-last", depth: 10 } },
    });
    expect(reply && "userData" in reply && toText(reply.userData)).toBe(clientId);
  });

  test("the server's endpoints carry a service id", () => {
    const ids = [9, 15].flatMap((number) =>
      messageOf(frames, number).submessages.flatMap((data) => {
        if (data.kind !== "data" || data.payload === undefined) return [];
        const isWriter = data.writerId === EntityIds.sedpPublicationsWriter;
        if (!isWriter && data.writerId !== EntityIds.sedpSubscriptionsWriter) return [];
        const endpoint = decodeEndpointData(data.payload, isWriter ? "writer" : "reader");
        return "topicName" in endpoint && /^r[qr]\/add_two_ints(Request|Reply)$/.test(endpoint.topicName)
          ? [toText(endpoint.userData)]
          : [];
      }),
    );
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toMatch(/^serviceid= 1\.10\.63\.2e\.38\.80\.e3\.21\.87\.6f\.34\.f5\.0\.0\.0\.\d;$/);
  });

  test("what is written of the writer has the same values, parameter by parameter", () => {
    const data = decodeEndpointData(requests.payload ?? none, "writer");
    if ("reason" in data) throw new Error(data.reason);
    const theirs = parametersOf(requests.payload ?? none);
    for (const [pid, value] of parametersOf(encodeEndpointData(data))) {
      // Cyclone DDS blocks for ever where we say 100 ms, and leaves out what has its default.
      if (pid === Pids.reliability) expect(value.slice(0, 11)).toBe("02 00 00 00");
      else if (theirs.has(pid)) expect([pid, value]).toEqual([pid, theirs.get(pid)]);
    }
  });

  test("frame 62 takes a writer back", () => {
    const data = dataOf(frames, 62, EntityIds.sedpPublicationsWriter);
    const guid = { prefix: client, entityId: 0x0603 };
    expect(data).toMatchObject({ sequence: 11, isKey: true });
    expect(decodeKeyGuid(data.inlineQos, data.payload)).toEqual(guid);
    expect(toHex(encodeEndpointKey(guid))).toBe(toHex(data.payload ?? none));
  });
});

describe("one call", () => {
  const header = "6d 32 25 ca 20 c4 fa ca 01 00 00 00 00 00 00 00";

  test("frame 57: the request has its header in the payload and no inline QoS", () => {
    const request = dataOf(frames, 57, 0x1503);
    expect(request).toMatchObject({ readerId: 0x1604, sequence: 1, inlineQos: [], isKey: false });
    expect(toHex(request.payload ?? none)).toBe(
      `00 01 00 00 ${header} 29 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00`,
    );
  });

  test("frame 58: the reply repeats the header, and goes to every reader", () => {
    const reply = dataOf(frames, 58, 0x1503);
    expect(reply).toMatchObject({ readerId: EntityIds.unknown, sequence: 1, inlineQos: [] });
    expect(toHex(reply.payload ?? none)).toBe(`00 01 00 00 ${header} 2a 00 00 00 00 00 00 00`);
  });

  test("frame 57 is what we send, octet for octet", () => {
    const [, timestamp] = messageOf(frames, 57).submessages;
    const datagram = new MessageBuilder(client, Vendors.eclipse, 0x0201)
      .infoDestination(server)
      .infoTimestamp(timestamp?.kind === "info-ts" ? timestamp.timestamp : undefined)
      .data({
        readerId: 0x1604,
        writerId: 0x1503,
        sequence: 1,
        inlineQos: [],
        payload: dataOf(frames, 57, 0x1503).payload,
      })
      .heartbeat({
        readerId: 0x1604,
        writerId: 0x1503,
        first: 1,
        last: 1,
        count: 3,
        final: false,
        liveliness: false,
      })
      .finish();
    expect(toHex(datagram)).toBe(toHex(frames[56]?.datagram ?? none));
  });
});

test("a large sample comes in fragments of 1344 octets and is asked for by NACK_FRAG", () => {
  const large = readCapture("humble-cyclonedds-turtlesim.pcap").flatMap(({ datagram }) => {
    const message = decodeMessage(datagram);
    return "header" in message ? message.submessages : [];
  });
  const [first, second] = large.flatMap((s) => (s.kind === "data-frag" ? [s] : []));
  expect(first).toMatchObject({ fragmentStart: 1, fragmentCount: 1, fragmentSize: 1344, sampleSize: 1456 });
  expect([first?.payload.length, second?.payload.length]).toEqual([1344, 1456 - 1344]);
  const [nack] = large.flatMap((s) => (s.kind === "nack-frag" ? [s] : []));
  expect(nack && { sequence: nack.sequence, missing: [...members(nack.fragments)] }).toEqual({
    sequence: 37,
    missing: [2],
  });
});
