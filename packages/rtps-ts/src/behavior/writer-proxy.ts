import type { EndpointData } from "../discovery/endpoint-data.ts";
import type { Limits } from "../limits.ts";
import type { Parameter } from "../message/parameter-list.ts";
import type { DataFrag, Gap, Heartbeat } from "../message/submessage.ts";
import { type SequenceNumber, maxSetBits, members } from "../structure/sequence-number.ts";
import type { Time } from "../structure/time.ts";
import type { VendorId } from "../structure/vendor.ts";
import { IntervalSet } from "./interval-set.ts";
import type { Destination } from "./outbox.ts";
import { isNewer } from "./reader-proxy.ts";
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

  /** The next sample to hand on: everything below has been handed on, or will never come. */
  next: SequenceNumber = 1;
  /** The highest number known to exist. */
  announced: SequenceNumber = 0;
  /** A HEARTBEAT has come since the match: the writer knows this reader. */
  present = false;
  /** When an ACKNACK is due, and how long the pause before the one after grows. */
  answerAt: number = Number.POSITIVE_INFINITY;
  pauseMs = 0;
  readonly #pending: Map<SequenceNumber, ReceivedChange> = new Map();
  readonly #irrelevant: IntervalSet = new IntervalSet();
  readonly #reassemblies: Map<SequenceNumber, Reassembly> = new Map();
  readonly #limits: Limits;
  #reassemblyOctets = 0;
  #heartbeatCount = -1;

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
    if (this.#pending.size >= this.#limits.outOfOrderPerWriter && change.sequence !== this.next) return "overLimit";
    this.#forget(change.sequence);
    this.#pending.set(change.sequence, change);
    if (this.reliable) this.announced = Math.max(this.announced, change.sequence);
    return undefined;
  }

  takeFragment(message: DataFrag, timestamp: Time | undefined): Refusal | undefined {
    if (this.#isKnown(message.sequence)) return "duplicates";
    if (message.sampleSize > this.#limits.sampleOctets) return "overLimit";
    let reassembly = this.#reassemblies.get(message.sequence);
    if (reassembly === undefined) {
      if (!this.#makeRoom(message.payload.byteLength)) return "overLimit";
      reassembly = new Reassembly(message, timestamp);
      this.#reassemblies.set(message.sequence, reassembly);
    } else if (this.#reassemblyOctets + message.payload.byteLength > this.#limits.reassemblyOctetsPerWriter) {
      return "overLimit";
    }
    const before = reassembly.octets;
    const fits = reassembly.add(message);
    this.#reassemblyOctets += reassembly.octets - before;
    if (!fits) return "malformed";
    if (this.reliable) this.announced = Math.max(this.announced, message.sequence);
    if (!reassembly.isComplete) return undefined;
    return this.take({
      sequence: message.sequence,
      timestamp: reassembly.timestamp,
      inlineQos: reassembly.inlineQos,
      littleEndian: reassembly.littleEndian,
      payload: reassembly.assemble(),
      isKey: reassembly.isKey,
    });
  }

  takeGap(message: Gap): Refusal | undefined {
    const { list } = message;
    this.#irrelevant.add(Math.max(message.start, this.next), list.base - 1);
    for (const sequence of members(list)) if (sequence >= this.next) this.#irrelevant.add(sequence, sequence);
    return this.#irrelevant.ranges > this.#limits.gapRangesPerWriter ? this.#overflowGaps() : undefined;
  }

  /** False when the HEARTBEAT is older than one already taken. */
  takeHeartbeat(message: Heartbeat): boolean {
    if (!isNewer(message.count, this.#heartbeatCount)) return false;
    this.#heartbeatCount = message.count;
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
    const end = Math.min(this.announced, this.next + maxSetBits - 1);
    for (let sequence = this.next; sequence <= end; sequence++) {
      if (!this.#isKnown(sequence) && !this.#reassemblies.has(sequence)) missing.push(sequence);
    }
    return missing;
  }

  partial(): Iterable<[SequenceNumber, Reassembly]> {
    return this.#reassemblies;
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

  /** A best-effort writer's oldest piece gives way; a reliable writer sends the new one again later. */
  #makeRoom(octets: number): boolean {
    const { reassembliesPerWriter, reassemblyOctetsPerWriter } = this.#limits;
    for (const sequence of this.#reassemblies.keys()) {
      const isFull =
        this.#reassemblies.size >= reassembliesPerWriter ||
        this.#reassemblyOctets + octets > reassemblyOctetsPerWriter;
      if (!isFull) return true;
      if (this.reliable) return false;
      this.#forget(sequence);
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
