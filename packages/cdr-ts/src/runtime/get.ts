import { CdrError, type CdrErrorCode } from "../cdr-error.ts";
import { aliasLength } from "../codec.ts";
import { hostText } from "../host.ts";
import { littleEndianHost } from "../reader.ts";
import { getUtf8 } from "../utf8.ts";
import { NO_INT8, NO_UINT8 } from "./empty-arrays.ts";

/** Where a compiled reader stands. Offsets are those of the ArrayBuffer, which `d` covers as a whole. */
export class Cursor {
  readonly b: Uint8Array;
  readonly d: DataView;
  /** The next octet. */
  p: number;
  /** The alignment origin. */
  readonly o: number;
  /** The end of what may be read. */
  readonly e: number;
  readonly l: boolean;

  constructor(body: Uint8Array, view: DataView, littleEndian: boolean) {
    // Each of these getters takes 8 ns where `length` takes none, so that it is asked once.
    const start = body.byteOffset;
    this.b = body;
    this.d = view;
    this.p = start;
    this.o = start;
    this.e = start + body.length;
    this.l = littleEndian;
  }
}

/** Elements; from here on copying octets is faster than a loop of getters. Never on a big-endian machine. */
export const bulkLength: number = littleEndianHost ? 32 : Number.POSITIVE_INFINITY;

/** Fills a typed array with octets as they lie. */
export function bulk(array: ArrayBufferView, c: Cursor, start: number): void {
  const target = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  target.set(c.b.subarray(start - c.o, start - c.o + target.length));
}

/** Octets: a copy of few, a view of many. The caller has checked that they are there. */
export function getOctets(c: Cursor, start: number, count: number): Uint8Array {
  if (count === 0) return NO_UINT8;
  if (count >= aliasLength) return new Uint8Array(c.b.buffer, start, count);
  const copy = new Uint8Array(count);
  // Up to here a loop is faster than making the view that set() needs.
  if (count > 32) copy.set(new Uint8Array(c.b.buffer, start, count));
  else for (let index = 0; index < count; index++) copy[index] = c.d.getUint8(start + index);
  return copy;
}

/** As {@link getOctets}, signed. */
export function getInt8s(c: Cursor, start: number, count: number): Int8Array {
  if (count === 0) return NO_INT8;
  const octets = getOctets(c, start, count);
  return new Int8Array(octets.buffer, octets.byteOffset, count);
}

/** A sequence's count, moving the cursor behind it; -1 when it cannot be right (see {@link countFault}). */
export function getCount(c: Cursor, start: number, elementSize: number, bound: number): number {
  const from = start + ((c.o - start) & 3);
  if (from + 4 > c.e) return -1;
  const count = c.d.getUint32(from, c.l);
  c.p = from + 4;
  return count * elementSize > c.e - c.p || count > bound ? -1 : count;
}

/** A string, moving the cursor behind it; undefined when it is malformed (see {@link stringFault}). */
export function getString(c: Cursor, start: number, bound: number): string | undefined {
  const from = start + ((c.o - start) & 3) + 4;
  if (from > c.e) return undefined;
  const length = c.d.getUint32(from - 4, c.l);
  c.p = from + length;
  if (length === 0) return "";
  const end = c.p - 1;
  if (end >= c.e || length - 1 > bound || c.d.getUint8(end) !== 0) return undefined;
  if (length > shortText) return long(c, from, end);
  let text = "";
  for (let at = from; at < end; at++) {
    const octet = c.d.getUint8(at);
    if (octet > 0x7f) return long(c, from, end);
    text += String.fromCharCode(octet);
  }
  return text;
}

/** Octets; the host's decoder is faster from about here on. */
const shortText = 24;

function long(c: Cursor, start: number, end: number): string {
  if (hostText === undefined) return getUtf8(c.b, start - c.o, end - c.o);
  return hostText.decode(c.b, start - c.o, end - c.o);
}

/** A wide string, moving the cursor behind it; undefined when it is malformed (see {@link wstringFault}). */
export function getWstring(c: Cursor, start: number, bound: number): string | undefined {
  const count = getCount(c, start, 4, bound);
  if (count < 0) return undefined;
  let text = "";
  for (let index = 0; index < count; index++, c.p += 4) {
    const unit = c.d.getUint32(c.p, c.l);
    if (unit > 0xffff) return undefined;
    text += String.fromCharCode(unit);
  }
  return text;
}

/**
 * A run of items of fixed size is cut short.
 * @param items The run's items, each with its start and its end counted from `start`: `sec:0:4 nanosec:4:8`.
 */
export function short(c: Cursor, start: number, prefix: string, items: string): never {
  for (const item of items.split(" ")) {
    const [name = "", from = "", to = ""] = item.split(":");
    if (Number(to) > c.e - start)
      throw truncated(c, start + Number(from), prefix + name, Number(to) - Number(from));
  }
  throw truncated(c, start, prefix, 0);
}

function truncated(c: Cursor, at: number, path: string, size: number): CdrError {
  return fault(c, "truncated", at, path, `${size} octets`, `${Math.max(0, c.e - at)}`);
}

/** Says what {@link getCount} found. */
export function countFault(
  c: Cursor,
  start: number,
  path: string,
  elementSize: number,
  bound: number,
): never {
  const from = start + ((c.o - start) & 3);
  if (from + 4 > c.e) throw truncated(c, from, path, 4);
  const count = c.d.getUint32(from, c.l);
  if (count * elementSize > c.e - from - 4) {
    const expected = `${count} elements of ${elementSize} octets or more`;
    throw fault(c, "count-too-large", from, path, expected, `${c.e - from - 4} octets`);
  }
  throw fault(c, "bound-exceeded", from, path, `at most ${bound} elements`, `${count}`);
}

/** Says what {@link getString} found. */
export function stringFault(c: Cursor, start: number, path: string, bound: number): never {
  const from = start + ((c.o - start) & 3);
  if (from + 4 > c.e) throw truncated(c, from, path, 4);
  const length = c.d.getUint32(from, c.l);
  if (length > c.e - from - 4) throw truncated(c, from + 4, path, length);
  if (length - 1 > bound) {
    throw fault(c, "bound-exceeded", from, path, `at most ${bound} octets`, `${length - 1}`);
  }
  const expected = "a string that ends in NUL";
  throw fault(c, "unterminated-string", from + 3 + length, path, expected, "another octet");
}

/** Says what {@link getWstring} found. */
export function wstringFault(c: Cursor, start: number, path: string, bound: number): never {
  if (getCount(c, start, 4, bound) < 0) countFault(c, start, path, 4, bound);
  getWstring(c, start, bound);
  throw fault(c, "invalid-wchar", c.p, path, "a UTF-16 unit", `${c.d.getUint32(c.p, c.l)}`);
}

/** An octet that is neither false nor true. */
export function badBoolean(c: Cursor, at: number, path: string): never {
  throw fault(c, "invalid-boolean", at, path, "0 or 1", `${c.d.getUint8(at)}`);
}

function fault(
  c: Cursor,
  code: CdrErrorCode,
  at: number,
  path: string,
  expected: string,
  got: string,
): CdrError {
  return new CdrError({ code, offset: at - c.o, path, expected, got });
}
