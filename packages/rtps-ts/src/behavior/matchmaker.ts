import type { EndpointData } from "../discovery/endpoint-data.ts";
import { incompatiblePolicy } from "../discovery/qos-matching.ts";
import type { Output } from "../output.ts";
import type { EntityId, Guid, GuidPrefix } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import type { VendorId } from "../structure/vendor.ts";
import type { EntityContext } from "./entity-context.ts";
import { GuidMap } from "./guid-map.ts";
import type { Destination } from "./outbox.ts";
import type { StatefulReader } from "./stateful-reader.ts";
import type { StatefulWriter } from "./stateful-writer.ts";

/** A writer of this participant, and which of its forms a reader is served. */
export interface LocalWriter {
  readonly data: EndpointData;
  readonly writer: StatefulWriter;
  readonly formFor: (reader: EndpointData, vendor: VendorId) => number;
}

export interface LocalReader {
  readonly data: EndpointData;
  readonly reader: StatefulReader;
}

/** Where an endpoint is reached; its own addresses may change. */
export interface EndpointDestination extends Destination {
  announce(unicast: readonly Locator[]): void;
}

/** An endpoint that discovery told of. Those of this same participant are among them, reached by loopback. */
export interface KnownEndpoint {
  readonly role: "writer" | "reader";
  readonly data: EndpointData;
  readonly vendor: VendorId;
  readonly destination: EndpointDestination;
  /** What it was read from: equal octets change nothing. */
  readonly announcement: Uint8Array;
}

/** Brings writers and readers of one topic together, and parts them (DDS 1.4 §2.2.2.2.1). */
export class Matchmaker {
  readonly writers: Map<EntityId, LocalWriter> = new Map();
  readonly readers: Map<EntityId, LocalReader> = new Map();
  /** Local readers by the remote writer they are matched with: DATA often names no reader. */
  readonly readersOf: GuidMap<StatefulReader[]> = new GuidMap();
  readonly #known: GuidMap<KnownEndpoint> = new GuidMap();
  readonly #newWriters: Guid[] = [];
  readonly #context: EntityContext;
  readonly #outputs: Output[];

  constructor(context: EntityContext, outputs: Output[]) {
    this.#context = context;
    this.#outputs = outputs;
  }

  addWriter(now: number, local: LocalWriter): void {
    this.writers.set(local.writer.entityId, local);
    for (const known of this.#known.values()) if (known.role === "reader") this.#join(now, local, known);
  }

  addReader(now: number, local: LocalReader): void {
    this.readers.set(local.reader.entityId, local);
    for (const known of this.#known.values())
      if (known.role === "writer") this.#joinReader(now, local, known);
  }

  removeLocal(entityId: EntityId): EndpointData | undefined {
    const local = this.writers.get(entityId) ?? this.readers.get(entityId);
    if (local === undefined) return undefined;
    for (const known of this.#known.values()) this.#part(known, entityId);
    this.writers.delete(entityId);
    this.readers.delete(entityId);
    return local.data;
  }

  /** A new endpoint, or news of one. */
  add(now: number, known: KnownEndpoint): void {
    const { guid } = known.data;
    const before = this.#known.get(guid.prefix, guid.entityId);
    if (before !== undefined) {
      if (sameOctets(before.announcement, known.announcement)) return;
      if (isSameEndpoint(before.data, known.data)) {
        // Matched as it is, and reached elsewhere from now on.
        before.destination.announce(known.data.unicast);
        this.#known.set(guid, { ...known, destination: before.destination });
        return;
      }
      this.remove(guid);
    } else if (this.#known.countOf(guid.prefix) >= this.#context.limits.endpointsPerParticipant) {
      this.#context.counters.overLimit++;
      return;
    }
    this.#known.set(guid, known);
    this.#outputs.push({ kind: "endpoint-found", role: known.role, data: known.data });
    if (known.role === "reader") for (const local of this.writers.values()) this.#join(now, local, known);
    else for (const local of this.readers.values()) this.#joinReader(now, local, known);
  }

  remove(guid: Guid): void {
    const known = this.#known.delete(guid);
    if (known === undefined) return;
    const locals = known.role === "reader" ? this.writers : this.readers;
    for (const entityId of locals.keys()) this.#part(known, entityId);
    this.#outputs.push({ kind: "endpoint-lost", role: known.role, data: known.data });
  }

  removeAllOf(prefix: GuidPrefix): void {
    for (const known of this.#known.of(prefix)) this.remove(known.data.guid);
  }

  isKnown(prefix: GuidPrefix, entityId: EntityId): boolean {
    return this.#known.get(prefix, entityId) !== undefined;
  }

  /** Remote writers that a reader here was matched with since the last call. */
  takeNewWriters(): Guid[] {
    return this.#newWriters.length === 0 ? [] : this.#newWriters.splice(0);
  }

  /** Everything discovered, this participant's own included. */
  known(): Generator<KnownEndpoint> {
    return this.#known.values();
  }

  #join(now: number, local: LocalWriter, known: KnownEndpoint): void {
    if (!this.#suits(local.writer.entityId, local.data, known, local.data, known.data)) return;
    const { data, vendor, destination } = known;
    this.#outputs.push({ kind: "matched", local: local.writer.entityId, remote: data, vendor });
    local.writer.match(now, data, destination, local.formFor(data, vendor));
  }

  #joinReader(now: number, local: LocalReader, known: KnownEndpoint): void {
    if (!this.#suits(local.reader.entityId, local.data, known, known.data, local.data)) return;
    const { data, vendor, destination } = known;
    const { guid } = data;
    const readers = this.readersOf.get(guid.prefix, guid.entityId);
    if (readers === undefined) this.readersOf.set(guid, [local.reader]);
    else readers.push(local.reader);
    this.#outputs.push({ kind: "matched", local: local.reader.entityId, remote: data, vendor });
    local.reader.match(now, data, destination, vendor);
    this.#newWriters.push(guid);
  }

  #suits(
    local: EntityId,
    own: EndpointData,
    known: KnownEndpoint,
    writer: EndpointData,
    reader: EndpointData,
  ): boolean {
    if (own.topicName !== known.data.topicName) return false;
    const isSameType = own.typeName === known.data.typeName;
    const policy = isSameType ? incompatiblePolicy(writer.qos, reader.qos) : "type";
    if (policy === undefined) return true;
    this.#context.counters.incompatibleQos++;
    this.#outputs.push({ kind: "incompatible", local, remote: known.data, policy });
    return false;
  }

  #part(known: KnownEndpoint, local: EntityId): void {
    const { guid } = known.data;
    const reader = this.readers.get(local)?.reader;
    const wasMatched = reader?.unmatch(guid) ?? this.writers.get(local)?.writer.unmatch(guid) ?? false;
    if (!wasMatched) return;
    if (reader !== undefined) {
      const others = (this.readersOf.get(guid.prefix, guid.entityId) ?? []).filter(
        (other) => other !== reader,
      );
      if (others.length > 0) this.readersOf.set(guid, others);
      else this.readersOf.delete(guid);
    }
    this.#outputs.push({ kind: "unmatched", local, remote: guid });
  }
}

const isSameEndpoint = (a: EndpointData, b: EndpointData): boolean =>
  a.topicName === b.topicName && a.typeName === b.typeName && JSON.stringify(a.qos) === JSON.stringify(b.qos);

const sameOctets = (a: Uint8Array, b: Uint8Array): boolean =>
  a.byteLength === b.byteLength && a.every((octet, index) => octet === b[index]);
