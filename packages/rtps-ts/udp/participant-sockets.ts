import type { Socket } from "node:dgram";
import {
  discoveryMulticastPort,
  discoveryUnicastPort,
  maxParticipantIndex,
  type TransportRequest,
  userUnicastPort,
} from "rtps-ts";
import { BindError } from "./bind-error.ts";
import { loopback } from "./interfaces.ts";
import { bindSocket, closeSocket } from "./socket.ts";

/** What a participant listens on (RTPS 2.5 §9.6.1.1). */
export interface ParticipantSockets {
  readonly discovery: Socket;
  readonly user: Socket;
  /** Absent where discovery is off. */
  readonly multicast: Socket | undefined;
}

/** Opens all of them, or none. */
export async function openSockets(
  request: TransportRequest,
  onError: () => void,
): Promise<ParticipantSockets> {
  const pair = await bindPair(request, onError);
  if (request.range === "OFF") return { ...pair, multicast: undefined };
  try {
    return { ...pair, multicast: await bindMulticast(request, onError) };
  } catch (error) {
    // Left open, they would keep the process alive for good.
    await Promise.all([closeSocket(pair.discovery), closeSocket(pair.user)]);
    throw error;
  }
}

/**
 * The first participant index of which both ports are free. Without `reuseAddr`: two processes on one port share it
 * silently, and each loses what the other gets.
 */
async function bindPair(
  { domainId, range }: TransportRequest,
  onError: () => void,
): Promise<{ discovery: Socket; user: Socket }> {
  const address = range === "LOCALHOST" || range === "OFF" ? loopback : anyAddress;
  for (let index = 0; index <= maxParticipantIndex; index++) {
    let discovery: Socket | undefined;
    try {
      discovery = await bindSocket(discoveryUnicastPort(domainId, index), address, { onError });
      return { discovery, user: await bindSocket(userUnicastPort(domainId, index), address, { onError }) };
    } catch (error) {
      if (discovery !== undefined) await closeSocket(discovery);
      if (!(error instanceof BindError && error.code === "EADDRINUSE")) throw error;
    }
  }
  throw allInUse(domainId);
}

function allInUse(domainId: number): Error {
  const [first, last] = [discoveryUnicastPort(domainId, 0), userUnicastPort(domainId, maxParticipantIndex)];
  const message = `expected two free UDP ports, got EADDRINUSE: every port of domain ${domainId} is in use (UDP ${first} to ${last})`;
  return Object.assign(new Error(`${message}; end programs that hold them, or use another domain`), {
    code: "EADDRINUSE",
  });
}

const anyAddress = "0.0.0.0";

/** Bound to any address: on Linux a socket bound to an interface's own address hears no multicast. */
const bindMulticast = ({ domainId }: TransportRequest, onError: () => void): Promise<Socket> =>
  bindSocket(discoveryMulticastPort(domainId), anyAddress, { shared: true, onError });
