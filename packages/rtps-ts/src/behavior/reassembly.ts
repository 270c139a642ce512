import type { Parameter } from "../message/parameter-list.ts";
import type { DataFrag } from "../message/submessage.ts";
import { maxSetBits } from "../structure/sequence-number.ts";
import type { Time } from "../structure/time.ts";

/**
 * A sample that arrives in fragments (RTPS 2.5 §8.4.14.1). Only what has arrived takes memory: the fragments are held
 * as views of their datagrams and put together once, when the last is here.
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
  /** Octets held. */
  octets = 0;
  readonly #fragments: Map<number, Uint8Array> = new Map();
  #firstMissing = 1;

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

  /** False when the fragment contradicts the ones before it. */
  add(message: DataFrag): boolean {
    if (message.sampleSize !== this.sampleSize || message.fragmentSize !== this.fragmentSize) return false;
    if (this.inlineQos.length === 0) this.inlineQos = message.inlineQos;
    for (let index = 0; index < message.fragmentCount; index++) {
      const fragment = message.fragmentStart + index;
      const start = index * this.fragmentSize;
      const end = Math.min(start + this.fragmentSize, message.payload.byteLength);
      if (fragment > this.total || end <= start) return false;
      if (fragment < this.#firstMissing || this.#fragments.has(fragment)) continue;
      // Only the last fragment of a sample may be short, and it must reach the sample's end.
      const expected = Math.min(this.fragmentSize, this.sampleSize - (fragment - 1) * this.fragmentSize);
      if (end - start < expected) return false;
      this.#fragments.set(fragment, message.payload.subarray(start, start + expected));
      this.octets += expected;
    }
    while (this.#fragments.has(this.#firstMissing)) this.#firstMissing++;
    return true;
  }

  /** The lowest missing fragments, at most 256 from the first and none past `last`. */
  missing(last: number = this.total): number[] {
    const missing: number[] = [];
    const end = Math.min(last, this.total, this.#firstMissing + maxSetBits - 1);
    for (let fragment = this.#firstMissing; fragment <= end; fragment++) {
      if (!this.#fragments.has(fragment)) missing.push(fragment);
    }
    return missing;
  }

  /** The whole payload. Call when `isComplete`. */
  assemble(): Uint8Array {
    const payload = new Uint8Array(this.sampleSize);
    for (const [fragment, bytes] of this.#fragments) payload.set(bytes, (fragment - 1) * this.fragmentSize);
    return payload;
  }
}
