import { Alarm } from "./behavior/alarm.ts";
import { Announcer } from "./behavior/announcer.ts";
import { BuiltinEndpoints, builtinEndpointSet } from "./behavior/builtin-endpoints.ts";
import type { Delivery, EntityContext } from "./behavior/entity-context.ts";
import { Matchmaker } from "./behavior/matchmaker.ts";
import { MessageReceiver } from "./behavior/message-receiver.ts";
import { Outbox } from "./behavior/outbox.ts";
import { RemoteParticipants } from "./behavior/remote-participants.ts";
import { StatefulReader } from "./behavior/stateful-reader.ts";
import { StatefulWriter, type WriteRequest } from "./behavior/stateful-writer.ts";
import { type Counters, newCounters } from "./counters.ts";
import type { EndpointData } from "./discovery/endpoint-data.ts";
import type { ParticipantData } from "./discovery/participant-data.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { Output } from "./output.ts";
import { type EntityId, EntityKinds, type GuidPrefix } from "./structure/guid.ts";
import type { Locator } from "./structure/locator.ts";
import type { History, Qos } from "./structure/qos.ts";
import type { SequenceNumber } from "./structure/sequence-number.ts";
import { type VendorId, Vendors } from "./structure/vendor.ts";
import { defaultTiming, type Timing } from "./timing.ts";

/** Where a participant is reached and where it announces itself. */
export interface Addresses {
  readonly metatrafficUnicast: readonly Locator[];
  readonly metatrafficMulticast: readonly Locator[];
  readonly defaultUnicast: readonly Locator[];
  readonly announceTo: readonly Locator[];
}

export interface ParticipantConfig {
  /** 24 hex digits that no other participant has. */
  readonly prefix: GuidPrefix;
  readonly domainId: number;
  readonly addresses: Addresses;
  /** ROS 2 puts `enclave=/;` here, and shows only participants that have it. */
  readonly userData?: Uint8Array;
  readonly entityName?: string;
  readonly limits?: Partial<Limits>;
  readonly timing?: Partial<Timing>;
}

export interface EndpointSpec {
  readonly topicName: string;
  readonly typeName: string;
  readonly qos: Qos;
  readonly userData?: Uint8Array;
}

export interface WriterSpec extends EndpointSpec {
  /** What is kept for readers that have not acknowledged it, where that is more than `qos` announces. */
  readonly keeps?: History;
  /** Which form of each change a matched reader is served; the first by default. */
  readonly formFor?: (reader: EndpointData, vendor: VendorId) => number;
}

/**
 * A DDS participant as a value machine: bytes, calls and the time go in, and outputs are drained after each. It knows
 * no socket and no clock. `now` is monotonic milliseconds; an earlier `now` than before is taken as the same moment.
 *
 * Bytes from the network never make it throw. Source: RTPS 2.5 §8.2 (structure) to §8.5 (discovery).
 */
export class Participant {
  readonly prefix: GuidPrefix;
  readonly counters: Counters = newCounters();
  readonly #context: EntityContext;
  readonly #alarm: Alarm = new Alarm();
  readonly #outbox: Outbox;
  readonly #outputs: Output[] = [];
  readonly #deliveries: Delivery[] = [];
  readonly #announcer: Announcer;
  readonly #builtin: BuiltinEndpoints;
  readonly #matchmaker: Matchmaker;
  readonly #remotes: RemoteParticipants;
  readonly #receiver: MessageReceiver;
  #nextEntityKey = 0x10;
  #participantMessageAt: number;

  constructor(now: number, config: ParticipantConfig) {
    this.prefix = config.prefix;
    this.#outbox = new Outbox(config.prefix, this.counters);
    this.#context = {
      limits: { ...defaultLimits, ...config.limits },
      timing: { ...defaultTiming, ...config.timing },
      counters: this.counters,
      outbox: this.#outbox,
      alarm: this.#alarm,
      deliveries: this.#deliveries,
    };
    this.#announcer = new Announcer(
      now,
      participantData(config, this.#context.timing.leaseMs),
      config.addresses.announceTo,
      this.#context,
    );
    this.#builtin = new BuiltinEndpoints(this.#context);
    this.#matchmaker = new Matchmaker(this.#context, this.#outputs);
    this.#remotes = new RemoteParticipants({
      context: this.#context,
      outputs: this.#outputs,
      announcer: this.#announcer,
      builtin: this.#builtin,
      matchmaker: this.#matchmaker,
    });
    this.#receiver = new MessageReceiver({
      prefix: config.prefix,
      context: this.#context,
      outputs: this.#outputs,
      builtin: this.#builtin,
      matchmaker: this.#matchmaker,
      remotes: this.#remotes,
    });
    this.#participantMessageAt = now + this.#context.timing.participantMessageMs;
    this.#alarm.pull(this.#participantMessageAt);
  }

  createWriter(now: number, spec: WriterSpec): EntityId {
    const entityId = this.#newEntityId(EntityKinds.writerNoKey);
    const kept = { ...spec.qos, history: spec.keeps ?? spec.qos.history };
    const writer = new StatefulWriter(entityId, kept, this.#context);
    const data = this.#publish(now, entityId, spec);
    this.#matchmaker.addWriter(now, { data, writer, formFor: spec.formFor ?? firstForm });
    this.#becomeKnown(now, "writer", data);
    this.#settle(now);
    return entityId;
  }

  createReader(now: number, spec: EndpointSpec): EntityId {
    const entityId = this.#newEntityId(EntityKinds.readerNoKey);
    const reader = new StatefulReader(entityId, spec.qos, this.#context);
    const data = this.#publish(now, entityId, spec);
    this.#matchmaker.addReader(now, { data, reader });
    this.#becomeKnown(now, "reader", data);
    this.#settle(now);
    return entityId;
  }

  deleteEndpoint(now: number, entityId: EntityId): void {
    const data = this.#matchmaker.removeLocal(entityId);
    if (data === undefined) return;
    this.#matchmaker.remove(data.guid);
    this.#builtin.retract(now, data.guid);
    this.#settle(now);
  }

  /** @returns the sample's sequence number; undefined when there is no such writer */
  write(now: number, writerId: EntityId, request: WriteRequest): SequenceNumber | undefined {
    const sequence = this.#matchmaker.writers.get(writerId)?.writer.write(now, request);
    this.#settle(now);
    return sequence;
  }

  /** Takes in one datagram. `bytes` must not change afterwards: samples are views of it. */
  receive(now: number, bytes: Uint8Array, from: Locator): void {
    this.counters.datagramsReceived++;
    this.#receiver.receive(now, bytes, from);
    this.#settle(now);
  }

  /** Does what is due. Call when `nextDeadline` has come; calling at other times does no harm. */
  advance(now: number): void {
    const lateMs = now - this.#alarm.at;
    if (lateMs < 0) return;
    // The process stood still: what peers said meanwhile is still to be read.
    if (lateMs > this.#context.timing.pauseMs) this.#remotes.forgive(lateMs);
    this.#alarm.clear();
    this.#remotes.advance(now);
    this.#receiver.advance(now);
    this.#announcer.advance(now, (to) => this.#remotes.outOfReach(to));
    if (now >= this.#participantMessageAt) this.#assertLiveliness(now);
    this.#alarm.pull(this.#participantMessageAt);
    for (const writer of this.#builtin.writers.values()) writer.advance(now);
    for (const reader of this.#builtin.readers.values()) reader.advance(now);
    for (const { writer } of this.#matchmaker.writers.values()) writer.advance(now);
    for (const { reader } of this.#matchmaker.readers.values()) reader.advance(now);
    this.#settle(now);
  }

  /** When `advance` is wanted at the latest. */
  nextDeadline(): number {
    return this.#alarm.at;
  }

  /** Everything that has come about since the last call. */
  drain(): Output[] {
    for (const datagram of this.#outbox.takeDatagrams()) this.#outputs.push(datagram);
    return this.#outputs.splice(0);
  }

  /** Other addresses than before: peers are told. */
  updateAddresses(now: number, addresses: Addresses): void {
    const { metatrafficUnicast, metatrafficMulticast, defaultUnicast, announceTo } = addresses;
    const data = { ...this.#announcer.data, metatrafficUnicast, metatrafficMulticast, defaultUnicast };
    this.#announcer.update(now, data, announceTo);
  }

  /** The remote readers or writers that a local endpoint is matched with. */
  matchesOf(entityId: EntityId): EndpointData[] {
    const local =
      this.#matchmaker.writers.get(entityId)?.writer.readers ??
      this.#matchmaker.readers.get(entityId)?.reader.writers;
    return local === undefined ? [] : [...local.values()].map((proxy) => proxy.endpoint);
  }

  participants(): ParticipantData[] {
    return this.#remotes.all();
  }

  /** All writers and readers known, this participant's own included. */
  endpoints(): { role: "writer" | "reader"; data: EndpointData }[] {
    return [...this.#matchmaker.known()].map(({ role, data }) => ({ role, data }));
  }

  /** Says goodbye. Drain once more; after that there is nothing left to do. */
  close(): void {
    this.#announcer.leave((to) => this.#remotes.outOfReach(to));
    this.#alarm.clear();
  }

  #newEntityId(kind: number): EntityId {
    return ((this.#nextEntityKey++ << 8) | kind) >>> 0;
  }

  #publish(now: number, entityId: EntityId, spec: EndpointSpec): EndpointData {
    const data: EndpointData = {
      guid: { prefix: this.prefix, entityId },
      topicName: spec.topicName,
      typeName: spec.typeName,
      qos: spec.qos,
      unicast: [],
      multicast: [],
      userData: spec.userData ?? new Uint8Array(0),
      expectsInlineQos: false,
    };
    this.#builtin.publish(now, data);
    return data;
  }

  /** A client and a server in one process find each other like any two. */
  #becomeKnown(now: number, role: "writer" | "reader", data: EndpointData): void {
    const destination = { prefix: this.prefix, locators: [], allows: () => true, announce: () => {} };
    this.#matchmaker.add(now, {
      role,
      data,
      vendor: Vendors.rclts,
      destination,
      announcement: new Uint8Array(0),
    });
  }

  #assertLiveliness(now: number): void {
    this.#builtin.assertLiveliness(now, this.prefix);
    this.#participantMessageAt = now + this.#context.timing.participantMessageMs;
  }

  /** Receives what this participant sent to itself, and hands on what readers have put in order. */
  #settle(now: number): void {
    for (;;) {
      this.#route(now);
      for (const writer of this.#matchmaker.takeNewWriters()) this.#receiver.replay(now, writer);
      const loopback = this.#outbox.takeLoopback();
      if (loopback.length === 0 && this.#deliveries.length === 0) return;
      for (const bytes of loopback) this.#receiver.receive(now, bytes, undefined);
    }
  }

  #route(now: number): void {
    for (const { reader, writer, change } of this.#deliveries.splice(0)) {
      if (this.#builtin.readers.has(reader)) {
        this.#remotes.onDiscovery(now, reader, writer, change);
      } else if (change.payload !== undefined && !change.isKey) {
        const { sequence, timestamp, inlineQos, littleEndian, payload } = change;
        this.#outputs.push({
          kind: "sample",
          reader,
          writer,
          sequence,
          timestamp,
          inlineQos,
          littleEndian,
          payload,
        });
      }
    }
  }
}

const firstForm = (): number => 0;

function participantData(config: ParticipantConfig, leaseMs: number): ParticipantData {
  return {
    prefix: config.prefix,
    version: 0x0203,
    vendor: Vendors.rclts,
    domainId: config.domainId,
    domainTag: "",
    builtinEndpoints: builtinEndpointSet,
    metatrafficUnicast: config.addresses.metatrafficUnicast,
    metatrafficMulticast: config.addresses.metatrafficMulticast,
    defaultUnicast: config.addresses.defaultUnicast,
    defaultMulticast: [],
    leaseMs,
    userData: config.userData ?? new Uint8Array(0),
    entityName: config.entityName ?? "",
  };
}
