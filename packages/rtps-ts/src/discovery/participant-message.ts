import { prefixSize, readPrefix, writePrefix } from "../message/guid-octets.ts";
import type { Malformed } from "../message/submessage.ts";
import type { GuidPrefix } from "../structure/guid.ts";

/** A participant asserts its own liveliness or that of its writers (RTPS 2.5 §8.4.13, §9.6.2.1). */
export interface ParticipantMessageData {
  readonly prefix: GuidPrefix;
  /** {@link ParticipantMessageKinds}; from 0x80000000 on, a vendor's. */
  readonly kind: number;
  readonly data: Uint8Array;
}

export const ParticipantMessageKinds = { automatic: 0x00000001, manualByParticipant: 0x00000002 } as const;

/** CDR_LE: prefix, kind, sequence<octet>. */
export function encodeParticipantMessage(message: ParticipantMessageData): Uint8Array {
  const payload = new Uint8Array(fixedSize + message.data.length);
  const view = new DataView(payload.buffer);
  payload[1] = cdrLittleEndian;
  writePrefix(payload, encapsulationSize, message.prefix);
  // The kind is an octet array, the same in both byte orders.
  view.setUint32(encapsulationSize + prefixSize, message.kind);
  view.setUint32(encapsulationSize + prefixSize + 4, message.data.length, true);
  payload.set(message.data, fixedSize);
  return payload;
}

export function decodeParticipantMessage(payload: Uint8Array): ParticipantMessageData | Malformed {
  const littleEndian = payload[1] === cdrLittleEndian;
  if (payload[0] !== 0 || !(littleEndian || payload[1] === cdrBigEndian)) {
    return { reason: "participant message is not CDR", offset: 0 };
  }
  if (payload.length < fixedSize)
    return { reason: "participant message is cut short", offset: payload.length };
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const length = view.getUint32(encapsulationSize + prefixSize + 4, littleEndian);
  if (length > payload.length - fixedSize) {
    return { reason: "participant message counts more octets than it has", offset: fixedSize - 4 };
  }
  return {
    prefix: readPrefix(payload, encapsulationSize),
    kind: view.getUint32(encapsulationSize + prefixSize),
    data: new Uint8Array(payload.subarray(fixedSize, fixedSize + length)),
  };
}

const encapsulationSize = 4;
/** Encapsulation header, prefix, kind and count. */
const fixedSize = encapsulationSize + prefixSize + 4 + 4;

/** Representation identifiers (RTPS 2.5 §10.5, table 10.3). */
const cdrBigEndian = 0x00;
const cdrLittleEndian = 0x01;
