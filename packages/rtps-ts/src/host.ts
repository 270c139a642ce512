import type { Locator } from "./structure/locator.ts";
import type { Time } from "./structure/time.ts";

/** Which part of the network a participant speaks to, as ROS_AUTOMATIC_DISCOVERY_RANGE has it. */
export type DiscoveryRange = "OFF" | "LOCALHOST" | "SUBNET" | "SYSTEM_DEFAULT";

/** A peer to announce to directly. Without a port, the first participant indexes there are tried. */
export interface StaticPeer {
  /** IPv4, or a name that the host can resolve. */
  readonly address: string;
  readonly port?: number;
}

export interface TransportRequest {
  readonly domainId: number;
  readonly range: DiscoveryRange;
  readonly staticPeers: readonly StaticPeer[];
  /** Called for every datagram; `bytes` are the callee's to keep. */
  readonly onDatagram: (bytes: Uint8Array, from: Locator) => void;
  /** The addresses of this machine are others now: announce them. */
  readonly onChange: () => void;
  /**
   * Something was left out that the rest can do without: a static peer whose name does not resolve, an own address
   * that cannot be bound. One sentence each, and each once for as long as it holds.
   */
  readonly onWarning?: (message: string) => void;
}

/** The sockets of one participant, or what stands for them in a simulation. */
export interface Transport {
  /** Own addresses, best first: for discovery, and for everything else. */
  readonly metatrafficUnicast: readonly Locator[];
  readonly metatrafficMulticast: readonly Locator[];
  readonly defaultUnicast: readonly Locator[];
  /** Where announcements go. */
  readonly announceTo: readonly Locator[];
  /** Never throws; what cannot be sent is counted in `sendErrors`. */
  send(bytes: Uint8Array, to: Locator): void;
  /** Datagrams that the operating system refused to send, or that were addressed to no machine. */
  readonly sendErrors: number;
  /** Resolves when everything handed to `send` has gone out and the sockets are closed. */
  close(): Promise<void>;
}

/** Everything that the core needs from the world: time, chance and a network. */
export interface Host {
  /** Monotonic milliseconds. */
  now(): number;
  wallTime(): Time;
  /** Fills `target` with unpredictable octets. */
  random(target: Uint8Array): void;
  /** Calls back once, `ms` from now; the answer takes that back. */
  startTimer(ms: number, callback: () => void): () => void;
  open(request: TransportRequest): Promise<Transport>;
}
