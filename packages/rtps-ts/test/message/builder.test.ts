import { describe, expect, test } from "vitest";
import { MessageBuilder } from "../../src/message/message-builder.ts";
import { udpV4 } from "../../src/structure/locator.ts";
import { emptySet, numberSet } from "../../src/structure/sequence-number.ts";
import { headerHex, hex, prefix, read, toHex } from "./bytes.ts";

const builder = () => new MessageBuilder(prefix, 0xca75);
const entities = { readerId: 0x1204, writerId: 0x1303 };
const ids = "00 00 12 04 00 00 13 03";
/** The octets behind the header of what `build` writes. */
const written = (build: (builder: MessageBuilder) => MessageBuilder): string =>
  toHex(build(builder()).finish()).slice(headerHex.length + 1);

describe("each submessage, octet by octet", () => {
  test("header and nothing else", () => {
    expect(toHex(builder().finish())).toBe(headerHex);
    expect(toHex(new MessageBuilder(prefix, 0x0110, 0x0201).finish())).toBe(
      "52 54 50 53 02 01 01 10 01 0f 7f 01 ad 71 c4 17 00 00 00 00",
    );
  });

  test("INFO_DST", () => {
    expect(written((b) => b.infoDestination("0110632e3880e321876f34f5"))).toBe(
      "0e 01 0c 00 01 10 63 2e 38 80 e3 21 87 6f 34 f5",
    );
  });

  test("INFO_TS", () => {
    expect(written((b) => b.infoTimestamp({ seconds: 0xfedcba98, fraction: 0x80000000 }))).toBe(
      "09 01 08 00 98 ba dc fe 00 00 00 80",
    );
    expect(written((b) => b.infoTimestamp(undefined))).toBe("09 03 00 00");
  });

  test("INFO_SRC", () => {
    expect(written((b) => b.infoSource({ version: 0x0201, vendor: 0x0110, prefix }))).toBe(
      "0c 01 14 00 00 00 00 00 02 01 01 10 01 0f 7f 01 ad 71 c4 17 00 00 00 00",
    );
  });

  test("INFO_REPLY", () => {
    const locator = "01 00 00 00 f3 1c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 7f 00 00 01";
    const here = udpV4("127.0.0.1", 7411);
    expect(written((b) => b.infoReply({ unicast: [here], multicast: [] }))).toBe(
      `0f 01 1c 00 01 00 00 00 ${locator}`,
    );
    expect(written((b) => b.infoReply({ unicast: [], multicast: [here] }))).toBe(
      `0f 03 20 00 00 00 00 00 01 00 00 00 ${locator}`,
    );
  });

  test("DATA", () => {
    const fields = { ...entities, sequence: 0x100000002, inlineQos: [] };
    const fixed = `00 00 10 00 ${ids} 01 00 00 00 02 00 00 00`;
    expect(written((b) => b.data(fields))).toBe(`15 01 14 00 ${fixed}`);
    expect(written((b) => b.data({ ...fields, payload: hex("00 01 00 00 2a") }))).toBe(
      `15 05 1c 00 ${fixed} 00 01 00 00 2a 00 00 00`,
    );
    expect(written((b) => b.data({ ...fields, payload: hex("00 03 00 00"), isKey: true }))).toBe(
      `15 09 18 00 ${fixed} 00 03 00 00`,
    );
    const inlineQos = [{ pid: 0x71, value: hex("00 00 00 03") }];
    expect(written((b) => b.data({ ...fields, inlineQos, payload: hex("00 01 00 00") }))).toBe(
      `15 07 24 00 ${fixed} 71 00 04 00 00 00 00 03 01 00 00 00 00 01 00 00`,
    );
    expect(written((b) => b.data({ ...fields, inlineQos }))).toBe(
      `15 03 20 00 ${fixed} 71 00 04 00 00 00 00 03 01 00 00 00`,
    );
  });

  test("DATA_FRAG", () => {
    const fields = {
      ...entities,
      sequence: 2,
      fragmentStart: 3,
      fragmentCount: 1,
      fragmentSize: 8,
      sampleSize: 21,
      inlineQos: [],
      payload: hex("aa aa aa aa aa"),
    };
    const fixed = `00 00 1c 00 ${ids} 00 00 00 00 02 00 00 00 03 00 00 00 01 00 08 00 15 00 00 00`;
    expect(written((b) => b.dataFrag(fields))).toBe(`16 01 28 00 ${fixed} aa aa aa aa aa 00 00 00`);
    const inlineQos = [{ pid: 0x71, value: hex("00 00 00 03") }];
    expect(written((b) => b.dataFrag({ ...fields, inlineQos, isKey: true }))).toBe(
      `16 07 34 00 ${fixed} 71 00 04 00 00 00 00 03 01 00 00 00 aa aa aa aa aa 00 00 00`,
    );
  });

  test("HEARTBEAT", () => {
    const fields = { ...entities, first: 1, last: 0, count: 1, final: false, liveliness: false };
    const rest = `1c 00 ${ids} 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00`;
    expect(written((b) => b.heartbeat(fields))).toBe(`07 01 ${rest}`);
    expect(written((b) => b.heartbeat({ ...fields, final: true, liveliness: true }))).toBe(`07 07 ${rest}`);
  });

  test("ACKNACK", () => {
    expect(written((b) => b.ackNack({ ...entities, set: emptySet(1), count: 1, final: false }))).toBe(
      `06 01 18 00 ${ids} 00 00 00 00 01 00 00 00 00 00 00 00 01 00 00 00`,
    );
    expect(
      written((b) => b.ackNack({ ...entities, set: numberSet(5, [5, 37]), count: 2, final: true })),
    ).toBe(`06 03 20 00 ${ids} 00 00 00 00 05 00 00 00 21 00 00 00 00 00 00 80 00 00 00 80 02 00 00 00`);
  });

  test("GAP", () => {
    expect(written((b) => b.gap({ ...entities, start: 1, list: numberSet(4, [4]) }))).toBe(
      `08 01 20 00 ${ids} 00 00 00 00 01 00 00 00 00 00 00 00 04 00 00 00 01 00 00 00 00 00 00 80`,
    );
  });

  test("HEARTBEAT_FRAG", () => {
    expect(written((b) => b.heartbeatFrag({ ...entities, sequence: 2, lastFragment: 3, count: 4 }))).toBe(
      `13 01 18 00 ${ids} 00 00 00 00 02 00 00 00 03 00 00 00 04 00 00 00`,
    );
  });

  test("NACK_FRAG", () => {
    expect(
      written((b) => b.nackFrag({ ...entities, sequence: 2, fragments: numberSet(3, [4]), count: 5 })),
    ).toBe(`12 01 20 00 ${ids} 00 00 00 00 02 00 00 00 03 00 00 00 02 00 00 00 00 00 00 40 05 00 00 00`);
  });
});

describe("where messages lie", () => {
  const filled = (length: number, octet: number) => ({
    ...entities,
    sequence: 1,
    inlineQos: [],
    payload: new Uint8Array(length).fill(octet),
  });

  test("size and isEmpty speak of the message at hand", () => {
    const messages = builder();
    expect([messages.size, messages.isEmpty]).toEqual([20, true]);
    messages.infoDestination(prefix);
    expect([messages.size, messages.isEmpty]).toEqual([36, false]);
    expect(messages.finish().length).toBe(36);
    expect([messages.size, messages.isEmpty]).toEqual([20, true]);
  });

  test("what is finished is never written again, from small messages to ones above a slab", () => {
    const messages = builder();
    const finished: { readonly bytes: Uint8Array; readonly copy: string }[] = [];
    for (let round = 0; round < 400; round++) {
      const length = [4, 44, 999, 5_000, 31_000, 33_000, 65_000, 90_000][(round * 7) % 8] ?? 4;
      messages.infoDestination(prefix).data(filled(length, 1 + (round % 255)));
      const bytes = messages.finish();
      finished.push({ bytes, copy: `${bytes.length}:${sum(bytes)}` });
      const [, data] = read(bytes).submessages;
      expect(data?.kind === "data" && data.payload?.length).toBe((length + 3) & ~3);
    }
    for (const { bytes, copy } of finished) expect(`${bytes.length}:${sum(bytes)}`).toBe(copy);
  });

  test("a message that grows out of its slab takes along what it has", () => {
    const messages = builder();
    messages.data(filled(30_000, 1)).finish();
    messages.data(filled(30_000, 2));
    for (let part = 3; part < 9; part++) messages.data(filled(30_000, part));
    const { submessages, malformed } = read(messages.finish());
    expect(malformed).toBeUndefined();
    expect(submessages.map((data) => data.kind === "data" && data.payload?.[29_999])).toEqual([
      2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  test("padding is zero even where something was written before", () => {
    const messages = builder();
    for (let round = 0; round < 3; round++) {
      messages.data(filled(40_000, 0xff)).data(filled(40_000, 0xff)).finish();
      expect(toHex(messages.data(filled(5, 0xff)).finish().subarray(44))).toBe("ff ff ff ff ff 00 00 00");
    }
  });

  test("a submessage above 65532 octets says that it goes to the end", () => {
    const message = builder().data(filled(66_000, 1)).finish();
    expect(toHex(message.subarray(20, 24))).toBe("15 05 00 00");
    expect(read(message).submessages).toMatchObject([
      { kind: "data", payload: new Uint8Array(66_000).fill(1) },
    ]);
  });
});

const sum = (bytes: Uint8Array): number =>
  bytes.reduce((total, octet) => (total * 31 + octet) % 1_000_003, 7);
