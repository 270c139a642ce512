import type { Body } from "./body.ts";
import type { AckNack, Gap, Heartbeat, HeartbeatFrag, Malformed, NackFrag } from "./submessage.ts";
import { SubmessageFlags } from "./submessage-kinds.ts";

/** HEARTBEAT (RTPS 2.5 §8.3.8.6, §9.4.5.7). What a group writer adds behind `count` is not read. */
export function decodeHeartbeat(body: Body): Heartbeat | Malformed {
  if (!body.has(28)) return body.malformed("HEARTBEAT is cut short");
  const first = body.sequenceNumber(8);
  const last = body.sequenceNumber(16);
  if (first < 1 || last < 0) return body.malformed("HEARTBEAT sequence number is out of range");
  if (last < first - 1) return body.malformed("HEARTBEAT ends before it begins");
  return {
    kind: "heartbeat",
    readerId: body.entityId(0),
    writerId: body.entityId(4),
    first,
    last,
    count: body.int32(24),
    final: body.flag(SubmessageFlags.final),
    liveliness: body.flag(SubmessageFlags.liveliness),
  };
}

/** ACKNACK (RTPS 2.5 §8.3.8.1, §9.4.5.3). */
export function decodeAckNack(body: Body): AckNack | Malformed {
  if (!body.has(24)) return body.malformed("ACKNACK is cut short");
  const base = body.sequenceNumber(8);
  if (base < 0) return body.malformed("ACKNACK sequence number is out of range");
  const set = body.numberSet(16, base, Number.MAX_SAFE_INTEGER, 4);
  if (set === undefined) return body.malformed("ACKNACK set is invalid");
  // Base 0 is not in the specification; Fast DDS says with it that it has heard nothing yet.
  if (base === 0 && set.numBits > 0) return body.malformed("ACKNACK asks for sequence number 0");
  return {
    kind: "acknack",
    readerId: body.entityId(0),
    writerId: body.entityId(4),
    set,
    count: body.int32(20 + 4 * set.words.length),
    final: body.flag(SubmessageFlags.final),
  };
}

/** GAP (RTPS 2.5 §8.3.8.4, §9.4.5.6). Group and filter fields behind the list are not read. */
export function decodeGap(body: Body): Gap | Malformed {
  if (!body.has(28)) return body.malformed("GAP is cut short");
  const start = body.sequenceNumber(8);
  const base = body.sequenceNumber(16);
  if (start < 1 || base < 1) return body.malformed("GAP sequence number is out of range");
  if (base < start) return body.malformed("GAP ends before it begins");
  const list = body.numberSet(24, base, Number.MAX_SAFE_INTEGER, 0);
  if (list === undefined) return body.malformed("GAP list is invalid");
  return { kind: "gap", readerId: body.entityId(0), writerId: body.entityId(4), start, list };
}

/** HEARTBEAT_FRAG (RTPS 2.5 §8.3.8.7, §9.4.5.8). */
export function decodeHeartbeatFrag(body: Body): HeartbeatFrag | Malformed {
  if (!body.has(24)) return body.malformed("HEARTBEAT_FRAG is cut short");
  const sequence = body.sequenceNumber(8);
  if (sequence < 1) return body.malformed("HEARTBEAT_FRAG sequence number is out of range");
  const lastFragment = body.uint32(16);
  if (lastFragment < 1) return body.malformed("HEARTBEAT_FRAG has no fragment");
  return {
    kind: "heartbeat-frag",
    readerId: body.entityId(0),
    writerId: body.entityId(4),
    sequence,
    lastFragment,
    count: body.int32(20),
  };
}

/** NACK_FRAG (RTPS 2.5 §8.3.8.12, §9.4.5.13). */
export function decodeNackFrag(body: Body): NackFrag | Malformed {
  if (!body.has(28)) return body.malformed("NACK_FRAG is cut short");
  const sequence = body.sequenceNumber(8);
  if (sequence < 1) return body.malformed("NACK_FRAG sequence number is out of range");
  const base = body.uint32(16);
  if (base < 1) return body.malformed("NACK_FRAG asks for fragment 0");
  const fragments = body.numberSet(20, base, maxFragmentNumber, 4);
  if (fragments === undefined) return body.malformed("NACK_FRAG set is invalid");
  return {
    kind: "nack-frag",
    readerId: body.entityId(0),
    writerId: body.entityId(4),
    sequence,
    fragments,
    count: body.int32(24 + 4 * fragments.words.length),
  };
}

/** Fragment numbers are unsigned 32-bit (RTPS 2.5 §9.3.2). */
const maxFragmentNumber = 0xffffffff;
