import type { Guid } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import type { Duration } from "../structure/time.ts";
import { padded } from "./copy-padded.ts";
import { guidSize, writeGuid } from "./guid-octets.ts";
import { locatorSize, writeLocator } from "./locator-octets.ts";
import type { Parameter } from "./parameter-list.ts";
import { encodeUtf8 } from "./utf8.ts";

/** Parameters as they are sent: little-endian values, padded where the list is written (RTPS 2.3 §9.6.2.2.2). */

export function uint32Parameter(pid: number, ...words: readonly number[]): Parameter {
  const value = new Uint8Array(4 * words.length);
  const view = new DataView(value.buffer);
  words.forEach((word, index) => {
    view.setUint32(4 * index, word, true);
  });
  return { pid, value };
}

/** Octet pairs such as a version or a vendor id, the high one first. */
export const pairParameter = (pid: number, pair: number): Parameter => ({
  pid,
  value: Uint8Array.of(pair >>> 8, pair, 0, 0),
});

export const booleanParameter = (pid: number, value: boolean): Parameter => ({
  pid,
  value: Uint8Array.of(value ? 1 : 0, 0, 0, 0),
});

export const durationParameter = (pid: number, duration: Duration): Parameter =>
  uint32Parameter(pid, duration.seconds, duration.fraction);

export function guidParameter(pid: number, guid: Guid): Parameter {
  const value = new Uint8Array(guidSize);
  writeGuid(value, 0, guid);
  return { pid, value };
}

export function locatorParameter(pid: number, locator: Locator): Parameter {
  const value = new Uint8Array(locatorSize);
  writeLocator(new DataView(value.buffer), 0, locator);
  return { pid, value };
}

/** sequence<octet>: a count, then the octets. */
export function octetsParameter(pid: number, octets: Uint8Array): Parameter {
  const value = new Uint8Array(4 + octets.length);
  new DataView(value.buffer).setUint32(0, octets.length, true);
  value.set(octets, 4);
  return { pid, value };
}

/** string: a count that includes the NUL, then the octets and the NUL. */
export const stringParameter = (pid: number, text: string): Parameter => ({ pid, value: stringValue(text) });

/** sequence<string>, each string on a multiple of 4. */
export function stringsParameter(pid: number, texts: readonly string[]): Parameter {
  const values = texts.map(stringValue);
  const size = values.reduce((sum, value) => padded(sum) + value.length, 4);
  const value = new Uint8Array(size);
  new DataView(value.buffer).setUint32(0, texts.length, true);
  let at = 4;
  for (const text of values) {
    value.set(text, at);
    at = padded(at + text.length);
  }
  return { pid, value };
}

function stringValue(text: string): Uint8Array {
  const octets = encodeUtf8(text);
  const value = new Uint8Array(4 + octets.length + 1);
  new DataView(value.buffer).setUint32(0, octets.length + 1, true);
  value.set(octets, 4);
  return value;
}
