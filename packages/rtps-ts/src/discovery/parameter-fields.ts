import { guidSize, readGuid } from "../message/guid-octets.ts";
import { locatorSize, maxLocators, readLocator } from "../message/locator-octets.ts";
import { decodeParameterList, type Parameter } from "../message/parameter-list.ts";
import { Pids } from "../message/pids.ts";
import type { Malformed } from "../message/submessage.ts";
import { decodeUtf8 } from "../message/utf8.ts";
import type { Guid } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import type { Duration } from "../structure/time.ts";

/** Octets of a topic, type, partition or entity name, without its NUL. Fast DDS takes no longer ones. */
export const maxNameLength = 255;
/** Partition names of one endpoint. */
export const maxPartitions = 64;

/**
 * The parameters of one discovery sample, by id. A getter answers undefined for a parameter that is not there; one
 * that is there and wrong makes the whole sample malformed, which `malformed` says after the last getter.
 */
export class ParameterFields {
  readonly #parameters: ReadonlyMap<number, Uint8Array>;
  readonly #locators: readonly Parameter[];
  readonly #littleEndian: boolean;
  malformed: Malformed | undefined;

  constructor(
    parameters: ReadonlyMap<number, Uint8Array>,
    locators: readonly Parameter[],
    littleEndian: boolean,
  ) {
    this.#parameters = parameters;
    this.#locators = locators;
    this.#littleEndian = littleEndian;
  }

  fail(reason: string): undefined {
    this.malformed ??= { reason, offset: 0 };
  }

  /** The value as a view, if it has `size` octets at least. */
  #value(pid: number, size: number): DataView | undefined {
    const value = this.#parameters.get(pid);
    if (value === undefined) return undefined;
    if (value.length < size) return this.fail(`parameter 0x${pid.toString(16)} is cut short`);
    return new DataView(value.buffer, value.byteOffset, value.byteLength);
  }

  uint32(pid: number, index = 0): number | undefined {
    return this.#value(pid, 4 * index + 4)?.getUint32(4 * index, this.#littleEndian);
  }

  int32(pid: number, index = 0): number | undefined {
    return this.#value(pid, 4 * index + 4)?.getInt32(4 * index, this.#littleEndian);
  }

  /** Two octets with the high one first. */
  pair(pid: number): number | undefined {
    return this.#value(pid, 2)?.getUint16(0);
  }

  boolean(pid: number): boolean | undefined {
    const octet = this.#value(pid, 1)?.getUint8(0);
    return octet === undefined ? undefined : octet !== 0;
  }

  /** Seconds and fraction from word `index` on. Nothing is normalised: every pair of words is a duration. */
  duration(pid: number, index = 0): Duration | undefined {
    const view = this.#value(pid, 4 * index + 8);
    if (view === undefined) return undefined;
    return {
      seconds: view.getInt32(4 * index, this.#littleEndian),
      fraction: view.getUint32(4 * index + 4, this.#littleEndian),
    };
  }

  guid(pid: number): Guid | undefined {
    const value = this.#value(pid, guidSize);
    return value && readGuid(new Uint8Array(value.buffer, value.byteOffset, guidSize), 0);
  }

  /** One of `names`, by the number on the wire. */
  choice<Name extends string>(pid: number, names: readonly (Name | undefined)[]): Name | undefined {
    const index = this.uint32(pid);
    if (index === undefined) return undefined;
    return names[index] ?? this.fail(`parameter 0x${pid.toString(16)} has no kind ${index}`);
  }

  /** sequence<octet> as a copy, without the NULs that Fast DDS puts behind it. */
  octets(pid: number): Uint8Array | undefined {
    const view = this.#value(pid, 4);
    if (view === undefined) return undefined;
    const length = view.getUint32(0, this.#littleEndian);
    if (length > view.byteLength - 4)
      return this.fail(`parameter 0x${pid.toString(16)} counts too many octets`);
    const octets = new Uint8Array(view.buffer, view.byteOffset + 4, length);
    let end = length;
    while (end > 0 && octets[end - 1] === 0) end--;
    return new Uint8Array(octets.subarray(0, end));
  }

  string(pid: number): string | undefined {
    const view = this.#value(pid, 4);
    return view && this.#string(pid, view, 0)?.text;
  }

  strings(pid: number): readonly string[] | undefined {
    const view = this.#value(pid, 4);
    if (view === undefined) return undefined;
    const count = view.getUint32(0, this.#littleEndian);
    if (count > maxPartitions) return this.fail(`parameter 0x${pid.toString(16)} counts too many strings`);
    const texts: string[] = [];
    for (let at = 4; texts.length < count; ) {
      const string = this.#string(pid, view, at);
      if (string === undefined) return undefined;
      texts.push(string.text);
      at = string.end;
    }
    return texts;
  }

  /** The usable locators of a list: those of other transports and those that lead nowhere are not among them. */
  locators(pid: number): readonly Locator[] {
    const locators: Locator[] = [];
    for (const { pid: id, value } of this.#locators) {
      if (id !== pid || locators.length === maxLocators) continue;
      if (value.length < locatorSize) this.fail(`parameter 0x${pid.toString(16)} is cut short`);
      else {
        const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
        const locator = readLocator(view, 0, this.#littleEndian);
        if (locator !== undefined) locators.push(locator);
      }
    }
    return locators;
  }

  #string(
    pid: number,
    view: DataView,
    at: number,
  ): { readonly text: string; readonly end: number } | undefined {
    const start = at + 4;
    const length =
      start <= view.byteLength ? view.getUint32(at, this.#littleEndian) : Number.POSITIVE_INFINITY;
    if (length > view.byteLength - start)
      return this.fail(`parameter 0x${pid.toString(16)} runs past its end`);
    const end = start + ((length + 3) & ~3);
    if (length === 0) return { text: "", end };
    if (view.getUint8(start + length - 1) !== 0) {
      return this.fail(`parameter 0x${pid.toString(16)} has a string without NUL`);
    }
    const octets = new Uint8Array(view.buffer, view.byteOffset + start, length);
    const size = octets.indexOf(0);
    if (size > maxNameLength)
      return this.fail(`parameter 0x${pid.toString(16)} has a string above 255 octets`);
    return { text: decodeUtf8(octets, 0, size), end };
  }
}

/** Reads a payload that is a ParameterList behind its encapsulation header (RTPS 2.5 §9.4.2.12, §10.2). */
export function decodeParameterFields(payload: Uint8Array): ParameterFields | Malformed {
  const littleEndian = payload[1] === plCdrLittleEndian;
  if (payload.length < 4 || payload[0] !== 0 || !(littleEndian || payload[1] === plCdrBigEndian)) {
    return { reason: "payload is not a PL_CDR list", offset: 0 };
  }
  const list = decodeParameterList(payload, 4, littleEndian);
  if ("reason" in list) return list;
  if (list.unknownRequired !== undefined) {
    return { reason: `parameter 0x${list.unknownRequired.toString(16)} is required and unknown`, offset: 0 };
  }
  const parameters = new Map<number, Uint8Array>();
  const locators: Parameter[] = [];
  for (const parameter of list.parameters) {
    if (locatorPids.has(parameter.pid)) locators.push(parameter);
    else if (knownPids.has(parameter.pid)) {
      // Which of two contradictory values would hold is nobody's to say; Cyclone DDS drops such a list as well.
      if (parameters.has(parameter.pid)) {
        return { reason: `parameter 0x${parameter.pid.toString(16)} comes twice`, offset: 0 };
      }
      parameters.set(parameter.pid, parameter.value);
    }
  }
  return new ParameterFields(parameters, locators, littleEndian);
}

/** PL_CDR_LE with options 0, then the list. */
export function encodeParameterPayload(list: Uint8Array): Uint8Array {
  const payload = new Uint8Array(4 + list.length);
  payload[1] = plCdrLittleEndian;
  payload.set(list, 4);
  return payload;
}

/** Representation identifiers (RTPS 2.5 §10.5, table 10.3). */
const plCdrBigEndian = 0x02;
const plCdrLittleEndian = 0x03;

const locatorPids: ReadonlySet<number> = new Set([
  Pids.unicastLocator,
  Pids.multicastLocator,
  Pids.defaultUnicastLocator,
  Pids.defaultMulticastLocator,
  Pids.metatrafficUnicastLocator,
  Pids.metatrafficMulticastLocator,
]);

const knownPids: ReadonlySet<number> = new Set(Object.values(Pids));
