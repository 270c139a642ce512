import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeMessage } from "../../src/message/decode-message.ts";
import {
  decodeKeyHash,
  decodeSampleIdentity,
  decodeStatusInfo,
  encodeSampleIdentity,
} from "../../src/message/inline-qos.ts";
import { MessageBuilder } from "../../src/message/message-builder.ts";
import { decodeParameterList, encodeParameterList } from "../../src/message/parameter-list.ts";
import { udpV4 } from "../../src/structure/locator.ts";
import { members, numberSet } from "../../src/structure/sequence-number.ts";
import { concat, headerHex, hex, prefix } from "./bytes.ts";
import { fuzzRuns, hostile } from "./fuzz.ts";

const entities = { readerId: 0x1204, writerId: 0x1303 };
const identity = encodeSampleIdentity({ prefix, entityId: 0x1204 }, 7);
const inlineQos = [
  { pid: 0x83, value: identity },
  { pid: 0x800f, value: identity },
];

/** One message of every submessage there is. */
const everything = new MessageBuilder(prefix, 0xca75)
  .infoDestination(prefix)
  .infoTimestamp({ seconds: 1, fraction: 2 })
  .infoSource({ version: 0x0203, vendor: 1, prefix })
  .infoReply({ unicast: [udpV4("127.0.0.1", 7411)], multicast: [udpV4("239.255.0.1", 7400)] })
  .data({ ...entities, sequence: 1, inlineQos, payload: hex("00 01 00 00 2a 00 00 00") })
  .dataFrag({
    ...entities,
    sequence: 2,
    fragmentStart: 1,
    fragmentCount: 2,
    fragmentSize: 8,
    sampleSize: 20,
    inlineQos,
    payload: new Uint8Array(16),
  })
  .heartbeat({ ...entities, first: 1, last: 9, count: 1, final: false, liveliness: false })
  .ackNack({ ...entities, set: numberSet(3, [3, 40]), count: 1, final: true })
  .gap({ ...entities, start: 1, list: numberSet(4, [4, 99]) })
  .heartbeatFrag({ ...entities, sequence: 2, lastFragment: 3, count: 1 })
  .nackFrag({ ...entities, sequence: 2, fragments: numberSet(1, [2]), count: 1 })
  .finish();
const parts = decodeMessage(everything);
const noise = fc.uint8Array({ maxLength: 300 }).map((octets) => concat(hex(headerHex), octets));

test("any datagram answers a message whose every number is in range", () => {
  expect("header" in parts && parts.submessages).toHaveLength(11);
  const run = fc.property(fc.oneof(hostile(everything), noise), (bytes) => {
    const message = decodeMessage(bytes);
    if (!("header" in message)) return;
    for (const submessage of message.submessages) {
      switch (submessage.kind) {
        case "data":
          check(submessage.sequence >= 1 && Number.isSafeInteger(submessage.sequence));
          check((submessage.payload?.length ?? 4) >= 4);
          break;
        case "data-frag":
          check(submessage.payload.length <= submessage.fragmentCount * submessage.fragmentSize);
          check((submessage.fragmentStart - 1) * submessage.fragmentSize < submessage.sampleSize);
          break;
        case "heartbeat":
          check(submessage.first >= 1 && submessage.last >= submessage.first - 1);
          break;
        case "acknack":
          check([...members(submessage.set)].every((number) => number >= 1 && Number.isSafeInteger(number)));
          break;
        case "gap":
          check(
            submessage.start >= 1 &&
              submessage.list.base >= submessage.start &&
              submessage.list.numBits <= 256,
          );
          break;
        case "nack-frag":
          check([...members(submessage.fragments)].every((number) => number >= 1 && number <= 0xffffffff));
          break;
        case "info-reply":
          check(submessage.unicast.every(({ port }) => port >= 1 && port <= 65535));
          break;
      }
    }
  });
  fc.assert(run, { numRuns: 5 * fuzzRuns });
});

test("any octets answer a parameter list that lies within them", () => {
  const run = fc.property(
    hostile(encodeParameterList(inlineQos)),
    fc.boolean(),
    fc.nat(8),
    (bytes, order, offset) => {
      const list = decodeParameterList(bytes, offset, order);
      if ("reason" in list) return;
      check(list.end <= bytes.length);
      check(list.parameters.every(({ value }) => value.length % 4 === 0));
    },
  );
  fc.assert(run, { numRuns: fuzzRuns });
});

test("any octets answer an inline value", () => {
  const run = fc.property(hostile(identity), fc.boolean(), (bytes, order) => {
    const sequence = decodeSampleIdentity(bytes, order)?.sequence ?? "unknown";
    check(sequence === "unknown" || (sequence >= 1 && Number.isSafeInteger(sequence)));
    decodeKeyHash(bytes);
    decodeStatusInfo(bytes);
  });
  fc.assert(run, { numRuns: fuzzRuns });
});

/** `expect` costs more than the parser does. */
function check(holds: boolean): void {
  if (!holds) throw new Error("out of range");
}
