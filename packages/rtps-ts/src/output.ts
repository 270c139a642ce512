import type { Datagram } from "./behavior/outbox.ts";
import type { EndpointData } from "./discovery/endpoint-data.ts";
import type { ParticipantData } from "./discovery/participant-data.ts";
import type { Mismatch } from "./discovery/qos-matching.ts";
import type { Parameter } from "./message/parameter-list.ts";
import type { EntityId, Guid } from "./structure/guid.ts";
import type { SequenceNumber } from "./structure/sequence-number.ts";
import type { Time } from "./structure/time.ts";
import type { VendorId } from "./structure/vendor.ts";

export type { Datagram } from "./behavior/outbox.ts";

/** A sample for a reader of this participant. */
export interface Sample {
  readonly kind: "sample";
  readonly reader: EntityId;
  readonly writer: Guid;
  readonly sequence: SequenceNumber;
  readonly timestamp: Time | undefined;
  readonly inlineQos: readonly Parameter[];
  /** Byte order of what is inside `inlineQos`. */
  readonly littleEndian: boolean;
  /** Begins with its encapsulation header. */
  readonly payload: Uint8Array;
}

/** A writer or reader here and one elsewhere belong together from now on. */
export interface Matched {
  readonly kind: "matched";
  readonly local: EntityId;
  readonly remote: EndpointData;
  readonly vendor: VendorId;
}

export interface Unmatched {
  readonly kind: "unmatched";
  readonly local: EntityId;
  readonly remote: Guid;
}

/** The other side of a match has shown that it knows ours: what is sent to it now is not lost. */
export interface Ready {
  readonly kind: "ready";
  readonly local: EntityId;
  readonly remote: Guid;
}

/** Same topic, but another type, or one side asks for more than the other offers. */
export interface Incompatible {
  readonly kind: "incompatible";
  readonly local: EntityId;
  readonly remote: EndpointData;
  readonly policy: Mismatch;
}

export interface ParticipantFound {
  readonly kind: "participant-found";
  readonly data: ParticipantData;
}

export interface ParticipantLost {
  readonly kind: "participant-lost";
  readonly data: ParticipantData;
  readonly reason: "disposed" | "lease-expired";
}

export interface EndpointFound {
  readonly kind: "endpoint-found";
  readonly role: "writer" | "reader";
  readonly data: EndpointData;
}

export interface EndpointLost {
  readonly kind: "endpoint-lost";
  readonly role: "writer" | "reader";
  readonly data: EndpointData;
}

/** What the core wishes to happen, or has found out. The host sends datagrams; the rest is for the layer above. */
export type Output =
  | Datagram
  | Sample
  | Matched
  | Unmatched
  | Ready
  | Incompatible
  | ParticipantFound
  | ParticipantLost
  | EndpointFound
  | EndpointLost;
