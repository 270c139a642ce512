import {
  decodeEndpointData,
  decodeKeyGuid,
  decodeMessage,
  decodeParticipantData,
  EntityIds,
  formatGuid,
  MessageBuilder,
  type Submessage,
} from "rtps-ts";
import { describe, expect, test } from "vitest";
import { readCapture } from "./pcap.ts";

/**
 * How many submessages of each kind `tshark -r FILE -Y rtps -T fields -e rtps.sm.id` counts, how many frames hold no
 * RTPS (Cyclone DDS wakes its own threads with single octets), and the discovery samples among the DATA.
 */
const captures = {
  "humble-fastrtps-add-two-ints.pcap": {
    frames: 249,
    notRtps: 0,
    kinds: { acknack: 35, heartbeat: 72, gap: 2, "info-ts": 182, "info-dst": 190, data: 182 },
    discovery: { participants: 18, endpoints: 76, disposes: 43 },
  },
  "humble-cyclonedds-add-two-ints.pcap": {
    frames: 179,
    notRtps: 6,
    kinds: { acknack: 67, heartbeat: 97, gap: 1, "info-ts": 176, "info-dst": 68, data: 176 },
    discovery: { participants: 8, endpoints: 77, disposes: 41 },
  },
  "humble-fastrtps-turtlesim.pcap": {
    frames: 10343,
    notRtps: 0,
    kinds: { acknack: 1567, heartbeat: 4651, gap: 104, "info-ts": 4449, "info-dst": 4116, data: 4449 },
    discovery: { participants: 755, endpoints: 2414, disposes: 619 },
  },
  "humble-cyclonedds-turtlesim.pcap": {
    frames: 3302,
    notRtps: 58,
    kinds: {
      acknack: 1760,
      heartbeat: 1614,
      gap: 39,
      "info-ts": 3359,
      "info-dst": 2040,
      "nack-frag": 23,
      data: 3336,
      "data-frag": 46,
    },
    discovery: { participants: 178, endpoints: 2204, disposes: 326 },
  },
};

describe.each(Object.entries(captures))("%s", (name, expected) => {
  const frames = readCapture(name);
  const messages = frames.flatMap(({ number, datagram }) => {
    const message = decodeMessage(datagram);
    return "header" in message ? [{ number, datagram, message }] : [];
  });

  test("every RTPS frame is read, and nothing in it is malformed or skipped", () => {
    expect(frames.length).toBe(expected.frames);
    expect(frames.length - messages.length).toBe(expected.notRtps);
    for (const { number, message } of messages) {
      expect([number, message.malformed, message.skipped]).toEqual([number, undefined, 0]);
    }
  });

  test("as many submessages of each kind as tshark counts", () => {
    const kinds: Record<string, number> = {};
    for (const { message } of messages) {
      for (const { kind } of message.submessages) kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
    expect(kinds).toEqual(expected.kinds);
  });

  test("every discovery sample is read", () => {
    const counts = { participants: 0, endpoints: 0, disposes: 0 };
    for (const { number, message } of messages) {
      for (const data of message.submessages) {
        if (data.kind !== "data") continue;
        const read = discovery(data, message.header);
        if (read === undefined) continue;
        if ("reason" in read.value) throw new Error(`frame ${number}: ${read.value.reason}`);
        counts[read.what]++;
      }
    }
    expect(counts).toEqual(expected.discovery);
  });

  test("what is read is written again, octet for octet", () => {
    for (const { number, datagram, message } of messages) {
      const { prefix, vendor, version } = message.header;
      const builder = new MessageBuilder(prefix, vendor, version);
      for (const submessage of message.submessages) write(builder, submessage);
      const rebuilt = builder.finish();
      if (Buffer.compare(rebuilt, datagram) !== 0) expect([number, rebuilt]).toEqual([number, datagram]);
    }
  });
});

type DataLike = Extract<Submessage, { kind: "data" }>;

/** What a DATA of SPDP or SEDP says; undefined for every other writer's. */
function discovery(data: DataLike, header: Parameters<typeof decodeParticipantData>[1]) {
  const { writerId, payload } = data;
  const isParticipant = writerId === EntityIds.spdpWriter;
  const isWriter = writerId === EntityIds.sedpPublicationsWriter;
  if (!isParticipant && !isWriter && writerId !== EntityIds.sedpSubscriptionsWriter) return undefined;
  if (payload === undefined || data.isKey) {
    const guid = decodeKeyGuid(data.inlineQos, payload);
    const value = guid === undefined ? { reason: "names nobody" } : { key: formatGuid(guid) };
    return { what: "disposes" as const, value };
  }
  return isParticipant
    ? { what: "participants" as const, value: decodeParticipantData(payload, header) }
    : { what: "endpoints" as const, value: decodeEndpointData(payload, isWriter ? "writer" : "reader") };
}

function write(builder: MessageBuilder, submessage: Submessage): void {
  switch (submessage.kind) {
    case "data":
      builder.data(submessage);
      break;
    case "data-frag":
      builder.dataFrag(submessage);
      break;
    case "heartbeat":
      builder.heartbeat(submessage);
      break;
    case "acknack":
      builder.ackNack(submessage);
      break;
    case "gap":
      builder.gap(submessage);
      break;
    case "nack-frag":
      builder.nackFrag(submessage);
      break;
    case "info-ts":
      builder.infoTimestamp(submessage.timestamp);
      break;
    case "info-dst":
      builder.infoDestination(submessage.prefix);
      break;
    default:
      throw new Error(`no capture holds ${submessage.kind}`);
  }
}
