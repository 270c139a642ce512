/**
 * Whole numbers as disjoint closed ranges in ascending order. A peer may name a range of 2^53 numbers in 32 octets;
 * here it costs one entry and is never walked through.
 */
export class IntervalSet {
  readonly #ranges: { first: number; last: number }[] = [];

  get ranges(): number {
    return this.#ranges.length;
  }

  has(number: number): boolean {
    return this.endOf(number) !== undefined;
  }

  /** The last number of the range that holds `number`. */
  endOf(number: number): number | undefined {
    const range = this.#ranges[this.#indexOf(number)];
    return range !== undefined && range.first <= number ? range.last : undefined;
  }

  /** Adds `first` to `last`, joining ranges that touch. */
  add(first: number, last: number): void {
    if (last < first) return;
    const from = this.#indexOf(first - 1);
    let to = from;
    let joinedFirst = first;
    let joinedLast = last;
    for (
      let range = this.#ranges[to];
      range !== undefined && range.first <= last + 1;
      range = this.#ranges[to]
    ) {
      joinedFirst = Math.min(joinedFirst, range.first);
      joinedLast = Math.max(joinedLast, range.last);
      to++;
    }
    this.#ranges.splice(from, to - from, { first: joinedFirst, last: joinedLast });
  }

  /** Forgets everything below `number`. */
  dropBelow(number: number): void {
    const index = this.#indexOf(number);
    if (index > 0) this.#ranges.splice(0, index);
    const range = this.#ranges[0];
    if (range !== undefined && range.first < number) range.first = number;
  }

  /** Index of the first range that ends at or after `number`: a binary search. */
  #indexOf(number: number): number {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ranges[middle]?.last ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
