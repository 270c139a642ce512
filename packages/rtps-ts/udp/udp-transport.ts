import type { Socket } from "node:dgram";
import {
  discoveryGroup,
  discoveryMulticastPort,
  type Locator,
  type StaticPeer,
  type Transport,
  type TransportRequest,
  udpV4,
} from "rtps-ts";
import { destinationOf } from "./destination.ts";
import { type Interfaces, loopback, systemInterfaces } from "./interfaces.ts";
import { OwnAddresses } from "./own-addresses.ts";
import { openSockets, type ParticipantSockets } from "./participant-sockets.ts";
import { closeSocket } from "./socket.ts";
import { locatorsOf, resolvePeers } from "./static-peers.ts";

/** The sockets of one participant: discovery and user traffic on ports of its own, the multicast port shared. */
export class UdpTransport implements Transport {
  readonly #request: TransportRequest;
  readonly #errors: ErrorCount;
  readonly #sockets: ParticipantSockets;
  /** Kept apart: a closed socket tells its port no more. */
  readonly #ports: { readonly discovery: number; readonly user: number };
  /** Absent where discovery is off. */
  #own: OwnAddresses | undefined;
  #pending = 0;
  #whenIdle: (() => void) | undefined;
  #closed = false;
  #closing: Promise<void> | undefined;

  /** Rejects with nothing left open. */
  static async open(
    wished: TransportRequest,
    interfaces: Interfaces = systemInterfaces,
  ): Promise<UdpTransport> {
    const request = { ...wished, staticPeers: await resolvePeers(wished) };
    const errors = new ErrorCount();
    const sockets = await openSockets(request, errors.add);
    const transport = new UdpTransport(request, errors, sockets);
    try {
      const { multicast } = sockets;
      transport.#own = multicast && (await OwnAddresses.open(request, multicast, interfaces, errors.add));
    } catch (error) {
      await transport.close();
      throw error;
    }
    return transport;
  }

  private constructor(request: TransportRequest, errors: ErrorCount, sockets: ParticipantSockets) {
    this.#request = request;
    this.#errors = errors;
    this.#sockets = sockets;
    this.#ports = { discovery: sockets.discovery.address().port, user: sockets.user.address().port };
    // With discovery off, nobody is listened to: a peer that probes every port must not get in.
    if (request.range === "OFF") return;
    for (const socket of [sockets.discovery, sockets.user, sockets.multicast]) {
      socket?.on("message", (bytes, from) =>
        request.onDatagram(plain(bytes), udpV4(from.address, from.port)),
      );
    }
  }

  get metatrafficUnicast(): readonly Locator[] {
    return this.#ownLocators(this.#ports.discovery);
  }

  get metatrafficMulticast(): readonly Locator[] {
    if (this.#sockets.multicast === undefined) return [];
    return [udpV4(discoveryGroup, discoveryMulticastPort(this.#request.domainId))];
  }

  get defaultUnicast(): readonly Locator[] {
    return this.#ownLocators(this.#ports.user);
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

  get sendErrors(): number {
    return this.#errors.count;
  }

  send(bytes: Uint8Array, to: Locator): void {
    if (this.#closed) return;
    switch (destinationOf(to.address)) {
      case "machine":
        this.#sendBy(this.#sockets.user, bytes, to);
        return;
      case "group":
        for (const socket of this.#own?.sockets ?? []) this.#sendBy(socket, bytes, to);
        return;
      default:
        this.#errors.add();
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#own?.stop();
    if (this.#pending > 0) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    }
    this.#closed = true;
    const { discovery, user, multicast } = this.#sockets;
    const closings = [discovery, user, multicast].map((socket) => socket && closeSocket(socket));
    await Promise.all([...closings, this.#own?.close()]);
  }

  #ownLocators(port: number): Locator[] {
    return (this.#own?.list ?? [loopback]).map((address) => udpV4(address, port));
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
    if (error !== null) this.#errors.add();
    if (--this.#pending === 0) this.#whenIdle?.();
  };
}

/** Counts from the first socket on: one may fail before there is a transport. */
class ErrorCount {
  count = 0;
  readonly add = (): void => {
    this.count++;
  };
}

/** Views of a Buffer are slower to make, and samples are views that users see. */
const plain = (bytes: Buffer): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
