import type { NumberSet, SequenceNumber } from "../structure/sequence-number.ts";
import { maxSetBits } from "../structure/sequence-number.ts";
import { readEntityId } from "./guid-octets.ts";
import type { Malformed } from "./submessage.ts";

/**
 * The submessage being read: one of these serves a whole datagram. Readers check `has` before they read; every
 * offset is one in the datagram, so that a complaint can name it.
 */
export class Body {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  flags = 0;
  littleEndian = true;
  /** First octet behind the submessage header, and the one behind the submessage. */
  start = 0;
  end = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Whether the submessage has `size` octets at least. */
  has(size: number): boolean {
    return this.end - this.start >= size;
  }

  flag(bit: number): boolean {
    return (this.flags & bit) !== 0;
  }

  uint16(at: number): number {
    return this.view.getUint16(this.start + at, this.littleEndian);
  }

  uint32(at: number): number {
    return this.view.getUint32(this.start + at, this.littleEndian);
  }

  /** Count fields are signed in the specification (RTPS 2.5 §9.3.2); they wrap only after 2^31 heartbeats. */
  int32(at: number): number {
    return this.view.getInt32(this.start + at, this.littleEndian);
  }

  entityId(at: number): number {
    return readEntityId(this.bytes, this.start + at);
  }

  /** The number at `at`, or -1 for one that is negative or above 2^53 - 1 (RTPS 2.5 §9.3.2). */
  sequenceNumber(at: number): SequenceNumber {
    const high = this.view.getInt32(this.start + at, this.littleEndian);
    if (high < 0 || high > maxHigh) return -1;
    return high * 0x100000000 + this.view.getUint32(this.start + at + 4, this.littleEndian);
  }

  /**
   * The words of a set whose count is at `at`, with `tail` octets to come behind them; undefined if it claims more
   * than 256 bits, more than the submessage holds, or members above `largest` (RTPS 2.5 §9.4.2.6, §9.4.2.8).
   */
  numberSet(at: number, base: number, largest: number, tail: number): NumberSet | undefined {
    const numBits = this.uint32(at);
    if (numBits > maxSetBits || numBits > largest - base + 1) return undefined;
    const count = (numBits + 31) >>> 5;
    if (!this.has(at + 4 + 4 * count + tail)) return undefined;
    const words: number[] = [];
    for (let index = 0; index < count; index++) words.push(this.uint32(at + 4 + 4 * index));
    return { base, numBits, words };
  }

  malformed(reason: string): Malformed {
    return { reason, offset: this.start };
  }
}

/** High half of 2^53 - 1. */
const maxHigh = 0x1fffff;
