import {
  type Counters,
  type EndpointData,
  type EntityId,
  type Guid,
  type Host,
  type Incompatible,
  type Locator,
  type Matched,
  type Output,
  Participant,
  type Sample,
  type Time,
  type Transport,
  type Unmatched,
} from "rtps-ts";
import { RclError } from "../errors.ts";
import type { Logger } from "../logger.ts";
import type { Discovery } from "./environment.ts";

/** What belongs to one entity of the participant. Each is called in turn, never from within another. */
export interface EndpointListener {
  onSample?(sample: Sample): void;
  onMatched?(match: Matched): void;
  onUnmatched?(match: Unmatched): void;
  onReady?(local: EntityId, remote: Guid): void;
}

/** Something that waits for a moment: `deadline` is when `advance` is wanted. */
export interface Timed {
  readonly deadline: number;
  advance(now: number): void;
}

/**
 * One participant and its transport, driven: every change is followed by a full drain of what came of it, and one
 * timer is armed for whatever is due next.
 */
export class Runtime {
  readonly host: Host;
  readonly participant: Participant;
  readonly #transport: Transport;
  readonly #logger: Logger;
  readonly #listeners: Map<EntityId, EndpointListener> = new Map();
  readonly #timed: Set<Timed> = new Set();
  #isDraining = false;
  #wakeAt: number = Number.POSITIVE_INFINITY;
  #armedAt: number = Number.POSITIVE_INFINITY;
  #cancelTimer: (() => void) | undefined;
  #closed = false;

  static async open(
    host: Host,
    discovery: Discovery,
    userData: Uint8Array,
    logger: Logger,
  ): Promise<Runtime> {
    let runtime: Runtime | undefined;
    const transport = await host
      .open({
        ...discovery,
        onDatagram: (bytes, from) => runtime?.receive(bytes, from),
        onChange: () => runtime?.useAddresses(),
        onWarning: (message) => logger.warn(message),
      })
      .catch((cause: unknown) => {
        throw openFailed(cause, discovery);
      });
    runtime = new Runtime(host, discovery, transport, userData, logger);
    runtime.turn(() => {});
    return runtime;
  }

  private constructor(
    host: Host,
    discovery: Discovery,
    transport: Transport,
    userData: Uint8Array,
    logger: Logger,
  ) {
    this.host = host;
    this.#transport = transport;
    this.#logger = logger;
    this.participant = new Participant(host.now(), {
      prefix: newPrefix(host),
      domainId: discovery.domainId,
      addresses: transport,
      userData,
      entityName: "/",
    });
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  get counters(): Counters & { sendErrors: number } {
    return { ...this.participant.counters, sendErrors: this.#transport.sendErrors };
  }

  now(): number {
    return this.host.now();
  }

  wallTime(): Time {
    return this.host.wallTime();
  }

  /** Makes a change, then deals with all that follows from it. From within a listener, what follows is left to the outer turn. */
  turn<T>(change: (now: number) => T): T {
    const result = change(this.host.now());
    if (!this.#isDraining) this.#drain();
    return result;
  }

  listen(entityId: EntityId, listener: EndpointListener): void {
    this.#listeners.set(entityId, listener);
  }

  /** Takes an entity away; nothing more is heard of it. */
  remove(entityId: EntityId): void {
    this.#listeners.delete(entityId);
    if (!this.#closed) this.turn((now) => this.participant.deleteEndpoint(now, entityId));
  }

  addTimed(timed: Timed): void {
    this.#timed.add(timed);
  }

  removeTimed(timed: Timed): void {
    this.#timed.delete(timed);
  }

  /** Has every `Timed` looked at no later than `at`. */
  wake(at: number): void {
    if (at < this.#wakeAt) this.#wakeAt = at;
    if (!this.#isDraining) this.#arm();
  }

  endpoints(): { role: "writer" | "reader"; data: EndpointData }[] {
    return this.participant.endpoints();
  }

  receive(bytes: Uint8Array, from: Locator): void {
    if (!this.#closed) this.turn((now) => this.participant.receive(now, bytes, from));
  }

  useAddresses(): void {
    if (!this.#closed) this.turn((now) => this.participant.updateAddresses(now, this.#transport));
  }

  /** Says goodbye to all peers and closes the sockets. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.turn(() => this.participant.close());
    this.#closed = true;
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    await this.#transport.close();
  }

  #drain(): void {
    this.#isDraining = true;
    try {
      for (let outputs = this.participant.drain(); outputs.length > 0; outputs = this.participant.drain()) {
        for (const output of outputs) this.#dealSafely(output);
      }
    } finally {
      this.#isDraining = false;
    }
    this.#arm();
  }

  /** One listener that fails keeps nothing from the others. */
  #dealSafely(output: Output): void {
    try {
      this.#deal(output);
    } catch (error) {
      this.#logger.error(`a mistake in rclts: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  #deal(output: Output): void {
    switch (output.kind) {
      case "datagram":
        for (const locator of output.to) this.#transport.send(output.bytes, locator);
        return;
      case "sample":
        this.#listeners.get(output.reader)?.onSample?.(output);
        return;
      case "matched":
        this.#listeners.get(output.local)?.onMatched?.(output);
        return;
      case "unmatched":
        this.#listeners.get(output.local)?.onUnmatched?.(output);
        return;
      case "ready":
        this.#listeners.get(output.local)?.onReady?.(output.local, output.remote);
        return;
      case "incompatible":
        this.#logger.warn(incompatible(output));
        return;
      default:
        // The graph is asked for when somebody wants to see it.
        return;
    }
  }

  #arm(): void {
    if (this.#closed) return;
    const at = Math.min(this.#wakeAt, this.participant.nextDeadline());
    if (at >= this.#armedAt) return;
    this.#cancelTimer?.();
    this.#armedAt = at;
    // A timer that rings early would ring again at once.
    const ms = Math.max(0, Math.ceil(at - this.host.now()));
    this.#cancelTimer = this.host.startTimer(ms, this.#onTimer);
  }

  readonly #onTimer = (): void => {
    const now = this.host.now();
    const lateMs = now - this.#armedAt;
    this.#armedAt = Number.POSITIVE_INFINITY;
    this.#cancelTimer = undefined;
    if (this.#closed) return;
    if (lateMs > pauseMs) {
      // The process stood still: what came meanwhile is read before anything is given up for want of it.
      this.#armedAt = now;
      this.#cancelTimer = this.host.startTimer(1, this.#onTimer);
      return;
    }
    this.turn((now) => {
      this.participant.advance(now);
      if (now >= this.#wakeAt) this.#advanceTimed(now);
    });
  };

  #advanceTimed(now: number): void {
    this.#wakeAt = Number.POSITIVE_INFINITY;
    for (const timed of [...this.#timed]) {
      if (timed.deadline <= now) timed.advance(now);
      this.#wakeAt = Math.min(this.#wakeAt, timed.deadline);
    }
  }
}

/** Nothing arrives, and nobody says why: the commonest of riddles. */
function incompatible({ remote, policy }: Incompatible): string {
  const why = policy === "type" ? `it has the type ${remote.typeName}` : `its ${policy} does not fit`;
  return `${remote.topicName}: not matched with an endpoint of participant ${remote.guid.prefix}: ${why}`;
}

/** A timer later than this was not merely kept waiting. */
const pauseMs = 1_000;

function openFailed(cause: unknown, { domainId }: Discovery): RclError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code =
    cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE" ? "PORT_IN_USE" : "NETWORK";
  return new RclError(code, `domain ${domainId}: ${message}`, { cause });
}

/** Random, but for the vendor id in front, as RTPS 2.5 §9.3.1.5 has it. */
function newPrefix(host: Host): string {
  const octets = new Uint8Array(10);
  host.random(octets);
  return `ca75${[...octets].map((octet) => octet.toString(16).padStart(2, "0")).join("")}`;
}
