import { decodeEndpointData, decodeKeyGuid } from "../discovery/endpoint-data.ts";
import { decodeParticipantData, type ParticipantData } from "../discovery/participant-data.ts";
import { decodeStatusInfo } from "../message/inline-qos.ts";
import { findParameter } from "../message/parameter-list.ts";
import { Pids } from "../message/pids.ts";
import type { Data } from "../message/submessage.ts";
import type { Output, ParticipantLost } from "../output.ts";
import { type EntityId, EntityIds, type Guid, type GuidPrefix } from "../structure/guid.ts";
import { type Locator, sameLocator } from "../structure/locator.ts";
import type { Announcer } from "./announcer.ts";
import type { BuiltinEndpoints } from "./builtin-endpoints.ts";
import type { EntityContext } from "./entity-context.ts";
import type { Matchmaker } from "./matchmaker.ts";
import type { Destination } from "./outbox.ts";
import { RemoteParticipant } from "./remote-participant.ts";
import { EndpointRoute } from "./route.ts";
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
  /** Endpoints that are said to be gone, and when they are forgotten; the same pause for all, so in that order. */
  readonly #leaving: { readonly at: number; readonly guid: Guid }[] = [];
  readonly #at: Neighbours;

  constructor(neighbours: Neighbours) {
    this.#at = neighbours;
  }

  all(): ParticipantData[] {
    return [...this.#participants.values()].map(({ data }) => data);
  }

  /** Those that an announcement to everybody at `to` may not reach. */
  outOfReach(to: readonly Locator[]): Destination[] {
    return [...this.#participants.values()]
      .filter(({ data, metatraffic }) => {
        const heardAt = [...data.metatrafficMulticast, ...metatraffic.locators];
        return !heardAt.some((locator) => to.some((other) => sameLocator(other, locator)));
      })
      .map(({ metatraffic }) => metatraffic);
  }

  isKnown(prefix: GuidPrefix): boolean {
    return this.#participants.has(prefix);
  }

  /** Any message is a sign of life. */
  heard(now: number, prefix: GuidPrefix, source: Locator): void {
    this.#participants.get(prefix)?.heard(now, source);
  }

  /** Time has passed in which nothing could be heard. */
  forgive(ms: number): void {
    for (const participant of this.#participants.values()) participant.leaseAt += ms;
  }

  /** It speaks to us, not to everybody. */
  answered(prefix: GuidPrefix): void {
    this.#participants.get(prefix)?.answered();
  }

  /** An announcement, or a goodbye (RTPS 2.5 §8.5.3). */
  onSpdp(now: number, from: GuidPrefix, source: Locator, message: Data): void {
    const { counters } = this.#at.context;
    if (isDispose(message)) {
      const guid = decodeKeyGuid(message.inlineQos, message.payload);
      // Nobody can be sent away by somebody else.
      if (guid?.prefix !== from) counters.discoveryRejected++;
      else this.#sayGoodbye(now, from, source);
      return;
    }
    const data = decodeParticipantData(message.payload ?? noOctets);
    const own = this.#at.announcer.data;
    if ("reason" in data || data.prefix !== from || data.prefix === own.prefix) {
      counters.discoveryRejected++;
      return;
    }
    if ((data.domainId ?? own.domainId) !== own.domainId || data.domainTag !== own.domainTag) return;
    const known = this.#participants.get(from);
    if (known === undefined) this.#welcome(now, data, source);
    else if (!known.isLeaving) known.update(data);
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
    if (isDispose(change)) {
      const guid = decodeKeyGuid(change.inlineQos, change.payload);
      if (guid?.prefix !== writer.prefix) counters.discoveryRejected++;
      else this.#leaveLater(now, guid);
      return;
    }
    const payload = change.payload ?? noOctets;
    const data = decodeEndpointData(payload, role);
    if ("reason" in data || data.guid.prefix !== writer.prefix) {
      counters.discoveryRejected++;
      return;
    }
    // A copy: a view would keep the whole datagram.
    const announcement = payload.slice();
    const { limits } = this.#at.context;
    const destination = new EndpointRoute(participant, data.unicast, limits);
    const { vendor } = participant.data;
    this.#at.matchmaker.add(now, { role, data, vendor, destination, announcement });
  }

  advance(now: number): void {
    const { alarm, counters } = this.#at.context;
    for (const [prefix, participant] of this.#participants) {
      if (participant.leaseAt > now) {
        alarm.pull(participant.leaseAt);
      } else if (participant.isLeaving) {
        this.#forget(prefix, "disposed");
      } else {
        counters.leasesExpired++;
        this.#forget(prefix, "lease-expired");
      }
    }
    while ((this.#leaving[0]?.at ?? Number.POSITIVE_INFINITY) <= now) {
      const left = this.#leaving.shift();
      if (left !== undefined) this.#at.matchmaker.remove(left.guid);
    }
    alarm.pull(this.#leaving[0]?.at ?? Number.POSITIVE_INFINITY);
  }

  /** Only from where the participant is: anybody can know its GUID. */
  #sayGoodbye(now: number, prefix: GuidPrefix, source: Locator): void {
    const { alarm, counters, timing } = this.#at.context;
    const participant = this.#participants.get(prefix);
    if (participant === undefined) return;
    if (!participant.isAt(source.address)) {
      counters.discoveryRejected++;
      return;
    }
    participant.isLeaving = true;
    participant.leaseAt = Math.min(participant.leaseAt, now + timing.goodbyeMs);
    alarm.pull(participant.leaseAt);
  }

  #leaveLater(now: number, guid: Guid): void {
    const { alarm, timing } = this.#at.context;
    const at = now + timing.goodbyeMs;
    this.#leaving.push({ at, guid });
    alarm.pull(at);
  }

  #welcome(now: number, data: ParticipantData, source: Locator): void {
    const { context, outputs, announcer, builtin } = this.#at;
    if (this.#participants.size >= context.limits.participants) {
      context.counters.overLimit++;
      return;
    }
    const participant = new RemoteParticipant(now, data, source, context.limits, context.timing);
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

/** A key in place of data, or a status that says so: Fast DDS sends neither data nor key (RTPS 2.5 §9.6.4.9). */
function isDispose({ isKey, payload, inlineQos }: Pick<Data, "isKey" | "payload" | "inlineQos">): boolean {
  const value = findParameter(inlineQos, Pids.statusInfo);
  const status = value === undefined ? undefined : decodeStatusInfo(value);
  return isKey || payload === undefined || status?.disposed === true || status?.unregistered === true;
}

const noOctets = new Uint8Array(0);
