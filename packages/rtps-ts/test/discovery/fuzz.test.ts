import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeEndpointData, decodeKeyGuid, encodeEndpointData } from "../../src/discovery/endpoint-data.ts";
import { maxNameLength, maxPartitions } from "../../src/discovery/parameter-fields.ts";
import { decodeParticipantData, encodeParticipantData } from "../../src/discovery/participant-data.ts";
import {
  decodeParticipantMessage,
  encodeParticipantMessage,
} from "../../src/discovery/participant-message.ts";
import { udpV4 } from "../../src/structure/locator.ts";
import { infiniteDuration } from "../../src/structure/time.ts";
import { hex, prefix } from "../message/bytes.ts";
import { fuzzRuns, hostile } from "../message/fuzz.ts";

const here = udpV4("127.0.0.1", 7411);
const participant = encodeParticipantData({
  prefix,
  version: 0x0203,
  vendor: 0xca75,
  domainId: 0,
  domainTag: "tag",
  builtinEndpoints: 0xc3f,
  metatrafficUnicast: [here],
  metatrafficMulticast: [here],
  defaultUnicast: [here, here],
  defaultMulticast: [],
  leaseMs: 20_000,
  userData: hex("65 6e 63"),
  entityName: "/",
});
const endpoint = encodeEndpointData({
  guid: { prefix, entityId: 0x1303 },
  topicName: "rq/aRequest",
  typeName: "a_",
  qos: {
    reliability: "reliable",
    durability: "volatile",
    history: { kind: "keep-last", depth: 10 },
    deadline: infiniteDuration,
    lifespan: infiniteDuration,
    liveliness: { kind: "automatic", lease: infiniteDuration },
    ownership: "shared",
    partitions: ["one", "two"],
  },
  unicast: [here],
  multicast: [],
  userData: hex("63 3d 31 3b"),
  expectsInlineQos: true,
});
const message = encodeParticipantMessage({ prefix, kind: 1, data: hex("00") });

/** Half of the mutations leave the encapsulation header alone, or few would get past it. */
const payloads = (seed: Uint8Array) =>
  fc.tuple(hostile(seed), fc.constantFrom(undefined, 0, 1, 2, 3)).map(([bytes, encapsulation]) => {
    if (encapsulation !== undefined && bytes.length > 1) bytes.set([0, encapsulation]);
    return bytes;
  });

test("any payload answers a participant or why not", () => {
  const run = fc.property(payloads(participant), (bytes) => {
    const data = decodeParticipantData(bytes);
    if ("reason" in data) return;
    const locators = [
      data.metatrafficUnicast,
      data.metatrafficMulticast,
      data.defaultUnicast,
      data.defaultMulticast,
    ];
    if (locators.flat().some(({ port }) => port < 1 || port > 65535)) throw new Error("port");
    if (!(data.leaseMs >= 0)) throw new Error("lease");
    encodeParticipantData(data);
  });
  fc.assert(run, { numRuns: 2 * fuzzRuns });
});

test("any payload answers an endpoint or why not, and what is read can be written", () => {
  const run = fc.property(
    payloads(endpoint),
    fc.constantFrom("writer" as const, "reader" as const),
    (bytes, kind) => {
      const data = decodeEndpointData(bytes, kind);
      if ("reason" in data) return;
      if (data.qos.partitions.length > maxPartitions) throw new Error("partitions");
      if (data.topicName.length > maxNameLength) throw new Error("name");
    },
  );
  fc.assert(run, { numRuns: 2 * fuzzRuns });
});

test("any payload answers who goes away or nobody", () => {
  const run = fc.property(payloads(endpoint), hostile(hex("01 02")), (bytes, hash) => {
    decodeKeyGuid([], bytes);
    decodeKeyGuid([{ pid: 0x70, value: hash }], bytes);
  });
  fc.assert(run, { numRuns: fuzzRuns });
});

test("any payload answers a participant message or why not", () => {
  const run = fc.property(payloads(message), (bytes) => {
    const data = decodeParticipantMessage(bytes);
    if (!("reason" in data)) expect(data.data.length).toBeLessThanOrEqual(bytes.length);
  });
  fc.assert(run, { numRuns: fuzzRuns });
});
