import { decodeEndpointData, decodeMessage, EntityIds, formatGuid } from "rtps-ts";
import { describe, expect, test } from "vitest";
import { readCapture } from "../../../test/vectors/captures/pcap.ts";
import { decodeParticipantEntities, encodeParticipantEntities } from "../src/graph/participant-entities.ts";

/** Payloads on `ros_discovery_info` in a capture, by the GUIDs that SEDP gives its writers. */
function discoveryInfo(capture: string): Uint8Array[] {
  const writers = new Set<string>();
  const payloads: Uint8Array[] = [];
  for (const { datagram } of readCapture(capture)) {
    const message = decodeMessage(datagram);
    if (!("header" in message)) continue;
    for (const submessage of message.submessages) {
      if (submessage.kind !== "data" || submessage.payload === undefined || submessage.isKey) continue;
      const { prefix } = message.header;
      if (submessage.writerId === EntityIds.sedpPublicationsWriter) {
        const data = decodeEndpointData(submessage.payload, "writer");
        if (!("reason" in data) && data.topicName === "ros_discovery_info")
          writers.add(formatGuid(data.guid));
      } else if (writers.has(formatGuid({ prefix, entityId: submessage.writerId }))) {
        payloads.push(submessage.payload);
      }
    }
  }
  return payloads;
}

describe.each(["fastrtps", "cyclonedds"])("ros_discovery_info of Humble on %s", (middleware) => {
  const payloads = discoveryInfo(`humble-${middleware}-turtlesim.pcap`);

  test("names the nodes", () => {
    const names = payloads.flatMap((payload) => decodeParticipantEntities(payload, 24)?.nodes ?? []);
    expect(payloads.length).toBeGreaterThan(100);
    expect(names.map(({ namespace, name }) => `${namespace}${name}`)).toContain("/turtlesim");
  });

  test("is read whichever size of Gid is expected first", () => {
    for (const payload of payloads) {
      const entities = decodeParticipantEntities(payload, 24);
      expect(entities).toBeDefined();
      expect(decodeParticipantEntities(payload, 16)).toEqual(entities);
    }
  });

  test("is written to the octet, but that Fast CDR leaves alignment octets as they were", () => {
    for (const payload of payloads) {
      const entities = decodeParticipantEntities(payload, 24);
      if (entities === undefined) throw new Error("not read");
      const written = encodeParticipantEntities(entities, 24);
      const differs = [...written].filter((octet, index) => {
        const isGarbage = middleware === "fastrtps" && octet === 0;
        return octet !== payload[index] && !isGarbage;
      });
      expect(differs).toEqual([]);
    }
  });
});

test("the shorter Gid of Iron and newer is read whichever size is expected first", () => {
  const guid = { prefix: "010f00000000000000000001", entityId: 0x1204 };
  const entities = {
    prefix: guid.prefix,
    nodes: [{ namespace: "/", name: "talker", readers: [guid], writers: [guid, guid] }],
  };
  const payload = encodeParticipantEntities(entities, 16);
  expect(decodeParticipantEntities(payload, 16)).toEqual(entities);
  expect(decodeParticipantEntities(payload, 24)).toEqual(entities);
});

test("an impossible count is refused", () => {
  const payload = new Uint8Array(64).fill(0xff);
  payload.set([0, 1, 0, 0]);
  expect(decodeParticipantEntities(payload, 24)).toBeUndefined();
});
