import type { EntityId, GuidPrefix } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import type { NumberSet, SequenceNumber } from "../structure/sequence-number.ts";
import type { Time } from "../structure/time.ts";
import type { VendorId } from "../structure/vendor.ts";
import type { Parameter } from "./parameter-list.ts";

/** The 20 octets that open every RTPS message (RTPS 2.5 §9.4.4). */
export interface Header {
  /** Major in the high octet: 0x0203 is 2.3. */
  readonly version: number;
  readonly vendor: VendorId;
  readonly prefix: GuidPrefix;
}

/** DATA (RTPS 2.5 §9.4.5.4). `payload` is a view that begins with its encapsulation header. */
export interface Data {
  readonly kind: "data";
  readonly readerId: EntityId;
  readonly writerId: EntityId;
  readonly sequence: SequenceNumber;
  readonly inlineQos: readonly Parameter[];
  readonly payload: Uint8Array | undefined;
  /** The payload is the key of an instance that goes away, not its data. */
  readonly isKey: boolean;
  /** Parameters and sequence numbers inside `inlineQos` values are in this order. */
  readonly littleEndian: boolean;
}

/** DATA_FRAG (RTPS 2.5 §9.4.5.5): fragments are counted from 1. */
export interface DataFrag {
  readonly kind: "data-frag";
  readonly readerId: EntityId;
  readonly writerId: EntityId;
  readonly sequence: SequenceNumber;
  readonly fragmentStart: number;
  readonly fragmentCount: number;
  /** Octets of every fragment but the last. */
  readonly fragmentSize: number;
  /** Octets of the whole serialized payload. */
  readonly sampleSize: number;
  readonly inlineQos: readonly Parameter[];
  readonly payload: Uint8Array;
  readonly isKey: boolean;
  readonly littleEndian: boolean;
}

/** HEARTBEAT (RTPS 2.5 §9.4.5.7): the writer has `first` to `last`; `last` is `first - 1` when it has nothing. */
export interface Heartbeat {
  readonly kind: "heartbeat";
  readonly readerId: EntityId;
  readonly writerId: EntityId;
  readonly first: SequenceNumber;
  readonly last: SequenceNumber;
  readonly count: number;
  /** Final: no answer is asked for. */
  readonly final: boolean;
  readonly liveliness: boolean;
}

/** ACKNACK (RTPS 2.5 §9.4.5.3): everything below the set's base has arrived, its members are missing. */
export interface AckNack {
  readonly kind: "acknack";
  readonly readerId: EntityId;
  readonly writerId: EntityId;
  readonly set: NumberSet;
  readonly count: number;
  readonly final: boolean;
}

/** GAP (RTPS 2.5 §9.4.5.6): `start` to `list.base - 1` and the members of `list` will not come. */
export interface Gap {
  readonly kind: "gap";
  readonly readerId: EntityId;
  readonly writerId: EntityId;
  readonly start: SequenceNumber;
  readonly list: NumberSet;
}

/** HEARTBEAT_FRAG (RTPS 2.5 §9.4.5.8). */
export interface HeartbeatFrag {
  readonly kind: "heartbeat-frag";
  readonly readerId: EntityId;
  readonly writerId: EntityId;
  readonly sequence: SequenceNumber;
  readonly lastFragment: number;
  readonly count: number;
}

/** NACK_FRAG (RTPS 2.5 §9.4.5.13): the members are the missing fragments of `sequence`. */
export interface NackFrag {
  readonly kind: "nack-frag";
  readonly readerId: EntityId;
  readonly writerId: EntityId;
  readonly sequence: SequenceNumber;
  readonly fragments: NumberSet;
  readonly count: number;
}

/** INFO_TS (RTPS 2.5 §9.4.5.12): source timestamp of what follows; undefined takes it back. */
export interface InfoTimestamp {
  readonly kind: "info-ts";
  readonly timestamp: Time | undefined;
}

/** INFO_DST (RTPS 2.5 §9.4.5.9): what follows is for this participant only; the zero prefix means all. */
export interface InfoDestination {
  readonly kind: "info-dst";
  readonly prefix: GuidPrefix;
}

/** INFO_SRC (RTPS 2.5 §9.4.5.11): what follows was relayed for this participant. */
export interface InfoSource {
  readonly kind: "info-src";
  readonly version: number;
  readonly vendor: VendorId;
  readonly prefix: GuidPrefix;
}

/** INFO_REPLY (RTPS 2.5 §9.4.5.10): where answers to what follows should go. */
export interface InfoReply {
  readonly kind: "info-reply";
  readonly unicast: readonly Locator[];
  readonly multicast: readonly Locator[];
}

export type Submessage =
  | Data
  | DataFrag
  | Heartbeat
  | AckNack
  | Gap
  | HeartbeatFrag
  | NackFrag
  | InfoTimestamp
  | InfoDestination
  | InfoSource
  | InfoReply;

/** What is wrong with a datagram: why, and at which octet of it. */
export interface Malformed {
  readonly reason: string;
  readonly offset: number;
}

/**
 * One datagram, read. What stood before a malformed submessage is kept; what stood behind it is not
 * (RTPS 2.5 §8.3.4.1). Submessages of unknown kinds are skipped and counted in `skipped`.
 */
export interface Message {
  readonly header: Header;
  readonly submessages: readonly Submessage[];
  readonly skipped: number;
  readonly malformed: Malformed | undefined;
}
