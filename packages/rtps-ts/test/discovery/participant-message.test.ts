import { describe, expect, test } from "vitest";
import {
  decodeParticipantMessage,
  encodeParticipantMessage,
  ParticipantMessageKinds,
} from "../../src/discovery/participant-message.ts";
import { hex, prefix, toHex } from "../message/bytes.ts";

const prefixHex = "01 0f 7f 01 ad 71 c4 17 00 00 00 00";

describe("ParticipantMessageData (RTPS 2.5 §8.4.13)", () => {
  test("octet by octet, and back", () => {
    const message = { prefix, kind: ParticipantMessageKinds.automatic, data: hex("") };
    const expected = `00 01 00 00 ${prefixHex} 00 00 00 01 00 00 00 00`;
    expect(toHex(encodeParticipantMessage(message))).toBe(expected);
    expect(decodeParticipantMessage(hex(expected))).toEqual(message);
  });

  test("with data, and padding behind it", () => {
    const message = { prefix, kind: ParticipantMessageKinds.manualByParticipant, data: hex("07") };
    expect(decodeParticipantMessage(encodeParticipantMessage(message))).toEqual(message);
    expect(
      decodeParticipantMessage(hex("00 01 00 00", prefixHex, "00 00 00 02 01 00 00 00 07 00 00 00")),
    ).toEqual(message);
    expect(decodeParticipantMessage(hex("00 00 00 00", prefixHex, "00 00 00 02 00 00 00 01 07"))).toEqual(
      message,
    );
  });

  test("as Cyclone DDS 0.10.5 sends it: one octet of data, three of padding", () => {
    const payload = hex(
      "00 01 00 00 01 10 02 da ae 12 e7 e4 df 58 43 c5 00 00 00 01 01 00 00 00 00 00 00 00",
    );
    expect(decodeParticipantMessage(payload)).toEqual({
      prefix: "011002daae12e7e4df5843c5",
      kind: ParticipantMessageKinds.automatic,
      data: hex("00"),
    });
  });

  test.each([
    ["no octet", "", "participant message is not CDR"],
    [
      "Cyclone DDS #1751: a parameter list",
      `00 03 00 00 ${prefixHex} 00 00 00 01 00 00 00 00`,
      "participant message is not CDR",
    ],
    ["Cyclone DDS #1771: encapsulation only", "00 01 00 00", "participant message is cut short"],
    ["cut short", `00 01 00 00 ${prefixHex} 00 00 00 01 00 00 00`, "participant message is cut short"],
    [
      "counts 2^32 - 1",
      `00 01 00 00 ${prefixHex} 00 00 00 01 ff ff ff ff 00`,
      "participant message counts more octets than it has",
    ],
  ])("%s", (_, octets, reason) => expect(decodeParticipantMessage(hex(octets))).toMatchObject({ reason }));
});
