import { defineService } from "rclts";
import { decodeEndpointData, decodeMessage, EntityIds, formatGuid, type Sample } from "rtps-ts";
import { describe, expect, test } from "vitest";
import { readCapture } from "../../../test/vectors/captures/pcap.ts";
import {
  headerForm,
  headroom,
  identityForm,
  identityParameters,
  readBody,
  readHeader,
  readIdentity,
} from "../src/service/mapping.ts";

const AddTwoInts = defineService("example_interfaces/srv/AddTwoInts", "int64 a\nint64 b\n---\nint64 sum\n");
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** What Humble's nodes wrote on one topic: DATA of the writers that SEDP told of. */
function samplesOn(topicName: string, middleware: string): Sample[] {
  const writers = new Set<string>();
  const samples: Sample[] = [];
  /** Cyclone DDS repeats one for a reader that was late. */
  const seen = new Set<string>();
  for (const { datagram } of readCapture(`humble-${middleware}-add-two-ints.pcap`)) {
    const message = decodeMessage(datagram);
    if (!("header" in message)) continue;
    for (const submessage of message.submessages) {
      if (submessage.kind !== "data" || submessage.payload === undefined) continue;
      const { writerId, sequence, inlineQos, littleEndian, payload } = submessage;
      const writer = { prefix: message.header.prefix, entityId: writerId };
      if (writerId === EntityIds.sedpPublicationsWriter && !submessage.isKey) {
        const data = decodeEndpointData(payload, "writer");
        if (!("reason" in data) && data.topicName === topicName) writers.add(formatGuid(data.guid));
      } else if (writers.has(formatGuid(writer)) && !seen.has(`${formatGuid(writer)}/${sequence}`)) {
        seen.add(`${formatGuid(writer)}/${sequence}`);
        const from = { kind: "sample", reader: 0, writer, sequence, timestamp: undefined } as const;
        samples.push({ ...from, inlineQos, littleEndian, payload });
      }
    }
  }
  return samples;
}

const requests = [
  { a: 41n, b: 1n },
  { a: 2n, b: 3n },
];
const responses = [{ sum: 42n }, { sum: 5n }];

describe("what Humble's nodes said on Fast DDS, and what we say for the same", () => {
  const asked = samplesOn("rq/add_two_intsRequest", "fastrtps");
  const answered = samplesOn("rr/add_two_intsReply", "fastrtps");

  test("requests", () => {
    expect(asked).toHaveLength(2);
    for (const [index, sample] of asked.entries()) {
      const body = readBody(sample.payload);
      expect(body && AddTwoInts.request.decode(body.bytes, body.littleEndian)).toEqual(requests[index]);
      const identity = readIdentity(sample);
      if (identity === undefined) throw new Error("no identity");
      expect(identity).toMatchObject({ guid: { prefix: sample.writer.prefix }, sequence: "unknown" });
      const inlineQos = identityParameters(identity.guid, "unknown");
      const ours = identityForm(AddTwoInts.request.encode(requests[index] ?? {}, headroom), inlineQos);
      expect(hex(ours.payload)).toBe(hex(sample.payload));
      // Humble writes the older of the two parameters alone.
      expect(sample.inlineQos.map(({ value }) => hex(value))).toEqual([
        hex(inlineQos[1]?.value ?? sample.payload),
      ]);
      expect(sample.inlineQos[0]?.pid).toBe(inlineQos[1]?.pid);
    }
  });

  test("replies name the request", () => {
    expect(answered).toHaveLength(2);
    for (const [index, sample] of answered.entries()) {
      const request = asked[index];
      const identity = readIdentity(sample);
      if (identity === undefined || request === undefined) throw new Error("no identity");
      expect(identity).toEqual({ guid: readIdentity(request)?.guid, sequence: request.sequence });
      const inlineQos = identityParameters(identity.guid, request.sequence);
      const ours = identityForm(AddTwoInts.response.encode(responses[index] ?? {}, headroom), inlineQos);
      expect(hex(ours.payload)).toBe(hex(sample.payload));
      expect(hex(sample.inlineQos[0]?.value ?? sample.payload)).toBe(
        hex(inlineQos[1]?.value ?? sample.payload),
      );
    }
  });
});

describe("what Humble's nodes said on Cyclone DDS, and what we say for the same", () => {
  const asked = samplesOn("rq/add_two_intsRequest", "cyclonedds");
  const answered = samplesOn("rr/add_two_intsReply", "cyclonedds");

  test.each([
    ["requests", asked, AddTwoInts.request, requests],
    ["replies", answered, AddTwoInts.response, responses],
  ] as const)("%s", (_what, samples, codec, values) => {
    expect(samples).toHaveLength(2);
    for (const [index, sample] of samples.entries()) {
      const body = readBody(sample.payload);
      const read = body && readHeader(body);
      if (read === undefined) throw new Error("no header");
      expect(codec.decode(read.fields.bytes, read.fields.littleEndian)).toEqual(values[index]);
      const ours = headerForm(codec.encode((values[index] ?? {}) as never, headroom), read.header);
      expect(hex(ours.payload)).toBe(hex(sample.payload));
      expect(readIdentity(sample)).toBeUndefined();
    }
  });

  test("a reply has the header of its request", () => {
    const headers = (samples: Sample[]) =>
      samples.map(({ payload }) => {
        const body = readBody(payload);
        return body && readHeader(body)?.header;
      });
    expect(headers(answered)).toEqual(headers(asked));
  });
});
