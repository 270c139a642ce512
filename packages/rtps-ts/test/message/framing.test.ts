import { describe, expect, test } from "vitest";
import { decodeMessage, maxSubmessages } from "../../src/message/decode-message.ts";
import { complaint, concat, datagram, headerHex, hex, prefix, read } from "./bytes.ts";

const timestampLe = "09 01 08 00 01 00 00 00 00 00 00 80";
const timestamp = { kind: "info-ts", timestamp: { seconds: 1, fraction: 0x80000000 } };

describe("header (RTPS 2.5 §9.4.4)", () => {
  test("is read octet by octet", () => {
    expect(decodeMessage(hex(headerHex))).toEqual({
      header: { version: 0x0203, vendor: 0xca75, prefix },
      submessages: [],
      skipped: 0,
      malformed: undefined,
    });
  });

  test("is cut short", () => {
    const whole = hex(headerHex);
    for (let length = 0; length < whole.length; length++) {
      expect(decodeMessage(whole.subarray(0, length))).toEqual({
        reason: "shorter than an RTPS header",
        offset: length,
      });
    }
  });

  test("has another magic", () => {
    for (const magic of ["00 54 50 53", "52 00 50 53", "52 54 00 53", "52 54 50 58"]) {
      const bytes = hex(magic, headerHex.slice(11));
      expect(decodeMessage(bytes)).toEqual({ reason: "does not begin with RTPS", offset: 0 });
    }
  });

  test.each([
    ["02 00", 0x0200],
    ["02 01", 0x0201],
    ["02 05", 0x0205],
    ["02 ff", 0x02ff],
  ])("version %s is spoken", (octets, version) => {
    expect(read(hex("52 54 50 53", octets, headerHex.slice(18))).header.version).toBe(version);
  });

  test.each(["01 00", "03 00", "00 00", "ff 02"])("version %s is not", (octets) => {
    const bytes = hex("52 54 50 53", octets, headerHex.slice(18));
    expect(decodeMessage(bytes)).toEqual({ reason: "protocol version is not 2.x", offset: 4 });
  });
});

describe("submessage header (RTPS 2.5 §9.4.5.1)", () => {
  test("length is in the byte order of the flags", () => {
    expect(read(datagram(timestampLe)).submessages).toEqual([timestamp]);
    expect(read(datagram("09 00 00 08 00 00 00 01 80 00 00 00")).submessages).toEqual([timestamp]);
  });

  test("length 0 on the last submessage means to the end", () => {
    const { submessages } = read(datagram("0e 01 00 00 01 0f 7f 01 ad 71 c4 17 00 00 00 00"));
    expect(submessages).toEqual([{ kind: "info-dst", prefix }]);
  });

  test("length 0 of PAD and INFO_TS means none", () => {
    const { submessages, skipped } = read(datagram("01 01 00 00", "09 03 00 00", timestampLe));
    expect(submessages).toEqual([{ kind: "info-ts", timestamp: undefined }, timestamp]);
    expect(skipped).toBe(0);
    expect(complaint("09 01 00 00", timestampLe)).toBe("INFO_TS is cut short");
  });

  test("PAD hides what it holds", () => {
    expect(read(datagram("01 01 0c 00", timestampLe, timestampLe)).submessages).toEqual([timestamp]);
  });

  test.each(["80", "30", "31", "32", "33", "34", "00", "02", "0d", "7f", "ff"])("id %s is skipped", (id) => {
    const message = read(datagram(`${id} 01 04 00 de ad be ef`, timestampLe));
    expect(message).toMatchObject({ submessages: [timestamp], skipped: 1, malformed: undefined });
  });

  test("an unknown submessage of length 0 takes the rest", () => {
    expect(read(datagram("80 01 00 00", timestampLe))).toMatchObject({ submessages: [], skipped: 1 });
  });

  test("length need be a multiple of 4 only before another submessage", () => {
    expect(complaint("80 01 02 00 00 00", timestampLe)).toBe("submessage length is not a multiple of 4");
    expect(read(datagram(timestampLe, "80 01 02 00 00 00"))).toMatchObject({
      skipped: 1,
      malformed: undefined,
    });
  });

  test("what stood before a malformed submessage is kept, what stands behind it is not", () => {
    const message = read(datagram(timestampLe, "0e 01 04 00 00 00 00 00", timestampLe));
    expect(message.submessages).toEqual([timestamp]);
    expect(message.malformed).toEqual({ reason: "INFO_DST is cut short", offset: 20 + 12 + 4 });
  });

  test("runs past the datagram", () => {
    const message = read(datagram(timestampLe, "80 01 04 00 00 00 00"));
    expect(message.malformed).toEqual({ reason: "submessage runs past the datagram", offset: 32 });
  });

  test("is cut short", () => {
    for (const rest of ["15", "15 05", "15 05 00"]) {
      expect(complaint(timestampLe, rest)).toBe("submessage header is cut short");
    }
  });

  test(`at most ${maxSubmessages} are read`, () => {
    const pads = (count: number): Uint8Array =>
      concat(
        hex(headerHex),
        Uint8Array.from({ length: 4 * count }, (_, index) => (index % 4 < 2 ? 1 : 0)),
      );
    expect(read(pads(maxSubmessages)).malformed).toBeUndefined();
    expect(read(pads(maxSubmessages + 1)).malformed?.reason).toBe("too many submessages");
  });
});
