import type { EndpointData } from "../discovery/endpoint-data.ts";
import type { Limits } from "../limits.ts";
import type { Parameter } from "../message/parameter-list.ts";
import type { DataFrag, Gap, Heartbeat } from "../message/submessage.ts";
import { maxSetBits, members, type SequenceNumber } from "../structure/sequence-number.ts";
import type { Time } from "../structure/time.ts";
import type { VendorId } from "../structure/vendor.ts";
import { CountFilter } from "./count-filter.ts";
import { IntervalSet } from "./interval-set.ts";
import type { Destination } from "./outbox.ts";
import { Reassembly } from "./reassembly.ts";

/** A sample as it came, before anybody has looked at its content. */
export interface ReceivedChange {
  readonly sequence: SequenceNumber;
  readonly timestamp: Time | undefined;
  readonly inlineQos: readonly Parameter[];
  readonly littleEndian: boolean;
  readonly payload: Uint8Array | undefined;
  readonly isKey: boolean;
}

/** Why a sample was not taken in; the counter of that name rises. */
export type Refusal = "duplicates" | "overLimit" | "malformed";

/** What a reader knows of one matched writer (RTPS 2.5 §8.4.10.4). */
export class WriterProxy {
  readonly endpoint: EndpointData;
  readonly destination: Destination;
  readonly reliable: boolean;
  readonly vendor: VendorId;

  /** The writer repeats what it said before the match too; a volatile reader does not want that. */
  skipsHistory = false;
  /** The next sample to hand on: everything below has been handed on, or will never come. */
  next: SequenceNumber = 1;
  /** The highest number known to exist. */
  announced: SequenceNumber = 0;
  /** A HEARTBEAT has come since the match: the writer knows this reader. */
  present = false;
  /** When an ACKNACK is due, and how long the pause before the one after grows. */
  answerAt: number = Number.POSITIVE_INFINITY;
  /** When a HEARTBEAT is answered at the latest, even if the question for what is missing waits longer. */
  acknowledgeAt: number = Number.POSITIVE_INFINITY;
  pauseMs = 0;
  readonly #pending: Map<SequenceNumber, ReceivedChange> = new Map();
  readonly #irrelevant: IntervalSet = new IntervalSet();
  readonly #reassemblies: Map<SequenceNumber, Reassembly> = new Map();
  readonly #limits: Limits;
  #reassemblyOctets = 0;
  readonly #heartbeats: CountFilter = new CountFilter();

  constructor(
    endpoint: EndpointData,
    destination: Destination,
    vendor: VendorId,
    reliable: boolean,
    limits: Limits,
  ) {
    this.endpoint = endpoint;
    this.vendor = vendor;
    this.destination = destination;
    this.reliable = reliable;
    this.#limits = limits;
  }

  take(change: ReceivedChange): Refusal | undefined {
    if (this.#isKnown(change.sequence)) return "duplicates";
    if (this.#isFull && change.sequence !== this.next) return "overLimit";
    this.#forget(change.sequence);
    this.#pending.set(change.sequence, change);
    if (this.reliable) this.announced = Math.max(this.announced, change.sequence);
    return undefined;
  }

  takeFragment(message: DataFrag, timestamp: Time | undefined): Refusal | undefined {
    if (this.#isKnown(message.sequence)) return "duplicates";
    if (message.sampleSize > this.#limits.sampleOctets) return "overLimit";
    if (this.#isFull && message.sequence !== this.next) return "overLimit";
    if (!this.#makeRoom(message.sequence, message.payload.byteLength)) return "overLimit";
    let reassembly = this.#reassemblies.get(message.sequence);
    if (reassembly === undefined) {
      reassembly = new Reassembly(message, timestamp);
      this.#reassemblies.set(message.sequence, reassembly);
    }
    const before = reassembly.octets;
    const fits = reassembly.add(message);
    this.#reassemblyOctets += reassembly.octets - before;
    if (!fits) return "malformed";
    if (this.reliable) this.announced = Math.max(this.announced, message.sequence);
    if (!reassembly.isComplete) return undefined;
    const refusal = this.take({
      sequence: message.sequence,
      timestamp: reassembly.timestamp,
      inlineQos: reassembly.inlineQos,
      littleEndian: reassembly.littleEndian,
      payload: reassembly.assemble(),
      isKey: reassembly.isKey,
    });
    // Kept, it would count as here, and never be asked for again.
    this.#forget(message.sequence);
    return refusal;
  }

  takeGap(message: Gap): Refusal | undefined {
    const { list } = message;
    this.#irrelevant.add(Math.max(message.start, this.next), list.base - 1);
    for (const sequence of members(list)) if (sequence >= this.next) this.#irrelevant.add(sequence, sequence);
    return this.#irrelevant.ranges > this.#limits.gapRangesPerWriter ? this.#overflowGaps() : undefined;
  }

  /** False when the HEARTBEAT is older than one already taken. */
  takeHeartbeat(now: number, message: Heartbeat): boolean {
    if (!this.#heartbeats.passes(now, message.count)) return false;
    if (!this.present && this.skipsHistory) this.#skipHistory(message.last);
    this.present = true;
    this.announced = Math.max(this.announced, message.last);
    // Below `first` nothing will come any more, but what is here already is handed on.
    if (message.first > this.next) this.#irrelevant.add(this.next, message.first - 1);
    return true;
  }

  /** Everything that can be handed on now, in order. */
  *deliverable(): Generator<ReceivedChange> {
    for (;;) {
      const change = this.#pending.get(this.next);
      if (change !== undefined) {
        this.#pending.delete(this.next++);
        yield change;
        continue;
      }
      const end = this.#irrelevant.endOf(this.next);
      if (end === undefined) break;
      this.#skipTo(this.#nextPendingUpTo(end) ?? end + 1);
    }
    this.#irrelevant.dropBelow(this.next);
  }

  /** A best-effort writer's sample goes out at once, and nothing older after it. */
  deliverAtOnce(): ReceivedChange | undefined {
    const [first] = this.#pending.values();
    if (first === undefined) return undefined;
    this.#pending.clear();
    this.next = first.sequence + 1;
    for (const sequence of this.#reassemblies.keys()) if (sequence < this.next) this.#forget(sequence);
    return first;
  }

  get hasMissing(): boolean {
    return this.announced >= this.next;
  }

  /** Numbers of samples of which nothing is here: at most those of one ACKNACK. */
  missing(): SequenceNumber[] {
    const missing: SequenceNumber[] = [];
    const end = this.#isFull ? this.next : Math.min(this.announced, this.next + maxSetBits - 1);
    for (let sequence = this.next; sequence <= end; sequence++) {
      if (!this.#isKnown(sequence) && !this.#reassemblies.has(sequence)) missing.push(sequence);
    }
    return missing;
  }

  /** What is partly here, lowest first: nothing is handed on before it. */
  partial(): [SequenceNumber, Reassembly][] {
    return [...this.#reassemblies].sort(([a], [b]) => a - b);
  }

  /** No room for samples that must wait; only the next one can be taken in. */
  get #isFull(): boolean {
    return this.#pending.size >= this.#limits.outOfOrderPerWriter;
  }

  /** What stands before the first sample that came by itself was said before the match. */
  #skipHistory(last: SequenceNumber): void {
    const first = Math.min(...this.#pending.keys(), ...this.#reassemblies.keys(), last + 1);
    this.#irrelevant.add(this.next, first - 1);
  }

  #isKnown(sequence: SequenceNumber): boolean {
    return sequence < this.next || this.#pending.has(sequence) || this.#irrelevant.has(sequence);
  }

  #skipTo(sequence: SequenceNumber): void {
    for (const partial of this.#reassemblies.keys()) if (partial < sequence) this.#forget(partial);
    this.next = sequence;
  }

  /** The lowest waiting sample up to `end`: it came before the writer said that it would not. */
  #nextPendingUpTo(end: SequenceNumber): SequenceNumber | undefined {
    let lowest: SequenceNumber | undefined;
    for (const sequence of this.#pending.keys()) {
      if (sequence <= end && (lowest === undefined || sequence < lowest)) lowest = sequence;
    }
    return lowest;
  }

  /**
   * A best-effort writer's oldest piece gives way to the new one. A reliable writer's newest does, which is sent again
   * later: everything waits for the lowest, so that one must never be without room.
   */
  #makeRoom(sequence: SequenceNumber, octets: number): boolean {
    const { reassembliesPerWriter, reassemblyOctetsPerWriter } = this.#limits;
    const pieces = this.#reassemblies.has(sequence) ? 0 : 1;
    while (
      this.#reassemblies.size + pieces > reassembliesPerWriter ||
      this.#reassemblyOctets + octets > reassemblyOctetsPerWriter
    ) {
      const others = [...this.#reassemblies.keys()].filter((other) => other !== sequence);
      const victim = this.reliable ? Math.max(...others) : Math.min(...others);
      if (others.length === 0 || (this.reliable && victim < sequence)) return false;
      this.#forget(victim);
    }
    return true;
  }

  #forget(sequence: SequenceNumber): void {
    const reassembly = this.#reassemblies.get(sequence);
    if (reassembly === undefined) return;
    this.#reassemblyOctets -= reassembly.octets;
    this.#reassemblies.delete(sequence);
  }

  /** Too many separate gaps: forget them all. The writer is asked again, and says GAP again. */
  #overflowGaps(): Refusal {
    this.#irrelevant.dropBelow(Number.MAX_SAFE_INTEGER);
    return "overLimit";
  }
}
