import type { Parameter } from "../message/parameter-list.ts";
import type { Guid } from "../structure/guid.ts";
import type { SequenceNumber } from "../structure/sequence-number.ts";
import type { Time } from "../structure/time.ts";

/** One way to put a sample on the wire. A writer may hold several; each matched reader is served one of them. */
export interface SampleForm {
  readonly inlineQos: readonly Parameter[];
  /** Begins with its encapsulation header. */
  readonly payload: Uint8Array;
}

/** A sample in a writer's history (RTPS 2.5 §8.2.1.2). */
export interface CacheChange {
  readonly sequence: SequenceNumber;
  readonly timestamp: Time | undefined;
  readonly forms: readonly SampleForm[];
  /** The payload is a key: the instance goes away. */
  readonly isKey: boolean;
  /** The instance, for writers that keep the last samples of each. */
  readonly instance: string;
  /** For this reader alone; every other is told that the number will not come. */
  readonly to: Guid | undefined;
  /** Reliable readers that have yet to acknowledge it. */
  unacknowledged: number;
}

/** What a writer still has, by sequence number in ascending order (RTPS 2.5 §8.2.2). */
export class HistoryCache {
  readonly #changes: Map<SequenceNumber, CacheChange> = new Map();
  #octets = 0;
  #last: SequenceNumber = 0;

  /** The last number ever used; 0 before the first. */
  get last(): SequenceNumber {
    return this.#last;
  }

  /** The lowest number still here; `last + 1` when there is none. */
  get first(): SequenceNumber {
    const first = this.#changes.keys().next();
    return first.done === true ? this.#last + 1 : first.value;
  }

  get size(): number {
    return this.#changes.size;
  }

  get octets(): number {
    return this.#octets;
  }

  get(sequence: SequenceNumber): CacheChange | undefined {
    return this.#changes.get(sequence);
  }

  values(): IterableIterator<CacheChange> {
    return this.#changes.values();
  }

  add(change: Omit<CacheChange, "sequence">): CacheChange {
    this.#last++;
    const added: CacheChange = { ...change, sequence: this.#last };
    this.#changes.set(added.sequence, added);
    this.#octets += octetsOf(added);
    return added;
  }

  remove(change: CacheChange): void {
    if (this.#changes.delete(change.sequence)) this.#octets -= octetsOf(change);
  }
}

function octetsOf(change: CacheChange): number {
  let octets = 0;
  for (const form of change.forms) octets += form.payload.byteLength;
  return octets;
}
