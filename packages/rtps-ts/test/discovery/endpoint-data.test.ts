import { describe, expect, test } from "vitest";
import {
  decodeEndpointData,
  decodeKeyGuid,
  type EndpointData,
  encodeEndpointData,
  encodeEndpointKey,
} from "../../src/discovery/endpoint-data.ts";
import { encodeParticipantKey } from "../../src/discovery/participant-data.ts";
import { udpV4 } from "../../src/structure/locator.ts";
import type { Qos } from "../../src/structure/qos.ts";
import { durationFromMs, infiniteDuration } from "../../src/structure/time.ts";
import { hex, prefix, toHex } from "../message/bytes.ts";

const infinite = "ff ff ff 7f ff ff ff ff";
const prefixHex = "01 0f 7f 01 ad 71 c4 17 00 00 00 00";
const participant = `50 00 10 00 ${prefixHex} 00 00 01 c1`;
const writerGuid = `5a 00 10 00 ${prefixHex} 00 00 13 03`;
const readerGuid = `5a 00 10 00 ${prefixHex} 00 00 12 04`;
/** "rq/aRequest" and "a_". */
const names =
  "05 00 10 00 0c 00 00 00 72 71 2f 61 52 65 71 75 65 73 74 00 07 00 08 00 03 00 00 00 61 5f 00 00";
const end = "01 00 00 00";

/** What ROS 2 services ask for. */
const services: Qos = {
  reliability: "reliable",
  durability: "volatile",
  history: { kind: "keep-last", depth: 10 },
  deadline: infiniteDuration,
  lifespan: infiniteDuration,
  liveliness: { kind: "automatic", lease: infiniteDuration },
  ownership: "shared",
  partitions: [],
};
const writer: EndpointData = {
  guid: { prefix, entityId: 0x1303 },
  topicName: "rq/aRequest",
  typeName: "a_",
  qos: services,
  unicast: [],
  multicast: [],
  userData: hex("63 3d 31 3b"),
  expectsInlineQos: false,
};
const reader: EndpointData = {
  ...writer,
  guid: { prefix, entityId: 0x1204 },
  qos: {
    reliability: "best-effort",
    durability: "transient-local",
    history: { kind: "keep-all" },
    deadline: durationFromMs(1500),
    lifespan: infiniteDuration,
    liveliness: { kind: "manual-by-topic", lease: durationFromMs(2000) },
    ownership: "exclusive",
    partitions: ["p", "part*"],
  },
  unicast: [udpV4("127.0.0.1", 7411)],
  multicast: [udpV4("239.255.0.1", 7401)],
  userData: hex(""),
  expectsInlineQos: true,
};

describe("SEDP payload (RTPS 2.5 §8.5.4.4)", () => {
  test("a writer, octet by octet, and back", () => {
    const expected = [
      "00 03 00 00",
      writerGuid,
      participant,
      names,
      "1a 00 0c 00 02 00 00 00 00 00 00 00 9a 99 99 19",
      "1d 00 04 00 00 00 00 00",
      "40 00 08 00 00 00 00 00 0a 00 00 00",
      `23 00 08 00 ${infinite}`,
      `1b 00 0c 00 00 00 00 00 ${infinite}`,
      "1f 00 04 00 00 00 00 00",
      `2b 00 08 00 ${infinite}`,
      "2c 00 08 00 04 00 00 00 63 3d 31 3b",
      end,
    ].join(" ");
    expect(toHex(encodeEndpointData(writer))).toBe(expected);
    expect(decodeEndpointData(hex(expected), "writer")).toEqual(writer);
  });

  test("a reader, octet by octet, and back", () => {
    const expected = [
      "00 03 00 00",
      readerGuid,
      participant,
      "2f 00 18 00 01 00 00 00 f3 1c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 7f 00 00 01",
      "30 00 18 00 01 00 00 00 e9 1c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ef ff 00 01",
      names,
      "1a 00 0c 00 01 00 00 00 00 00 00 00 9a 99 99 19",
      "1d 00 04 00 01 00 00 00",
      "40 00 08 00 01 00 00 00 ff ff ff ff",
      "23 00 08 00 01 00 00 00 00 00 00 80",
      "1b 00 0c 00 02 00 00 00 02 00 00 00 00 00 00 00",
      "1f 00 04 00 01 00 00 00",
      "29 00 18 00 02 00 00 00 02 00 00 00 70 00 00 00 06 00 00 00 70 61 72 74 2a 00 00 00",
      "43 00 04 00 01 00 00 00",
      end,
    ].join(" ");
    expect(toHex(encodeEndpointData(reader))).toBe(expected);
    expect(decodeEndpointData(hex(expected), "reader")).toEqual(reader);
  });

  test("big-endian", () => {
    const turned = (pid: string, length: string, ...rest: readonly string[]) =>
      `00 ${pid} 00 ${length} ${rest.join(" ")}`;
    const payload = hex(
      "00 02 00 00",
      turned("5a", "10", prefixHex, "00 00 12 04"),
      turned("05", "08", "00 00 00 02 74 00 00 00"),
      turned("07", "08", "00 00 00 02 75 00 00 00"),
      turned("1a", "0c", "00 00 00 02 00 00 00 00 19 99 99 9a"),
      turned("1d", "04", "00 00 00 03"),
      turned("40", "08", "00 00 00 00 00 00 00 05"),
      turned("1b", "0c", "00 00 00 01 00 00 00 02 00 00 00 00"),
      turned("29", "0c", "00 00 00 01 00 00 00 02 70 00 00 00"),
      "00 01 00 00",
    );
    expect(decodeEndpointData(payload, "reader")).toMatchObject({
      topicName: "t",
      typeName: "u",
      qos: {
        reliability: "reliable",
        durability: "persistent",
        history: { kind: "keep-last", depth: 5 },
        liveliness: { kind: "manual-by-participant", lease: { seconds: 2, fraction: 0 } },
        partitions: ["p"],
      },
    });
  });

  test("defaults differ in reliability alone (DDS 1.4 §2.2.3)", () => {
    const defaults = { ...services, history: { kind: "keep-last", depth: 1 } };
    expect(decodeEndpointData(hex("00 03 00 00", writerGuid, names, end), "writer")).toEqual({
      ...writer,
      qos: defaults,
      userData: hex(""),
    });
    expect(decodeEndpointData(hex("00 03 00 00", readerGuid, names, end), "reader")).toMatchObject({
      qos: { ...defaults, reliability: "best-effort" },
    });
  });

  test("PID_KEY_HASH names the endpoint where ENDPOINT_GUID is left out", () => {
    const hash = readerGuid.replace("5a", "70");
    expect(decodeEndpointData(hex("00 03 00 00", hash, names, end), "reader")).toMatchObject({
      guid: reader.guid,
    });
  });

  test("names have 255 octets at most", () => {
    const name = "a".repeat(255);
    const payload = encodeEndpointData({ ...writer, topicName: name, typeName: name });
    expect(decodeEndpointData(payload, "writer")).toMatchObject({ topicName: name, typeName: name });
    for (const bad of ["", `${name}a`, "é".repeat(128)]) {
      expect(() => encodeEndpointData({ ...writer, topicName: bad })).toThrow(RangeError);
      expect(() => encodeEndpointData({ ...writer, typeName: bad })).toThrow(RangeError);
    }
  });

  test("no parameter comes twice, and every length is a multiple of 4", () => {
    for (const data of [writer, reader]) {
      const payload = encodeEndpointData(data);
      const pids = new Set<number>();
      let at = 4;
      for (let pid = 0; pid !== 1; ) {
        pid = (payload[at] ?? 0) | ((payload[at + 1] ?? 0) << 8);
        const length = (payload[at + 2] ?? 0) | ((payload[at + 3] ?? 0) << 8);
        expect(pids.has(pid)).toBe(false);
        expect(length % 4).toBe(0);
        pids.add(pid);
        at += 4 + length;
      }
      expect(at).toBe(payload.length);
    }
  });
});

describe("malformed SEDP payloads", () => {
  const decode = (...lines: readonly string[]) =>
    decodeEndpointData(hex("00 03 00 00", ...lines, end), "reader");
  const string = (pid: string, length: number, octets: string): string =>
    `${pid} 00 ${(length + 4).toString(16).padStart(2, "0")} 00 ${octets}`;

  test.each([
    ["no GUID", names, "ENDPOINT_GUID is missing"],
    [
      "no topic name",
      `${readerGuid} 07 00 08 00 03 00 00 00 61 5f 00 00`,
      "TOPIC_NAME or TYPE_NAME is missing",
    ],
    [
      "empty topic name",
      `${readerGuid} 05 00 08 00 01 00 00 00 00 00 00 00`,
      "TOPIC_NAME or TYPE_NAME is missing",
    ],
    ["topic name of length 0", `${readerGuid} 05 00 04 00 00 00 00 00`, "TOPIC_NAME or TYPE_NAME is missing"],
    ["a writer's GUID", `${writerGuid} ${names}`, "ENDPOINT_GUID is not that of a reader"],
    [
      "another participant's GUID",
      `${readerGuid} ${participant.replace("01 0f", "02 0f")} ${names}`,
      "ENDPOINT_GUID is not of the participant in PARTICIPANT_GUID",
    ],
    ["GUID cut short", `5a 00 0c 00 ${prefixHex} ${names}`, "parameter 0x5a is cut short"],
    ["name without a count", "05 00 00 00", "parameter 0x5 is cut short"],
    [
      "name without NUL",
      string("05", 4, "04 00 00 00 61 62 63 64"),
      "parameter 0x5 has a string without NUL",
    ],
    ["name runs past its end", string("05", 4, "05 00 00 00 61 62 63 00"), "parameter 0x5 runs past its end"],
  ])("%s", (_, octets, reason) => expect(decode(octets)).toMatchObject({ reason }));

  test("a name of 256 octets", () => {
    const octets = `05 00 08 01 01 01 00 00 ${"61 ".repeat(256)} 00 00 00 00`;
    expect(decode(readerGuid, octets)).toMatchObject({
      reason: "parameter 0x5 has a string above 255 octets",
    });
  });

  const bad = (...lines: readonly string[]) => decode(readerGuid, names, ...lines);
  test.each([
    ["duplicate", names, "parameter 0x5 comes twice"],
    ["RELIABILITY 0", "1a 00 0c 00 00 00 00 00 00 00 00 00 00 00 00 00", "parameter 0x1a has no kind 0"],
    ["RELIABILITY 3", "1a 00 0c 00 03 00 00 00 00 00 00 00 00 00 00 00", "parameter 0x1a has no kind 3"],
    ["RELIABILITY cut short", "1a 00 00 00", "parameter 0x1a is cut short"],
    ["DURABILITY 4", "1d 00 04 00 04 00 00 00", "parameter 0x1d has no kind 4"],
    ["LIVELINESS 3", `1b 00 0c 00 03 00 00 00 ${infinite}`, "parameter 0x1b has no kind 3"],
    ["LIVELINESS cut short", "1b 00 08 00 00 00 00 00 00 00 00 00", "parameter 0x1b is cut short"],
    ["OWNERSHIP 2^32 - 1", "1f 00 04 00 ff ff ff ff", "parameter 0x1f has no kind 4294967295"],
    ["DEADLINE cut short", "23 00 04 00 00 00 00 00", "parameter 0x23 is cut short"],
    ["LIFESPAN cut short", "2b 00 04 00 00 00 00 00", "parameter 0x2b is cut short"],
    ["EXPECTS_INLINE_QOS cut short", "43 00 00 00", "parameter 0x43 is cut short"],
    ["depth 0", "40 00 08 00 00 00 00 00 00 00 00 00", "HISTORY keeps fewer than 1"],
    ["depth -2^31", "40 00 08 00 00 00 00 00 00 00 00 80", "HISTORY keeps fewer than 1"],
    ["HISTORY 2", "40 00 08 00 02 00 00 00 01 00 00 00", "parameter 0x40 has no kind 2"],
    ["HISTORY cut short", "40 00 04 00 00 00 00 00", "parameter 0x40 is cut short"],
    [
      "OpenDDS #4009: PARTITION counts 2^32 - 1",
      "29 00 04 00 ff ff ff ff",
      "parameter 0x29 counts too many strings",
    ],
    ["PARTITION counts 65", "29 00 04 00 41 00 00 00", "parameter 0x29 counts too many strings"],
    [
      "PARTITION counts one too many",
      "29 00 0c 00 02 00 00 00 02 00 00 00 70 00 00 00",
      "parameter 0x29 runs past its end",
    ],
    [
      "CVE-2026-55063, OpenDDS #4015: PARTITION without NUL",
      "29 00 0c 00 01 00 00 00 04 00 00 00 70 70 70 70",
      "parameter 0x29 has a string without NUL",
    ],
    [
      "CVE-2026-55063: PARTITION of 4 GiB",
      "29 00 0c 00 01 00 00 00 fd ff ff ff 70 00 00 00",
      "parameter 0x29 runs past its end",
    ],
  ])("%s", (_, octets, reason) => expect(bad(octets)).toMatchObject({ reason }));

  test("CVE-2026-49861: what is not needed is not looked at", () => {
    expect(
      bad(
        "73 00 04 00 ff ff ff ff", // DATA_REPRESENTATION
        "75 00 04 00 ff ff ff ff", // TYPE_INFORMATION
        "35 00 04 00 ff ff ff ff", // CONTENT_FILTER_PROPERTY
        "1e 00 04 00 ff ff ff ff", // DURABILITY_SERVICE
        "41 00 04 00 ff ff ff ff", // RESOURCE_LIMITS
      ),
    ).toMatchObject({ guid: reader.guid });
  });

  test("64 partitions are taken, and depth 2^31 - 1", () => {
    const partitions = Array.from({ length: 64 }, (_, index) => `p${index}`);
    const qos: Qos = { ...services, partitions, history: { kind: "keep-last", depth: 0x7fffffff } };
    expect(decodeEndpointData(encodeEndpointData({ ...writer, qos }), "writer")).toMatchObject({ qos });
  });

  test("USER_DATA of 60,000 octets is kept as it is", () => {
    const userData = new Uint8Array(60_000).fill(0x61);
    expect(decodeEndpointData(encodeEndpointData({ ...writer, userData }), "writer")).toMatchObject({
      userData,
    });
  });
});

describe("who goes away", () => {
  const { guid } = reader;
  const hash = { pid: 0x70, value: hex(prefixHex, "00 00 12 04") };
  test("the key alone", () => {
    expect(toHex(encodeEndpointKey(guid))).toBe(`00 03 00 00 ${readerGuid} ${end}`);
  });
  test.each([
    ["by key hash, without a payload", [hash], undefined, guid],
    ["by key payload", [], encodeEndpointKey(guid), guid],
    ["by a participant's key payload", [], encodeParticipantKey(prefix), { prefix, entityId: 0x1c1 }],
    ["by a payload of more than the key", [], encodeEndpointData(reader), guid],
    ["by nothing", [], undefined, undefined],
    ["by a hash cut short", [{ pid: 0x70, value: hex("01 02 03 04") }], encodeEndpointKey(guid), undefined],
    ["by a payload without a key", [], hex("00 03 00 00", end), undefined],
    ["by a payload that is no list", [], hex("00 01 00 00", readerGuid, end), undefined],
    ["by a GUID cut short", [], hex("00 03 00 00 5a 00 04 00 01 02 03 04", end), undefined],
  ])("%s", (_, inlineQos, payload, expected) => {
    expect(decodeKeyGuid(inlineQos, payload)).toEqual(expected);
  });
});
