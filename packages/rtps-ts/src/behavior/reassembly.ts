import type { Parameter } from "../message/parameter-list.ts";
import type { DataFrag } from "../message/submessage.ts";
import { maxSetBits } from "../structure/sequence-number.ts";
import type { Time } from "../structure/time.ts";
import { IntervalSet } from "./interval-set.ts";

/**
 * A sample that arrives in fragments (RTPS 2.5 §8.4.14.1). Only what has arrived takes memory: the pieces are held as
 * views of their datagrams and put together once, when the last is here. A datagram is one piece, however many
 * fragments a peer cuts it into.
 */
export class Reassembly {
  readonly sampleSize: number;
  readonly fragmentSize: number;
  readonly total: number;
  readonly isKey: boolean;
  readonly littleEndian: boolean;
  readonly timestamp: Time | undefined;
  /** From the first fragment that carried any. */
  inlineQos: readonly Parameter[];
  /** Octets held, with what it takes to hold them. */
  octets = 0;
  readonly #pieces: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  readonly #arrived: IntervalSet = new IntervalSet();

  constructor(first: DataFrag, timestamp: Time | undefined) {
    this.sampleSize = first.sampleSize;
    this.fragmentSize = first.fragmentSize;
    this.total = Math.ceil(first.sampleSize / first.fragmentSize);
    this.isKey = first.isKey;
    this.littleEndian = first.littleEndian;
    this.timestamp = timestamp;
    this.inlineQos = first.inlineQos;
  }

  get isComplete(): boolean {
    return this.#firstMissing > this.total;
  }

  /** False when the message contradicts the ones before it, or does not hold what it says. */
  add(message: DataFrag): boolean {
    const { sampleSize, fragmentSize, fragmentStart: first } = message;
    const last = first + message.fragmentCount - 1;
    if (sampleSize !== this.sampleSize || fragmentSize !== this.fragmentSize || last > this.total)
      return false;
    const offset = (first - 1) * fragmentSize;
    // Only the last fragment of a sample is short.
    const length = Math.min(message.fragmentCount * fragmentSize, sampleSize - offset);
    if (message.payload.byteLength < length) return false;
    if (this.inlineQos.length === 0) this.inlineQos = message.inlineQos;
    if ((this.#arrived.endOf(first) ?? 0) >= last) return true;
    this.#arrived.add(first, last);
    this.#pieces.push({ offset, bytes: message.payload.subarray(0, length) });
    this.octets += length + pieceOctets;
    return true;
  }

  /** The lowest missing fragments, at most 256 from the first. */
  missing(): number[] {
    const missing: number[] = [];
    const end = Math.min(this.total, this.#firstMissing + maxSetBits - 1);
    for (let fragment = this.#firstMissing; fragment <= end; fragment++) {
      if (!this.#arrived.has(fragment)) missing.push(fragment);
    }
    return missing;
  }

  /** The whole payload. Call when `isComplete`. */
  assemble(): Uint8Array {
    const payload = new Uint8Array(this.sampleSize);
    for (const { offset, bytes } of this.#pieces) payload.set(bytes, offset);
    return payload;
  }

  get #firstMissing(): number {
    return (this.#arrived.endOf(1) ?? 0) + 1;
  }
}

/** What a piece takes besides its content: its objects, and the rest of its datagram. */
const pieceOctets = 256;
