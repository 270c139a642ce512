import {
  discoveryGroup,
  discoveryMulticastPort,
  discoveryUnicastPort,
  type Locator,
  maxParticipantIndex,
  type Transport,
  type TransportRequest,
  udpV4,
  userUnicastPort,
} from "rtps-ts";
import type { Network } from "./network.ts";
import type { SimHost } from "./sim-host.ts";

/** The sockets of one participant in the simulated network; the ports are those of the UDP host. */
export class SimTransport implements Transport {
  readonly host: SimHost;
  readonly address: string;
  readonly userPort: number;
  readonly ports: readonly number[];
  readonly sendErrors = 0;
  readonly #network: Network;
  readonly #request: TransportRequest;
  readonly #discoveryPort: number;
  readonly #joins: boolean;
  #closed = false;

  constructor(network: Network, host: SimHost, request: TransportRequest, unicastOnly: boolean) {
    const index = freeIndex(network, host.address, request.domainId);
    this.#network = network;
    this.#request = request;
    this.#discoveryPort = discoveryUnicastPort(request.domainId, index);
    this.#joins = request.range !== "OFF" && !unicastOnly;
    this.host = host;
    this.address = isLocal(request) ? loopback : host.address;
    this.userPort = userUnicastPort(request.domainId, index);
    this.ports = [this.#discoveryPort, this.userPort];
    network.attach(this);
  }

  get metatrafficUnicast(): readonly Locator[] {
    return [udpV4(this.address, this.#discoveryPort)];
  }

  get metatrafficMulticast(): readonly Locator[] {
    return this.#joins ? [udpV4(discoveryGroup, discoveryMulticastPort(this.#request.domainId))] : [];
  }

  get defaultUnicast(): readonly Locator[] {
    return [udpV4(this.address, this.userPort)];
  }

  get announceTo(): readonly Locator[] {
    const { domainId, range, staticPeers } = this.#request;
    if (range === "OFF") return [];
    const local = range === "LOCALHOST" ? [{ address: loopback, port: undefined }] : [];
    const peers = [...local, ...staticPeers].flatMap(({ address, port }) =>
      port !== undefined
        ? [udpV4(address, port)]
        : Array.from({ length: probedIndexes }, (_, index) =>
            udpV4(address, discoveryUnicastPort(domainId, index)),
          ),
    );
    return [...this.metatrafficMulticast, ...peers];
  }

  send(bytes: Uint8Array, to: Locator): void {
    if (!this.#closed) this.#network.send(this, bytes, to);
  }

  async close(): Promise<void> {
    this.drop();
  }

  /** @internal The sockets go as they do when a process dies. */
  drop(): void {
    this.#closed = true;
    this.#network.detach(this);
  }

  /** @internal Whether it has joined the group at `to`. */
  hears(to: Locator): boolean {
    return this.metatrafficMulticast.some(({ address, port }) => address === to.address && port === to.port);
  }

  /** @internal */
  receive(bytes: Uint8Array, from: Locator, sender: SimHost): void {
    if (this.#closed || this.#request.range === "OFF") return;
    if (isLocal(this.#request) && sender.name !== this.host.name) return;
    this.#request.onDatagram(bytes, from);
  }
}

const loopback = "127.0.0.1";

/** As many as the UDP host tries at a peer that names no port. */
const probedIndexes = 32;

const isLocal = ({ range }: TransportRequest): boolean => range === "LOCALHOST" || range === "OFF";

function freeIndex(network: Network, address: string, domainId: number): number {
  for (let index = 0; index <= maxParticipantIndex; index++) {
    if (network.isFree(address, discoveryUnicastPort(domainId, index))) return index;
  }
  throw Object.assign(new Error(`every port of domain ${domainId} is in use`), { code: "EADDRINUSE" });
}
