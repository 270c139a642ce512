/** Something that happens at a moment of virtual time. */
export interface Event {
  readonly atMs: number;
  readonly order: number;
  /** Who it belongs to, for the report of what is left over. */
  readonly owner: string;
  run: (() => void) | undefined;
}

/** What is to come, by time and, within one moment, in the order in which it was planned. A binary heap. */
export class EventQueue {
  readonly #heap: Event[] = [];
  #order = 0;
  #live = 0;

  /** How many are to come, those taken back not counted. */
  get size(): number {
    return this.#live;
  }

  add(atMs: number, owner: string, run: () => void): Event {
    const event: Event = { atMs, order: this.#order++, owner, run };
    this.#heap.push(event);
    this.#live++;
    this.#rise(this.#heap.length - 1);
    return event;
  }

  /** Takes an event back; one that has happened stays as it is. */
  cancel(event: Event): void {
    if (event.run === undefined) return;
    event.run = undefined;
    this.#live--;
  }

  /** When the next one happens. */
  get nextAtMs(): number | undefined {
    this.#dropCancelled();
    return this.#heap[0]?.atMs;
  }

  take(): { atMs: number; run: () => void } | undefined {
    this.#dropCancelled();
    const event = this.#removeFirst();
    const run = event?.run;
    if (event === undefined || run === undefined) return undefined;
    event.run = undefined;
    this.#live--;
    return { atMs: event.atMs, run };
  }

  *pending(): Generator<Event> {
    for (const event of this.#heap) if (event.run !== undefined) yield event;
  }

  #dropCancelled(): void {
    while (this.#heap.length > 0 && this.#heap[0]?.run === undefined) this.#removeFirst();
  }

  #removeFirst(): Event | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && last !== first) {
      this.#heap[0] = last;
      this.#sink();
    }
    return first;
  }

  #rise(from: number): void {
    for (let index = from; index > 0; ) {
      const parent = (index - 1) >>> 1;
      if (!this.#swapIfEarlier(index, parent)) return;
      index = parent;
    }
  }

  #sink(): void {
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      const child = this.#isEarlier(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfEarlier(child, index)) return;
      index = child;
    }
  }

  #swapIfEarlier(child: number, parent: number): boolean {
    const lower = this.#heap[child];
    const upper = this.#heap[parent];
    if (lower === undefined || upper === undefined || !this.#isEarlier(child, parent)) return false;
    this.#heap[child] = upper;
    this.#heap[parent] = lower;
    return true;
  }

  #isEarlier(one: number, other: number): boolean {
    const a = this.#heap[one];
    const b = this.#heap[other];
    if (a === undefined || b === undefined) return false;
    return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
  }
}
