import type { Limits } from "../limits.ts";
import { formatGuid, type Guid } from "../structure/guid.ts";
import type { Timing } from "../timing.ts";
import type { Received } from "./interpret.ts";

interface Held {
  readonly at: number;
  /** Key of the writer. */
  readonly writer: string;
  readonly octets: number;
  readonly received: Received;
}

/**
 * What came from writers that discovery has yet to tell of. A peer may find our reader first, and send at once: held
 * for a moment, its first samples are not lost, however few of them its history keeps.
 */
export class EarlyArrivals {
  readonly #limits: Limits;
  readonly #timing: Timing;
  #held: Held[] = [];

  constructor(limits: Limits, timing: Timing) {
    this.#limits = limits;
    this.#timing = timing;
  }

  /** False when there is no room. */
  hold(now: number, writer: Guid, received: Received): boolean {
    this.expire(now);
    const { earlySubmessages, earlySubmessagesPerWriter, earlyOctets } = this.#limits;
    const added: Held = { at: now, writer: formatGuid(writer), octets: octetsOf(received), received };
    const ofWriter = this.#held.filter((held) => held.writer === added.writer).length;
    const octets = this.#held.reduce((sum, held) => sum + held.octets, added.octets);
    if (this.#held.length >= earlySubmessages || ofWriter >= earlySubmessagesPerWriter) return false;
    if (octets > earlyOctets) return false;
    this.#held.push(added);
    return true;
  }

  /** Takes out what came from `writer`, in the order it came in. */
  take(now: number, writer: Guid): Received[] {
    if (this.#held.length === 0) return [];
    this.expire(now);
    const key = formatGuid(writer);
    const taken = this.#held.filter((held) => held.writer === key);
    this.#keep((held) => held.writer !== key);
    return taken.map(({ received }) => received);
  }

  /** Drops what nobody has come for. */
  expire(now: number): void {
    this.#keep(({ at }) => at >= now - this.#timing.earlyMs);
  }

  #keep(wanted: (held: Held) => boolean): void {
    if (!this.#held.every(wanted)) this.#held = this.#held.filter(wanted);
  }
}

function octetsOf({ submessage }: Received): number {
  return "payload" in submessage ? (submessage.payload?.byteLength ?? 0) : 0;
}
