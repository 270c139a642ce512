/** Keeps account of what a writer wrote and what one reader of it took. */
export class SampleLedger {
  readonly #written: string[] = [];
  readonly #taken: string[] = [];

  get taken(): number {
    return this.#taken.length;
  }

  get written(): number {
    return this.#written.length;
  }

  get lastTaken(): string | undefined {
    return this.#taken.at(-1);
  }

  /** What was written and has not come. */
  missing(): string[] {
    const taken = new Set(this.#taken);
    return this.#written.filter((fingerprint) => !taken.has(fingerprint));
  }

  /** @param fingerprint tells this sample from all others */
  wrote(fingerprint: string): void {
    this.#written.push(fingerprint);
  }

  took(fingerprint: string): void {
    this.#taken.push(fingerprint);
  }

  /**
   * - `all`: every sample, once, in order.
   * - `last`: the same for the last `count`.
   * - `some`: none twice, none out of order, none that was never written.
   */
  check(expected: { what: "all" } | { what: "last"; count: number } | { what: "some" }): void {
    const { what } = expected;
    const wanted = expected.what === "last" ? this.#written.slice(-expected.count) : this.#written;
    let at = 0;
    for (const fingerprint of this.#taken) {
      const found = wanted.indexOf(fingerprint, at);
      if (found < 0) {
        throw new Error(
          `sample ${fingerprint} came twice, too late or out of nowhere, after ${this.#taken.slice(0, 5)}…`,
        );
      }
      at = found + 1;
    }
    if (what !== "some" && this.#taken.length !== wanted.length) {
      throw new Error(
        `${this.#taken.length} of ${wanted.length} samples came; the last was ${this.#taken.at(-1)}`,
      );
    }
  }
}
