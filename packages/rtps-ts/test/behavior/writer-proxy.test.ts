import { expect, test } from "vitest";
import { WriterProxy } from "../../src/behavior/writer-proxy.ts";
import { defaultLimits } from "../../src/limits.ts";
import { chatter, payloadOf, reliable } from "./wire.ts";

const entity = { readerId: 0x1304, writerId: 0x1203 };
const heartbeat = (first: number, last: number, count: number) =>
  ({ kind: "heartbeat", ...entity, first, last, count, final: false, liveliness: false }) as const;
const change = (sequence: number) => ({
  sequence,
  timestamp: undefined,
  inlineQos: [],
  littleEndian: true,
  payload: payloadOf(1),
  isKey: false,
});

function newProxy(skipsHistory: boolean): WriterProxy {
  const guid = { prefix: "0a".repeat(12), entityId: 0x1203 };
  const common = { unicast: [], multicast: [], userData: new Uint8Array(0), expectsInlineQos: false };
  const destination = { prefix: guid.prefix, locators: [], allows: () => true };
  const proxy = new WriterProxy(
    { guid, ...chatter, qos: reliable, ...common },
    destination,
    0,
    true,
    defaultLimits,
  );
  proxy.skipsHistory = skipsHistory;
  return proxy;
}

test("all that a writer has is asked for", () => {
  const proxy = newProxy(false);
  proxy.takeHeartbeat(0, heartbeat(3, 5, 1));
  expect([...proxy.deliverable()]).toEqual([]);
  expect(proxy.missing()).toEqual([3, 4, 5]);
});

// A new server got the requests that one before it, killed meanwhile, had answered: Cyclone repeats them for it.
test("what a writer said before the match is not asked for, where it would repeat that", () => {
  const proxy = newProxy(true);
  proxy.takeHeartbeat(0, heartbeat(3, 5, 1));
  expect([...proxy.deliverable()]).toEqual([]);
  expect(proxy.missing()).toEqual([]);
  expect(proxy.next).toBe(6);
  proxy.takeHeartbeat(0, heartbeat(3, 7, 2));
  expect(proxy.missing()).toEqual([6, 7]);
});

test("a sample that came by itself before the first HEARTBEAT marks where the history ends", () => {
  const proxy = newProxy(true);
  proxy.take(change(5));
  proxy.takeHeartbeat(0, heartbeat(1, 7, 1));
  expect([...proxy.deliverable()].map(({ sequence }) => sequence)).toEqual([5]);
  expect(proxy.missing()).toEqual([6, 7]);
});
