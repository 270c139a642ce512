import { describe, expect, test } from "vitest";
import {
  decodeKeyHash,
  decodeSampleIdentity,
  decodeStatusInfo,
  encodeKeyHash,
  encodeSampleIdentity,
  encodeStatusInfo,
} from "../../src/message/inline-qos.ts";
import { hex, prefix, toHex } from "./bytes.ts";

const guid = { prefix, entityId: 0x00001204 };
const guidHex = "01 0f 7f 01 ad 71 c4 17 00 00 00 00 00 00 12 04";

describe("SampleIdentity (DDS-RPC 1.0 §7.8.2)", () => {
  test.each([
    ["unknown", "ff ff ff ff 00 00 00 00"],
    [1, "00 00 00 00 01 00 00 00"],
    [0x100000002, "01 00 00 00 02 00 00 00"],
    [Number.MAX_SAFE_INTEGER, "ff ff 1f 00 ff ff ff ff"],
  ] as const)("sequence number %s", (sequence, octets) => {
    expect(toHex(encodeSampleIdentity(guid, sequence))).toBe(`${guidHex} ${octets}`);
    expect(decodeSampleIdentity(hex(guidHex, octets), true)).toEqual({ guid, sequence });
  });

  test("big-endian: the number turns round, the GUID does not", () => {
    expect(decodeSampleIdentity(hex(guidHex, "00 00 00 01 00 00 00 02"), false)).toEqual({
      guid,
      sequence: 0x100000002,
    });
    expect(decodeSampleIdentity(hex(guidHex, "ff ff ff ff 00 00 00 00"), false)?.sequence).toBe("unknown");
  });

  test.each([
    "00 00 00 00 00 00 00 00",
    "00 00 20 00 00 00 00 00",
    "ff ff ff 7f ff ff ff ff",
    "00 00 00 80 01 00 00 00",
  ])("%s is no number of a sample", (octets) => {
    expect(decodeSampleIdentity(hex(guidHex, octets), true)).toEqual({ guid, sequence: "unknown" });
  });

  test("is 24 octets; more are passed over", () => {
    const value = hex(guidHex, "00 00 00 00 01 00 00 00 ff ff ff ff");
    expect(decodeSampleIdentity(value, true)?.sequence).toBe(1);
    for (let length = 0; length < 24; length++) {
      expect(decodeSampleIdentity(value.subarray(0, length), true)).toBeUndefined();
    }
  });
});

describe("KeyHash (RTPS 2.3 §9.6.3.8)", () => {
  test("is the GUID", () => {
    expect(toHex(encodeKeyHash(guid))).toBe(guidHex);
    expect(decodeKeyHash(hex(guidHex))).toEqual(guid);
    expect(decodeKeyHash(hex(guidHex).subarray(1))).toBeUndefined();
  });
});

describe("StatusInfo (RTPS 2.3 §9.6.3.9)", () => {
  test.each([
    [{ disposed: false, unregistered: false }, "00 00 00 00"],
    [{ disposed: true, unregistered: false }, "00 00 00 01"],
    [{ disposed: false, unregistered: true }, "00 00 00 02"],
    [{ disposed: true, unregistered: true }, "00 00 00 03"],
  ])("%j", (status, octets) => {
    expect(toHex(encodeStatusInfo(status))).toBe(octets);
    expect(decodeStatusInfo(hex(octets))).toEqual(status);
  });
  test("cut short", () => expect(decodeStatusInfo(hex("00 00 00"))).toBeUndefined());
});
