import { decodeEndpointData, decodeKeyGuid } from "../discovery/endpoint-data.ts";
import { decodeParticipantData, type ParticipantData } from "../discovery/participant-data.ts";
import type { Data } from "../message/submessage.ts";
import type { Output, ParticipantLost } from "../output.ts";
import { type EntityId, EntityIds, type Guid, type GuidPrefix } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import type { Announcer } from "./announcer.ts";
import type { BuiltinEndpoints } from "./builtin-endpoints.ts";
import type { EntityContext } from "./entity-context.ts";
import type { KnownEndpoint, Matchmaker } from "./matchmaker.ts";
import type { Destination } from "./outbox.ts";
import { RemoteParticipant } from "./remote-participant.ts";
import type { ReceivedChange } from "./writer-proxy.ts";

export interface Neighbours {
  readonly context: EntityContext;
  readonly outputs: Output[];
  readonly announcer: Announcer;
  readonly builtin: BuiltinEndpoints;
  readonly matchmaker: Matchmaker;
}

/** Who else is in the domain: found by SPDP, asked by SEDP what they have, forgotten when they fall silent. */
export class RemoteParticipants {
  readonly #participants: Map<GuidPrefix, RemoteParticipant> = new Map();
  readonly #at: Neighbours;

  constructor(neighbours: Neighbours) {
    this.#at = neighbours;
  }

  all(): ParticipantData[] {
    return [...this.#participants.values()].map(({ data }) => data);
  }

  destinations(): Destination[] {
    return [...this.#participants.values()].map(({ metatraffic }) => metatraffic);
  }

  isKnown(prefix: GuidPrefix): boolean {
    return this.#participants.has(prefix);
  }

  /** Any message is a sign of life. */
  heard(now: number, prefix: GuidPrefix, source: Locator): void {
    this.#participants.get(prefix)?.heard(now, source);
  }

  /** An announcement, or a goodbye (RTPS 2.5 §8.5.3). */
  onSpdp(now: number, from: GuidPrefix, source: Locator, message: Data): void {
    const { counters } = this.#at.context;
    if (message.isKey || message.payload === undefined) {
      const guid = decodeKeyGuid(message.inlineQos, message.payload);
      // Nobody can be sent away by somebody else.
      if (guid?.prefix !== from) counters.discoveryRejected++;
      else this.#forget(from, "disposed");
      return;
    }
    const data = decodeParticipantData(message.payload);
    const own = this.#at.announcer.data;
    if ("reason" in data || data.prefix !== from || data.prefix === own.prefix) {
      counters.discoveryRejected++;
      return;
    }
    if ((data.domainId ?? own.domainId) !== own.domainId || data.domainTag !== own.domainTag) return;
    const known = this.#participants.get(from);
    if (known !== undefined) {
      known.update(data);
      known.heard(now, source);
    } else {
      this.#welcome(now, data, source);
    }
  }

  /** A sample of one of the builtin readers. */
  onDiscovery(now: number, reader: EntityId, writer: Guid, change: ReceivedChange): void {
    if (reader === EntityIds.participantMessageReader) return;
    const role = reader === EntityIds.sedpPublicationsReader ? "writer" : "reader";
    const { counters } = this.#at.context;
    const participant = this.#participants.get(writer.prefix);
    if (participant === undefined) {
      counters.unknownParticipant++;
      return;
    }
    if (change.isKey || change.payload === undefined) {
      const guid = decodeKeyGuid(change.inlineQos, change.payload);
      if (guid?.prefix !== writer.prefix) counters.discoveryRejected++;
      else this.#at.matchmaker.remove(guid);
      return;
    }
    const data = decodeEndpointData(change.payload, role);
    if ("reason" in data || data.guid.prefix !== writer.prefix) {
      counters.discoveryRejected++;
      return;
    }
    const destination =
      data.unicast.length > 0 ? { prefix: writer.prefix, locators: data.unicast } : participant.user;
    const { vendor } = participant.data;
    const known: KnownEndpoint = { role, data, vendor, destination, announcement: change.payload };
    this.#at.matchmaker.add(now, known);
  }

  advance(now: number): void {
    const { alarm, counters } = this.#at.context;
    for (const [prefix, participant] of this.#participants) {
      if (participant.leaseAt <= now) {
        counters.leasesExpired++;
        this.#forget(prefix, "lease-expired");
      } else {
        alarm.pull(participant.leaseAt);
      }
    }
  }

  #welcome(now: number, data: ParticipantData, source: Locator): void {
    const { context, outputs, announcer, builtin } = this.#at;
    if (this.#participants.size >= context.limits.participants) {
      context.counters.overLimit++;
      return;
    }
    const participant = new RemoteParticipant(now, data, source, context.limits);
    this.#participants.set(data.prefix, participant);
    context.alarm.pull(participant.leaseAt);
    outputs.push({ kind: "participant-found", data });
    // It may have missed our announcements, and drops what it cannot place; so this goes first.
    announcer.announceTo(participant.metatraffic);
    builtin.match(now, participant);
  }

  #forget(prefix: GuidPrefix, reason: ParticipantLost["reason"]): void {
    const participant = this.#participants.get(prefix);
    if (participant === undefined) return;
    this.#participants.delete(prefix);
    this.#at.builtin.unmatch(prefix);
    this.#at.matchmaker.removeAllOf(prefix);
    this.#at.outputs.push({ kind: "participant-lost", data: participant.data, reason });
  }
}
