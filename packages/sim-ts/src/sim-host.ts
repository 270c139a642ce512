import type { Host, Time, Transport, TransportRequest } from "rtps-ts";
import type { Event } from "./event-queue.ts";
import type { Network } from "./network.ts";
import type { Random } from "./random.ts";
import { SimTransport } from "./sim-transport.ts";
import type { World } from "./world.ts";

/** A machine in the world, from when it is switched on to when it crashes. */
export class SimHost implements Host {
  readonly name: string;
  /** `10.0.0.n`; another machine under the same name has the same. */
  readonly address: string;
  /** No multicast here, as in many cloud and wireless networks: peers must be named. */
  unicastOnly = false;
  readonly #world: World;
  readonly #network: Network;
  readonly #random: Random;
  readonly #timers: Set<Event> = new Set();
  readonly #transports: Set<SimTransport> = new Set();
  #crashed = false;
  #timersFired = 0;

  /** @internal Use `world.host`. */
  constructor(world: World, network: Network, random: Random, name: string, address: string) {
    this.#world = world;
    this.#network = network;
    this.#random = random;
    this.name = name;
    this.address = address;
  }

  /** Timers that have called back: what an idle program costs. */
  get timersFired(): number {
    return this.#timersFired;
  }

  get timersPending(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#world.now;
  }

  wallTime(): Time {
    const ms = wallEpochMs + this.#world.now;
    return { seconds: Math.floor(ms / 1000), fraction: Math.floor((ms % 1000) * 4294967.296) };
  }

  random(target: Uint8Array): void {
    this.#random.fill(target);
  }

  startTimer(ms: number, callback: () => void): () => void {
    if (this.#crashed) return () => {};
    const event = this.#world.schedule(ms, `timer of ${this.name}`, () => {
      this.#timers.delete(event);
      this.#timersFired++;
      callback();
    });
    this.#timers.add(event);
    return () => {
      this.#timers.delete(event);
      this.#world.unschedule(event);
    };
  }

  async open(request: TransportRequest): Promise<Transport> {
    if (this.#crashed) throw new Error(`${this.name} has crashed`);
    const transport = new SimTransport(this.#network, this, request, this.unicastOnly);
    this.#transports.add(transport);
    return transport;
  }

  /** Its sockets and timers are gone without a word. Programs on it still hold their promises, which never settle. */
  crash(): void {
    this.#crashed = true;
    for (const timer of this.#timers) this.#world.unschedule(timer);
    this.#timers.clear();
    for (const transport of this.#transports) transport.drop();
    this.#transports.clear();
    this.#world.note(`${this.name} crashes`);
  }
}

/** When every world begins: 2025-01-01T00:00:00Z. */
const wallEpochMs = 1_735_689_600_000;
