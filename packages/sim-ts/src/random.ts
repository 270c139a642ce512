/**
 * Chance that a seed repeats: sfc32 by Chris Doty-Humphrey (128 bits of state, passes PractRand), its state filled by
 * splitmix32 so that neighbouring seeds have nothing in common.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param seed 32 bits of it count */
  constructor(seed: number) {
    let state = seed | 0;
    const next = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return (mixed ^ (mixed >>> 15)) >>> 0;
    };
    this.#a = next();
    this.#b = next();
    this.#c = next();
  }

  /** 0 to 2^32 - 1. */
  next32(): number {
    const sum = (this.#a + this.#b + this.#counter++) >>> 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((((this.#c << 21) | (this.#c >>> 11)) >>> 0) + sum) | 0;
    return sum;
  }

  /** 0 to just below 1. */
  unit(): number {
    return this.next32() / 0x1_0000_0000;
  }

  /** True with this probability. Takes one number whatever the probability, so that runs stay comparable. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }

  fill(target: Uint8Array): void {
    for (let index = 0; index < target.length; index++) target[index] = this.next32() >>> 24;
  }

  /** Chance of its own for a part of the world: what it takes does not shift what others get. */
  fork(): Random {
    return new Random(this.next32());
  }
}
