import fc from "fast-check";
import { Participant, udpV4 } from "rtps-ts";
import { expect, test } from "vitest";
import { readCapture } from "../../../../test/vectors/captures/pcap.ts";
import { fuzzRuns, hostile } from "../message/fuzz.ts";
import { chatter, payloadOf, reliable } from "./wire.ts";

const services = {
  topicName: "rq/add_two_intsRequest",
  typeName: "example_interfaces::srv::dds_::AddTwoInts_Request_",
  qos: reliable,
};

/** What real peers said to each other, in order: fed to one participant, it finds and matches them all. */
const spoken = ["fastrtps", "cyclonedds"].flatMap((middleware) =>
  readCapture(`humble-${middleware}-add-two-ints.pcap`).map(({ datagram }) => datagram),
);

function newParticipant(): Participant {
  const participant = new Participant(0, {
    prefix: "0a".repeat(12),
    domainId: 0,
    addresses: { metatrafficUnicast: [], metatrafficMulticast: [], defaultUnicast: [], announceTo: [] },
  });
  participant.createReader(0, services);
  participant.createWriter(0, { ...services, keeps: { kind: "keep-all" } });
  participant.createReader(0, { ...chatter, qos: { ...reliable, reliability: "best-effort" } });
  return participant;
}

test("real traffic with mutations in it, whatever they are, neither throws nor grows anything without bound", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(spoken.length - 1), hostile(...spoken)), { maxLength: 60 }),
      (steps) => {
        const participant = newParticipant();
        let now = 0;
        let sent = 0;
        for (const [index, mutant] of steps) {
          now += 7;
          for (const bytes of [spoken[index] ?? mutant, mutant]) {
            participant.receive(now, bytes, udpV4("127.0.0.1", 7411));
          }
          participant.advance(now);
          participant.write(now, 0x1103, { forms: [{ inlineQos: [], payload: payloadOf(1, 2, 3, 4) }] });
          sent += participant.drain().filter(({ kind }) => kind === "datagram").length;
        }
        // Each datagram is answered by a few at most: announcements, HEARTBEATs, ACKNACKs and repairs.
        expect(sent).toBeLessThan(40 * (steps.length + 1));
      },
    ),
    { numRuns: Math.ceil(fuzzRuns / 10) },
  );
});

test("what real peers said is taken without a complaint", () => {
  const participant = newParticipant();
  for (const [index, bytes] of spoken.entries()) participant.receive(index, bytes, udpV4("127.0.0.1", 7411));
  const { discoveryRejected, overLimit } = participant.counters;
  expect({ discoveryRejected, overLimit }).toEqual({ discoveryRejected: 0, overLimit: 0 });
  expect(participant.drain().some(({ kind }) => kind === "matched")).toBe(true);
});
