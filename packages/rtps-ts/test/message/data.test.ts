import { describe, expect, test } from "vitest";
import { complaint, hex, only } from "./bytes.ts";

/** Extra flags, octetsToInlineQos 16, reader 00000012.04, writer 00000013.03, sequence number 2^32 + 2. */
const le = "00 00 10 00 00 00 12 04 00 00 13 03 01 00 00 00 02 00 00 00";
const be = "00 00 00 10 00 00 12 04 00 00 13 03 00 00 00 01 00 00 00 02";
const ids = { kind: "data", readerId: 0x1204, writerId: 0x1303, sequence: 0x100000002 };
const payload = "00 01 00 00 2a 00 00 00";

describe("DATA (RTPS 2.5 §9.4.5.4)", () => {
  test("D: a payload that begins with its encapsulation", () => {
    const expected = { ...ids, inlineQos: [], payload: hex(payload), isKey: false };
    expect(only("15 05 1c 00", le, payload)).toEqual({ ...expected, littleEndian: true });
    expect(only("15 04 00 1c", be, payload)).toEqual({ ...expected, littleEndian: false });
  });

  test("K: a key", () => {
    expect(only("15 09 1c 00", le, payload)).toMatchObject({ isKey: true, payload: hex(payload) });
  });

  test("neither D nor K: no payload, whatever is left over", () => {
    expect(only("15 01 14 00", le)).toMatchObject({ payload: undefined, isKey: false, inlineQos: [] });
    expect(only("15 01 1c 00", le, payload)).toMatchObject({ payload: undefined });
  });

  test("Q: inline QoS in the submessage's byte order", () => {
    const inlineQos = [{ pid: 0x71, value: hex("00 00 00 03") }];
    expect(only("15 07 28 00", le, "71 00 04 00 00 00 00 03 01 00 00 00", payload)).toMatchObject({
      inlineQos,
      payload: hex(payload),
    });
    expect(only("15 06 00 28", be, "00 71 00 04 00 00 00 03 00 01 00 00", payload)).toMatchObject({
      inlineQos,
      payload: hex(payload),
    });
    expect(only("15 03 20 00", le, "71 00 04 00 00 00 00 03 01 00 00 00")).toMatchObject({
      payload: undefined,
    });
  });

  test("fields of a later version between the sequence number and the inline QoS are passed over", () => {
    const longer = le.replace("10 00", "18 00");
    expect(only("15 05 24 00", longer, "de ad be ef de ad be ef", payload)).toMatchObject({
      payload: hex(payload),
    });
    expect(only("15 07 28 00", longer, "de ad be ef de ad be ef", "01 00 00 00", payload)).toMatchObject({
      inlineQos: [],
      payload: hex(payload),
    });
  });

  test("the payload is a view", () => {
    const data = only("15 05 1c 00", le, payload);
    expect(data.kind === "data" && data.payload?.byteOffset).toBe(20 + 4 + 20);
  });

  test.each([
    ["02 00 00 00 ff ff ff ff", true], // high 2, low 2^32 - 1
    ["ff ff 1f 00 ff ff ff ff", true], // 2^53 - 1
    ["00 00 00 00 01 00 00 00", true],
    ["00 00 00 00 00 00 00 00", false],
    ["00 00 20 00 00 00 00 00", false], // 2^53
    ["ff ff ff 7f ff ff ff ff", false],
    ["00 00 00 80 00 00 00 00", false],
    ["ff ff ff ff 00 00 00 00", false], // unknown
  ])("sequence number %s: %s", (octets, isValid) => {
    const reason = complaint("15 05 1c 00", le.slice(0, 36), octets, payload);
    expect(reason).toBe(isValid ? undefined : "DATA sequence number is out of range");
  });

  test("a payload needs its encapsulation header", () => {
    expect(complaint("15 05 14 00", le)).toBe("DATA payload is shorter than its encapsulation header");
    expect(complaint("15 09 17 00", le, "00 01 00")).toBe(
      "DATA payload is shorter than its encapsulation header",
    );
    expect(complaint("15 05 18 00", le, "00 01 00 00")).toBeUndefined();
  });

  test("D and K together", () => {
    expect(complaint("15 0d 1c 00", le, payload)).toBe("DATA has both a payload and a key");
  });

  test("inline QoS does not end", () => {
    expect(complaint("15 03 14 00", le)).toBe("parameter list without a sentinel");
    expect(complaint("15 03 1c 00", le, "71 00 04 00 00 00 00 03")).toBe("parameter list without a sentinel");
    expect(complaint("15 03 1c 00", le, "71 00 08 00 00 00 00 03")).toBe("parameter runs past the end");
  });
});

/** Sequence number 37, fragment 2 of 1344 octets of a sample of 2000: 656 octets. */
const fragLe =
  "00 00 1c 00 00 00 05 04 00 00 04 03 00 00 00 00 25 00 00 00 02 00 00 00 01 00 40 05 d0 07 00 00";
const fragBe =
  "00 00 00 1c 00 00 05 04 00 00 04 03 00 00 00 00 00 00 00 25 00 00 00 02 00 01 05 40 00 00 07 d0";
const octets = (count: number): string => "aa ".repeat(count);

describe("DATA_FRAG (RTPS 2.5 §9.4.5.5)", () => {
  test("both byte orders", () => {
    const expected = {
      kind: "data-frag",
      readerId: 0x504,
      writerId: 0x403,
      sequence: 37,
      fragmentStart: 2,
      fragmentCount: 1,
      fragmentSize: 1344,
      sampleSize: 2000,
      inlineQos: [],
      payload: hex(octets(656)),
      isKey: false,
    };
    expect(only("16 01 b0 02", fragLe, octets(656))).toEqual({ ...expected, littleEndian: true });
    expect(only("16 00 02 b0", fragBe, octets(656))).toEqual({ ...expected, littleEndian: false });
    expect(only("16 05 b0 02", fragLe, octets(656))).toEqual({
      ...expected,
      isKey: true,
      littleEndian: true,
    });
  });

  test("with inline QoS", () => {
    const frag = only("16 03 bc 02", fragLe, "71 00 04 00 00 00 00 03 01 00 00 00", octets(656));
    expect(frag).toMatchObject({
      inlineQos: [{ pid: 0x71, value: hex("00 00 00 03") }],
      payload: hex(octets(656)),
    });
  });

  test("padding behind the last fragment is not of the sample", () => {
    const odd = fragLe.replace("d0 07 00 00", "cd 07 00 00");
    const frag = only("16 01 b0 02", odd, octets(656));
    expect(frag.kind === "data-frag" && frag.payload.length).toBe(653);
  });

  /** One fragment of `size` octets with these values of start, count, size and sample size. */
  const fragment = (start: string, count: string, size: string, sample: string, length: number) => {
    const total = 32 + length;
    const header = `16 01 ${(total & 0xff).toString(16).padStart(2, "0")} ${(total >> 8).toString(16).padStart(2, "0")}`;
    return complaint(header, fragLe.slice(0, 60), start, count, size, sample, octets(length));
  };
  const begin = "DATA_FRAG start, count and size begin at 1";
  const behind = "DATA_FRAG fragments lie behind the end of the sample";
  const wrong = "DATA_FRAG payload does not have the size of its fragments";
  test.each([
    ["two fragments", "01 00 00 00", "02 00", "08 00", "0c 00 00 00", 12, undefined],
    ["a fragment as large as the sample", "01 00 00 00", "01 00", "0c 00", "0c 00 00 00", 12, undefined],
    ["a fragment larger than the sample", "01 00 00 00", "01 00", "00 10", "0c 00 00 00", 12, undefined],
    ["start 0", "00 00 00 00", "01 00", "08 00", "0c 00 00 00", 8, begin],
    ["count 0", "01 00 00 00", "00 00", "08 00", "0c 00 00 00", 8, begin],
    ["size 0", "01 00 00 00", "01 00", "00 00", "0c 00 00 00", 8, begin],
    ["start behind the end", "03 00 00 00", "01 00", "08 00", "0c 00 00 00", 8, behind],
    ["count behind the end", "02 00 00 00", "02 00", "08 00", "0c 00 00 00", 8, behind],
    ["start 2^32 - 1", "ff ff ff ff", "ff ff", "ff ff", "ff ff ff ff", 8, behind],
    ["empty sample", "01 00 00 00", "01 00", "08 00", "00 00 00 00", 8, behind],
    ["too few octets", "01 00 00 00", "01 00", "08 00", "0c 00 00 00", 4, wrong],
    ["too few octets of the last", "02 00 00 00", "01 00", "08 00", "10 00 00 00", 4, wrong],
    ["too many octets", "01 00 00 00", "01 00", "08 00", "0c 00 00 00", 12, wrong],
    ["sample of 4 GiB", "01 00 00 00", "01 00", "08 00", "ff ff ff ff", 8, undefined],
  ])("%s", (_, start, count, size, sample, length, expected) => {
    expect(fragment(start, count, size, sample, length)).toBe(expected);
  });

  test("sequence number 0", () => {
    expect(complaint("16 01 b0 02", fragLe.replace("25 00", "00 00"), octets(656))).toBe(
      "DATA_FRAG sequence number is out of range",
    );
  });
});
