import { formatLocator, isMulticast, type Locator, udpV4 } from "rtps-ts";
import { cleanNetwork, type Faults } from "./faults.ts";
import type { Random } from "./random.ts";
import type { SimTransport } from "./sim-transport.ts";
import type { Fate } from "./trace.ts";
import type { World } from "./world.ts";

/** Datagrams and what became of them. */
export type Traffic = Record<Fate, number>;

/** The way from one host to another. */
interface Link {
  faults: Faults;
  isCut: boolean;
  isInBurst: boolean;
}

/** Carries datagrams between transports, as well or as badly as it is told to. */
export class Network {
  readonly #world: World;
  readonly #random: Random;
  /** By host address and port. */
  readonly #sockets: Map<string, SimTransport> = new Map();
  readonly #transports: Set<SimTransport> = new Set();
  readonly #links: Map<string, Link> = new Map();
  #faults: Faults;
  readonly traffic: Traffic = newTraffic();
  /** Called for each datagram once, when it is sent, whatever becomes of it. */
  onSend: ((bytes: Uint8Array, from: string, to: Locator) => void) | undefined;

  constructor(world: World, random: Random, faults: Faults) {
    this.#world = world;
    this.#random = random;
    this.#faults = faults;
  }

  /** From now on, all ways between hosts, or the one from `from` to `to`, are like this. */
  setFaults(faults: Partial<Faults>, from?: string, to?: string): void {
    if (from !== undefined && to !== undefined) {
      const link = this.#link(from, to);
      link.faults = { ...link.faults, ...faults };
      return;
    }
    this.#faults = { ...this.#faults, ...faults };
    for (const link of this.#links.values()) link.faults = { ...link.faults, ...faults };
  }

  /** Nothing passes from `from` to `to` any more. What is under way arrives. */
  cut(from: string, to: string): void {
    this.#link(from, to).isCut = true;
    this.#world.note(`cut ${from} > ${to}`);
  }

  /** Nothing passes between the hosts of different groups. */
  partition(...groups: readonly (readonly string[])[]): void {
    for (const group of groups) {
      for (const other of groups) {
        if (other !== group) for (const from of group) for (const to of other) this.cut(from, to);
      }
    }
  }

  /** Takes back every cut. */
  heal(): void {
    for (const link of this.#links.values()) link.isCut = false;
    this.#world.note("heal");
  }

  /** Open transports of a host, or of all. */
  open(hostName?: string): SimTransport[] {
    return [...this.#transports].filter(({ host }) => hostName === undefined || host.name === hostName);
  }

  /** @internal */
  isFree(address: string, port: number): boolean {
    return !this.#sockets.has(key(address, port));
  }

  /** @internal */
  attach(transport: SimTransport): void {
    this.#transports.add(transport);
    for (const port of transport.ports) this.#sockets.set(key(transport.host.address, port), transport);
  }

  /** @internal */
  detach(transport: SimTransport): void {
    if (!this.#transports.delete(transport)) return;
    for (const port of transport.ports) this.#sockets.delete(key(transport.host.address, port));
  }

  /** @internal */
  send(from: SimTransport, bytes: Uint8Array, to: Locator): void {
    this.onSend?.(bytes, from.host.name, to);
    if (isMulticast(to.address)) {
      for (const transport of this.#transports) {
        if (transport.hears(to)) this.#carry(from, transport.host.name, bytes, to, () => transport);
      }
      return;
    }
    const address = to.address === "127.0.0.1" ? from.host.address : to.address;
    const host = this.#world.hostAt(address);
    if (host === undefined) this.#record(from, formatLocator(to), bytes, "no such host", undefined);
    else this.#carry(from, host.name, bytes, to, () => this.#sockets.get(key(address, to.port)));
  }

  #carry(
    from: SimTransport,
    hostName: string,
    bytes: Uint8Array,
    to: Locator,
    find: () => SimTransport | undefined,
  ): void {
    const link = this.#link(from.host.name, hostName);
    const name = `${hostName}:${to.port}`;
    const fate = this.#fateOn(link, bytes);
    if (fate !== "delivered" && fate !== "corrupted") {
      this.#record(from, name, bytes, fate, undefined);
      return;
    }
    const carried = fate === "corrupted" ? this.#corrupt(bytes) : bytes;
    this.#deliver(from, name, carried, fate, link, find);
    if (this.#random.chance(link.faults.duplication))
      this.#deliver(from, name, carried, "duplicated", link, find);
  }

  #deliver(
    from: SimTransport,
    name: string,
    bytes: Uint8Array,
    fate: Fate,
    link: Link,
    find: () => SimTransport | undefined,
  ): void {
    const { delayMs, jitterMs, straggling, straggleMs } = link.faults;
    const late = this.#random.chance(straggling) ? straggleMs : 0;
    const delay = delayMs + this.#random.unit() * jitterMs + late;
    this.#record(from, name, bytes, fate, delay);
    this.#world.schedule(delay, "network", () => {
      const transport = find();
      if (transport === undefined || !this.#transports.has(transport)) {
        this.#record(from, name, bytes, "nobody listens", undefined);
        return;
      }
      // A copy for each: what one receiver did to it would be seen by the other.
      transport.receive(bytes.slice(), udpV4(from.address, from.userPort), from.host);
    });
  }

  #fateOn(link: Link, { byteLength }: Uint8Array): Fate {
    const { burstBegins, burstEnds, loss, corruption, mtuOctets } = link.faults;
    link.isInBurst = this.#random.chance(link.isInBurst ? 1 - burstEnds : burstBegins);
    const isLost = this.#random.chance(loss);
    const isCorrupted = this.#random.chance(corruption);
    if (link.isCut) return "cut";
    if (byteLength > mtuOctets) return "too large";
    if (link.isInBurst) return "lost in a burst";
    if (isLost) return "lost";
    return isCorrupted ? "corrupted" : "delivered";
  }

  #corrupt(bytes: Uint8Array): Uint8Array {
    const corrupted = bytes.slice();
    for (let flips = 1 + this.#random.below(4); flips > 0; flips--) {
      const at = this.#random.below(corrupted.length);
      corrupted[at] = (corrupted[at] ?? 0) ^ (1 << this.#random.below(8));
    }
    return corrupted;
  }

  #record(from: SimTransport, to: string, bytes: Uint8Array, fate: Fate, delayMs: number | undefined): void {
    this.traffic[fate]++;
    this.#world.trace.add({ atMs: this.#world.now, delayMs, from: from.host.name, to, bytes, fate });
  }

  #link(from: string, to: string): Link {
    const name = `${from} > ${to}`;
    let link = this.#links.get(name);
    if (link === undefined) {
      // What stays on one machine is not lost.
      link = { faults: from === to ? cleanNetwork : this.#faults, isCut: false, isInBurst: false };
      this.#links.set(name, link);
    }
    return link;
  }
}

const key = (address: string, port: number): string => `${address}:${port}`;

const newTraffic = (): Traffic => ({
  delivered: 0,
  duplicated: 0,
  corrupted: 0,
  lost: 0,
  "lost in a burst": 0,
  "too large": 0,
  cut: 0,
  "no such host": 0,
  "nobody listens": 0,
});
