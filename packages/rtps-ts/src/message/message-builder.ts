import type { EntityId, GuidPrefix } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import type { NumberSet, SequenceNumber } from "../structure/sequence-number.ts";
import type { Time } from "../structure/time.ts";
import type { VendorId } from "../structure/vendor.ts";
import { copyPadded, padded } from "./copy-padded.ts";
import { writePrefix } from "./guid-octets.ts";
import { locatorSize, writeLocator } from "./locator-octets.ts";
import { type Parameter, parameterListSize, writeParameterList } from "./parameter-list.ts";
import { Slab } from "./slab.ts";
import type {
  AckNack,
  DataFrag,
  Gap,
  Heartbeat,
  HeartbeatFrag,
  InfoReply,
  InfoSource,
  NackFrag,
} from "./submessage.ts";
import {
  dataFragOctetsToInlineQos,
  dataOctetsToInlineQos,
  SubmessageFlags as Flags,
  headerSize,
  SubmessageIds as Ids,
  submessageHeaderSize,
} from "./submessage-kinds.ts";

/** What DATA is written from; without `payload` it carries neither data nor key. */
export interface DataFields {
  readonly readerId: EntityId;
  readonly writerId: EntityId;
  readonly sequence: SequenceNumber;
  readonly inlineQos: readonly Parameter[];
  readonly payload?: Uint8Array | undefined;
  readonly isKey?: boolean | undefined;
}

/** What DATA_FRAG is written from: `payload` holds the octets of its fragments alone. */
export type DataFragFields = Omit<DataFrag, "kind" | "littleEndian" | "isKey"> & {
  readonly isKey?: boolean | undefined;
};

/**
 * Writes messages: submessages one behind the other, little-endian, each a multiple of 4 octets long. `finish` answers
 * the datagram and begins the next. Nobody writes to a finished datagram again, so that a socket may send it later.
 */
export class MessageBuilder {
  readonly #header: Uint8Array;
  readonly #slab = new Slab();

  /** @param version major in the high octet; 2.3 by default, the version that Fast DDS speaks */
  constructor(prefix: GuidPrefix, vendor: VendorId, version = 0x0203) {
    this.#header = new Uint8Array(headerSize);
    this.#header.set([0x52, 0x54, 0x50, 0x53, version >>> 8, version, vendor >>> 8, vendor]);
    writePrefix(this.#header, 8, prefix);
    this.#begin();
  }

  /** Octets of the message so far, its header among them. */
  get size(): number {
    return this.#slab.size;
  }

  /** Whether there is no submessage yet. */
  get isEmpty(): boolean {
    return this.#slab.size === headerSize;
  }

  finish(): Uint8Array {
    const message = this.#slab.take();
    this.#begin();
    return message;
  }

  infoDestination(prefix: GuidPrefix): this {
    const at = this.#submessage(Ids.infoDestination, 0, 12);
    writePrefix(this.#slab.bytes, at, prefix);
    return this;
  }

  /** Without a time, what follows has none. */
  infoTimestamp(timestamp: Time | undefined): this {
    const at = this.#submessage(
      Ids.infoTimestamp,
      timestamp === undefined ? Flags.invalidate : 0,
      timestamp === undefined ? 0 : 8,
    );
    if (timestamp === undefined) return this;
    this.#slab.view.setUint32(at, timestamp.seconds, true);
    this.#slab.view.setUint32(at + 4, timestamp.fraction, true);
    return this;
  }

  infoSource(source: Omit<InfoSource, "kind">): this {
    const at = this.#submessage(Ids.infoSource, 0, 20);
    const { view, bytes } = this.#slab;
    view.setUint32(at, 0);
    view.setUint16(at + 4, source.version);
    view.setUint16(at + 6, source.vendor);
    writePrefix(bytes, at + 8, source.prefix);
    return this;
  }

  infoReply(reply: Omit<InfoReply, "kind">): this {
    const multicastSize = reply.multicast.length === 0 ? 0 : 4 + reply.multicast.length * locatorSize;
    const at = this.#submessage(
      Ids.infoReply,
      multicastSize === 0 ? 0 : Flags.multicast,
      4 + reply.unicast.length * locatorSize + multicastSize,
    );
    const end = this.#locators(at, reply.unicast);
    if (multicastSize > 0) this.#locators(end, reply.multicast);
    return this;
  }

  data(fields: DataFields): this {
    const { inlineQos, payload } = fields;
    const payloadFlag = payload === undefined ? 0 : fields.isKey === true ? Flags.dataKey : Flags.data;
    const at = this.#submessage(
      Ids.data,
      payloadFlag | (inlineQos.length > 0 ? Flags.inlineQos : 0),
      4 + dataOctetsToInlineQos + inlineQosSize(inlineQos) + padded(payload?.length ?? 0),
    );
    this.#dataHead(at, dataOctetsToInlineQos, fields);
    this.#tail(at + 4 + dataOctetsToInlineQos, inlineQos, payload);
    return this;
  }

  dataFrag(fields: DataFragFields): this {
    const { inlineQos, payload } = fields;
    const at = this.#submessage(
      Ids.dataFrag,
      (fields.isKey === true ? Flags.dataFragKey : 0) | (inlineQos.length > 0 ? Flags.inlineQos : 0),
      4 + dataFragOctetsToInlineQos + inlineQosSize(inlineQos) + padded(payload.length),
    );
    this.#dataHead(at, dataFragOctetsToInlineQos, fields);
    const { view } = this.#slab;
    view.setUint32(at + 20, fields.fragmentStart, true);
    view.setUint16(at + 24, fields.fragmentCount, true);
    view.setUint16(at + 26, fields.fragmentSize, true);
    view.setUint32(at + 28, fields.sampleSize, true);
    this.#tail(at + 4 + dataFragOctetsToInlineQos, inlineQos, payload);
    return this;
  }

  heartbeat(fields: Omit<Heartbeat, "kind">): this {
    const flags = (fields.final ? Flags.final : 0) | (fields.liveliness ? Flags.liveliness : 0);
    const at = this.#submessage(Ids.heartbeat, flags, 28);
    this.#entityIds(at, fields);
    this.#sequenceNumber(at + 8, fields.first);
    this.#sequenceNumber(at + 16, fields.last);
    this.#slab.view.setInt32(at + 24, fields.count, true);
    return this;
  }

  ackNack(fields: Omit<AckNack, "kind">): this {
    const { set } = fields;
    const at = this.#submessage(Ids.ackNack, fields.final ? Flags.final : 0, 24 + 4 * set.words.length);
    this.#entityIds(at, fields);
    this.#sequenceNumber(at + 8, set.base);
    const end = this.#setBits(at + 16, set);
    this.#slab.view.setInt32(end, fields.count, true);
    return this;
  }

  gap(fields: Omit<Gap, "kind">): this {
    const { list } = fields;
    const at = this.#submessage(Ids.gap, 0, 28 + 4 * list.words.length);
    this.#entityIds(at, fields);
    this.#sequenceNumber(at + 8, fields.start);
    this.#sequenceNumber(at + 16, list.base);
    this.#setBits(at + 24, list);
    return this;
  }

  heartbeatFrag(fields: Omit<HeartbeatFrag, "kind">): this {
    const at = this.#submessage(Ids.heartbeatFrag, 0, 24);
    this.#entityIds(at, fields);
    this.#sequenceNumber(at + 8, fields.sequence);
    this.#slab.view.setUint32(at + 16, fields.lastFragment, true);
    this.#slab.view.setInt32(at + 20, fields.count, true);
    return this;
  }

  nackFrag(fields: Omit<NackFrag, "kind">): this {
    const { fragments } = fields;
    const at = this.#submessage(Ids.nackFrag, 0, 28 + 4 * fragments.words.length);
    this.#entityIds(at, fields);
    this.#sequenceNumber(at + 8, fields.sequence);
    this.#slab.view.setUint32(at + 16, fragments.base, true);
    const end = this.#setBits(at + 20, fragments);
    this.#slab.view.setInt32(end, fields.count, true);
    return this;
  }

  #begin(): void {
    const at = this.#slab.reserve(headerSize);
    copyPadded(this.#slab.bytes, at, this.#header);
  }

  /** Writes a submessage header and answers where the body goes. */
  #submessage(id: number, flags: number, length: number): number {
    const at = this.#slab.reserve(submessageHeaderSize + length);
    const { view } = this.#slab;
    view.setUint8(at, id);
    view.setUint8(at + 1, flags | Flags.littleEndian);
    // 0 says "to the end" (RTPS 2.5 §9.4.5.1.3): a submessage too long to count must be the last.
    view.setUint16(at + 2, length > maxCountedLength ? 0 : length, true);
    return at + submessageHeaderSize;
  }

  /** What DATA and DATA_FRAG have in common: extra flags, octetsToInlineQos, reader, writer, sequence number. */
  #dataHead(at: number, octetsToInlineQos: number, fields: DataFields): void {
    const { view } = this.#slab;
    view.setUint16(at, 0);
    view.setUint16(at + 2, octetsToInlineQos, true);
    this.#entityIds(at + 4, fields);
    this.#sequenceNumber(at + 12, fields.sequence);
  }

  #tail(at: number, inlineQos: readonly Parameter[], payload: Uint8Array | undefined): void {
    const { bytes } = this.#slab;
    const start = inlineQos.length > 0 ? writeParameterList(bytes, at, inlineQos) : at;
    if (payload !== undefined) copyPadded(bytes, start, payload);
  }

  #entityIds(at: number, ids: { readonly readerId: EntityId; readonly writerId: EntityId }): void {
    // Octet arrays, the same in both byte orders (RTPS 2.5 §9.3.1).
    this.#slab.view.setUint32(at, ids.readerId);
    this.#slab.view.setUint32(at + 4, ids.writerId);
  }

  #sequenceNumber(at: number, sequence: SequenceNumber): void {
    this.#slab.view.setInt32(at, Math.floor(sequence / 0x100000000), true);
    this.#slab.view.setUint32(at + 4, sequence % 0x100000000, true);
  }

  #setBits(at: number, set: NumberSet): number {
    const { view } = this.#slab;
    view.setUint32(at, set.numBits, true);
    let end = at + 4;
    for (const word of set.words) {
      view.setUint32(end, word, true);
      end += 4;
    }
    return end;
  }

  #locators(at: number, locators: readonly Locator[]): number {
    const { view } = this.#slab;
    view.setUint32(at, locators.length, true);
    let end = at + 4;
    for (const locator of locators) {
      writeLocator(view, end, locator);
      end += locatorSize;
    }
    return end;
  }
}

/** Largest multiple of 4 in 16 bits. */
const maxCountedLength = 0xfffc;

const inlineQosSize = (inlineQos: readonly Parameter[]): number =>
  inlineQos.length > 0 ? parameterListSize(inlineQos) : 0;
