import { decodeMessage } from "../message/decode-message.ts";
import type { Output } from "../output.ts";
import { type EntityId, EntityIds, type Guid, type GuidPrefix } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import type { BuiltinEndpoints } from "./builtin-endpoints.ts";
import { EarlyArrivals } from "./early-arrivals.ts";
import type { EntityContext } from "./entity-context.ts";
import { interpret, type Received } from "./interpret.ts";
import type { Matchmaker } from "./matchmaker.ts";
import type { RemoteParticipants } from "./remote-participants.ts";
import type { StatefulReader } from "./stateful-reader.ts";
import type { StatefulWriter } from "./stateful-writer.ts";

/** Whom a message may concern. */
export interface Recipients {
  readonly prefix: GuidPrefix;
  readonly context: EntityContext;
  readonly outputs: Output[];
  readonly builtin: BuiltinEndpoints;
  readonly matchmaker: Matchmaker;
  readonly remotes: RemoteParticipants;
}

/** Takes a datagram apart and hands each submessage to the entity it is for (RTPS 2.5 §8.3.4). */
export class MessageReceiver {
  readonly #to: Recipients;
  readonly #early: EarlyArrivals;

  constructor(recipients: Recipients) {
    this.#to = recipients;
    this.#early = new EarlyArrivals(recipients.context.limits, recipients.context.timing);
  }

  /** @param source undefined for what this participant sent to itself */
  receive(now: number, bytes: Uint8Array, source: Locator | undefined): void {
    const { counters } = this.#to.context;
    const message = decodeMessage(bytes);
    if ("reason" in message) {
      counters.malformed++;
      return;
    }
    if (message.malformed !== undefined) counters.malformed++;
    counters.skippedSubmessages += message.skipped;
    const { prefix } = message.header;
    if (source !== undefined) {
      // Multicast brings back what was sent by multicast.
      if (prefix === this.#to.prefix) return;
      this.#to.remotes.heard(now, prefix, source);
    }
    for (const received of interpret(message, this.#to.prefix, counters))
      this.#dispatch(now, received, source);
  }

  /** A writer has just been matched: what came from it before is dealt with now. */
  replay(now: number, writer: Guid): void {
    for (const received of this.#early.take(now, writer)) this.#toReaders(now, received);
  }

  advance(now: number): void {
    this.#early.expire(now);
  }

  #dispatch(now: number, received: Received, source: Locator | undefined): void {
    const { from, submessage } = received;
    const isAnnouncement = "writerId" in submessage && submessage.writerId === EntityIds.spdpWriter;
    if (!isAnnouncement) this.#to.remotes.answered(from);
    switch (submessage.kind) {
      case "acknack": {
        const writer = this.#writer(submessage.writerId);
        if (writer?.onAckNack(now, from, submessage)) this.#ready(writer.entityId, from, submessage.readerId);
        break;
      }
      case "nack-frag":
        this.#writer(submessage.writerId)?.onNackFrag(now, from, submessage);
        break;
      case "data":
        if (submessage.writerId !== EntityIds.spdpWriter) this.#toReaders(now, received);
        else if (source !== undefined) this.#to.remotes.onSpdp(now, from, source, submessage);
        break;
      default:
        this.#toReaders(now, received);
    }
  }

  #toReaders(now: number, received: Received): void {
    const { from, timestamp, submessage } = received;
    if (!("writerId" in submessage)) return;
    const readers = this.#readersFor(from, submessage);
    if (readers.length === 0) this.#holdOrDrop(now, received, submessage.writerId);
    for (const reader of readers) {
      switch (submessage.kind) {
        case "data":
          reader.onData(now, from, submessage, timestamp);
          break;
        case "data-frag":
          reader.onDataFrag(now, from, submessage, timestamp);
          break;
        case "gap":
          reader.onGap(now, from, submessage);
          break;
        case "heartbeat": {
          const isFirst = reader.onHeartbeat(now, from, submessage);
          if (isFirst) this.#ready(reader.entityId, from, submessage.writerId);
          break;
        }
        case "heartbeat-frag":
          reader.onHeartbeatFrag(now, from, submessage);
          break;
      }
    }
  }

  /** From a writer that SEDP may be about to tell of, it waits for that; otherwise nobody here wants it. */
  #holdOrDrop(now: number, received: Received, writerId: EntityId): void {
    const { context, matchmaker, remotes } = this.#to;
    const { from } = received;
    if (!remotes.isKnown(from)) context.counters.unknownParticipant++;
    else if (matchmaker.isKnown(from, writerId)) context.counters.unknownEndpoint++;
    else if (!this.#early.hold(now, { prefix: from, entityId: writerId }, received))
      context.counters.overLimit++;
  }

  #ready(local: EntityId, prefix: GuidPrefix, entityId: EntityId): void {
    const { builtin, outputs } = this.#to;
    if (builtin.readers.has(local) || builtin.writers.has(local)) return;
    outputs.push({ kind: "ready", local, remote: { prefix, entityId } });
  }

  /** Those matched with the writer: the one that is named, or all. */
  #readersFor(
    from: GuidPrefix,
    { readerId, writerId }: { readerId: EntityId; writerId: EntityId },
  ): readonly StatefulReader[] {
    const { builtin, matchmaker } = this.#to;
    const matched = matchmaker.readersOf.get(from, writerId) ?? builtin.readersOf(from, writerId);
    return readerId === EntityIds.unknown
      ? matched
      : matched.filter((reader) => reader.entityId === readerId);
  }

  #writer(entityId: EntityId): StatefulWriter | undefined {
    const { builtin, context, matchmaker } = this.#to;
    const writer = matchmaker.writers.get(entityId)?.writer ?? builtin.writers.get(entityId);
    if (writer === undefined) context.counters.unknownEndpoint++;
    return writer;
  }
}
