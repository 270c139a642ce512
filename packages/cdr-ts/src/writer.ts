import { expectations, holds, type NumberKind, numberSizes } from "./primitives.ts";
import { putUtf8, utf8Length } from "./utf8.ts";
import { describe, ValueError } from "./value-error.ts";

/**
 * Writes XCDR1 item by item (XTypes 1.3 §7.4.1), in either byte order, into memory that grows. Values are checked:
 * {@link ValueError} when the item cannot hold one. Compiled codecs are faster; this is for what has no definition.
 */
export class CdrWriter {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;
  readonly #littleEndian: boolean;

  constructor(littleEndian = true) {
    this.#littleEndian = littleEndian;
  }

  /** Octets written. */
  get length(): number {
    return this.#length;
  }

  /** A copy of what was written: the body, without encapsulation header. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  int8(value: number): void {
    this.number("int8", value);
  }

  uint8(value: number): void {
    this.number("uint8", value);
  }

  int16(value: number): void {
    this.number("int16", value);
  }

  uint16(value: number): void {
    this.number("uint16", value);
  }

  int32(value: number): void {
    this.number("int32", value);
  }

  uint32(value: number): void {
    this.number("uint32", value);
  }

  int64(value: bigint | number): void {
    this.number("int64", value);
  }

  uint64(value: bigint | number): void {
    this.number("uint64", value);
  }

  float32(value: number): void {
    this.number("float32", value);
  }

  float64(value: number): void {
    this.number("float64", value);
  }

  bool(value: boolean): void {
    if (typeof value !== "boolean") throw wrong("boolean", describe(value));
    const start = this.#grow(1);
    this.#view.setUint8(start, value ? 1 : 0);
  }

  /** Length with terminator, UTF-8, NUL. @param bound The most octets of UTF-8. */
  string(value: string, bound: number = Number.POSITIVE_INFINITY): void {
    if (typeof value !== "string") throw wrong("string", describe(value));
    // IDL 4.2 §7.2.6.3: a string holds every character but NUL, which ends it.
    if (value.includes("\0")) throw wrong("string without U+0000", "one with it");
    const octets = utf8Length(value);
    if (octets > bound) throw wrong(`string of at most ${bound} octets`, `${octets}`);
    this.uint32(octets + 1);
    const start = this.#grow(octets + 1, 1);
    putUtf8(this.#view, start, value);
    this.#view.setUint8(start + octets, 0);
  }

  /** A count of UTF-16 units and four octets a unit, no terminator. @param bound The most units. */
  wstring(value: string, bound: number = Number.POSITIVE_INFINITY): void {
    if (typeof value !== "string") throw wrong("string", describe(value));
    if (value.length > bound) throw wrong(`string of at most ${bound} UTF-16 units`, `${value.length}`);
    this.uint32(value.length);
    for (let index = 0; index < value.length; index++) this.uint32(value.charCodeAt(index));
  }

  /** The count of a sequence. */
  sequenceLength(count: number): void {
    this.uint32(count);
  }

  /** So many numbers of one type, each of them checked. */
  numbers(kind: NumberKind, values: Iterable<number | bigint>): void {
    for (const value of values) this.number(kind, value);
  }

  /** One number of the type named. */
  number(kind: NumberKind, value: number | bigint): void {
    if (!holds(kind, value)) throw wrong(expectations[kind], describe(value));
    const start = this.#grow(numberSizes[kind]);
    setNumber(this.#view, kind, start, value, this.#littleEndian);
  }

  /** Aligns with zeros, makes room, and moves behind it; answers where the item starts. */
  #grow(size: number, alignment: number = size): number {
    const start = this.#length + (-this.#length & (alignment - 1));
    this.#length = start + size;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, 2 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return start;
  }
}

function wrong(expected: string, got: string): ValueError {
  return new ValueError({ code: "wrong-value", path: "", expected, got });
}

function setNumber(
  view: DataView,
  kind: NumberKind,
  at: number,
  value: number | bigint,
  little: boolean,
): void {
  if (kind === "int64") view.setBigInt64(at, BigInt(value), little);
  else if (kind === "uint64") view.setBigUint64(at, BigInt(value), little);
  else if (kind === "float32") view.setFloat32(at, Number(value), little);
  else if (kind === "float64") view.setFloat64(at, Number(value), little);
  // The setters reduce modulo 2^n, so that one serves signed and unsigned.
  else if (numberSizes[kind] === 1) view.setUint8(at, Number(value));
  else if (numberSizes[kind] === 2) view.setUint16(at, Number(value), little);
  else view.setUint32(at, Number(value), little);
}
