import type { EndpointData } from "../discovery/endpoint-data.ts";
import type { Limits } from "../limits.ts";
import type { AckNack, NackFrag, Submessage } from "../message/submessage.ts";
import type { EntityId, Guid, GuidPrefix } from "../structure/guid.ts";
import type { Qos } from "../structure/qos.ts";
import type { SequenceNumber } from "../structure/sequence-number.ts";
import type { Time } from "../structure/time.ts";
import type { EntityContext } from "./entity-context.ts";
import { GuidMap } from "./guid-map.ts";
import { type CacheChange, HistoryCache, type SampleForm } from "./history-cache.ts";
import type { Destination } from "./outbox.ts";
import { ReaderProxy } from "./reader-proxy.ts";
import { dataSubmessages, fragmentsOf, gapOf, repairGap } from "./writer-submessages.ts";

export interface WriteRequest {
  readonly forms: readonly SampleForm[];
  /** Wall time, for INFO_TS. */
  readonly timestamp?: Time | undefined;
  readonly isKey?: boolean;
  readonly instance?: string;
  readonly to?: Guid | undefined;
}

/**
 * A writer, best-effort or reliable, with a proxy for each matched reader (RTPS 2.5 §8.4.9).
 *
 * Each reader is served by a cursor that moves through the history in order: a change is sent as DATA or, paced, as
 * DATA_FRAG; what is not for that reader becomes a GAP in front of the next DATA. Repairs go ahead of new changes.
 */
export class StatefulWriter {
  readonly entityId: EntityId;
  readonly history: HistoryCache = new HistoryCache();
  readonly readers: GuidMap<ReaderProxy> = new GuidMap();
  readonly #context: EntityContext;
  readonly #qos: Qos;
  #heartbeatCount = 0;
  #deadline: number = Number.POSITIVE_INFINITY;

  /** @param qos its history says what is kept here, which may be more than discovery announces */
  constructor(entityId: EntityId, qos: Qos, context: EntityContext) {
    this.entityId = entityId;
    this.#qos = qos;
    this.#context = context;
  }

  match(now: number, endpoint: EndpointData, destination: Destination, form: number): ReaderProxy {
    const isVolatile = this.#qos.durability === "volatile" || endpoint.qos.durability === "volatile";
    const firstRelevant = isVolatile ? this.history.last + 1 : this.history.first;
    const proxy = new ReaderProxy(endpoint, destination, form, firstRelevant);
    this.readers.set(endpoint.guid, proxy);
    if (proxy.reliable) {
      for (const change of this.history.values()) if (proxy.isFor(change)) change.unacknowledged++;
      // The first HEARTBEAT goes before the first DATA: Cyclone takes it for its starting point.
      this.#heartbeat(now, proxy);
    }
    this.#push(now, proxy);
    return proxy;
  }

  unmatch(guid: Guid): boolean {
    const proxy = this.readers.delete(guid);
    if (proxy === undefined) return false;
    this.#release(proxy, this.history.last + 1);
    return true;
  }

  write(now: number, request: WriteRequest): SequenceNumber {
    const change = this.history.add({
      forms: request.forms,
      timestamp: request.timestamp,
      isKey: request.isKey ?? false,
      instance: request.instance ?? "",
      to: request.to,
      unacknowledged: 0,
    });
    for (const proxy of this.readers.values()) {
      if (proxy.reliable && proxy.isFor(change)) change.unacknowledged++;
    }
    for (const proxy of this.readers.values()) if (proxy.isFor(change)) this.#push(now, proxy);
    // The word that an instance is gone takes its samples along even where nobody is there to be told.
    if (change.isKey) this.#evict(change);
    this.#retire(change);
    if (!change.isKey) this.#evict(change);
    return change.sequence;
  }

  /** True when the ACKNACK is the first from a matched reader. */
  onAckNack(now: number, from: GuidPrefix, message: AckNack): boolean {
    const proxy = this.readers.get(from, message.readerId);
    if (proxy === undefined) return this.#drop("unknownEndpoint");
    const wasPresent = proxy.present;
    if (message.set.base > this.history.last + 1) return this.#drop("malformed");
    if (!proxy.takeAckNack(now, message)) return this.#drop("duplicates");
    if (message.set.base > proxy.acknowledgedBelow) {
      this.#release(proxy, message.set.base);
      proxy.heartbeatPauseMs = 0;
    }
    const asksForHeartbeat = !message.final && message.set.numBits === 0;
    this.#push(now, proxy);
    if (asksForHeartbeat && proxy.reliable) this.#heartbeat(now, proxy);
    this.#planHeartbeat(now, proxy);
    return !wasPresent;
  }

  onNackFrag(now: number, from: GuidPrefix, message: NackFrag): void {
    const proxy = this.readers.get(from, message.readerId);
    if (proxy === undefined) this.#drop("unknownEndpoint");
    else if (!proxy.takeNackFrag(now, message)) this.#drop("duplicates");
    else this.#push(now, proxy);
  }

  advance(now: number): void {
    this.#context.alarm.pull(this.#deadline);
    if (now < this.#deadline) return;
    this.#deadline = Number.POSITIVE_INFINITY;
    for (const proxy of this.readers.values()) {
      if (proxy.burstAt <= now) this.#push(now, proxy);
      if (proxy.heartbeatAt <= now) this.#heartbeat(now, proxy);
      this.#arm(Math.min(proxy.burstAt, proxy.heartbeatAt));
    }
  }

  /** Sends what may be sent now: first what was asked for again, then what is new. */
  #push(now: number, proxy: ReaderProxy): void {
    if (proxy.burstAt > now && proxy.burstAt !== Number.POSITIVE_INFINITY) return;
    proxy.burstAt = Number.POSITIVE_INFINITY;
    let budget = this.#context.limits.burstOctets;
    budget = this.#repair(proxy, budget);
    while (budget > 0 && proxy.sentThrough < this.history.last) budget = this.#sendNext(proxy, budget);
    const more =
      proxy.sentThrough < this.history.last || proxy.requested.size + proxy.requestedFragments.size > 0;
    if (more) {
      proxy.burstAt = now + this.#context.timing.burstIntervalMs;
      this.#arm(proxy.burstAt);
    }
    if (proxy.reliable) this.#planHeartbeat(now, proxy);
  }

  #sendNext(proxy: ReaderProxy, budget: number): number {
    const gapStart = proxy.sentThrough + 1;
    // What is below the history's first is gone, however many numbers that are.
    let sequence = Math.max(gapStart, this.history.first);
    let change = this.history.get(sequence);
    while (sequence <= this.history.last && (change === undefined || !proxy.isFor(change))) {
      change = this.history.get(++sequence);
    }
    const gap = sequence > gapStart ? [gapOf(this.entityId, proxy, gapStart, sequence)] : [];
    // The cursor may have stood in a change that was given up half sent; the next one begins at its beginning.
    if (gap.length > 0) proxy.nextFragment = 1;
    if (change === undefined) {
      proxy.sentThrough = this.history.last;
      if (proxy.reliable) this.#send(proxy, gap);
      return budget;
    }
    if (isLarge(change, proxy, this.#context.limits)) {
      if (gap.length > 0 && proxy.reliable) this.#send(proxy, gap);
      proxy.sentThrough = sequence - 1;
      return this.#sendFragments(proxy, change, budget);
    }
    proxy.sentThrough = sequence;
    this.#send(proxy, [...(proxy.reliable ? gap : []), ...dataSubmessages(this.entityId, proxy, change)]);
    if (!proxy.reliable) this.#retire(change);
    return budget - payloadOf(change, proxy).byteLength;
  }

  /** Sends fragments of the change under the cursor; the cursor moves on with the last of them. */
  #sendFragments(proxy: ReaderProxy, change: CacheChange, budget: number): number {
    const { fragmentOctets } = this.#context.limits;
    const total = Math.ceil(payloadOf(change, proxy).byteLength / fragmentOctets);
    let left = budget;
    while (left > 0 && proxy.nextFragment <= total) {
      this.#send(proxy, fragmentsOf(this.entityId, proxy, change, proxy.nextFragment, fragmentOctets));
      proxy.nextFragment++;
      left -= fragmentOctets;
    }
    if (proxy.nextFragment > total) {
      proxy.nextFragment = 1;
      proxy.sentThrough = change.sequence;
      if (!proxy.reliable) this.#retire(change);
    }
    return left;
  }

  #repair(proxy: ReaderProxy, budget: number): number {
    let left = budget;
    const gone: SequenceNumber[] = [];
    const { limits } = this.#context;
    for (const sequence of proxy.requested) {
      if (left <= 0) break;
      proxy.requested.delete(sequence);
      const change = this.history.get(sequence);
      if (change === undefined || !proxy.isFor(change)) {
        gone.push(sequence);
      } else if (isLarge(change, proxy, limits)) {
        const total = Math.ceil(payloadOf(change, proxy).byteLength / limits.fragmentOctets);
        proxy.requestedFragments.set(
          sequence,
          Array.from({ length: total }, (_, index) => index + 1),
        );
      } else {
        this.#send(proxy, dataSubmessages(this.entityId, proxy, change));
        left -= payloadOf(change, proxy).byteLength;
      }
    }
    if (gone.length > 0) this.#send(proxy, [repairGap(this.entityId, proxy, gone)]);
    return this.#repairFragments(proxy, left);
  }

  #repairFragments(proxy: ReaderProxy, budget: number): number {
    let left = budget;
    const { fragmentOctets } = this.#context.limits;
    for (const [sequence, fragments] of proxy.requestedFragments) {
      const change = this.history.get(sequence);
      const total =
        change === undefined || !proxy.isFor(change)
          ? 0
          : Math.ceil(payloadOf(change, proxy).byteLength / fragmentOctets);
      let sent = 0;
      while (sent < fragments.length && left > 0) {
        const fragment = fragments[sent++] ?? 0;
        if (change === undefined || fragment < 1 || fragment > total) continue;
        this.#send(proxy, fragmentsOf(this.entityId, proxy, change, fragment, fragmentOctets));
        left -= fragmentOctets;
      }
      if (total === 0) this.#send(proxy, [repairGap(this.entityId, proxy, [sequence])]);
      if (sent < fragments.length) proxy.requestedFragments.set(sequence, fragments.slice(sent));
      else proxy.requestedFragments.delete(sequence);
      if (left <= 0) break;
    }
    return left;
  }

  /** HEARTBEAT for one reader: what it may ask for is what was sent to it. */
  #heartbeat(now: number, proxy: ReaderProxy): void {
    const { timing } = this.#context;
    const last = proxy.sentThrough;
    const first = Math.max(1, Math.min(Math.max(proxy.firstRelevant, this.history.first), last + 1));
    this.#send(proxy, [
      {
        kind: "heartbeat",
        readerId: proxy.endpoint.guid.entityId,
        writerId: this.entityId,
        first,
        last,
        count: ++this.#heartbeatCount,
        final: false,
        liveliness: false,
      },
    ]);
    proxy.heartbeatPauseMs = Math.min(
      timing.heartbeatMaxMs,
      proxy.heartbeatPauseMs === 0 ? timing.heartbeatMs : proxy.heartbeatPauseMs * 2,
    );
    proxy.heartbeatAt = Number.POSITIVE_INFINITY;
    this.#planHeartbeat(now, proxy);
  }

  #planHeartbeat(now: number, proxy: ReaderProxy): void {
    if (!proxy.awaitsAnswer) {
      proxy.heartbeatAt = Number.POSITIVE_INFINITY;
      proxy.heartbeatPauseMs = 0;
      return;
    }
    const pause = proxy.heartbeatPauseMs === 0 ? this.#context.timing.heartbeatMs : proxy.heartbeatPauseMs;
    proxy.heartbeatAt = Math.min(proxy.heartbeatAt, now + pause);
    this.#arm(proxy.heartbeatAt);
  }

  /** The reader has everything below `below`: changes that nobody waits for any more can go. */
  #release(proxy: ReaderProxy, below: SequenceNumber): void {
    const from = Math.max(proxy.acknowledgedBelow, this.history.first);
    for (let sequence = from; proxy.reliable && sequence < below; sequence++) {
      const change = this.history.get(sequence);
      if (change === undefined || !proxy.isFor(change)) continue;
      change.unacknowledged--;
      this.#retire(change);
    }
    proxy.acknowledgedBelow = below;
  }

  /** A volatile writer keeps nothing that every reader has; a durable one keeps all but what says "gone". */
  #retire(change: CacheChange): void {
    if (change.unacknowledged > 0 || (this.#qos.durability !== "volatile" && !change.isKey)) return;
    // Paced to a best-effort reader, it is still on its way.
    for (const proxy of this.readers.values()) {
      if (!proxy.reliable && proxy.sentThrough < change.sequence && proxy.isFor(change)) return;
    }
    this.history.remove(change);
  }

  /** Keep-last gives up the oldest of its instance; keep-all only what passes the limits. */
  #evict(added: CacheChange): void {
    const { history } = this.#qos;
    const { limits, counters } = this.#context;
    if (history.kind === "keep-last" && (this.history.size > history.depth || added.isKey)) {
      const same = [...this.history.values()].filter((change) => change.instance === added.instance);
      // A disposed instance keeps nothing but the word that it is gone.
      const keep = added.isKey ? 1 : history.depth;
      for (const change of same.slice(0, Math.max(0, same.length - keep))) {
        if (change.unacknowledged > 0) counters.samplesReplaced++;
        this.history.remove(change);
      }
    }
    while (this.history.size > limits.historyChanges || this.history.octets > limits.historyOctets) {
      const oldest = this.history.get(this.history.first);
      if (oldest === undefined || oldest === added) return;
      counters.samplesEvicted++;
      this.history.remove(oldest);
    }
  }

  #send(proxy: ReaderProxy, submessages: readonly Submessage[]): void {
    this.#context.outbox.send(proxy.destination, submessages);
  }

  #arm(at: number): void {
    if (at < this.#deadline) this.#deadline = at;
    this.#context.alarm.pull(at);
  }

  #drop(counter: "unknownEndpoint" | "malformed" | "duplicates"): false {
    this.#context.counters[counter]++;
    return false;
  }
}

const payloadOf = (change: CacheChange, proxy: ReaderProxy): Uint8Array =>
  (change.forms[proxy.form] ?? change.forms[0] ?? missingForm).payload;

const isLarge = (change: CacheChange, proxy: ReaderProxy, limits: Limits): boolean =>
  payloadOf(change, proxy).byteLength > limits.unfragmentedOctets;

const missingForm: SampleForm = { inlineQos: [], payload: new Uint8Array(0) };
