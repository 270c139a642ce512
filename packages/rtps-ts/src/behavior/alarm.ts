/** The earliest moment at which something wants `advance` to be called. It may ring early, never late. */
export class Alarm {
  #at: number = Number.POSITIVE_INFINITY;

  get at(): number {
    return this.#at;
  }

  /** Rings at `at` at the latest. */
  pull(at: number): void {
    if (at < this.#at) this.#at = at;
  }

  clear(): void {
    this.#at = Number.POSITIVE_INFINITY;
  }
}
