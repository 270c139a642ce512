import { CdrError, type Codec, ValueError } from "cdr-ts";
import { describe, expect, it } from "vitest";
import { compileCodec, type Definitions, interpretCodec, parseMessage, Resolver } from "../src/index.ts";

type AnyCodec = Codec<Record<string, unknown>, unknown>;

const dependencies: Definitions = {
  "pkg/msg/Point": "float64 x\nfloat64 y 2.5\nfloat64 z",
  "pkg/msg/Big": `Point[] points\n${Array.from({ length: 12 }, (_, i) => `int32 n${i}`).join("\n")}`,
  "pkg/msg/Nothing": "int8 ONE=1",
};

const kinds = { compiled: compileCodec, interpreted: interpretCodec };

function codecOf(make: typeof compileCodec, text: string): AnyCodec {
  return make<Record<string, unknown>, unknown>(
    new Resolver(dependencies).resolve(parseMessage("pkg/msg/Test", text)),
  );
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (octet) => octet.toString(16).padStart(2, "0")).join(" ");
}

describe.each(Object.entries(kinds))("the %s codec", (_, make) => {
  it.each([
    ["int32 x", {}, "00 00 00 00"],
    ["int8 x 5\nint16 y", { y: -2 }, "05 00 fe ff"],
    ["int64 x\nuint64 y", { x: -1, y: 2n ** 64n - 1n }, "ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff"],
    ["int64 x", { x: -4_294_967_297 }, "ff ff ff ff fe ff ff ff"],
    ["string s", { s: "hé" }, "04 00 00 00 68 c3 a9 00"],
    ["string s", { s: "\ud800" }, "04 00 00 00 ef bf bd 00"],
    ["wstring s", { s: "a𝄞" }, "03 00 00 00 61 00 00 00 34 d8 00 00 1e dd 00 00"],
    ["bool[] b", { b: [true, false] }, "02 00 00 00 01 00 00 00"],
    ["byte[] b", { b: Uint8Array.of(1, 2) }, "02 00 00 00 01 02 00 00"],
    ["float64[] f\nint8 x", { x: 1 }, "00 00 00 00 01 00 00 00"],
    ["float64[] f", { f: [0.5] }, "01 00 00 00 00 00 00 00 00 00 00 00 00 00 e0 3f"],
    ["int16[] s [1, -1]", {}, "02 00 00 00 01 00 ff ff"],
    ["uint8[3] a", {}, "00 00 00 00"],
    ["Nothing n\nint8 x", { x: 7 }, "00 07 00 00"],
    ["", {}, "00 00 00 00"],
    ["int32[] a", { a: Int16Array.of(-1) }, "01 00 00 00 ff ff ff ff"],
    ["int32 constructor 3", {}, "03 00 00 00"],
    ["float32 x", { x: Number.NEGATIVE_INFINITY }, "00 00 80 ff"],
  ])("writes %s: %o", (text, value, bytes) => {
    const codec = codecOf(make, text);
    const written = codec.encode(value);
    expect(hex(written)).toBe(bytes);
    expect(hex(codec.encode(codec.decode(written)))).toBe(bytes);
    expect(hex(codec.encode(value, 6))).toBe(`${"00 ".repeat(6)}${bytes}`);
  });

  it.each([
    ["float64 x", { x: "1" }, "x", "x: expected number, got string"],
    ["Point pose", { pose: { x: null } }, "pose.x", "pose.x: expected number, got null"],
    ["Point[] p", { p: [{}, { y: true }] }, "p[1].y", "p[1].y: expected number, got boolean"],
    [
      "Big[] b",
      { b: [{ points: [{ z: [] }] }] },
      "b[0].points[0].z",
      "b[0].points[0].z: expected number, got array",
    ],
    ["int32 x", { x: 1.5 }, "x", /expected int32 .*, got 1\.5/],
    ["uint8 x", { x: -1 }, "x", /expected uint8 \(0 to 255\), got -1/],
    ["uint8 x", { x: 1n }, "x", /expected uint8 .* got 1n/],
    ["int64 x", { x: 2 ** 53 }, "x", /expected int64/],
    ["int64 x", { x: 1n << 63n }, "x", /expected int64/],
    ["uint64 x", { x: -1 }, "x", /expected uint64/],
    ["float32 x", { x: 1e39 }, "x", /range of float32/],
    ["bool x", { x: 1 }, "x", "x: expected boolean, got 1"],
    ["string s", { s: 5 }, "s", "s: expected string, got 5"],
    ["string s", { s: "a\0b" }, "s", /without U\+0000/],
    [`string s`, { s: `${"a".repeat(100)}\0` }, "s", /without U\+0000/],
    ["string<=2 s", { s: "éé" }, "s", /at most 2 octets/],
    ["wstring<=2 s", { s: "abc" }, "s", /at most 2 UTF-16 units/],
    ["int8[<=2] a", { a: [1, 2, 3] }, "a", /at most 2 elements, got 3/],
    ["int8[2] a", { a: [1] }, "a", /2 elements, got 1/],
    ["uint8[] a", { a: [1, 256] }, "a[1]", /uint8/],
    ["uint8[] a", { a: "abc" }, "a", /an array of uint8, got string/],
    ["string[] a", { a: ["", undefined] }, "a[1]", /string, got undefined/],
    ["Point[] a", { a: [undefined] }, "a[0]", /object, got undefined/],
    ["int8 speed", { sped: 1 }, "sped", /did you mean speed\?/],
    ["int8 a", { a: 1, b: 2 }, "b", /unknown field/],
    ["Point p", { p: { x: 1, w: 2 } }, "p.w", /one of x, y, z|did you mean/],
    ["Point p", { p: [1, 2, 3] }, "p", /object, got array|unknown field/],
    ["int8 a", null, "", /expected object, got null/],
    ["int8 a", 5, "", /expected object, got 5/],
  ])("refuses for %s the value %o", (text, value, path, message) => {
    const codec = codecOf(make, text);
    for (const write of [
      () => codec.encode(value),
      () => codec.size(value),
      () => codec.encodeInto(value, new Uint8Array(500), 0),
    ]) {
      const error = caught(write, ValueError);
      expect(error.message).toMatch(message);
      expect(error.path.startsWith(path)).toBe(true);
    }
  });

  it.each([
    ["int32 x\nint32 y", "01 00 00 00 02", "truncated", "y", 4],
    ["int8 a\nfloat64 b", "01 00 00 00 00 00 00 00 01", "truncated", "b", 8],
    ["string s", "05 00 00 00 61 00", "truncated", "s", 4],
    ["string s", "02 00 00 00 61 62", "unterminated-string", "s", 5],
    ["string<=1 s", "03 00 00 00 61 62 00", "bound-exceeded", "s", 0],
    ["wstring s", "01 00 00 00 00 00 01 00", "invalid-wchar", "s", 4],
    ["wstring s", "02 00 00 00 61 00 00 00", "count-too-large", "s", 0],
    ["bool[2] b", "01 02", "invalid-boolean", "b[1]", 1],
    ["bool[] b", "00 00 ff 00 00 00 00 00", "count-too-large", "b", 0],
    ["string[] s", "02 00 00 00 01 00 00 00 00", "count-too-large", "s", 0],
    ["int8[<=1] a", "02 00 00 00 01 02", "bound-exceeded", "a", 0],
    [
      "Point[] p",
      "01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00",
      "truncated",
      "p[0].z",
      24,
    ],
    ["Big b", "00 00 00 00 00 00", "truncated", "b.n0", 4],
    ["uint8[4] a", "01", "truncated", "a", 0],
  ])("refuses for %s the octets %s", (text, bytes, code, path, offset) => {
    const codec = codecOf(make, text);
    const octets = Uint8Array.from(bytes.split(" "), (octet) => Number.parseInt(octet, 16));
    // What lies behind the view must not help.
    const buffer = new Uint8Array(200).fill(1);
    buffer.set(octets, 3);
    for (const body of [octets, buffer.subarray(3, 3 + octets.length)]) {
      const error = caught(() => codec.decode(body), CdrError);
      expect({ code: error.code, path: error.path, offset: error.offset }).toEqual({ code, path, offset });
    }
  });

  it("reads big-endian", () => {
    const codec = codecOf(make, "int16 a\nfloat64 b\nint64[] c\nstring s\nuint16[] many");
    const bytes =
      "0001 000000000000 3ff0000000000000 00000001 00000000 ffffffffffffffff 00000002 6100 0000 00000028";
    const many = Array.from({ length: 40 }, (_, index) => index);
    const tail = many.map((value) => value.toString(16).padStart(4, "0")).join("");
    const octets = (bytes.replaceAll(" ", "") + tail).match(/../g) ?? [];
    const body = Uint8Array.from(octets, (octet) => Number.parseInt(octet, 16));
    expect(codec.decode(body, false)).toEqual({
      a: 1,
      b: 1,
      c: BigInt64Array.of(-1n),
      s: "a",
      many: Uint16Array.from(many),
    });
  });

  it("answers typed arrays, and copies of short ones", () => {
    const codec = codecOf(make, "uint8[] a\nint8[] b\nfloat32[] c\nuint64[] d\nbool[] e");
    const value = { a: [1], b: [-1], c: [0.5], d: [5], e: [true] };
    const body = codec.encode(value);
    const read = codec.decode(body);
    body.fill(0);
    expect(read).toEqual({
      a: Uint8Array.of(1),
      b: Int8Array.of(-1),
      c: Float32Array.of(0.5),
      d: BigUint64Array.of(5n),
      e: [true],
    });
  });

  it("says that a target is too small, and leaves what lies behind it alone", () => {
    const codec = codecOf(make, "string s\nuint8[] a");
    const value = { s: "hello", a: new Uint8Array(100) };
    const buffer = new Uint8Array(300).fill(7);
    const size = codec.size(value);
    for (let room = 0; room < size; room++) {
      const target = buffer.subarray(8, 8 + room);
      expect(caught(() => codec.encodeInto(value, target, 0), CdrError).code).toBe("target-too-small");
      expect(buffer.subarray(8 + room).every((octet) => octet === 7)).toBe(true);
    }
    expect(codec.encodeInto(value, buffer.subarray(8), 0)).toBe(size);
  });

  it("tolerates octets behind the message, and the missing octet of an empty one", () => {
    expect(codecOf(make, "int8 a").decode(Uint8Array.of(1, 9, 9, 9))).toEqual({ a: 1 });
    expect(codecOf(make, "").decode(new Uint8Array(0))).toEqual({});
    expect(codecOf(make, "").decode(new Uint8Array(4))).toEqual({});
  });

  it("writes many sizes, large and small, without mixing them up", () => {
    const codec = codecOf(make, "string s\nuint8[] a\nstring[] t");
    const sizes = [0, 1, 5, 31, 32, 33, 47, 48, 49, 60, 1023, 1024, 3000, 65_530, 70_000, 200_000];
    const written = sizes.map((size) => {
      const value = { s: "é".repeat(size), a: new Uint8Array(size).fill(size), t: ["x".repeat(size), "ß"] };
      return { value, bytes: codec.encode(value, size % 9) };
    });
    for (const { value, bytes } of written) {
      const headroom = value.a.length % 9;
      expect(bytes.subarray(0, headroom).every((octet) => octet === 0)).toBe(true);
      expect(codec.decode(bytes.subarray(headroom))).toEqual(value);
    }
  });

  it("may be called again while it reads a value", () => {
    const codec = codecOf(make, "string a\nint32 b");
    const value = {
      a: "x",
      get b(): number {
        return codec.encode({ a: "inner", b: 5 }).length;
      },
    };
    expect(hex(codec.encode(value))).toBe("02 00 00 00 78 00 00 00 10 00 00 00");
  });
});

function caught<Kind extends Error>(work: () => unknown, kind: new (...facts: never[]) => Kind): Kind {
  try {
    work();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
