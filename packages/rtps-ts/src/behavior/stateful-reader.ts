import type { EndpointData } from "../discovery/endpoint-data.ts";
import type { Data, DataFrag, Gap, Heartbeat, HeartbeatFrag, Submessage } from "../message/submessage.ts";
import type { EntityId, Guid, GuidPrefix } from "../structure/guid.ts";
import type { Qos } from "../structure/qos.ts";
import { emptySet, numberSet } from "../structure/sequence-number.ts";
import type { Time } from "../structure/time.ts";
import { type VendorId, Vendors } from "../structure/vendor.ts";
import type { EntityContext } from "./entity-context.ts";
import { GuidMap } from "./guid-map.ts";
import type { Destination } from "./outbox.ts";
import { type ReceivedChange, type Refusal, WriterProxy } from "./writer-proxy.ts";

/**
 * A reader, best-effort or reliable, with a proxy for each matched writer (RTPS 2.5 §8.4.12).
 *
 * From a reliable writer, samples are handed on in order and once; what is missing is asked for when a HEARTBEAT tells
 * of it, and also when later samples or fragments show it, since some writers send HEARTBEATs seconds apart.
 */
export class StatefulReader {
  readonly entityId: EntityId;
  readonly qos: Qos;
  readonly writers: GuidMap<WriterProxy> = new GuidMap();
  readonly #context: EntityContext;
  /**
   * For all writers and for good: a writer that still knows this reader from before it lost sight of the writer drops
   * what is counted lower than the last it has seen.
   */
  #ackNackCount = 0;
  #nackFragCount = 0;
  #deadline: number = Number.POSITIVE_INFINITY;

  constructor(entityId: EntityId, qos: Qos, context: EntityContext) {
    this.entityId = entityId;
    this.qos = qos;
    this.#context = context;
  }

  match(now: number, endpoint: EndpointData, destination: Destination, vendor: VendorId): WriterProxy {
    const reliable = this.qos.reliability === "reliable" && endpoint.qos.reliability === "reliable";
    const proxy = new WriterProxy(endpoint, destination, vendor, reliable, this.#context.limits);
    // Others send a GAP for what is older than the match; Cyclone sends the samples.
    proxy.skipsHistory = vendor === Vendors.eclipse && this.qos.durability === "volatile";
    this.writers.set(endpoint.guid, proxy);
    if (reliable) this.#announcePresence(now, proxy);
    return proxy;
  }

  unmatch(guid: Guid): boolean {
    return this.writers.delete(guid) !== undefined;
  }

  onData(now: number, from: GuidPrefix, message: Data, timestamp: Time | undefined): void {
    const proxy = this.#proxy(from, message.writerId);
    if (proxy === undefined) return;
    const { sequence, inlineQos, littleEndian, payload, isKey } = message;
    this.#count(proxy.take({ sequence, timestamp, inlineQos, littleEndian, payload, isKey }));
    this.#afterChange(now, proxy);
  }

  onDataFrag(now: number, from: GuidPrefix, message: DataFrag, timestamp: Time | undefined): void {
    const proxy = this.#proxy(from, message.writerId);
    if (proxy === undefined) return;
    const waitedFor = proxy.next;
    const refusal = proxy.takeFragment(message, timestamp);
    this.#count(refusal);
    // While fragments come in, the rest is likely on its way: the question for it waits. Fragments of a later sample
    // say nothing of this one, and could put the question off for as long as there are more of them.
    if (refusal === undefined && proxy.present && message.sequence === waitedFor) {
      proxy.answerAt = Number.POSITIVE_INFINITY;
      proxy.pauseMs = 0;
    }
    this.#afterChange(now, proxy);
  }

  onGap(now: number, from: GuidPrefix, message: Gap): void {
    const proxy = this.#proxy(from, message.writerId);
    if (proxy === undefined) return;
    this.#count(proxy.takeGap(message));
    this.#afterChange(now, proxy);
  }

  /** True when the HEARTBEAT is the first from a matched writer. */
  onHeartbeat(now: number, from: GuidPrefix, message: Heartbeat): boolean {
    const proxy = this.#proxy(from, message.writerId);
    if (proxy === undefined) return false;
    const wasPresent = proxy.present;
    if (!proxy.takeHeartbeat(now, message)) {
      this.#context.counters.duplicates++;
      return false;
    }
    if (!proxy.reliable) return !wasPresent;
    const before = proxy.next;
    this.#deliver(proxy);
    const { acknowledgeMs, reorderMs } = this.#context.timing;
    if (!wasPresent || proxy.next > before) proxy.pauseMs = 0;
    if (!wasPresent) proxy.answerAt = Number.POSITIVE_INFINITY;
    if (proxy.hasMissing) this.#answerWithin(proxy, now + reorderMs);
    if (!message.final) {
      proxy.acknowledgeAt = Math.min(
        proxy.acknowledgeAt,
        now + (proxy.hasMissing ? reorderMs : acknowledgeMs),
      );
      this.#arm(proxy.acknowledgeAt);
    }
    return !wasPresent;
  }

  onHeartbeatFrag(now: number, from: GuidPrefix, message: HeartbeatFrag): void {
    const proxy = this.#proxy(from, message.writerId);
    if (proxy?.reliable !== true) return;
    proxy.announced = Math.max(proxy.announced, message.sequence);
    if (proxy.hasMissing) this.#answerWithin(proxy, now + this.#context.timing.reorderMs);
  }

  advance(now: number): void {
    this.#context.alarm.pull(this.#deadline);
    if (now < this.#deadline) return;
    this.#deadline = Number.POSITIVE_INFINITY;
    for (const proxy of this.writers.values()) {
      if (proxy.answerAt <= now) {
        if (proxy.present) this.#acknowledge(now, proxy);
        else this.#announcePresence(now, proxy);
      } else if (proxy.acknowledgeAt <= now) {
        // What is missing is asked for later; but a writer that never hears what has come keeps all of it.
        proxy.acknowledgeAt = Number.POSITIVE_INFINITY;
        this.#send(proxy, [this.#ackNack(proxy, emptySet(proxy.next), true)]);
      }
      this.#arm(Math.min(proxy.answerAt, proxy.acknowledgeAt));
    }
  }

  #afterChange(now: number, proxy: WriterProxy): void {
    if (!proxy.reliable) {
      const change = proxy.deliverAtOnce();
      if (change !== undefined) this.#handOn(proxy, change);
      return;
    }
    const before = proxy.next;
    this.#deliver(proxy);
    if (proxy.next > before) proxy.pauseMs = 0;
    // Before the first HEARTBEAT nobody can say what is missing; the presence timer asks for one.
    if (proxy.present && proxy.hasMissing) {
      const { reorderMs, renackMs } = this.#context.timing;
      this.#answerWithin(proxy, now + Math.max(proxy.pauseMs, proxy.next > before ? reorderMs : renackMs));
    }
  }

  #deliver(proxy: WriterProxy): void {
    for (const change of proxy.deliverable()) this.#handOn(proxy, change);
  }

  #handOn(proxy: WriterProxy, change: ReceivedChange): void {
    this.#context.deliveries.push({ reader: this.entityId, writer: proxy.endpoint.guid, change });
  }

  /** Tells a writer of this reader before it has said anything (RTPS 2.5 §8.4.12.2, "pre-emptive ACKNACK"). */
  #announcePresence(now: number, proxy: WriterProxy): void {
    const { presenceMs, presenceMaxMs } = this.#context.timing;
    // Fast DDS answers base 0 with a HEARTBEAT and base 1 not at all; Cyclone takes base 0 from two vendors only.
    const base = proxy.vendor === Vendors.eprosima ? 0 : 1;
    this.#send(proxy, [this.#ackNack(proxy, emptySet(base), false)]);
    proxy.pauseMs = proxy.pauseMs === 0 ? presenceMs : Math.min(proxy.pauseMs * 2, presenceMaxMs);
    proxy.answerAt = now + proxy.pauseMs;
    this.#arm(proxy.answerAt);
  }

  /** ACKNACK and NACK_FRAG for all that is missing now; asked again, ever more slowly, until it comes. */
  #acknowledge(now: number, proxy: WriterProxy): void {
    const missing = proxy.missing();
    const messages: Submessage[] = [];
    for (const [sequence, reassembly] of proxy.partial()) {
      const fragments = reassembly.missing();
      messages.push({
        kind: "nack-frag",
        readerId: this.entityId,
        writerId: proxy.endpoint.guid.entityId,
        sequence,
        fragments: numberSet(fragments[0] ?? 1, fragments),
        count: ++this.#nackFragCount,
      });
      // The rest is asked for when these have come.
      if (messages.length >= maxNackFrags) break;
    }
    const base = Math.min(proxy.next, missing[0] ?? proxy.next);
    const isComplete = missing.length === 0;
    messages.unshift(this.#ackNack(proxy, numberSet(base, missing), isComplete));
    this.#send(proxy, messages);
    proxy.answerAt = Number.POSITIVE_INFINITY;
    proxy.acknowledgeAt = Number.POSITIVE_INFINITY;
    if (!proxy.hasMissing) return;
    const { renackMs, renackMaxMs } = this.#context.timing;
    proxy.pauseMs = proxy.pauseMs === 0 ? renackMs : Math.min(proxy.pauseMs * 2, renackMaxMs);
    proxy.answerAt = now + proxy.pauseMs;
    this.#arm(proxy.answerAt);
  }

  #ackNack(proxy: WriterProxy, set: ReturnType<typeof emptySet>, final: boolean): Submessage {
    return {
      kind: "acknack",
      readerId: this.entityId,
      writerId: proxy.endpoint.guid.entityId,
      set,
      count: ++this.#ackNackCount,
      final,
    };
  }

  #answerWithin(proxy: WriterProxy, at: number): void {
    proxy.answerAt = Math.min(proxy.answerAt, at);
    this.#arm(proxy.answerAt);
  }

  #proxy(prefix: GuidPrefix, writerId: EntityId): WriterProxy | undefined {
    const proxy = this.writers.get(prefix, writerId);
    if (proxy === undefined) this.#context.counters.unknownEndpoint++;
    return proxy;
  }

  #count(refusal: Refusal | undefined): void {
    if (refusal !== undefined) this.#context.counters[refusal]++;
  }

  #send(proxy: WriterProxy, submessages: readonly Submessage[]): void {
    this.#context.outbox.send(proxy.destination, submessages);
  }

  #arm(at: number): void {
    if (at < this.#deadline) this.#deadline = at;
    this.#context.alarm.pull(at);
  }
}

/** NACK_FRAGs in one datagram: 32 octets of header and set, up to 32 of bitmap each. */
const maxNackFrags = 16;
