/**
 * Sequence numbers are 64-bit on the wire and safe integers here: 2^53 samples take 285 years at a million a second.
 * A larger one from the network is malformed (RTPS 2.5 §9.3.2).
 */
export type SequenceNumber = number;

/**
 * SequenceNumberSet and FragmentNumberSet (RTPS 2.5 §9.4.2.6, §9.4.2.8): up to 256 numbers from `base`.
 * Bit 0 of the set is the most significant bit of the first word.
 */
export interface NumberSet {
  readonly base: number;
  /** 0 to 256. */
  readonly numBits: number;
  /** ceil(numBits / 32) unsigned words. */
  readonly words: readonly number[];
}

/** At most 256 (RTPS 2.5 §9.4.2.6). */
export const maxSetBits = 256;

export const emptySet = (base: number): NumberSet => ({ base, numBits: 0, words: [] });

/** The set of `numbers`, ascending, all in `base` to `base + 255`; later ones are left for the next set. */
export function numberSet(base: number, numbers: Iterable<number>): NumberSet {
  const words: number[] = [];
  let numBits = 0;
  for (const number of numbers) {
    const bit = number - base;
    if (bit >= maxSetBits) break;
    while (words.length <= bit >>> 5) words.push(0);
    words[bit >>> 5] = ((words[bit >>> 5] ?? 0) | (0x80000000 >>> (bit & 31))) >>> 0;
    numBits = bit + 1;
  }
  return { base, numBits, words };
}

/** The members of a set, ascending: never more than 256 of them. */
export function* members(set: NumberSet): Generator<number> {
  for (let bit = 0; bit < set.numBits; bit++) {
    if (((set.words[bit >>> 5] ?? 0) & (0x80000000 >>> (bit & 31))) !== 0) yield set.base + bit;
  }
}
