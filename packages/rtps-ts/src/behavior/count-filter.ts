/**
 * Lets each HEARTBEAT, ACKNACK or NACK_FRAG of one sender through once: counts rise by one and may wrap round 32 bits
 * (RTPS 2.5 §8.3.8.6.2). A sender that has forgotten us and begins anew counts from the start again; so any count is
 * taken when none was for a while, which costs a late duplicate an answer at worst.
 */
export class CountFilter {
  #last: number | undefined;
  #at = 0;

  passes(now: number, count: number): boolean {
    const isNewer = this.#last === undefined || ((count - this.#last) | 0) > 0;
    if (!isNewer && now - this.#at < restartMs) return false;
    this.#last = count;
    this.#at = now;
    return true;
  }
}

/** Longer than datagrams stay under way, shorter than anybody likes to wait. */
const restartMs = 500;
