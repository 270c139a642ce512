import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeMessage } from "../../src/message/decode-message.ts";
import { MessageBuilder } from "../../src/message/message-builder.ts";
import type { Submessage } from "../../src/message/submessage.ts";
import { udpV4 } from "../../src/structure/locator.ts";
import { emptySet, numberSet } from "../../src/structure/sequence-number.ts";

const word = fc.integer({ min: 0, max: 0xffffffff });
const count = fc.integer({ min: 1, max: 0x7fffffff });
/** Numbers whose sets of 256 stay below 2^53. */
const sequence = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.maxSafeNat().map((n) => Math.max(1, n - 1000)),
);
const prefix = fc
  .uint8Array({ minLength: 12, maxLength: 12 })
  .map((octets) => Buffer.from(octets).toString("hex"));
const entities = { readerId: word, writerId: word };
const offsets = fc
  .uniqueArray(fc.nat(255), { maxLength: 20 })
  .map((members) => members.sort((a, b) => a - b));
const setFrom = (base: number, members: readonly number[]) =>
  members.length === 0
    ? emptySet(base)
    : numberSet(
        base,
        members.map((offset) => base + offset),
      );
const set = fc.tuple(sequence, offsets).map(([base, members]) => setFrom(base, members));
const fragments = fc
  .tuple(fc.integer({ min: 1, max: 0xffff0000 }), offsets)
  .map(([base, members]) => setFrom(base, members));
/** Multiples of 4, which is what is left of a length on the wire. */
const octets = (minWords: number) =>
  fc
    .integer({ min: minWords, max: 16 })
    .chain((words) => fc.uint8Array({ minLength: 4 * words, maxLength: 4 * words }));
const inlineQos = fc.array(fc.record({ pid: fc.integer({ min: 2, max: 0xffff }), value: octets(0) }), {
  maxLength: 5,
});
const locators = fc.array(
  fc
    .record({ port: fc.integer({ min: 1, max: 65535 }), last: fc.nat(255) })
    .map((l) => udpV4(`10.0.0.${l.last}`, l.port)),
  { maxLength: 16 },
);
const littleEndian = fc.constant(true);

const dataFrag = fc
  .record({ ...entities, sequence, inlineQos, isKey: fc.boolean(), littleEndian })
  .chain((head) =>
    fc
      .record({
        fragmentSize: fc.integer({ min: 1, max: 60 }),
        fragments: fc.integer({ min: 1, max: 40 }),
        short: fc.nat(59),
      })
      .chain(({ fragmentSize, fragments, short }) => {
        const sampleSize = fragmentSize * fragments - Math.min(short, fragmentSize - 1);
        return fc
          .record({ start: fc.integer({ min: 1, max: fragments }), more: fc.nat(39) })
          .map(({ start, more }) => {
            const fragmentCount = Math.min(1 + more, fragments - start + 1);
            const size =
              Math.min((start + fragmentCount - 1) * fragmentSize, sampleSize) - (start - 1) * fragmentSize;
            return {
              ...head,
              kind: "data-frag" as const,
              fragmentStart: start,
              fragmentCount,
              fragmentSize,
              sampleSize,
              payload: new Uint8Array(size).fill(start),
            };
          });
      }),
  );

const submessage: fc.Arbitrary<Submessage> = fc.oneof(
  fc
    .record({
      ...entities,
      sequence,
      inlineQos,
      payload: fc.option(octets(1), { nil: undefined }),
      isKey: fc.boolean(),
      littleEndian,
    })
    .map((data) => ({ kind: "data" as const, ...data, isKey: data.isKey && data.payload !== undefined })),
  dataFrag,
  fc
    .record({
      ...entities,
      first: sequence,
      length: fc.nat(900),
      count,
      final: fc.boolean(),
      liveliness: fc.boolean(),
    })
    .map(({ length, ...heartbeat }) => ({
      kind: "heartbeat" as const,
      ...heartbeat,
      last: heartbeat.first - 1 + length,
    })),
  fc.record({ kind: fc.constant("acknack" as const), ...entities, set, count, final: fc.boolean() }),
  fc.record({ ...entities, list: set, length: fc.nat(900) }).map(({ length, ...gap }) => ({
    kind: "gap" as const,
    ...gap,
    start: Math.max(1, gap.list.base - length),
  })),
  fc.record({
    kind: fc.constant("heartbeat-frag" as const),
    ...entities,
    sequence,
    lastFragment: count,
    count,
  }),
  fc.record({ kind: fc.constant("nack-frag" as const), ...entities, sequence, fragments, count }),
  fc.record({
    kind: fc.constant("info-ts" as const),
    timestamp: fc.option(fc.record({ seconds: word, fraction: word }), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant("info-dst" as const), prefix }),
  fc.record({
    kind: fc.constant("info-src" as const),
    version: fc.constant(0x0204),
    vendor: fc.nat(0xffff),
    prefix,
  }),
  fc.record({ kind: fc.constant("info-reply" as const), unicast: locators, multicast: locators }),
);

test("what the builder writes, the decoder reads", () => {
  const run = fc.property(
    prefix,
    fc.nat(0xffff),
    fc.array(submessage, { maxLength: 12 }),
    (prefix, vendor, submessages) => {
      const builder = new MessageBuilder(prefix, vendor);
      for (const submessage of submessages) write(builder, submessage);
      const bytes = builder.finish();
      expect(bytes.length % 4).toBe(0);
      expect(decodeMessage(bytes)).toEqual({
        header: { version: 0x0203, vendor, prefix },
        submessages,
        skipped: 0,
        malformed: undefined,
      });
    },
  );
  fc.assert(run, { numRuns: 500 });
});

function write(builder: MessageBuilder, submessage: Submessage): void {
  switch (submessage.kind) {
    case "data":
      builder.data(submessage);
      break;
    case "data-frag":
      builder.dataFrag(submessage);
      break;
    case "heartbeat":
      builder.heartbeat(submessage);
      break;
    case "acknack":
      builder.ackNack(submessage);
      break;
    case "gap":
      builder.gap(submessage);
      break;
    case "heartbeat-frag":
      builder.heartbeatFrag(submessage);
      break;
    case "nack-frag":
      builder.nackFrag(submessage);
      break;
    case "info-ts":
      builder.infoTimestamp(submessage.timestamp);
      break;
    case "info-dst":
      builder.infoDestination(submessage.prefix);
      break;
    case "info-src":
      builder.infoSource(submessage);
      break;
    case "info-reply":
      builder.infoReply(submessage);
      break;
  }
}
