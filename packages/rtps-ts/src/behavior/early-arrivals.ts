import type { Limits } from "../limits.ts";
import type { Guid } from "../structure/guid.ts";
import type { Timing } from "../timing.ts";
import type { Received } from "./interpret.ts";

/**
 * What came from writers that discovery has yet to tell of. A peer may find our reader first, and send at once: held
 * for a moment, its first samples are not lost, however few of them its history keeps.
 */
export class EarlyArrivals {
  readonly #limits: Limits;
  readonly #timing: Timing;
  #held: { at: number; received: Received }[] = [];

  constructor(limits: Limits, timing: Timing) {
    this.#limits = limits;
    this.#timing = timing;
  }

  /** False when there is no room. */
  hold(now: number, received: Received): boolean {
    const oldest = now - this.#timing.earlyMs;
    if ((this.#held[0]?.at ?? now) < oldest) this.#held = this.#held.filter(({ at }) => at >= oldest);
    if (this.#held.length >= this.#limits.earlySubmessages) return false;
    this.#held.push({ at: now, received });
    return true;
  }

  /** Takes out what came from `writer`, in the order it came in. */
  take(now: number, writer: Guid): Received[] {
    if (this.#held.length === 0) return [];
    const taken: Received[] = [];
    const oldest = now - this.#timing.earlyMs;
    this.#held = this.#held.filter(({ at, received }) => {
      const { from, submessage } = received;
      const isFromWriter =
        from === writer.prefix && "writerId" in submessage && submessage.writerId === writer.entityId;
      if (isFromWriter && at >= oldest) taken.push(received);
      return !isFromWriter;
    });
    return taken;
  }
}
