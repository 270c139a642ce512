import type { Guid, GuidPrefix } from "../structure/guid.ts";

/** Octets of a GUID: a 12-octet prefix and a 4-octet entity id (RTPS 2.5 §9.3.1). */
export const prefixSize = 12;
export const guidSize = 16;

/**
 * The prefix at `offset`, which must have 12 octets behind it.
 *
 * Every datagram names one or two of the few participants there are. A table of the prefixes seen last spares making
 * the 24 characters anew, and gives the same string object back, whose hash the maps have at hand.
 */
export function readPrefix(bytes: Uint8Array, offset: number): GuidPrefix {
  const a = readWord(bytes, offset);
  const b = readWord(bytes, offset + 4);
  const c = readWord(bytes, offset + 8);
  const slot = ((a ^ b ^ c ^ (b >>> 16) ^ (c >>> 16) ^ (b >>> 8)) >>> 0) % seenSlots;
  const seen = seenPrefixes[slot];
  if (seen !== undefined && seen.a === a && seen.b === b && seen.c === c) return seen.prefix;
  const prefix = hexWord(a) + hexWord(b) + hexWord(c);
  seenPrefixes[slot] = { a, b, c, prefix };
  return prefix;
}

/** @param prefix 24 hex digits; what is not a digit becomes 0 */
export function writePrefix(bytes: Uint8Array, offset: number, prefix: GuidPrefix): void {
  for (let index = 0; index < prefixSize; index++) {
    bytes[offset + index] = (digit(prefix, 2 * index) << 4) | digit(prefix, 2 * index + 1);
  }
}

/** An entity id has its most significant octet first in both byte orders: it is an octet array on the wire. */
export const readEntityId = (bytes: Uint8Array, offset: number): number => readWord(bytes, offset);

export const readGuid = (bytes: Uint8Array, offset: number): Guid => ({
  prefix: readPrefix(bytes, offset),
  entityId: readWord(bytes, offset + prefixSize),
});

export function writeGuid(bytes: Uint8Array, offset: number, guid: Guid): void {
  writePrefix(bytes, offset, guid.prefix);
  bytes[offset + 12] = guid.entityId >>> 24;
  bytes[offset + 13] = guid.entityId >>> 16;
  bytes[offset + 14] = guid.entityId >>> 8;
  bytes[offset + 15] = guid.entityId;
}

interface SeenPrefix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly prefix: GuidPrefix;
}

/** A cache only: what `readPrefix` answers does not depend on it. A peer can at worst make it miss. */
const seenSlots = 256;
const seenPrefixes: (SeenPrefix | undefined)[] = new Array(seenSlots).fill(undefined);

const readWord = (bytes: Uint8Array, offset: number): number =>
  (((bytes[offset] ?? 0) << 24) |
    ((bytes[offset + 1] ?? 0) << 16) |
    ((bytes[offset + 2] ?? 0) << 8) |
    (bytes[offset + 3] ?? 0)) >>>
  0;

const hexWord = (word: number): string => word.toString(16).padStart(8, "0");

function digit(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 0;
}
