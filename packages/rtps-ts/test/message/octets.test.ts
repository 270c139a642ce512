import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGuid, readPrefix, writeGuid, writePrefix } from "../../src/message/guid-octets.ts";
import { readLocator, writeLocator } from "../../src/message/locator-octets.ts";
import { decodeUtf8, encodeUtf8 } from "../../src/message/utf8.ts";
import { udpV4 } from "../../src/structure/locator.ts";
import { durationFromMs, durationToMs, infiniteDuration } from "../../src/structure/time.ts";
import { hex, toHex } from "./bytes.ts";

describe("GUID octets", () => {
  test("any GUID comes back, and so does the next one in its place of the table", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 16, maxLength: 16 }), { maxLength: 20 }), (guids) => {
        for (const octets of [...guids, ...guids]) {
          const copy = new Uint8Array(16);
          writeGuid(copy, 0, readGuid(octets, 0));
          expect(copy).toEqual(octets);
        }
      }),
    );
  });

  test("a prefix is 24 lower-case digits; upper-case is taken, other characters are 0", () => {
    expect(readPrefix(hex("01 0F 7F 01 AD 71 C4 17 00 00 00 0A"), 0)).toBe("010f7f01ad71c4170000000a");
    const bytes = new Uint8Array(12);
    writePrefix(bytes, 0, "010F7F01AD71C4170000-g\u0130");
    expect(toHex(bytes)).toBe("01 0f 7f 01 ad 71 c4 17 00 00 00 00");
  });
});

describe("locator (RTPS 2.5 §9.3.2)", () => {
  const read = (octets: string, littleEndian = true) =>
    readLocator(new DataView(hex(octets).buffer), 0, littleEndian);
  const zeros = "00 00 00 00 00 00 00 00 00 00 00 00";

  test("UDPv4 in both byte orders, and as it is written", () => {
    const octets = `01 00 00 00 f3 1c 00 00 ${zeros} c0 a8 00 0a`;
    expect(read(octets)).toEqual(udpV4("192.168.0.10", 7411));
    expect(read(`00 00 00 01 00 00 1c f3 ${zeros} c0 a8 00 0a`, false)).toEqual(udpV4("192.168.0.10", 7411));
    const bytes = new Uint8Array(24).fill(0xff);
    writeLocator(new DataView(bytes.buffer), 0, udpV4("192.168.0.10", 7411));
    expect(toHex(bytes)).toBe(octets);
  });

  test.each([
    ["port 1", `01 00 00 00 01 00 00 00 ${zeros} 7f 00 00 01`, true],
    ["port 65535", `01 00 00 00 ff ff 00 00 ${zeros} 7f 00 00 01`, true],
    ["port 0", `01 00 00 00 00 00 00 00 ${zeros} 7f 00 00 01`, false],
    ["port 65536", `01 00 00 00 00 00 01 00 ${zeros} 7f 00 00 01`, false],
    ["port 2^32 - 1", `01 00 00 00 ff ff ff ff ${zeros} 7f 00 00 01`, false],
    ["0.0.0.0", `01 00 00 00 f3 1c 00 00 ${zeros} 00 00 00 00`, false],
    ["first octet set", "01 00 00 00 f3 1c 00 00 01 00 00 00 00 00 00 00 00 00 00 00 7f 00 00 01", false],
    ["mapped IPv6", "01 00 00 00 f3 1c 00 00 00 00 00 00 00 00 00 00 00 00 ff ff 7f 00 00 01", false],
    ["UDPv6", `02 00 00 00 f3 1c 00 00 ${zeros} 7f 00 00 01`, false],
    ["TCPv4", `04 00 00 00 f3 1c 00 00 ${zeros} 7f 00 00 01`, false],
    ["shared memory", `10 00 00 00 f3 1c 00 00 ${zeros} 7f 00 00 01`, false],
    ["invalid", `ff ff ff ff f3 1c 00 00 ${zeros} 7f 00 00 01`, false],
  ])("%s", (_, octets, isUsable) => {
    expect(read(octets) !== undefined).toBe(isUsable);
  });
});

describe("duration (RTPS 2.5 §9.3.2)", () => {
  test.each([
    [0, 0, 0],
    [100, 0, 0x1999999a],
    [500, 0, 0x80000000],
    [20_000, 20, 0],
    [999.9999999999, 0, 0xffffffff],
    [0x7ffffffe * 1000, 0x7ffffffe, 0],
    [0x7fffffff * 1000, 0x7fffffff, 0xffffffff],
    [Number.POSITIVE_INFINITY, 0x7fffffff, 0xffffffff],
    [Number.NaN, 0x7fffffff, 0xffffffff],
  ])("%d ms", (ms, seconds, fraction) => {
    expect(durationFromMs(ms)).toEqual({ seconds, fraction });
  });

  test("comes back to a nanosecond", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x7ffffffe * 1000 }), (ms) => {
        expect(Math.abs(durationToMs(durationFromMs(ms)) - ms)).toBeLessThan(1e-3);
      }),
    );
  });

  test("infinite and negative ones never run out", () => {
    expect(durationToMs(infiniteDuration)).toBe(Number.POSITIVE_INFINITY);
    expect(durationToMs({ seconds: 0x7fffffff, fraction: 0x7fffffff })).toBe(Number.POSITIVE_INFINITY);
    expect(durationToMs({ seconds: -1, fraction: 0xffffffff })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("UTF-8", () => {
  test("agrees with the platform on every string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(encodeUtf8(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
        expect(decodeUtf8(encodeUtf8(text))).toBe(text);
      }),
    );
  });

  test("never throws, and agrees with the platform on what is well-formed", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (octets) => {
        const text = decodeUtf8(octets);
        let expected: string | undefined;
        try {
          expected = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octets);
        } catch {
          expect(text).toContain("\ufffd");
        }
        if (expected !== undefined) expect(text).toBe(expected);
      }),
    );
  });

  test.each([
    "c0 80",
    "c1 bf",
    "e0 80 80",
    "ed a0 80",
    "f0 80 80 80",
    "f4 90 80 80",
    "f5 80 80 80",
    "80",
    "e2 82",
  ])("%s is not well-formed", (octets) => expect(decodeUtf8(hex(octets))).toMatch(/^\ufffd+$/));

  test("a lone surrogate is replaced", () => expect(toHex(encodeUtf8("\ud800"))).toBe("ef bf bd"));
});
