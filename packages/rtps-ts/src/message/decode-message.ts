import { Body } from "./body.ts";
import { decodeData, decodeDataFrag } from "./decode-data.ts";
import {
  decodeInfoDestination,
  decodeInfoReply,
  decodeInfoSource,
  decodeInfoTimestamp,
} from "./decode-info.ts";
import {
  decodeAckNack,
  decodeGap,
  decodeHeartbeat,
  decodeHeartbeatFrag,
  decodeNackFrag,
} from "./decode-reliability.ts";
import { readPrefix } from "./guid-octets.ts";
import type { Header, Malformed, Message, Submessage } from "./submessage.ts";
import { headerSize, SubmessageFlags, SubmessageIds, submessageHeaderSize } from "./submessage-kinds.ts";

/** Submessages in one datagram. 65,507 octets hold 2,046 HEARTBEATs, the smallest that anyone batches. */
export const maxSubmessages = 4096;

/**
 * Reads a datagram (RTPS 2.5 §8.3.4). Without a valid header there is no message: `"header" in` tells the two apart.
 * Views in the result are over `bytes`.
 */
export function decodeMessage(bytes: Uint8Array): Message | Malformed {
  const header = decodeHeader(bytes);
  if ("reason" in header) return header;

  const body = new Body(bytes);
  const submessages: Submessage[] = [];
  let skipped = 0;
  let malformed: Malformed | undefined;
  for (let at = headerSize, seen = 0; at < bytes.length; at = body.end, seen++) {
    malformed = seen === maxSubmessages ? { reason: "too many submessages", offset: at } : frame(body, at);
    if (malformed !== undefined) break;
    const id = bytes[at] ?? 0;
    if (id === SubmessageIds.pad) continue;
    const submessage = decodeSubmessage(id, body);
    if (submessage === undefined) skipped++;
    else if ("reason" in submessage) {
      malformed = submessage;
      break;
    } else submessages.push(submessage);
  }
  return { header, submessages, skipped, malformed };
}

/** "RTPS", a version whose major is 2, vendor, prefix (RTPS 2.5 §9.4.4, §8.6). */
function decodeHeader(bytes: Uint8Array): Header | Malformed {
  if (bytes.length < headerSize) return { reason: "shorter than an RTPS header", offset: bytes.length };
  if (bytes[0] !== 0x52 || bytes[1] !== 0x54 || bytes[2] !== 0x50 || bytes[3] !== 0x53) {
    return { reason: "does not begin with RTPS", offset: 0 };
  }
  if (bytes[4] !== 2) return { reason: "protocol version is not 2.x", offset: 4 };
  return {
    version: 0x0200 | (bytes[5] ?? 0),
    vendor: ((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0),
    prefix: readPrefix(bytes, 8),
  };
}

/** Points `body` at the submessage whose header is at `at` (RTPS 2.5 §9.4.5.1). */
function frame(body: Body, at: number): Malformed | undefined {
  const { bytes } = body;
  if (bytes.length - at < submessageHeaderSize)
    return { reason: "submessage header is cut short", offset: at };
  body.flags = bytes[at + 1] ?? 0;
  body.littleEndian = body.flag(SubmessageFlags.littleEndian);
  const octetsToNextHeader = body.view.getUint16(at + 2, body.littleEndian);
  body.start = at + submessageHeaderSize;
  body.end = body.start + octetsToNextHeader;
  // 0 on the last submessage means to the end, but for the two that may be empty (RTPS 2.5 §9.4.5.1.3).
  const mayBeEmpty = bytes[at] === SubmessageIds.pad || bytes[at] === SubmessageIds.infoTimestamp;
  if (octetsToNextHeader === 0 && !mayBeEmpty) body.end = bytes.length;
  if (body.end > bytes.length) return { reason: "submessage runs past the datagram", offset: at };
  if (octetsToNextHeader % 4 !== 0 && body.end < bytes.length) {
    return { reason: "submessage length is not a multiple of 4", offset: at };
  }
  return undefined;
}

/** Undefined for a kind that is not understood: vendors', security's and later ones (RTPS 2.5 §8.6). */
function decodeSubmessage(id: number, body: Body): Submessage | Malformed | undefined {
  switch (id) {
    case SubmessageIds.data:
      return decodeData(body);
    case SubmessageIds.infoTimestamp:
      return decodeInfoTimestamp(body);
    case SubmessageIds.infoDestination:
      return decodeInfoDestination(body);
    case SubmessageIds.heartbeat:
      return decodeHeartbeat(body);
    case SubmessageIds.ackNack:
      return decodeAckNack(body);
    case SubmessageIds.gap:
      return decodeGap(body);
    case SubmessageIds.dataFrag:
      return decodeDataFrag(body);
    case SubmessageIds.heartbeatFrag:
      return decodeHeartbeatFrag(body);
    case SubmessageIds.nackFrag:
      return decodeNackFrag(body);
    case SubmessageIds.infoSource:
      return decodeInfoSource(body);
    case SubmessageIds.infoReply:
      return decodeInfoReply(body);
    default:
      return undefined;
  }
}
