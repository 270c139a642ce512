import type { Guid } from "../structure/guid.ts";
import type { SequenceNumber } from "../structure/sequence-number.ts";
import { guidSize, readGuid, writeGuid } from "./guid-octets.ts";

/** Which sample a request or a reply belongs to (DDS-RPC 1.0 §7.8.2): PIDs 0x0083 and 0x800F. */
export interface SampleIdentity {
  readonly guid: Guid;
  /** A request names the reader of its replies before it has a number: SEQUENCENUMBER_UNKNOWN. */
  readonly sequence: SequenceNumber | "unknown";
}

/** 24 octets, little-endian. */
export function encodeSampleIdentity(guid: Guid, sequence: SequenceNumber | "unknown"): Uint8Array {
  const value = new Uint8Array(identitySize);
  writeGuid(value, 0, guid);
  // SEQUENCENUMBER_UNKNOWN is {-1, 0} (RTPS 2.5 §9.3.2).
  writeUint32(value, guidSize, sequence === "unknown" ? 0xffffffff : Math.floor(sequence / 0x100000000));
  writeUint32(value, guidSize + 4, sequence === "unknown" ? 0 : sequence % 0x100000000);
  return value;
}

/** Any number that no sample can have is "unknown"; undefined if octets are missing. */
export function decodeSampleIdentity(value: Uint8Array, littleEndian: boolean): SampleIdentity | undefined {
  if (value.length < identitySize) return undefined;
  const guid = readGuid(value, 0);
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  const high = view.getInt32(guidSize, littleEndian);
  const sequence = high * 0x100000000 + view.getUint32(guidSize + 4, littleEndian);
  return { guid, sequence: sequence >= 1 && sequence <= Number.MAX_SAFE_INTEGER ? sequence : "unknown" };
}

/** The key of a built-in topic is a GUID, and its hash is the GUID itself (RTPS 2.3 §9.6.3.8). */
export function encodeKeyHash(guid: Guid): Uint8Array {
  const value = new Uint8Array(guidSize);
  writeGuid(value, 0, guid);
  return value;
}

export function decodeKeyHash(value: Uint8Array): Guid | undefined {
  return value.length < guidSize ? undefined : readGuid(value, 0);
}

/** What became of an instance (RTPS 2.3 §9.6.3.9): big-endian flags in either byte order. */
export interface StatusInfo {
  readonly disposed: boolean;
  readonly unregistered: boolean;
}

export const encodeStatusInfo = (status: StatusInfo): Uint8Array =>
  Uint8Array.of(0, 0, 0, (status.disposed ? 1 : 0) | (status.unregistered ? 2 : 0));

export function decodeStatusInfo(value: Uint8Array): StatusInfo | undefined {
  const flags = value[3];
  return flags === undefined ? undefined : { disposed: (flags & 1) !== 0, unregistered: (flags & 2) !== 0 };
}

const identitySize = 24;

/** Little-endian. A DataView for two words would cost more than the words. */
function writeUint32(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word;
  bytes[at + 1] = word >>> 8;
  bytes[at + 2] = word >>> 16;
  bytes[at + 3] = word >>> 24;
}
