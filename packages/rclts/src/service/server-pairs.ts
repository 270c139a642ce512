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
    this.#trustSilent(now);
    for (const reader of this.#readers.values()) {
      if (!reader.ready) continue;
      for (const writer of this.#writers.values()) {
        if (writer.ready && belongTogether(reader, writer)) return true;
      }
    }
    return false;
  }

  /** When `hasReady` should be asked again: a match is silent for so long that it counts as ready. */
  nextReadyAt(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const halves of [this.#readers, this.#writers]) {
      for (const half of halves.values()) if (!half.ready) next = Math.min(next, half.readyAt);
    }
    return next;
  }

  #trustSilent(now: number): void {
    for (const half of this.#readers.values()) if (now >= half.readyAt) half.ready = true;
    for (const half of this.#writers.values()) if (now >= half.readyAt) half.ready = true;
  }

  #of(half: "reader" | "writer"): Map<string, Half> {
    return half === "reader" ? this.#readers : this.#writers;
  }
}

const belongTogether = (reader: Half, writer: Half): boolean =>
  reader.guid.prefix === writer.guid.prefix && reader.serviceId === writer.serviceId;
