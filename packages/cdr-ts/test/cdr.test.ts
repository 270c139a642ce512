import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CdrError, CdrReader, CdrWriter, ValueError } from "../src/index.ts";

type Put = (writer: CdrWriter) => void;
type Get = (reader: CdrReader) => unknown;

/** name, little-endian octets, big-endian octets, write, read, value. */
const pairs: readonly [string, string, string, Put, Get, unknown][] = [
  ["int8", "fe", "fe", (w) => w.int8(-2), (r) => r.int8(), -2],
  ["uint8", "fe", "fe", (w) => w.uint8(254), (r) => r.uint8(), 254],
  ["bool", "01", "01", (w) => w.bool(true), (r) => r.bool(), true],
  ["int16", "feff", "fffe", (w) => w.int16(-2), (r) => r.int16(), -2],
  ["uint16", "3412", "1234", (w) => w.uint16(0x1234), (r) => r.uint16(), 0x1234],
  ["int32", "feffffff", "fffffffe", (w) => w.int32(-2), (r) => r.int32(), -2],
  ["uint32", "78563412", "12345678", (w) => w.uint32(0x12345678), (r) => r.uint32(), 0x12345678],
  ["int64", "feffffffffffffff", "fffffffffffffffe", (w) => w.int64(-2), (r) => r.int64(), -2n],
  [
    "uint64",
    "0100000000000080",
    "8000000000000001",
    (w) => w.uint64(2n ** 63n + 1n),
    (r) => r.uint64(),
    2n ** 63n + 1n,
  ],
  ["float32", "0000c03f", "3fc00000", (w) => w.float32(1.5), (r) => r.float32(), 1.5],
  ["float64", "000000000000f83f", "3ff8000000000000", (w) => w.float64(1.5), (r) => r.float64(), 1.5],
  [
    "string",
    "0300000068690000".slice(0, 14),
    "00000003686900",
    (w) => w.string("hi"),
    (r) => r.string(),
    "hi",
  ],
  [
    "string beyond ASCII",
    "06000000c3a9e282ac00",
    "00000006c3a9e282ac00",
    (w) => w.string("é€"),
    (r) => r.string(),
    "é€",
  ],
  [
    "string beyond 16 bits",
    "05000000f09d849e00",
    "00000005f09d849e00",
    (w) => w.string("𝄞"),
    (r) => r.string(),
    "𝄞",
  ],
  ["wstring", "0100000061000000", "0000000100000061", (w) => w.wstring("a"), (r) => r.wstring(), "a"],
  [
    "alignment",
    "01000000020000000300000000000000",
    "01000000000000020000000000000003",
    (w) => {
      w.int8(1);
      w.int32(2);
      w.int64(3);
    },
    (r) => [r.int8(), r.int32(), r.int64()],
    [1, 2, 3n],
  ],
  [
    "sequence of int16",
    "0200000001000200",
    "0000000200010002",
    (w) => {
      w.sequenceLength(2);
      w.numbers("int16", [1, 2]);
    },
    (r) => r.numbers("int16", r.sequenceLength(2)),
    Int16Array.of(1, 2),
  ],
];

describe("CDR", () => {
  it.each(pairs)("%s", (_, little, big, put, get, value) => {
    for (const [littleEndian, octets] of [
      [true, little],
      [false, big],
    ] as const) {
      const writer = new CdrWriter(littleEndian);
      put(writer);
      expect(Buffer.from(writer.finish()).toString("hex")).toBe(octets);
      const reader = new CdrReader(Buffer.from(octets, "hex"), littleEndian);
      expect(get(reader)).toEqual(value);
      expect(reader.remaining).toBe(0);
    }
  });

  it("stops at the end of the bytes given, not of the buffer under them", () => {
    const bytes = new Uint8Array(64).fill(1).subarray(8, 11);
    expect(() => new CdrReader(bytes).uint32()).toThrow(CdrError);
    expect(() => new CdrReader(bytes).string()).toThrow(/expected 4 octets, got 3/);
  });

  it("refuses a count that the octets left cannot hold, before it makes room for it", () => {
    const bytes = Buffer.from("ffffffff0000", "hex");
    expect(() => new CdrReader(bytes).sequenceLength(1)).toThrow(
      /expected 4294967295 elements .* got 2 octets/,
    );
  });

  it("refuses values that do not fit", () => {
    const writer = new CdrWriter();
    for (const put of [
      () => writer.int8(128),
      () => writer.uint32(-1),
      () => writer.float32(1e39),
      () => writer.string("a\0"),
      () => writer.string("aé", 2),
      () => writer.wstring("abc", 2),
      () => writer.uint64(-1n),
      () => writer.bool(1 as unknown as boolean),
    ]) {
      expect(put).toThrow(ValueError);
    }
    expect(writer.length).toBe(0);
  });

  it("reads whatever UTF-8 comes, as WHATWG decoders do", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (octets) => {
        const length = Uint8Array.of(octets.length + 1, 0, 0, 0);
        const text = new CdrReader(Uint8Array.of(...length, ...octets, 0)).string();
        // WHATWG decoders answer one U+FFFD for a maximal subpart, this one for each octet.
        const squeeze = (s: string): string => s.replace(/\ufffd+/g, "\ufffd");
        expect(squeeze(text)).toBe(squeeze(new TextDecoder("utf-8", { ignoreBOM: true }).decode(octets)));
      }),
    );
  });

  it("gives back every string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.includes("\0"));
        const writer = new CdrWriter();
        writer.string(text);
        expect(new CdrReader(writer.finish()).string()).toBe(text);
      }),
    );
  });
});
