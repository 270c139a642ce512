import { lookup } from "node:dns/promises";
import { discoveryUnicastPort, type Locator, type StaticPeer, type TransportRequest, udpV4 } from "rtps-ts";
import { codeOf } from "./bind-error.ts";
import { destinationOf } from "./destination.ts";

/** The peers with their names resolved, once. One that leads nowhere is reported and left out: others may be there. */
export async function resolvePeers({ staticPeers, onWarning }: TransportRequest): Promise<StaticPeer[]> {
  const resolved = await Promise.all(staticPeers.map(resolvePeer));
  for (const peer of resolved) {
    if (typeof peer === "string") onWarning?.(peer);
  }
  return resolved.filter((peer) => typeof peer !== "string");
}

/** The peer, or what is wrong with it. */
async function resolvePeer(peer: StaticPeer): Promise<StaticPeer | string> {
  const got = await lookup(peer.address, { family: 4 }).then(
    ({ address }) => (destinationOf(address) === "machine" ? { ...peer, address } : address),
    codeOf,
  );
  if (typeof got !== "string") return got;
  return `static peer ${peer.address}: expected an IPv4 address of one machine or a name for it, got ${got}; left out until this program starts again. Check the name, or give the address`;
}

/** Every participant index of a peer that names no port; Fast DDS and Cyclone DDS try about as many. */
export function locatorsOf({ address, port }: StaticPeer, domainId: number): Locator[] {
  if (port !== undefined) return [udpV4(address, port)];
  return Array.from({ length: probedIndexes }, (_, index) =>
    udpV4(address, discoveryUnicastPort(domainId, index)),
  );
}

const probedIndexes = 32;
