import { type EndpointData, formatGuid, type Guid } from "rtps-ts";
import { serviceIdOf } from "./user-data.ts";

/** One half of a server as the client sees it, and whether it has shown that it knows the client. */
interface Half {
  readonly guid: Guid;
  readonly serviceId: string | undefined;
  ready: boolean;
  /** It counts as ready from here on even if nothing is heard. */
  readonly readyAt: number;
}

/**
 * The servers of a service: request readers and reply writers, paired by participant and, where there is one, by
 * service id. A server found by half cannot answer; one whose halves are both there and know us can be called, and
 * loses neither the first request nor its reply.
 */
export class ServerPairs {
  readonly #readers: Map<string, Half> = new Map();
  readonly #writers: Map<string, Half> = new Map();
  readonly #graceMs: number;

  /** @param graceMs after how long a match counts as ready though nothing was heard from it */
  constructor(graceMs: number) {
    this.#graceMs = graceMs;
  }

  add(now: number, half: "reader" | "writer", endpoint: EndpointData): number {
    const readyAt = now + this.#graceMs;
    const { guid } = endpoint;
    const serviceId = serviceIdOf(endpoint);
    this.#of(half).set(formatGuid(guid), { guid, serviceId, ready: false, readyAt });
    return readyAt;
  }

  remove(half: "reader" | "writer", guid: Guid): void {
    this.#of(half).delete(formatGuid(guid));
  }

  ready(half: "reader" | "writer", guid: Guid): void {
    const found = this.#of(half).get(formatGuid(guid));
    if (found !== undefined) found.ready = true;
  }

  /** Whether some server can be called now. */
  hasReady(now: number): boolean {
    for (const reader of this.#readers.values()) {
      if (!isReady(reader, now)) continue;
      for (const writer of this.#writers.values()) {
        if (isReady(writer, now) && belongTogether(reader, writer)) return true;
      }
    }
    return false;
  }

  /** When a match that is not ready yet counts as such, soonest. */
  nextReadyAt(now: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (const half of [...this.#readers.values(), ...this.#writers.values()]) {
      if (!half.ready && half.readyAt > now) next = Math.min(next, half.readyAt);
    }
    return next;
  }

  #of(half: "reader" | "writer"): Map<string, Half> {
    return half === "reader" ? this.#readers : this.#writers;
  }
}

const isReady = (half: Half, now: number): boolean => half.ready || now >= half.readyAt;

const belongTogether = (reader: Half, writer: Half): boolean =>
  reader.guid.prefix === writer.guid.prefix && reader.serviceId === writer.serviceId;
