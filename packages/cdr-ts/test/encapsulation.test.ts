import { describe, expect, it } from "vitest";
import { CdrError, formatEncapsulation, parseEncapsulation } from "../src/index.ts";

const octets = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

describe("the encapsulation header", () => {
  it.each([
    ["00010000", true, ""],
    ["0001000001020304", true, "01020304"],
    ["0000000001020304", false, "01020304"],
    ["0001000301000000", true, "01"],
    ["0001000101000000", true, "010000"],
    // The higher bits of the options are not ours, and more padding than body is no padding.
    ["0001fffc01020304", true, "01020304"],
    ["0001000301", true, ""],
  ])("is read: %s", (payload, littleEndian, body) => {
    const parsed = parseEncapsulation(octets(payload));
    expect(parsed.littleEndian).toBe(littleEndian);
    expect(Buffer.from(parsed.body).toString("hex")).toBe(body);
  });

  it.each([
    ["", "truncated", /got 0/],
    ["000100", "truncated", /got 3/],
    ["00030000", "unsupported-encapsulation", /PL_CDR_LE/],
    ["00070000", "unsupported-encapsulation", /CDR2_LE/],
    ["12340000", "unsupported-encapsulation", /0x1234/],
  ])("is refused: %s", (payload, code, message) => {
    try {
      parseEncapsulation(octets(payload));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CdrError);
      expect((error as CdrError).code).toBe(code);
      expect((error as CdrError).message).toMatch(message);
    }
  });

  it("is written", () => {
    const target = new Uint8Array(5).fill(9);
    formatEncapsulation(target);
    expect([...target]).toEqual([0, 1, 0, 0, 9]);
    formatEncapsulation(target, false, 2);
    expect([...target]).toEqual([0, 0, 0, 2, 9]);
    expect(() => formatEncapsulation(new Uint8Array(3))).toThrow(CdrError);
  });
});
