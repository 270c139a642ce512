import type { EndpointData } from "../discovery/endpoint-data.ts";
import type { AckNack, NackFrag } from "../message/submessage.ts";
import { members, type SequenceNumber } from "../structure/sequence-number.ts";
import { CountFilter } from "./count-filter.ts";
import type { CacheChange } from "./history-cache.ts";
import type { Destination } from "./outbox.ts";

/** What a writer knows of one matched reader (RTPS 2.5 §8.4.7.5). */
export class ReaderProxy {
  readonly endpoint: EndpointData;
  readonly destination: Destination;
  readonly reliable: boolean;
  /** Which of a change's forms this reader is served. */
  readonly form: number;
  /** Changes before this one are not for this reader: it is volatile and came later. */
  readonly firstRelevant: SequenceNumber;

  /** Everything below has arrived there. */
  acknowledgedBelow: SequenceNumber;
  /** Everything up to here has been sent, or announced as not coming, once. */
  sentThrough: SequenceNumber;
  /** The next fragment of `sentThrough + 1`, counted from 1, when that change is a large one. */
  nextFragment = 1;
  /** An ACKNACK has come since the match: the reader knows this writer. */
  present = false;
  /** Whole changes asked for again. */
  readonly requested: Set<SequenceNumber> = new Set();
  /** Fragments asked for again, ascending from 1. */
  readonly requestedFragments: Map<SequenceNumber, number[]> = new Map();
  heartbeatAt: number = Number.POSITIVE_INFINITY;
  heartbeatPauseMs = 0;
  /** When the next burst of a large change may follow. */
  burstAt: number = Number.POSITIVE_INFINITY;
  readonly #ackNacks: CountFilter = new CountFilter();
  readonly #nackFrags: CountFilter = new CountFilter();

  constructor(endpoint: EndpointData, destination: Destination, form: number, firstRelevant: SequenceNumber) {
    this.endpoint = endpoint;
    this.destination = destination;
    this.reliable = endpoint.qos.reliability === "reliable";
    this.form = form;
    this.firstRelevant = firstRelevant;
    this.acknowledgedBelow = firstRelevant;
    this.sentThrough = firstRelevant - 1;
  }

  isFor(change: CacheChange): boolean {
    if (change.sequence < this.firstRelevant) return false;
    const { to } = change;
    const { guid } = this.endpoint;
    return to === undefined || (to.entityId === guid.entityId && to.prefix === guid.prefix);
  }

  /** Takes note of what is missing; false when the message is older than one already taken. */
  takeAckNack(now: number, message: AckNack): boolean {
    if (!this.#ackNacks.passes(now, message.count)) return false;
    this.present = true;
    for (const sequence of members(message.set)) {
      if (sequence >= this.firstRelevant && sequence <= this.sentThrough) this.requested.add(sequence);
    }
    return true;
  }

  takeNackFrag(now: number, message: NackFrag): boolean {
    if (!this.#nackFrags.passes(now, message.count)) return false;
    if (message.sequence <= this.sentThrough) {
      this.requestedFragments.set(message.sequence, [...members(message.fragments)]);
    }
    return true;
  }

  /** Nothing was heard of this reader since the match, or something it was sent is not acknowledged. */
  get awaitsAnswer(): boolean {
    return this.reliable && (!this.present || this.acknowledgedBelow <= this.sentThrough);
  }
}
