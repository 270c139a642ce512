import { hostText } from "../host.ts";
import { putUtf8, utf8Length } from "../utf8.ts";

/** Thrown by generated code when the target ends; one object, as making an Error takes microseconds. */
export class Overflow {
  /** Where the target would have to reach at least, as an offset of its ArrayBuffer. */
  needed = 0;
}

export const overflow: Overflow = new Overflow();

/** The target ends before `needed`. */
export function full(needed: number): never {
  overflow.needed = needed;
  throw overflow;
}

/** Zeros up to the next multiple of `alignment` from `origin`; returns the offset behind them. */
export function pad(view: DataView, start: number, origin: number, end: number, alignment: number): number {
  const next = start + ((origin - start) & (alignment - 1));
  if (next > end) full(next);
  for (let at = start; at < next; at++) view.setUint8(at, 0);
  return next;
}

/** Returns the offset behind the string, or -1 when it holds U+0000, which CDR strings cannot. */
export function putString(view: DataView, start: number, origin: number, text: string, end: number): number {
  const length = text.length;
  const from = pad(view, start, origin, end, 4) + 4;
  if (from + length + 1 > end) full(from + length + 1);
  if (length > shortText) return putLong(view, from, text, end);
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    // One comparison sends both U+0000 and everything beyond ASCII to the thorough way.
    if ((unit - 1) >>> 0 > 0x7e) return putLong(view, from, text, end);
    view.setUint8(from + index, unit);
  }
  view.setUint32(from - 4, length + 1, true);
  view.setUint8(from + length, 0);
  return from + length + 1;
}

/** UTF-16 units; the host's encoder is faster from about here on, as it takes a view of the target. */
const shortText = 48;

function putLong(view: DataView, from: number, text: string, end: number): number {
  if (text.includes("\0")) return -1;
  let next: number;
  if (hostText !== undefined && text.length > shortText) {
    const room = new Uint8Array(view.buffer, view.byteOffset + from, end - from - 1);
    const written = hostText.encodeInto(text, room);
    if (written < 0) full(from + utf8Length(text) + 1);
    next = from + written;
  } else {
    const octets = utf8Length(text);
    if (from + octets + 1 > end) full(from + octets + 1);
    next = putUtf8(view, from, text);
  }
  view.setUint32(from - 4, next - from + 1, true);
  view.setUint8(next, 0);
  return next + 1;
}

/** A count of UTF-16 units, then four octets a unit; returns the offset behind. */
export function putWstring(view: DataView, start: number, origin: number, text: string, end: number): number {
  let at = pad(view, start, origin, end, 4);
  const next = at + 4 + 4 * text.length;
  if (next > end) full(next);
  view.setUint32(at, text.length, true);
  for (let index = 0; index < text.length; index++) {
    at += 4;
    view.setUint32(at, text.charCodeAt(index), true);
  }
  return next;
}

const words = new BigInt64Array(1);
const [low, high] = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? [0, 1] : [1, 0];
const halves = new Uint32Array(words.buffer);

/** Two 32-bit stores take a quarter of the time of setBigInt64. False when the value is not an int64. */
export function putInt64(view: DataView, at: number, value: unknown): boolean {
  if (typeof value === "bigint") {
    if (BigInt.asIntN(64, value) !== value) return false;
    words[0] = value;
    view.setUint32(at, halves[low] as number, true);
    view.setUint32(at + 4, halves[high] as number, true);
    return true;
  }
  return Number.isSafeInteger(value) && putSafe(view, at, value as number);
}

/** False when the value is not a uint64. */
export function putUint64(view: DataView, at: number, value: unknown): boolean {
  if (typeof value === "bigint") {
    if (BigInt.asUintN(64, value) !== value) return false;
    words[0] = value;
    view.setUint32(at, halves[low] as number, true);
    view.setUint32(at + 4, halves[high] as number, true);
    return true;
  }
  return Number.isSafeInteger(value) && (value as number) >= 0 && putSafe(view, at, value as number);
}

function putSafe(view: DataView, at: number, value: number): boolean {
  view.setUint32(at, value >>> 0, true);
  view.setInt32(at + 4, Math.floor(value / 0x100000000), true);
  return true;
}

/** The octets of a typed array as they lie in memory. */
export function putBytes(view: DataView, at: number, array: ArrayBufferView): void {
  const source = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  new Uint8Array(view.buffer, view.byteOffset + at, source.length).set(source);
}
