import type { Socket } from "node:dgram";
import { lookup } from "node:dns/promises";
import {
  discoveryGroup,
  discoveryMulticastPort,
  discoveryUnicastPort,
  isMulticast,
  type Locator,
  maxParticipantIndex,
  type StaticPeer,
  type Transport,
  type TransportRequest,
  udpV4,
  userUnicastPort,
} from "rtps-ts";
import { loopback, networkAddresses } from "./interfaces.ts";
import { bindSocket, closeSocket, isAddressInUse } from "./socket.ts";

/** The sockets of one participant: discovery and user traffic on ports of its own, the multicast port shared. */
export class UdpTransport implements Transport {
  readonly #request: TransportRequest;
  readonly #discovery: Socket;
  readonly #user: Socket;
  readonly #multicast: Socket | undefined;
  /** One for each interface that announcements leave by. */
  #announcers: Socket[] = [];
  #addresses: string[] = [];
  #watch: NodeJS.Timeout | undefined;
  #pending = 0;
  #whenIdle: (() => void) | undefined;
  #closed = false;
  sendErrors = 0;

  static async open(wished: TransportRequest): Promise<UdpTransport> {
    const request = { ...wished, staticPeers: await Promise.all(wished.staticPeers.map(resolvePeer)) };
    const [discovery, user] = await bindPair(request);
    const multicast = usesMulticast(request) ? await bindMulticast(request) : undefined;
    const transport = new UdpTransport(request, discovery, user, multicast);
    await transport.#followInterfaces();
    return transport;
  }

  private constructor(
    request: TransportRequest,
    discovery: Socket,
    user: Socket,
    multicast: Socket | undefined,
  ) {
    this.#request = request;
    this.#discovery = discovery;
    this.#user = user;
    this.#multicast = multicast;
    for (const socket of [discovery, user, multicast]) {
      // With discovery off, nobody is listened to: a peer that probes every port must not get in.
      if (request.range !== "OFF") {
        socket?.on("message", (bytes, from) =>
          request.onDatagram(plain(bytes), udpV4(from.address, from.port)),
        );
      }
      socket?.on("error", () => this.sendErrors++);
    }
  }

  get metatrafficUnicast(): readonly Locator[] {
    const { port } = this.#discovery.address();
    return this.#addresses.map((address) => udpV4(address, port));
  }

  get metatrafficMulticast(): readonly Locator[] {
    if (this.#multicast === undefined) return [];
    return [udpV4(discoveryGroup, discoveryMulticastPort(this.#request.domainId))];
  }

  get defaultUnicast(): readonly Locator[] {
    const { port } = this.#user.address();
    return this.#addresses.map((address) => udpV4(address, port));
  }

  get announceTo(): readonly Locator[] {
    const { domainId, range, staticPeers } = this.#request;
    if (range === "OFF") return [];
    const local: StaticPeer[] = range === "LOCALHOST" ? [{ address: loopback }] : [];
    return [
      ...this.metatrafficMulticast,
      ...[...local, ...staticPeers].flatMap((peer) => locatorsOf(peer, domainId)),
    ];
  }

  send(bytes: Uint8Array, to: Locator): void {
    if (this.#closed) return;
    if (isMulticast(to.address)) {
      for (const socket of this.#announcers) this.#sendBy(socket, bytes, to);
    } else {
      this.#sendBy(this.#user, bytes, to);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    if (this.#pending > 0) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    }
    this.#closed = true;
    const sockets = [this.#discovery, this.#user, this.#multicast, ...this.#announcers];
    await Promise.all(sockets.map((socket) => socket && closeSocket(socket)));
  }

  #sendBy(socket: Socket, bytes: Uint8Array, to: Locator): void {
    this.#pending++;
    try {
      socket.send(bytes, to.port, to.address, this.#sent);
    } catch {
      this.#sent(new Error("refused"));
    }
  }

  readonly #sent = (error: Error | null): void => {
    if (error !== null) this.sendErrors++;
    if (--this.#pending === 0) this.#whenIdle?.();
  };

  /** Networks come and go: laptops, VPNs, containers. Looks again now and then. */
  async #followInterfaces(): Promise<void> {
    await this.#useAddresses(addressesFor(this.#request));
    if (this.#request.range === "LOCALHOST") return;
    this.#watch = setInterval(() => {
      const addresses = addressesFor(this.#request);
      if (addresses.join() === this.#addresses.join()) return;
      this.#useAddresses(addresses).then(this.#request.onChange, () => this.sendErrors++);
    }, interfaceCheckMs);
    this.#watch.unref();
  }

  async #useAddresses(addresses: string[]): Promise<void> {
    const before = this.#announcers;
    this.#announcers = [];
    this.#addresses = addresses;
    if (this.#multicast === undefined) return;
    for (const address of addresses) {
      join(this.#multicast, address);
      const announcer = await bindSocket(0, address);
      announcer.setMulticastInterface(address);
      announcer.setMulticastTTL(this.#request.range === "LOCALHOST" ? 0 : 1);
      announcer.on("error", () => this.sendErrors++);
      this.#announcers.push(announcer);
    }
    await Promise.all(before.map(closeSocket));
  }
}

/** Views of a Buffer are slower to make, and samples are views that users see. */
const plain = (bytes: Buffer): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const interfaceCheckMs = 5_000;

const usesMulticast = ({ range }: TransportRequest): boolean => range !== "OFF";

const addressesFor = ({ range }: TransportRequest): string[] =>
  range === "LOCALHOST" || range === "OFF" ? [loopback] : networkAddresses();

async function resolvePeer(peer: StaticPeer): Promise<StaticPeer> {
  const { address } = await lookup(peer.address, { family: 4 });
  return { ...peer, address };
}

/** Every participant index of a peer that names no port; Fast DDS and Cyclone DDS try about as many. */
function locatorsOf({ address, port }: StaticPeer, domainId: number): Locator[] {
  if (port !== undefined) return [udpV4(address, port)];
  return Array.from({ length: probedIndexes }, (_, index) =>
    udpV4(address, discoveryUnicastPort(domainId, index)),
  );
}

const probedIndexes = 32;

/**
 * The first participant index of which both ports are free. Without `reuseAddr`: two processes on one port share it
 * silently, and each loses what the other gets.
 */
async function bindPair({ domainId, range }: TransportRequest): Promise<[Socket, Socket]> {
  const address = range === "LOCALHOST" || range === "OFF" ? loopback : anyAddress;
  for (let index = 0; index <= maxParticipantIndex; index++) {
    let discovery: Socket | undefined;
    try {
      discovery = await bindSocket(discoveryUnicastPort(domainId, index), address);
      return [discovery, await bindSocket(userUnicastPort(domainId, index), address)];
    } catch (error) {
      if (discovery !== undefined) await closeSocket(discovery);
      if (!isAddressInUse(error)) throw error;
    }
  }
  const [first, last] = [discoveryUnicastPort(domainId, 0), userUnicastPort(domainId, maxParticipantIndex)];
  throw Object.assign(new Error(`every port of domain ${domainId} is in use (UDP ${first} to ${last})`), {
    code: "EADDRINUSE",
  });
}

const anyAddress = "0.0.0.0";

/** Bound to any address: on Linux a socket bound to an interface's own address hears no multicast. */
const bindMulticast = ({ domainId }: TransportRequest): Promise<Socket> =>
  bindSocket(discoveryMulticastPort(domainId), anyAddress, true);

function join(socket: Socket, address: string): void {
  try {
    socket.addMembership(discoveryGroup, address);
  } catch {
    // Joined before, or an interface without multicast: peers there are found by their own announcements.
  }
}
