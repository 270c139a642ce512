import { describe, expect, test } from "vitest";
import {
  decodeParticipantData,
  encodeParticipantData,
  encodeParticipantKey,
  type ParticipantData,
} from "../../src/discovery/participant-data.ts";
import { udpV4 } from "../../src/structure/locator.ts";
import { hex, prefix, toHex } from "../message/bytes.ts";

const guid = "50 00 10 00 01 0f 7f 01 ad 71 c4 17 00 00 00 00 00 00 01 c1";
const end = "01 00 00 00";
const zeros = "00 00 00 00 00 00 00 00 00 00 00 00";
const locator = (pid: string, port: string, last = "01"): string =>
  `${pid} 00 18 00 01 00 00 00 ${port} 00 00 ${zeros} 7f 00 00 ${last}`;

const full: ParticipantData = {
  prefix,
  version: 0x0203,
  vendor: 0xca75,
  domainId: 42,
  domainTag: "lab",
  builtinEndpoints: 0xc3f,
  metatrafficUnicast: [udpV4("127.0.0.1", 7410), udpV4("127.0.0.2", 7410)],
  metatrafficMulticast: [udpV4("127.0.0.3", 7400)],
  defaultUnicast: [udpV4("127.0.0.1", 7411)],
  defaultMulticast: [udpV4("127.0.0.3", 7401)],
  leaseMs: 20_500,
  userData: hex("65 6e 63 6c 61 76 65 3d 2f 3b"),
  entityName: "/",
};
const fullHex = [
  "00 03 00 00",
  "15 00 04 00 02 03 00 00",
  "16 00 04 00 ca 75 00 00",
  guid,
  "58 00 04 00 3f 0c 00 00",
  locator("32", "f2 1c"),
  locator("32", "f2 1c", "02"),
  locator("33", "e8 1c", "03"),
  locator("31", "f3 1c"),
  locator("48", "e9 1c", "03"),
  "02 00 08 00 14 00 00 00 00 00 00 80",
  "0f 00 04 00 2a 00 00 00",
  "14 40 08 00 04 00 00 00 6c 61 62 00",
  "62 00 08 00 02 00 00 00 2f 00 00 00",
  "2c 00 10 00 0a 00 00 00 65 6e 63 6c 61 76 65 3d 2f 3b 00 00",
  end,
].join(" ");

const minimal = {
  prefix,
  version: 0x0200,
  vendor: 0,
  domainId: undefined,
  domainTag: "",
  builtinEndpoints: 0,
  metatrafficUnicast: [],
  metatrafficMulticast: [],
  defaultUnicast: [],
  defaultMulticast: [],
  leaseMs: 100_000,
  userData: hex(""),
  entityName: "",
};

const decode = (...lines: readonly string[]) =>
  decodeParticipantData(hex("00 03 00 00", guid, ...lines, end));

describe("SPDP payload (RTPS 2.5 §8.5.3.2)", () => {
  test("octet by octet, and back", () => {
    expect(toHex(encodeParticipantData(full))).toBe(fullHex);
    expect(decodeParticipantData(hex(fullHex))).toEqual(full);
  });

  test("what is empty is left out", () => {
    const payload = toHex(encodeParticipantData({ ...minimal, leaseMs: Number.POSITIVE_INFINITY }));
    expect(payload).toBe(
      `00 03 00 00 15 00 04 00 02 00 00 00 16 00 04 00 00 00 00 00 ${guid} 58 00 04 00 00 00 00 00 ` +
        `02 00 08 00 ff ff ff 7f ff ff ff ff ${end}`,
    );
    expect(decodeParticipantData(hex(payload))).toEqual({ ...minimal, leaseMs: Number.POSITIVE_INFINITY });
  });

  test("big-endian", () => {
    const payload = hex(
      "00 02 00 00 00 15 00 04 02 03 00 00 00 16 00 04 ca 75 00 00",
      guid.replace("50 00 10 00", "00 50 00 10"),
      "00 58 00 04 00 00 0c 3f",
      `00 32 00 18 00 00 00 01 00 00 1c f2 ${zeros} 7f 00 00 01`,
      "00 02 00 08 00 00 00 14 80 00 00 00",
      "00 0f 00 04 00 00 00 2a",
      "40 14 00 08 00 00 00 04 6c 61 62 00",
      "00 2c 00 08 00 00 00 03 61 62 63 00",
      "00 01 00 00",
    );
    expect(decodeParticipantData(payload)).toEqual({
      ...full,
      metatrafficUnicast: [udpV4("127.0.0.1", 7410)],
      metatrafficMulticast: [],
      defaultUnicast: [],
      defaultMulticast: [],
      entityName: "",
      userData: hex("61 62 63"),
    });
  });

  test("the key alone", () => {
    expect(toHex(encodeParticipantKey(prefix))).toBe(`00 03 00 00 ${guid} ${end}`);
    expect(decodeParticipantData(encodeParticipantKey(prefix))).toEqual(minimal);
  });

  test("the message's header stands in for what is left out", () => {
    const context = { version: 0x0201, vendor: 0x0110, prefix: "0110632e3880e321876f34f5" };
    expect(decodeParticipantData(hex("00 03 00 00", end), context)).toEqual({ ...minimal, ...context });
    expect(decodeParticipantData(hex("00 03 00 00", guid, end), context)).toMatchObject({ prefix });
    expect(decodeParticipantData(hex("00 03 00 00", end))).toMatchObject({
      reason: "PARTICIPANT_GUID is missing",
    });
  });

  test("USER_DATA loses the NULs behind it, and is a copy", () => {
    const payload = hex("00 03 00 00", guid, "2c 00 08 00 04 00 00 00 61 3b 00 00", end);
    const data = decodeParticipantData(payload);
    payload.fill(0xff);
    expect(data).toMatchObject({ userData: hex("61 3b") });
    expect(decode("2c 00 08 00 03 00 00 00 61 00 62 00")).toMatchObject({ userData: hex("61 00 62") });
    expect(decode("2c 00 04 00 00 00 00 00")).toMatchObject({ userData: hex("") });
  });

  test("locators that lead nowhere are passed over", () => {
    const other = locator("32", "f2 1c").replace("01 00 00 00", "10 00 00 00");
    expect(decode(other, locator("32", "00 00"), locator("32", "f2 1c"))).toMatchObject({
      metatrafficUnicast: [udpV4("127.0.0.1", 7410)],
    });
  });

  test("16 locators of a list are used", () => {
    const data = decode(...Array.from({ length: 17 }, () => locator("31", "f3 1c")), locator("32", "f2 1c"));
    expect("prefix" in data && [data.defaultUnicast.length, data.metatrafficUnicast.length]).toEqual([16, 1]);
  });

  test("vendors' and unknown parameters are passed over, even twice", () => {
    expect(decode("07 80 04 00 ff ff ff ff", "07 80 00 00", "77 00 00 00", "77 00 00 00")).toEqual(minimal);
  });
});

describe("malformed SPDP payloads", () => {
  test.each([
    ["no octet", "", "payload is not a PL_CDR list"],
    ["encapsulation only", "00 03 00 00", "parameter list without a sentinel"],
    ["CVE-2023-39948: plain CDR", `00 01 00 00 ${guid} ${end}`, "payload is not a PL_CDR list"],
    ["CVE-2023-39945: unknown encapsulation", `ff ff 00 00 ${guid} ${end}`, "payload is not a PL_CDR list"],
    ["CVE-2023-42459: 01 00 00 00", "01 00 00 00", "payload is not a PL_CDR list"],
    ["RustDDS #278: one octet", "00 03 00 00 50", "parameter list without a sentinel"],
  ])("%s", (_, octets, reason) => {
    expect(decodeParticipantData(hex(octets))).toMatchObject({ reason });
  });

  test.each([
    ["no sentinel", "", "parameter list without a sentinel"],
    ["length not a multiple of 4", "2c 00 03 00 00 00 00", "parameter length is not a multiple of 4"],
  ])("%s", (_, octets, reason) => {
    expect(decodeParticipantData(hex("00 03 00 00", guid, octets))).toMatchObject({ reason });
  });

  test.each([
    ["duplicate PARTICIPANT_GUID", guid, "parameter 0x50 comes twice"],
    ["GUID cut short", "5a 00 04 00 01 02 03 04", undefined],
    ["required and unknown", "aa 40 00 00", "parameter 0x40aa is required and unknown"],
    ["LEASE_DURATION cut short", "02 00 04 00 14 00 00 00", "parameter 0x2 is cut short"],
    ["BUILTIN_ENDPOINT_SET cut short", "58 00 00 00", "parameter 0x58 is cut short"],
    ["DOMAIN_ID cut short", "0f 00 00 00", "parameter 0xf is cut short"],
    ["VENDORID cut short", "16 00 00 00", "parameter 0x16 is cut short"],
    ["locator cut short", "32 00 04 00 01 00 00 00", "parameter 0x32 is cut short"],
    ["USER_DATA without a count", "2c 00 00 00", "parameter 0x2c is cut short"],
    [
      "USER_DATA counts too many",
      "2c 00 08 00 05 00 00 00 61 62 63 64",
      "parameter 0x2c counts too many octets",
    ],
    [
      "USER_DATA counts 4 GiB",
      "2c 00 08 00 ff ff ff ff 61 62 63 64",
      "parameter 0x2c counts too many octets",
    ],
    [
      "DOMAIN_TAG without NUL",
      "14 40 08 00 04 00 00 00 61 62 63 64",
      "parameter 0x4014 has a string without NUL",
    ],
    [
      "DOMAIN_TAG runs past its end",
      "14 40 08 00 05 00 00 00 61 62 63 00",
      "parameter 0x4014 runs past its end",
    ],
    [
      "CVE-2025-62600: string of 4 GiB",
      "62 00 08 00 ff ff ff ff 61 00 00 00",
      "parameter 0x62 runs past its end",
    ],
  ])("%s", (_, octets, reason) => {
    const data = decode(octets);
    if (reason === undefined) expect(data).toEqual(minimal);
    else expect(data).toMatchObject({ reason });
  });

  test("PARTICIPANT_GUID of something else", () => {
    const other = guid.replace("00 00 01 c1", "00 00 12 04");
    expect(decodeParticipantData(hex("00 03 00 00", other, end))).toMatchObject({
      reason: "PARTICIPANT_GUID is not that of a participant",
    });
  });

  test("CVE-2023-39946, CVE-2024-30258, CVE-2025-62599: property lists and tokens are not looked at", () => {
    expect(decode("59 00 08 00 ff ff ff ff ff ff ff ff", "01 10 04 00 ff ff ff ff")).toEqual(minimal);
  });

  test("CVE-2025-63829: a fraction is a fraction, and a negative lease does not end", () => {
    expect(decode("02 00 08 00 01 00 00 00 ff ff ff ff")).toMatchObject({
      leaseMs: 1000 + 0xffffffff / 4294967.296,
    });
    expect(decode("02 00 08 00 00 00 00 80 ff ff ff ff")).toMatchObject({
      leaseMs: Number.POSITIVE_INFINITY,
    });
  });

  test("Cyclone DDS #1758: without LEASE_DURATION the lease is 100 s", () => {
    expect(decode("82 00 08 00 14 00 00 00 00 00 00 00")).toMatchObject({ leaseMs: 100_000 });
  });

  test("Cyclone DDS #1772: a bad locator does not take the place of a good one", () => {
    expect(decode(locator("32", "00 00"))).toMatchObject({ metatrafficUnicast: [] });
  });

  test("2000 locators are too many parameters", () => {
    const many = Array.from({ length: 2000 }, () => locator("31", "f3 1c"));
    expect(decode(...many)).toMatchObject({ reason: "too many parameters" });
  });
});
