import {
  encodeParticipantData,
  encodeParticipantKey,
  type ParticipantData,
} from "../discovery/participant-data.ts";
import { encodeKeyHash, encodeStatusInfo } from "../message/inline-qos.ts";
import { Pids } from "../message/pids.ts";
import type { Submessage } from "../message/submessage.ts";
import { EntityIds } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import type { EntityContext } from "./entity-context.ts";
import type { Destination } from "./outbox.ts";

/** Says again and again that this participant is here (RTPS 2.5 §8.5.3, SPDP). */
export class Announcer {
  #data: ParticipantData;
  #to: readonly Locator[];
  readonly #context: EntityContext;
  #sequence = 1;
  #announcements = 0;
  #at: number;

  constructor(now: number, data: ParticipantData, to: readonly Locator[], context: EntityContext) {
    this.#data = data;
    this.#to = to;
    this.#context = context;
    this.#at = now;
    context.alarm.pull(now);
  }

  get data(): ParticipantData {
    return this.#data;
  }

  /** Other addresses than before. The number rises with the content: Fast DDS drops one it has seen. */
  update(now: number, data: ParticipantData, to: readonly Locator[]): void {
    this.#data = data;
    this.#to = to;
    this.#sequence++;
    this.#announcements = 0;
    this.#at = now;
    this.#context.alarm.pull(now);
  }

  /** Announces when it is time: to everybody, and to those whom that does not reach. */
  advance(now: number, outOfReach: (to: readonly Locator[]) => Iterable<Destination>): void {
    if (now >= this.#at) {
      this.#context.outbox.announce(this.#to, [this.#announcement()]);
      for (const destination of outOfReach(this.#to)) this.announceTo(destination);
      this.#announcements++;
      this.#at = now + this.#pause();
    }
    this.#context.alarm.pull(this.#at);
  }

  announceTo(destination: Destination): void {
    this.#context.outbox.send(destination, [this.#announcement()]);
  }

  /** The last word: peers forget this participant and all it has. */
  leave(outOfReach: (to: readonly Locator[]) => Iterable<Destination>): void {
    const { prefix } = this.#data;
    const guid = { prefix, entityId: EntityIds.participant };
    const goodbye: Submessage = {
      ...this.#announcement(),
      sequence: this.#sequence + 1,
      inlineQos: [
        { pid: Pids.keyHash, value: encodeKeyHash(guid) },
        { pid: Pids.statusInfo, value: encodeStatusInfo({ disposed: true, unregistered: true }) },
      ],
      payload: encodeParticipantKey(prefix),
      isKey: true,
    };
    this.#context.outbox.announce(this.#to, [goodbye]);
    for (const destination of outOfReach(this.#to)) this.#context.outbox.send(destination, [goodbye]);
  }

  #announcement(): Extract<Submessage, { kind: "data" }> {
    return {
      kind: "data",
      readerId: EntityIds.spdpReader,
      writerId: EntityIds.spdpWriter,
      sequence: this.#sequence,
      inlineQos: [],
      payload: encodeParticipantData(this.#data),
      isKey: false,
      littleEndian: true,
    };
  }

  /** A burst at first, since a peer that is just starting easily misses one; then ever longer pauses. */
  #pause(): number {
    const { announceBurst, announceBurstMs, announceMs } = this.#context.timing;
    const late = Math.max(0, this.#announcements - announceBurst);
    return Math.min(announceMs, announceBurstMs * 2 ** Math.min(late, 16));
  }
}
