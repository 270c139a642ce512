import { describe, expect, test } from "vitest";
import { decodeMessage } from "../../src/message/decode-message.ts";
import { complaint, concat, datagram, headerHex, hex, only, read } from "./bytes.ts";

/**
 * Datagrams that have crashed other implementations, by the advisory or the issue where each was told. Every one is a
 * value here, and what stood before the bad submessage is kept.
 */
const before = "09 01 08 00 01 00 00 00 00 00 00 00";
const ids = "00 01 00 c7 00 01 00 c2";
const one = "00 00 00 00 01 00 00 00";

describe("framing", () => {
  test.each([
    [
      "RustDDS #280: DATA of 24 octets whose flags need 28",
      `15 07 18 00 00 00 10 00 ${ids} ${one} 70 00 10 00`,
      "parameter runs past the end",
    ],
    [
      "RustDDS #277: octetsToInlineQos 0 and no flags",
      `15 01 14 00 00 00 00 00 ${ids} ${one}`,
      "octetsToInlineQos leads into the fixed fields",
    ],
    [
      "Cyclone DDS #1555: flags f2, length 0, octetsToInlineQos 0, cut short",
      "15 f2 00 00 00 00 00 00 00 01 00 c7",
      "DATA is shorter than its fixed fields",
    ],
    [
      "CVE-2024-28231: DATA shorter than its fixed fields and inline QoS",
      `15 07 14 00 00 00 10 00 ${ids} ${one}`,
      "parameter list without a sentinel",
    ],
    [
      "CVE-2024-28231: octetsToInlineQos leads out",
      `15 05 18 00 00 00 ff ff ${ids} ${one} 00 03 00 00`,
      "octetsToInlineQos leads out of the submessage",
    ],
    [
      "RustDDS #289: INFO_REPLY without a list",
      "0f 01 04 00 01 00 00 00",
      "INFO_REPLY lists more locators than it has",
    ],
    [
      "RustDDS #279: parameter header cut short",
      `15 03 16 00 00 00 10 00 ${ids} ${one} 70 00`,
      "parameter list without a sentinel",
    ],
    [
      "RustDDS #281: list without a sentinel",
      `15 03 1c 00 00 00 10 00 ${ids} ${one} 71 00 04 00 00 00 00 03`,
      "parameter list without a sentinel",
    ],
    [
      "CVE-2021-38445: length field beyond the data",
      `15 05 fc ff 00 00 10 00 ${ids} ${one} 00 03 00 00`,
      "submessage runs past the datagram",
    ],
  ])("%s", (_, octets, reason) => {
    const message = read(datagram(before, octets));
    expect(message.malformed?.reason).toBe(reason);
    expect(message.submessages).toHaveLength(1);
  });

  test.each(["30", "31", "32", "33", "34"])("RustDDS #288: security submessage %s is skipped", (id) => {
    expect(read(datagram(`${id} 01 08 00 00 00 00 00 00 00 00 00`, before))).toMatchObject({
      skipped: 1,
      submessages: [{ kind: "info-ts" }],
      malformed: undefined,
    });
  });

  test("CVE-2023-42459: flags 17 and a payload of four octets are read for what they are", () => {
    const data = only(`15 17 1c 00 00 00 10 00 ${ids} ${one} 01 00 00 00 01 00 00 00`);
    expect(data).toMatchObject({ inlineQos: [], payload: hex("01 00 00 00") });
  });

  test("OpenDDS #4009, #4015: what an inline PID_PARTITION holds is not looked at here", () => {
    const data = only(`15 03 20 00 00 00 10 00 ${ids} ${one} 29 00 04 00 ff ff ff ff 01 00 00 00`);
    expect(data).toMatchObject({ inlineQos: [{ pid: 0x29, value: hex("ff ff ff ff") }] });
  });

  test("dust-dds #382: length 0 on the last submessage is valid", () => {
    expect(complaint(`15 05 00 00 00 00 10 00 ${ids} ${one} 00 03 00 00`)).toBeUndefined();
  });

  test("RustDDS #406: 64 KiB of the smallest submessages take linear time", () => {
    const bytes = concat(hex(headerHex), new Uint8Array(65_480).fill(0x80));
    for (let at = 20; at < bytes.length; at += 4) bytes.set([0x09, 0x03, 0, 0], at);
    const started = performance.now();
    const message = read(bytes);
    expect(performance.now() - started).toBeLessThan(100);
    expect(message.malformed?.reason).toBe("too many submessages");
  });

  test("64 KiB of empty parameters take linear time", () => {
    const length = 65_480;
    const bytes = concat(
      hex(headerHex, "15 03 00 00 00 00 10 00", ids, one),
      Uint8Array.from({ length: length - 24 }, (_, index) => (index % 4 === 0 ? 0x70 : 0)),
    );
    const started = performance.now();
    expect(read(bytes).malformed?.reason).toBe("too many parameters");
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe("sequence numbers", () => {
  test.each([
    [
      "Fast DDS #1337: ACKNACK of more than 256 bits",
      `06 01 48 00 ${ids} ${one} 60 01 00 00 ${"ff ".repeat(48)} 01 00 00 00`,
      "ACKNACK set is invalid",
    ],
    [
      "CVE-2023-39534: GAP with start 223692704932764539, base 0 and no bits",
      `08 01 1c 00 ${ids} ff b7 1a 03 7b 8f 3c 7a 00 00 00 00 00 00 00 00 00 00 00 00`,
      "GAP sequence number is out of range",
    ],
    [
      "CVE-2023-39949: sequence number 0",
      `15 05 18 00 00 00 10 00 ${ids} 00 00 00 00 00 00 00 00 00 03 00 00`,
      "DATA sequence number is out of range",
    ],
    [
      "CVE-2023-39949: negative sequence number",
      `15 05 18 00 00 00 10 00 ${ids} fe ff ff ff ff ff ff ff 00 03 00 00`,
      "DATA sequence number is out of range",
    ],
    [
      "Fast DDS #3236: HEARTBEAT of nonsense",
      `07 01 1c 00 ${ids} ff ff ff ff 00 00 00 00 00 00 00 80 00 00 00 00 01 00 00 00`,
      "HEARTBEAT sequence number is out of range",
    ],
    [
      "RustDDS #287: ACKNACK with a base near 2^63",
      `06 01 1c 00 ${ids} ff ff ff 7f ff ff ff ff 20 00 00 00 ff ff ff ff 01 00 00 00`,
      "ACKNACK sequence number is out of range",
    ],
    [
      "Fast DDS #177: HEARTBEAT with first 2 and last 0",
      `07 01 1c 00 ${ids} 00 00 00 00 02 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00`,
      "HEARTBEAT ends before it begins",
    ],
  ])("%s", (_, octets, reason) => {
    const message = read(datagram(before, octets));
    expect(message.malformed?.reason).toBe(reason);
    expect(message.submessages).toHaveLength(1);
  });

  test("CVE-2025-64438: a GAP of 2^40 numbers is two numbers", () => {
    const gap = only(`08 01 1c 00 ${ids} ${one} 00 01 00 00 00 00 00 00 00 00 00 00`);
    expect(gap).toMatchObject({ start: 1, list: { base: 2 ** 40, numBits: 0, words: [] } });
  });

  test("CVE-2020-18734: a HEARTBEAT_FRAG of 2^32 - 1 fragments is one number", () => {
    expect(only(`13 01 18 00 ${ids} ${one} ff ff ff ff 01 00 00 00`)).toMatchObject({
      lastFragment: 0xffffffff,
    });
  });

  test("Cyclone DDS #1854: a HEARTBEAT that begins at the largest number is two numbers", () => {
    const largest = "ff ff 1f 00 ff ff ff ff";
    expect(only(`07 01 1c 00 ${ids} ${largest} ${largest} 01 00 00 00`)).toMatchObject({
      first: Number.MAX_SAFE_INTEGER,
    });
  });
});

describe("fragments", () => {
  const frag = (fields: string, octets = "aa ".repeat(8)): string => {
    const length = 32 + octets.trim().split(" ").length;
    return `16 01 ${length.toString(16).padStart(2, "0")} 00 00 00 1c 00 ${ids} ${one} ${fields} ${octets}`;
  };
  test.each([
    [
      "CVE-2023-50716: start behind the sample",
      frag("09 00 00 00 01 00 08 00 08 00 00 00"),
      "lie behind the end",
    ],
    ["CVE-2025-62799: fragments of one octet", frag("01 00 00 00 08 00 01 00 ff ff ff ff"), undefined],
    [
      "CVE-2025-62799: one octet, a thousand counted",
      frag("01 00 00 00 e8 03 01 00 ff ff ff ff"),
      "not have the size",
    ],
    [
      "CVE-2025-65865: shorter than its fixed fields",
      `16 01 1c 00 00 00 1c 00 ${ids} ${one} ${one}`,
      "fixed fields",
    ],
    [
      "CVE-2025-65865: shorter than its inline QoS",
      `16 03 20 00 00 00 1c 00 ${ids} ${one} 01 00 00 00 01 00 08 00 08 00 00 00`,
      "sentinel",
    ],
    [
      "CVE-2026-22590: the sample size lies",
      frag("01 00 00 00 01 00 00 40 00 40 00 00"),
      "not have the size",
    ],
    [
      "CVE-2026-22590: the fragment count lies",
      frag("01 00 00 00 ff ff 08 00 ff ff ff ff"),
      "not have the size",
    ],
    ["RustDDS #243: size 0", frag("01 00 00 00 01 00 00 00 08 00 00 00"), "begin at 1"],
    [
      "RustDDS #243: range beyond the total",
      frag("01 00 00 00 03 00 04 00 08 00 00 00"),
      "lie behind the end",
    ],
    [
      "RustDDS #243: a sample of 2^32 - 1 is no allocation",
      frag("01 00 00 00 01 00 08 00 ff ff ff ff"),
      undefined,
    ],
  ])("%s", (_, octets, reason) => {
    const message = read(datagram(before, octets));
    if (reason === undefined) expect(message.malformed).toBeUndefined();
    else expect(message.malformed?.reason).toContain(reason);
  });
});

test("a datagram of five octets", () => {
  expect(decodeMessage(hex("52 54 50 53 02"))).toEqual({ reason: "shorter than an RTPS header", offset: 5 });
});
