import { describe, expect, test } from "vitest";
import { complaint, only, prefix } from "./bytes.ts";

const udp = { kind: 1, port: 7411, address: "127.0.0.1" };
const group = { kind: 1, port: 7401, address: "239.255.0.1" };
const udpLe = "01 00 00 00 f3 1c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 7f 00 00 01";
const groupLe = "01 00 00 00 e9 1c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ef ff 00 01";
const udpBe = "00 00 00 01 00 00 1c f3 00 00 00 00 00 00 00 00 00 00 00 00 7f 00 00 01";

describe("INFO_TS (RTPS 2.5 §9.4.5.12)", () => {
  const late = { kind: "info-ts", timestamp: { seconds: 0xffffffff, fraction: 0xfffffffe } };
  test("both byte orders, seconds unsigned", () => {
    expect(only("09 01 08 00 ff ff ff ff fe ff ff ff")).toEqual(late);
    expect(only("09 00 00 08 ff ff ff ff ff ff ff fe")).toEqual(late);
  });
  test("the I flag takes it back, whatever follows", () => {
    expect(only("09 03 08 00 01 00 00 00 00 00 00 00")).toEqual({ kind: "info-ts", timestamp: undefined });
  });
  test("cut short", () => expect(complaint("09 01 04 00 00 00 00 00")).toBe("INFO_TS is cut short"));
});

describe("INFO_DST (RTPS 2.5 §9.4.5.9)", () => {
  test("is the same in both byte orders", () => {
    const expected = { kind: "info-dst", prefix };
    expect(only("0e 01 0c 00 01 0f 7f 01 ad 71 c4 17 00 00 00 00")).toEqual(expected);
    expect(only("0e 00 00 0c 01 0f 7f 01 ad 71 c4 17 00 00 00 00")).toEqual(expected);
  });
  test("cut short", () =>
    expect(complaint("0e 01 08 00 01 0f 7f 01 ad 71 c4 17")).toBe("INFO_DST is cut short"));
});

describe("INFO_SRC (RTPS 2.5 §9.4.5.11)", () => {
  test("is the same in both byte orders", () => {
    const expected = { kind: "info-src", version: 0x0201, vendor: 0x0110, prefix };
    const rest = "00 00 00 00 02 01 01 10 01 0f 7f 01 ad 71 c4 17 00 00 00 00";
    expect(only("0c 01 14 00", rest)).toEqual(expected);
    expect(only("0c 00 00 14", rest)).toEqual(expected);
  });
  test("cut short", () => {
    expect(complaint("0c 01 10 00 00 00 00 00 02 01 01 10 01 0f 7f 01 ad 71 c4 17")).toBe(
      "INFO_SRC is cut short",
    );
  });
});

describe("INFO_REPLY (RTPS 2.5 §9.4.5.10)", () => {
  test("unicast list", () => {
    const expected = { kind: "info-reply", unicast: [udp], multicast: [] };
    expect(only("0f 01 1c 00 01 00 00 00", udpLe)).toEqual(expected);
    expect(only("0f 00 00 1c 00 00 00 01", udpBe)).toEqual(expected);
  });
  test("both lists with the M flag", () => {
    expect(only("0f 03 50 00 02 00 00 00", udpLe, udpLe, "01 00 00 00", groupLe)).toEqual({
      kind: "info-reply",
      unicast: [udp, udp],
      multicast: [group],
    });
  });
  test("empty lists", () => {
    expect(only("0f 03 08 00 00 00 00 00 00 00 00 00")).toEqual({
      kind: "info-reply",
      unicast: [],
      multicast: [],
    });
  });
  test("locators of other kinds are passed over", () => {
    const shared = `10 00 00 00${udpLe.slice(11)}`;
    expect(only("0f 01 34 00 02 00 00 00", shared, udpLe)).toEqual({
      kind: "info-reply",
      unicast: [udp],
      multicast: [],
    });
  });
  test("16 of a list are used", () => {
    const many = Array.from({ length: 20 }, () => udpLe);
    const reply = only("0f 01 e4 01 14 00 00 00", ...many);
    expect(reply.kind === "info-reply" && reply.unicast.length).toBe(16);
  });
  test.each([
    ["no count", "0f 01 00 00"],
    ["unicast count", `0f 01 1c 00 02 00 00 00 ${udpLe}`],
    ["huge count", `0f 01 1c 00 ff ff ff ff ${udpLe}`],
    ["no multicast list", `0f 03 1c 00 01 00 00 00 ${udpLe}`],
    ["multicast count", "0f 03 08 00 00 00 00 00 01 00 00 00"],
  ])("lists more than it has: %s", (_, octets) => {
    expect(complaint(octets)).toBe("INFO_REPLY lists more locators than it has");
  });
});
