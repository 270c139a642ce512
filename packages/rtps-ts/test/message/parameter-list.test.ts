import { describe, expect, test } from "vitest";
import {
  decodeParameterList,
  encodeParameterList,
  findParameter,
  maxParameters,
} from "../../src/message/parameter-list.ts";
import { hex, toHex } from "./bytes.ts";

const decode = (octets: string, littleEndian = true) => decodeParameterList(hex(octets), 0, littleEndian);

describe("ParameterList (RTPS 2.5 §9.4.2.11)", () => {
  test("both byte orders; the list ends behind its sentinel", () => {
    const expected = {
      parameters: [{ pid: 0x71, value: hex("00 00 00 03") }],
      end: 12,
      unknownRequired: undefined,
    };
    expect(decode("71 00 04 00 00 00 00 03 01 00 00 00 ff ff")).toEqual(expected);
    expect(decode("00 71 00 04 00 00 00 03 00 01 00 00 ff ff", false)).toEqual(expected);
  });

  test("starts at an offset and stays before an end", () => {
    const bytes = hex("ff ff 70 00 00 00 01 00 00 00");
    expect(decodeParameterList(bytes, 2, true)).toMatchObject({ parameters: [{ pid: 0x70 }], end: 10 });
    expect(decodeParameterList(bytes, 2, true, 6)).toEqual({
      reason: "parameter list without a sentinel",
      offset: 6,
    });
  });

  test("padding is left out, vendors' and unknown parameters are kept", () => {
    expect(decode("00 00 04 00 ff ff ff ff 0f 80 00 00 7f 3f 00 00 01 00 00 00")).toMatchObject({
      parameters: [{ pid: 0x800f }, { pid: 0x3f7f }],
      unknownRequired: undefined,
    });
  });

  test("the sentinel's length means nothing", () => {
    expect(decode("01 00 fd ff")).toMatchObject({ parameters: [], end: 4 });
  });

  test.each([
    ["an unknown one", "aa 40 00 00", 0x40aa],
    ["DOMAIN_TAG, which is known", "14 40 04 00 00 00 00 00", undefined],
    ["a vendor's, which is the vendor's business", "aa c0 00 00", undefined],
  ])("must-understand bit: %s", (_, octets, expected) => {
    expect(decode(`${octets} 01 00 00 00`)).toMatchObject({ unknownRequired: expected });
  });

  test.each([
    ["no octet", "", "parameter list without a sentinel"],
    ["no sentinel", "71 00 04 00 00 00 00 03", "parameter list without a sentinel"],
    ["sentinel cut short", "01 00 00", "parameter list without a sentinel"],
    ["header cut short", "71 00", "parameter list without a sentinel"],
    ["value cut short", "71 00 08 00 00 00 00 03", "parameter runs past the end"],
    ["length 65532", "71 00 fc ff 00 00 00 03", "parameter runs past the end"],
    ["length 1", "71 00 01 00 00 01 00 00 00", "parameter length is not a multiple of 4"],
    ["length 3", "71 00 03 00 00 00 00 01 00 00 00", "parameter length is not a multiple of 4"],
  ])("%s", (_, octets, reason) => {
    expect(decode(octets)).toMatchObject({ reason });
  });

  test(`${maxParameters} parameters and no more`, () => {
    const list = (count: number): string => `${"70 00 00 00 ".repeat(count)}01 00 00 00`;
    expect(decode(list(maxParameters))).toMatchObject({ end: 4 * maxParameters + 4 });
    expect(decode(list(maxParameters + 1))).toMatchObject({ reason: "too many parameters" });
  });

  test("is written with padding and sentinel", () => {
    const parameters = [
      { pid: 0x0070, value: hex("01 02 03 04") },
      { pid: 0x800f, value: hex("05") },
      { pid: 0x002c, value: hex("") },
    ];
    expect(toHex(encodeParameterList(parameters))).toBe(
      "70 00 04 00 01 02 03 04 0f 80 04 00 05 00 00 00 2c 00 00 00 01 00 00 00",
    );
    expect(toHex(encodeParameterList([]))).toBe("01 00 00 00");
  });

  test("a value has 65532 octets at most", () => {
    expect(encodeParameterList([{ pid: 0x2c, value: new Uint8Array(65532) }]).length).toBe(4 + 65532 + 4);
    expect(() => encodeParameterList([{ pid: 0x2c, value: new Uint8Array(65533) }])).toThrow(RangeError);
  });

  test("findParameter answers the first", () => {
    const parameters = [
      { pid: 1, value: hex("01") },
      { pid: 1, value: hex("02") },
    ];
    expect(findParameter(parameters, 1)).toEqual(hex("01"));
    expect(findParameter(parameters, 2)).toBeUndefined();
  });
});
