import { type Client, type ContextOptions, createContext, createNode, type Node } from "rclts";
import { expect } from "vitest";
import type { ServiceCase } from "./cases.ts";
import { CALLS, IN_FLIGHT } from "./environment.ts";
import type { Discovery } from "./peer.ts";

/** Ours: a node in a context of its own. */
export interface World extends AsyncDisposable {
  readonly node: Node;
}

/** Long enough for the slowest announcement of a peer (3 s with Fast DDS, 8 s with Cyclone DDS). */
export const DISCOVERY_MS = 15_000;
const CALL_MS = 5_000;

export async function openWorld(domainId: number, discovery: Discovery = "multicast"): Promise<World> {
  const reach: ContextOptions =
    discovery === "multicast"
      ? { domainId, discoveryRange: "SUBNET" }
      : { domainId, discoveryRange: "LOCALHOST", staticPeers: ["127.0.0.1"] };
  const context = await createContext(reach);
  const node = await createNode("interop", { context });
  return {
    node,
    [Symbol.asyncDispose]: async () => {
      await node.close();
      await context.close();
    },
  };
}

/** Offers the service and counts how often its handler runs. */
export function offer<Request, Response>(
  world: World,
  one: ServiceCase<Request, Response>,
): { readonly handled: number } {
  const seen = { handled: 0 };
  world.node.createService(one.type, one.service, (request) => {
    seen.handled++;
    return one.answer(request);
  });
  return seen;
}

/** A client that sees its service. */
export async function openClient<Request, Response>(
  world: World,
  one: ServiceCase<Request, Response>,
): Promise<Client<Request, Response>> {
  const client = world.node.createClient(one.type, one.service);
  await client.waitForService({ timeout: DISCOVERY_MS });
  return client;
}

/** Makes the calls `first` to `first + count - 1`, so many in flight at a time, and expects each answer to be right. */
export async function callMany<Request, Response>(
  client: Client<Request, Response>,
  one: ServiceCase<Request, Response>,
  { first = 0, count = CALLS, inFlight = IN_FLIGHT } = {},
): Promise<void> {
  const wrong: number[] = [];
  let next = first;
  const lane = async (): Promise<void> => {
    for (let call = next++; call < first + count; call = next++) {
      const response = await client.call(one.request(call), { timeout: CALL_MS });
      if (!one.isRight(response, call)) wrong.push(call);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  expect(wrong).toEqual([]);
}
