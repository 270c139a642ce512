import { copyPadded, padded } from "./copy-padded.ts";
import { mustUnderstandBit, Pids, vendorBit } from "./pids.ts";
import type { Malformed } from "./submessage.ts";

/** One element of a ParameterList (RTPS 2.5 §9.4.2.11). `value` is a view; its length is a multiple of 4. */
export interface Parameter {
  readonly pid: number;
  readonly value: Uint8Array;
}

export interface ParameterList {
  /** Without padding and sentinel, in the order they came in; vendors' and unknown ids are among them. */
  readonly parameters: readonly Parameter[];
  /** Offset of the first octet behind the sentinel. */
  readonly end: number;
  /** An id that may not be ignored and is not known here (RTPS 2.5 §9.4.2.11.2): the sample is to be dropped. */
  readonly unknownRequired: number | undefined;
}

/** Parameters in one list. Peers send up to about 30. */
export const maxParameters = 256;

/** Reads the list that starts at `offset` and has its sentinel before `end`. */
export function decodeParameterList(
  bytes: Uint8Array,
  offset: number,
  littleEndian: boolean,
  end: number = bytes.length,
): ParameterList | Malformed {
  const parameters: Parameter[] = [];
  let unknownRequired: number | undefined;
  for (let at = offset; at + parameterHeaderSize <= end; ) {
    const pid = readUint16(bytes, at, littleEndian);
    // The length of a sentinel means nothing (RTPS 2.5 §9.4.2.11.2).
    if (pid === Pids.sentinel) return { parameters, end: at + parameterHeaderSize, unknownRequired };
    const length = readUint16(bytes, at + 2, littleEndian);
    const start = at + parameterHeaderSize;
    if (length % 4 !== 0) return { reason: "parameter length is not a multiple of 4", offset: at };
    if (start + length > end) return { reason: "parameter runs past the end", offset: at };
    at = start + length;
    if (pid === Pids.pad) continue;
    if (parameters.length === maxParameters) return { reason: "too many parameters", offset: at };
    if ((pid & (mustUnderstandBit | vendorBit)) === mustUnderstandBit && pid !== Pids.domainTag)
      unknownRequired = pid;
    parameters.push({ pid, value: length === 0 ? emptyValue : bytes.subarray(start, start + length) });
  }
  return { reason: "parameter list without a sentinel", offset: end };
}

/** The first parameter of this id. */
export function findParameter(parameters: readonly Parameter[], pid: number): Uint8Array | undefined {
  for (const parameter of parameters) if (parameter.pid === pid) return parameter.value;
  return undefined;
}

/** Little-endian, each value padded with zeros to a multiple of 4, the sentinel at the end. */
export function encodeParameterList(parameters: readonly Parameter[]): Uint8Array {
  const bytes = new Uint8Array(parameterListSize(parameters));
  writeParameterList(bytes, 0, parameters);
  return bytes;
}

/** Octets of the encoded list, sentinel and all. */
export function parameterListSize(parameters: readonly Parameter[]): number {
  let size = parameterHeaderSize;
  for (const { value } of parameters) size += parameterHeaderSize + padded(value.length);
  return size;
}

/** Writes the list and answers the offset behind it; `bytes` has {@link parameterListSize} octets to spare. */
export function writeParameterList(
  bytes: Uint8Array,
  offset: number,
  parameters: readonly Parameter[],
): number {
  let at = offset;
  for (const { pid, value } of parameters) {
    const length = padded(value.length);
    if (length > maxParameterLength) {
      throw new RangeError(`parameter 0x${pid.toString(16)} has ${value.length} octets, at most 65532 fit`);
    }
    writeHeader(bytes, at, pid, length);
    at = copyPadded(bytes, at + parameterHeaderSize, value);
  }
  writeHeader(bytes, at, Pids.sentinel, 0);
  return at + parameterHeaderSize;
}

const parameterHeaderSize = 4;
const maxParameterLength = 0xfffc;
const emptyValue = new Uint8Array(0);

function readUint16(bytes: Uint8Array, at: number, littleEndian: boolean): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  return littleEndian ? first | (second << 8) : (first << 8) | second;
}

function writeHeader(bytes: Uint8Array, at: number, pid: number, length: number): void {
  bytes[at] = pid;
  bytes[at + 1] = pid >>> 8;
  bytes[at + 2] = length;
  bytes[at + 3] = length >>> 8;
}
