import {
  type EndpointData,
  type EntityId,
  formatGuid,
  type Guid,
  type Matched,
  type SampleForm,
  type Unmatched,
} from "rtps-ts";
import type { EndpointListener, Runtime, Timed } from "../context/runtime.ts";
import type { Mapping } from "./mapping.ts";

/** A response on its way, and whose it is. */
export interface Reply {
  readonly forms: readonly SampleForm[];
  readonly isFor: (reader: EndpointData) => boolean;
  readonly mapping: Mapping;
}

interface Client {
  readonly data: EndpointData;
  ready: boolean;
}

interface Held {
  readonly reply: Reply;
  readonly deadline: number;
}

/**
 * Holds a response back until the reply reader of the one who asked is matched and has shown that it listens: a client
 * may be found by its request before its reply reader is, and what is sent too early is lost to a volatile reader.
 * rmw_fastrtps_cpp and rmw_cyclonedds_cpp wait up to 100 ms here; a lossy network wants longer.
 */
export class ReplyGuard implements EndpointListener, Timed {
  readonly #runtime: Runtime;
  readonly #writer: EntityId;
  readonly #onUndeliverable: (reply: Reply) => void;
  readonly #clients: Map<string, Client> = new Map();
  readonly #held: Set<Held> = new Set();
  /** Responses given up. */
  undeliverable = 0;

  constructor(runtime: Runtime, writer: EntityId, onUndeliverable: (reply: Reply) => void) {
    this.#runtime = runtime;
    this.#writer = writer;
    this.#onUndeliverable = onUndeliverable;
    runtime.addTimed(this);
  }

  get deadline(): number {
    const [oldest] = this.#held;
    return oldest?.deadline ?? Number.POSITIVE_INFINITY;
  }

  send(reply: Reply): void {
    if (this.#trySend(reply, true)) return;
    const deadline = this.#runtime.now() + guardMs;
    this.#held.add({ reply, deadline });
    this.#runtime.wake(deadline);
  }

  onMatched({ remote }: Matched): void {
    this.#clients.set(formatGuid(remote.guid), { data: remote, ready: false });
  }

  onUnmatched({ remote }: Unmatched): void {
    this.#clients.delete(formatGuid(remote));
  }

  onReady(_local: EntityId, remote: Guid): void {
    const client = this.#clients.get(formatGuid(remote));
    if (client === undefined) return;
    client.ready = true;
    for (const held of this.#held) if (this.#trySend(held.reply, true)) this.#held.delete(held);
  }

  advance(now: number): void {
    for (const held of this.#held) {
      if (held.deadline > now) return;
      this.#held.delete(held);
      if (this.#trySend(held.reply, false)) continue;
      this.undeliverable++;
      this.#onUndeliverable(held.reply);
    }
  }

  close(): void {
    this.#runtime.removeTimed(this);
    this.undeliverable += this.#held.size;
    this.#held.clear();
  }

  /** To every reader that fits: a client that does not name its own may have more than one here. */
  #trySend(reply: Reply, onlyReady: boolean): boolean {
    let isSent = false;
    for (const { data, ready } of this.#clients.values()) {
      if (!reply.isFor(data) || (onlyReady && !ready)) continue;
      this.#runtime.turn((now) =>
        this.#runtime.participant.write(now, this.#writer, {
          forms: reply.forms,
          timestamp: this.#runtime.wallTime(),
          to: data.guid,
        }),
      );
      isSent = true;
    }
    return isSent;
  }
}

const guardMs = 1_000;
