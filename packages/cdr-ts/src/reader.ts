import { CdrError, type CdrErrorCode } from "./cdr-error.ts";
import { type NumberArray, type NumberKind, numberArray, numberSizes } from "./primitives.ts";
import { getUtf8 } from "./utf8.ts";

/**
 * Reads XCDR1 item by item (XTypes 1.3 §7.4.1), in either byte order. Every length is checked against the bytes given,
 * never against the ArrayBuffer under them; {@link CdrError} when they do not suffice. Compiled codecs are faster; this
 * is for what has no definition.
 */
export class CdrReader {
  /** Octets from the start of the bytes to the next item. */
  offset = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #littleEndian: boolean;

  /** @param bytes The body, without encapsulation header; its first octet is the alignment origin. */
  constructor(bytes: Uint8Array, littleEndian = true) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#littleEndian = littleEndian;
  }

  /** Octets left. */
  get remaining(): number {
    return this.#bytes.length - this.offset;
  }

  int8(): number {
    return this.#view.getInt8(this.#take(1));
  }

  uint8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  int16(): number {
    return this.#view.getInt16(this.#take(2), this.#littleEndian);
  }

  uint16(): number {
    return this.#view.getUint16(this.#take(2), this.#littleEndian);
  }

  int32(): number {
    return this.#view.getInt32(this.#take(4), this.#littleEndian);
  }

  uint32(): number {
    return this.#view.getUint32(this.#take(4), this.#littleEndian);
  }

  int64(): bigint {
    return this.#view.getBigInt64(this.#take(8), this.#littleEndian);
  }

  uint64(): bigint {
    return this.#view.getBigUint64(this.#take(8), this.#littleEndian);
  }

  float32(): number {
    return this.#view.getFloat32(this.#take(4), this.#littleEndian);
  }

  float64(): number {
    return this.#view.getFloat64(this.#take(8), this.#littleEndian);
  }

  /** One octet, 0 or 1. */
  bool(): boolean {
    const octet = this.uint8();
    if (octet > 1) throw this.#fault("invalid-boolean", this.offset - 1, "0 or 1", `${octet}`);
    return octet === 1;
  }

  /** @param bound The most octets of UTF-8 the definition allows (the terminator not counted). */
  string(bound: number = Number.POSITIVE_INFINITY): string {
    const length = this.uint32();
    // The length counts the terminator, so 0 is not legal; some writers use it for the empty string.
    if (length === 0) return "";
    const from = this.#take(length, 1);
    if (this.#bytes[from + length - 1] !== 0) {
      throw this.#fault(
        "unterminated-string",
        from + length - 1,
        "a string that ends in NUL",
        "another octet",
      );
    }
    if (length - 1 > bound) throw this.#bounded(from - 4, `at most ${bound} octets`, length - 1);
    return getUtf8(this.#bytes, from, from + length - 1);
  }

  /** A count of UTF-16 units and four octets a unit, no terminator. @param bound The most units. */
  wstring(bound: number = Number.POSITIVE_INFINITY): string {
    const count = this.sequenceLength(4, bound, "UTF-16 units");
    let text = "";
    for (let index = 0; index < count; index++) {
      const unit = this.uint32();
      if (unit > 0xffff) throw this.#fault("invalid-wchar", this.offset - 4, "a UTF-16 unit", `${unit}`);
      text += String.fromCharCode(unit);
    }
    return text;
  }

  /**
   * The count of a sequence, accepted only if that many elements can be in the octets left.
   * @param elementSize The least octets one element takes.
   */
  sequenceLength(elementSize: number, bound: number = Number.POSITIVE_INFINITY, unit = "elements"): number {
    const count = this.uint32();
    if (count * elementSize > this.remaining) {
      const expected = `${count} ${unit} of ${elementSize} octets or more`;
      throw this.#fault("count-too-large", this.offset - 4, expected, `${this.remaining} octets`);
    }
    if (count > bound) throw this.#bounded(this.offset - 4, `at most ${bound} ${unit}`, count);
    return count;
  }

  /** So many numbers, copied into a typed array of their type. */
  numbers(kind: NumberKind, count: number): NumberArray {
    if (count === 0) return numberArray(kind, 0);
    const size = numberSizes[kind];
    const from = this.#take(size * count, size);
    const array = numberArray(kind, count);
    const target = new Uint8Array(array.buffer);
    target.set(this.#bytes.subarray(from, from + target.length));
    if (size > 1 && this.#littleEndian !== littleEndianHost) swap(target, size);
    return array;
  }

  /** Aligns to the item's size, checks that it is there, and moves behind it; answers where it starts. */
  #take(size: number, alignment: number = size): number {
    const start = this.offset + (-this.offset & (alignment - 1));
    if (start + size > this.#bytes.length) {
      const left = Math.max(0, this.#bytes.length - start);
      throw this.#fault("truncated", start, `${size} octets`, `${left}`);
    }
    this.offset = start + size;
    return start;
  }

  #bounded(offset: number, expected: string, got: number): CdrError {
    return this.#fault("bound-exceeded", offset, expected, `${got}`);
  }

  #fault(code: CdrErrorCode, offset: number, expected: string, got: string): CdrError {
    return new CdrError({ code, offset, path: "", expected, got });
  }
}

/** Whether typed arrays of this machine are little-endian. */
export const littleEndianHost: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Reverses each element of `size` octets in place. */
function swap(bytes: Uint8Array, size: number): void {
  for (let start = 0; start < bytes.length; start += size) bytes.subarray(start, start + size).reverse();
}
