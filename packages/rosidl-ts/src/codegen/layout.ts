/**
 * What is known, while code is generated, of where the next octet goes: so many octets behind the variable `p`, whose
 * distance from the alignment origin is known modulo a power of two. Padding that can be worked out here costs nothing
 * at run time.
 */
export class Layout {
  /** Octets from `p` to the next item. */
  offset = 0;
  /** `p` is `residue` modulo `modulus`; a modulus of 1 says nothing. */
  #modulus = 8;
  #residue = 0;

  /** Octets of padding before an item of that alignment, or undefined when only run time can tell. */
  padding(alignment: number): number | undefined {
    if (this.#modulus % alignment !== 0) return undefined;
    return -(this.#residue + this.offset) & (alignment - 1);
  }

  /** `p` moves to the next item. */
  advance(): void {
    this.#residue = (this.#residue + this.offset) % this.#modulus;
    this.offset = 0;
  }

  /** `p` is now a multiple of `modulus` from the origin, and the next item is there. */
  reset(modulus: number): void {
    this.#modulus = modulus;
    this.#residue = 0;
    this.offset = 0;
  }
}
