import { describe, expect, test } from "vitest";
import { complaint, only } from "./bytes.ts";

const ids = "00 00 12 04 00 00 13 03";
const entities = { readerId: 0x1204, writerId: 0x1303 };
const sn = (high: string, low: string): string => `${high} ${low}`;
const zero = "00 00 00 00";
const one = "01 00 00 00";
const largest = "ff ff 1f 00 ff ff ff ff";
const words = (count: number): string => "ff ff ff ff ".repeat(count);

describe("HEARTBEAT (RTPS 2.5 §9.4.5.7)", () => {
  test("both byte orders", () => {
    const expected = { kind: "heartbeat", ...entities, first: 1, last: 0x100000002, count: 3, final: false };
    expect(only("07 01 1c 00", ids, zero, one, one, "02 00 00 00 03 00 00 00")).toEqual({
      ...expected,
      liveliness: false,
    });
    expect(only("07 00 00 1c", ids, zero, "00 00 00 01 00 00 00 01 00 00 00 02 00 00 00 03")).toEqual({
      ...expected,
      liveliness: false,
    });
  });
  test("flags F and L", () => {
    const rest = [ids, zero, one, zero, one, one] as const;
    expect(only("07 03 1c 00", ...rest)).toMatchObject({ final: true, liveliness: false });
    expect(only("07 05 1c 00", ...rest)).toMatchObject({ final: false, liveliness: true });
  });
  test("group fields behind it are passed over", () => {
    expect(only("07 09 2c 00", ids, zero, one, zero, one, one, zero, zero, zero, zero)).toMatchObject({
      count: 1,
    });
  });
  const range = "HEARTBEAT sequence number is out of range";
  const order = "HEARTBEAT ends before it begins";
  test.each([
    ["nothing yet", sn(zero, one), sn(zero, zero), undefined],
    ["all the numbers", sn(zero, one), largest, undefined],
    ["the last number", largest, largest, undefined],
    ["everything removed", sn(zero, "05 00 00 00"), sn(zero, "04 00 00 00"), undefined],
    ["first 0", sn(zero, zero), sn(zero, one), range],
    ["first negative", sn("ff ff ff ff", zero), sn(zero, one), range],
    ["last negative", sn(zero, one), sn("ff ff ff ff", "ff ff ff ff"), range],
    ["last 2^53", sn(zero, one), sn("00 00 20 00", zero), range],
    ["first 2, last 0", sn(zero, "02 00 00 00"), sn(zero, zero), order],
  ])("%s", (_, first, last, expected) => {
    expect(complaint("07 01 1c 00", ids, first, last, one)).toBe(expected);
  });
  test("cut short", () => {
    expect(complaint("07 01 18 00", ids, zero, one, zero, one)).toBe("HEARTBEAT is cut short");
  });
});

describe("ACKNACK (RTPS 2.5 §9.4.5.3)", () => {
  test("both byte orders", () => {
    const expected = {
      kind: "acknack",
      ...entities,
      count: 7,
      set: { base: 5, numBits: 33, words: [1, 0x80000000] },
    };
    expect(
      only("06 01 20 00", ids, zero, "05 00 00 00 21 00 00 00 01 00 00 00 00 00 00 80 07 00 00 00"),
    ).toEqual({ ...expected, final: false });
    expect(
      only("06 02 00 20", ids, zero, "00 00 00 05 00 00 00 21 00 00 00 01 80 00 00 00 00 00 00 07"),
    ).toEqual({ ...expected, final: true });
  });
  const set = "ACKNACK set is invalid";
  test.each([
    ["base 0 and nothing asked for", "06 01 18 00", sn(zero, zero), [zero], undefined],
    ["base 1 and nothing asked for", "06 01 18 00", sn(zero, one), [zero], undefined],
    ["256 numbers", "06 01 38 00", sn(zero, one), ["00 01 00 00", words(8)], undefined],
    ["257 numbers", "06 01 3c 00", sn(zero, one), ["01 01 00 00", words(9)], set],
    ["2^32 - 1 numbers", "06 01 18 00", sn(zero, one), ["ff ff ff ff"], set],
    ["a word short", "06 01 34 00", sn(zero, one), ["00 01 00 00", words(7)], set],
    ["the count is a word short", "06 01 18 00", sn(zero, one), ["01 00 00 00"], set],
    ["the last number", "06 01 1c 00", largest, [one, words(1)], undefined],
    ["beyond the last number", "06 01 1c 00", largest, ["02 00 00 00", words(1)], set],
    [
      "base 0 and asked for",
      "06 01 1c 00",
      sn(zero, zero),
      [one, words(1)],
      "ACKNACK asks for sequence number 0",
    ],
    [
      "base negative",
      "06 01 18 00",
      sn("ff ff ff ff", zero),
      [zero],
      "ACKNACK sequence number is out of range",
    ],
    [
      "base 2^63 - 1",
      "06 01 18 00",
      "ff ff ff 7f ff ff ff ff",
      [zero],
      "ACKNACK sequence number is out of range",
    ],
  ])("%s", (_, header, base, rest, expected) => {
    expect(complaint(header, ids, base, ...rest, one)).toBe(expected);
  });
  test("cut short", () =>
    expect(complaint("06 01 14 00", ids, zero, one, zero)).toBe("ACKNACK is cut short"));
});

describe("GAP (RTPS 2.5 §9.4.5.6)", () => {
  test("both byte orders", () => {
    const expected = {
      kind: "gap",
      ...entities,
      start: 3,
      list: { base: 9, numBits: 2, words: [0x40000000] },
    };
    expect(
      only("08 01 20 00", ids, zero, "03 00 00 00", zero, "09 00 00 00 02 00 00 00 00 00 00 40"),
    ).toEqual(expected);
    expect(
      only("08 00 00 20", ids, zero, "00 00 00 03", zero, "00 00 00 09 00 00 00 02 40 00 00 00"),
    ).toEqual(expected);
  });
  test("of 2^53 numbers is one pair", () => {
    expect(only("08 01 1c 00", ids, zero, one, largest, zero)).toMatchObject({
      start: 1,
      list: { base: Number.MAX_SAFE_INTEGER, numBits: 0 },
    });
  });
  const range = "GAP sequence number is out of range";
  test.each([
    ["empty range", "08 01 1c 00", sn(zero, one), sn(zero, one), [zero], undefined],
    ["256 numbers", "08 01 3c 00", sn(zero, one), sn(zero, one), ["00 01 00 00", words(8)], undefined],
    [
      "257 numbers",
      "08 01 40 00",
      sn(zero, one),
      sn(zero, one),
      ["01 01 00 00", words(9)],
      "GAP list is invalid",
    ],
    [
      "a word short",
      "08 01 38 00",
      sn(zero, one),
      sn(zero, one),
      ["00 01 00 00", words(7)],
      "GAP list is invalid",
    ],
    [
      "beyond the last number",
      "08 01 20 00",
      sn(zero, one),
      largest,
      ["02 00 00 00", words(1)],
      "GAP list is invalid",
    ],
    ["start 0", "08 01 1c 00", sn(zero, zero), sn(zero, one), [zero], range],
    ["base 0", "08 01 1c 00", sn(zero, one), sn(zero, zero), [zero], range],
    [
      "base below start",
      "08 01 1c 00",
      sn(zero, "02 00 00 00"),
      sn(zero, one),
      [zero],
      "GAP ends before it begins",
    ],
  ])("%s", (_, header, start, base, rest, expected) => {
    expect(complaint(header, ids, start, base, ...rest)).toBe(expected);
  });
  test("cut short", () =>
    expect(complaint("08 01 18 00", ids, zero, one, zero, one)).toBe("GAP is cut short"));
});

describe("HEARTBEAT_FRAG (RTPS 2.5 §9.4.5.8)", () => {
  test("both byte orders", () => {
    const expected = { kind: "heartbeat-frag", ...entities, sequence: 2, lastFragment: 0xffffffff, count: 4 };
    expect(only("13 01 18 00", ids, zero, "02 00 00 00 ff ff ff ff 04 00 00 00")).toEqual(expected);
    expect(only("13 00 00 18", ids, zero, "00 00 00 02 ff ff ff ff 00 00 00 04")).toEqual(expected);
  });
  test.each([
    ["sequence number 0", sn(zero, zero), one, "HEARTBEAT_FRAG sequence number is out of range"],
    ["fragment 0", sn(zero, one), zero, "HEARTBEAT_FRAG has no fragment"],
  ])("%s", (_, sequence, fragment, expected) => {
    expect(complaint("13 01 18 00", ids, sequence, fragment, one)).toBe(expected);
  });
  test("cut short", () => {
    expect(complaint("13 01 14 00", ids, zero, one, one)).toBe("HEARTBEAT_FRAG is cut short");
  });
});

describe("NACK_FRAG (RTPS 2.5 §9.4.5.13)", () => {
  test("both byte orders", () => {
    const fragments = { base: 2, numBits: 3, words: [0xa0000000] };
    const expected = { kind: "nack-frag", ...entities, sequence: 6, fragments, count: 8 };
    expect(
      only("12 01 20 00", ids, zero, "06 00 00 00 02 00 00 00 03 00 00 00 00 00 00 a0 08 00 00 00"),
    ).toEqual(expected);
    expect(
      only("12 00 00 20", ids, zero, "00 00 00 06 00 00 00 02 00 00 00 03 a0 00 00 00 00 00 00 08"),
    ).toEqual(expected);
  });
  const set = "NACK_FRAG set is invalid";
  test.each([
    ["256 fragments", "12 01 3c 00", sn(zero, one), one, ["00 01 00 00", words(8)], undefined],
    ["257 fragments", "12 01 40 00", sn(zero, one), one, ["01 01 00 00", words(9)], set],
    ["a word short", "12 01 38 00", sn(zero, one), one, ["00 01 00 00", words(7)], set],
    ["the last fragment", "12 01 20 00", sn(zero, one), "ff ff ff ff", [one, words(1)], undefined],
    ["beyond the last fragment", "12 01 20 00", sn(zero, one), "ff ff ff ff", ["02 00 00 00", words(1)], set],
    ["fragment 0", "12 01 1c 00", sn(zero, one), zero, [zero], "NACK_FRAG asks for fragment 0"],
    [
      "sequence number 0",
      "12 01 1c 00",
      sn(zero, zero),
      one,
      [zero],
      "NACK_FRAG sequence number is out of range",
    ],
  ])("%s", (_, header, sequence, base, rest, expected) => {
    expect(complaint(header, ids, sequence, base, ...rest, one)).toBe(expected);
  });
  test("cut short", () =>
    expect(complaint("12 01 18 00", ids, zero, one, one, zero)).toBe("NACK_FRAG is cut short"));
});
