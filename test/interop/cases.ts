import { defineService, type ServiceType } from "rclts";
import { AddTwoInts } from "rclts-interfaces/example_interfaces/srv";
import { Trigger } from "rclts-interfaces/std_srvs/srv";
import { Spawn } from "rclts-interfaces/turtlesim/srv";
import { BLOB_OCTETS, SMALL_BLOB_OCTETS } from "./environment.ts";
import type { PeerService } from "./peer.ts";

/** One of the four services, as the peers know it: what to ask, what to answer, and whether an answer is right. */
export interface ServiceCase<Request, Response> {
  readonly service: PeerService;
  readonly type: ServiceType<Request, Response, NoInfer<Request>, NoInfer<Response>>;
  request(call: number): Request;
  answer(request: Request): Response;
  isRight(response: Response, call: number): boolean;
}

const XOR_MASK = 0x5a;

interface Data {
  data: Uint8Array;
}

const Blob: ServiceType<Data, Data> = defineService(
  "peer_interfaces/srv/Blob",
  "uint8[] data\n---\nuint8[] data",
);

/** Neighbouring octets and neighbouring calls differ, so that a swapped fragment or a swapped reply shows. */
function blobOf(call: number, octets: number): Uint8Array {
  const data = new Uint8Array(octets);
  for (let at = 0; at < octets; at++) data[at] = at * 7 + (at >> 8) * 13 + call * 31;
  return data;
}

function masked(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at++) out[at] = (data[at] as number) ^ XOR_MASK;
  return out;
}

const turtleName = ({ x, y, theta, name }: { x: number; y: number; theta: number; name: string }): string =>
  [name, x.toFixed(3), y.toFixed(3), theta.toFixed(3)].join(":");

const spawnRequest = (call: number) => ({
  // No value lies halfway between two thousandths: languages differ in how they round those.
  x: call * 0.25,
  y: (call + 1) * -0.5,
  theta: (call % 63) / 10,
  name: `turtle_${call}`,
});

export const addTwoInts = serviceCase({
  service: "add_two_ints",
  type: AddTwoInts,
  request: (call) => ({ a: 2n ** 53n + 1n, b: -BigInt(call) }),
  answer: ({ a, b }) => ({ sum: a + b }),
  isRight: ({ sum }, call) => sum === 2n ** 53n + 1n - BigInt(call),
});

const trigger = serviceCase({
  service: "trigger",
  type: Trigger,
  request: () => ({}),
  answer: () => ({ success: true, message: "triggered" }),
  isRight: ({ success, message }) => success && message === "triggered",
});

export const spawn = serviceCase({
  service: "spawn",
  type: Spawn,
  request: spawnRequest,
  answer: (request) => ({ name: turtleName(request) }),
  isRight: ({ name }, call) => name === turtleName(spawnRequest(call)),
});

const smallBlob = blobCase(SMALL_BLOB_OCTETS);
export const bigBlob = blobCase(BLOB_OCTETS);

/** Runs `body` for each of the four, with its own types. */
export function eachService(body: <Request, Response>(one: ServiceCase<Request, Response>) => void): void {
  body(addTwoInts);
  body(trigger);
  body(spawn);
  body(smallBlob);
}

/** Only so that the types of the messages are inferred. */
function serviceCase<Request, Response>(one: ServiceCase<Request, Response>): ServiceCase<Request, Response> {
  return one;
}

function blobCase(octets: number) {
  return serviceCase({
    service: "blob",
    type: Blob,
    request: (call) => ({ data: blobOf(call, octets) }),
    answer: ({ data }) => ({ data: masked(data) }),
    isRight: ({ data }, call) => Buffer.compare(data, masked(blobOf(call, octets))) === 0,
  });
}
