/**
 * Identity of RTPS entities (RTPS 2.5 §9.3.1).
 *
 * A participant is known by a 12-octet prefix, kept as 24 lower-case hex digits so that it can be a map key and be
 * read in a log. An entity within it is known by a 4-octet id, kept as an unsigned number (`0x000003c2`).
 */
export type GuidPrefix = string;
export type EntityId = number;

export interface Guid {
  readonly prefix: GuidPrefix;
  readonly entityId: EntityId;
}

/** Well-known entity ids (RTPS 2.5 §9.3.1.3, table 9.2 and §9.6.2.1). */
export const EntityIds = {
  unknown: 0x00000000,
  participant: 0x000001c1,
  spdpWriter: 0x000100c2,
  spdpReader: 0x000100c7,
  sedpPublicationsWriter: 0x000003c2,
  sedpPublicationsReader: 0x000003c7,
  sedpSubscriptionsWriter: 0x000004c2,
  sedpSubscriptionsReader: 0x000004c7,
  participantMessageWriter: 0x000200c2,
  participantMessageReader: 0x000200c7,
} as const;

/** Last octet of a user-defined entity id of a topic without a key (RTPS 2.5 §9.3.1.2). */
export const EntityKinds = { writerNoKey: 0x03, readerNoKey: 0x04 } as const;

export const unknownPrefix: GuidPrefix = "000000000000000000000000";

/** A writer's kind octet is 0x02 or 0x03, with 0xc0 added for a built-in one. */
export const isWriterId = (id: EntityId): boolean => (id & 0x3f) === 0x02 || (id & 0x3f) === 0x03;
export const isReaderId = (id: EntityId): boolean => (id & 0x3f) === 0x04 || (id & 0x3f) === 0x07;

export const formatEntityId = (id: EntityId): string => id.toString(16).padStart(8, "0");

/** `<prefix>|<entity id>` in hex: a key for maps, and what logs print. */
export const formatGuid = (guid: Guid): string => `${guid.prefix}|${formatEntityId(guid.entityId)}`;

export const sameGuid = (a: Guid, b: Guid): boolean => a.entityId === b.entityId && a.prefix === b.prefix;
