import { type Event, EventQueue } from "./event-queue.ts";
import { cleanNetwork, type Faults } from "./faults.ts";
import { Network } from "./network.ts";
import { Random } from "./random.ts";
import { SimHost } from "./sim-host.ts";
import { SimulationError } from "./simulation-error.ts";
import { Trace } from "./trace.ts";

export interface WorldOptions {
  /** What all ways between hosts do to datagrams at first; a clean network by default. */
  readonly faults?: Partial<Faults>;
  /** Entries of the trace that can be printed. Default: 2,000. */
  readonly traceEntries?: number;
  /** Events after which the world takes itself for stuck in a loop. Default: 2,000,000. */
  readonly maxEvents?: number;
}

/**
 * Hosts, a network between them and a clock, all of it decided by one seed. Time stands still while programs run and
 * jumps from event to event; between two events, promises settle.
 */
export class World {
  readonly seed: number;
  readonly random: Random;
  readonly trace: Trace;
  readonly network: Network;
  readonly #queue: EventQueue = new EventQueue();
  readonly #hosts: Map<string, SimHost> = new Map();
  readonly #maxEvents: number;
  #now = 0;
  #events = 0;

  constructor(seed: number, options: WorldOptions = {}) {
    this.seed = seed;
    this.random = new Random(seed);
    this.trace = new Trace(options.traceEntries ?? 2_000);
    this.network = new Network(this, this.random.fork(), { ...cleanNetwork, ...options.faults });
    this.#maxEvents = options.maxEvents ?? 2_000_000;
  }

  /** Virtual milliseconds since the beginning. */
  get now(): number {
    return this.#now;
  }

  /** How much has happened: datagrams that arrived, timers, sleepers that woke. */
  get events(): number {
    return this.#events;
  }

  /** The machine of that name; a new one if there is none yet. */
  host(name: string): SimHost {
    return this.#hosts.get(name) ?? this.#addHost(name, `10.0.0.${this.#hosts.size + 1}`);
  }

  /** Crashes a machine and puts a new one in its place, with the same address and other random numbers. */
  restart(name: string): SimHost {
    const before = this.host(name);
    before.crash();
    const after = this.#addHost(name, before.address);
    after.unicastOnly = before.unicastOnly;
    return after;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.schedule(ms, "sleeper", resolve);
    });
  }

  /** Writes a line into the trace. */
  note(text: string): void {
    this.trace.note(this.#now, text);
  }

  /** Lets `ms` pass. */
  async run(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (await settle(); (this.#queue.nextAtMs ?? Number.POSITIVE_INFINITY) <= end; await settle())
      this.#step();
    this.#now = end;
  }

  /**
   * Lets time pass until the promise settles, and answers or throws as it does; or until the condition holds.
   *
   * @param limitMs after which it fails
   * @param what is waited for, in the words of the failure
   */
  async runUntil<T = void>(
    condition: Promise<T> | (() => boolean),
    limitMs: number,
    what = "what was waited for",
  ): Promise<T> {
    const end = this.#now + limitMs;
    const outcome = watch(condition);
    for (;;) {
      await settle();
      const result = outcome();
      if (result !== undefined) return result();
      const next = this.#queue.nextAtMs;
      if (next === undefined) throw new SimulationError(this, `${what}: nothing is left that could happen`);
      if (next > end) throw new SimulationError(this, `${what}: not within ${limitMs} ms`);
      this.#step();
    }
  }

  /** What should not be there when everything is closed: open sockets, timers, datagrams under way. */
  leftovers(): string[] {
    const sockets = this.network.open().map(({ host, userPort }) => `socket ${host.name}:${userPort}`);
    return [
      ...sockets,
      ...[...this.#queue.pending()].map(({ owner, atMs }) => `${owner} at ${atMs.toFixed(3)} ms`),
    ];
  }

  /** @internal */
  hostAt(address: string): SimHost | undefined {
    for (const host of this.#hosts.values()) if (host.address === address) return host;
    return undefined;
  }

  /** @internal */
  schedule(ms: number, owner: string, run: () => void): Event {
    return this.#queue.add(this.#now + Math.max(0, ms), owner, run);
  }

  /** @internal */
  unschedule(event: Event): void {
    this.#queue.cancel(event);
  }

  #addHost(name: string, address: string): SimHost {
    const host = new SimHost(this, this.network, this.random.fork(), name, address);
    this.#hosts.set(name, host);
    return host;
  }

  #step(): void {
    const event = this.#queue.take();
    if (event === undefined) return;
    if (++this.#events > this.#maxEvents) {
      throw new SimulationError(this, `more than ${this.#maxEvents} events: something goes round in circles`);
    }
    this.#now = event.atMs;
    event.run();
  }
}

/** The longest chain of promises between two events, with room to spare: `createNode` on a host takes about ten. */
const settleTurns = 24;

async function settle(): Promise<void> {
  for (let turn = 0; turn < settleTurns; turn++) await undefined;
}

/** Answers how the condition came out, once it has. */
function watch<T>(condition: Promise<T> | (() => boolean)): () => (() => T) | undefined {
  if (typeof condition === "function") return () => (condition() ? () => undefined as T : undefined);
  let result: (() => T) | undefined;
  condition.then(
    (value) => {
      result = () => value;
    },
    (error: unknown) => {
      result = () => {
        throw error;
      };
    },
  );
  return () => result;
}
