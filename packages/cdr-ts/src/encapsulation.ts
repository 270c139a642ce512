import { CdrError } from "./cdr-error.ts";

/** A serialized payload without its header (RTPS 2.5 §10.2.1). */
export interface Encapsulation {
  readonly littleEndian: boolean;
  /** What follows the header, without the padding its options announce. A view, and the alignment origin. */
  readonly body: Uint8Array;
}

/** Octets of the encapsulation header: two of identifier, two of options. */
export const encapsulationSize = 4;

/**
 * Reads the encapsulation header. The low two bits of the options count the octets of padding at the end
 * (XTypes 1.3 §7.6.3.1.2). Throws {@link CdrError} `truncated` or `unsupported-encapsulation`.
 */
export function parseEncapsulation(payload: Uint8Array): Encapsulation {
  if (payload.length < encapsulationSize) throw shortHeader(payload.length);
  const id = ((payload[0] ?? 0) << 8) | (payload[1] ?? 0);
  if (id !== cdrBigEndian && id !== cdrLittleEndian) {
    const name = otherEncapsulations.get(id);
    const hex = `0x${id.toString(16).padStart(4, "0")}`;
    throw new CdrError({
      code: "unsupported-encapsulation",
      offset: 0,
      path: "",
      expected: "encapsulation 0x0000 (CDR_BE) or 0x0001 (CDR_LE)",
      got: name === undefined ? hex : `${hex} (${name})`,
    });
  }
  const padding = (payload[3] ?? 0) & 3;
  // Padding that reaches into the header is nonsense, and harmless: then there is no body to pad.
  const end = Math.max(encapsulationSize, payload.length - padding);
  return { littleEndian: id === cdrLittleEndian, body: payload.subarray(encapsulationSize, end) };
}

/** Writes the header into the first four octets of `target`. ROS 2 leaves the options zero, also when it pads. */
export function formatEncapsulation(target: Uint8Array, littleEndian = true, padding = 0): void {
  if (target.length < encapsulationSize) throw shortHeader(target.length);
  target[0] = 0;
  target[1] = littleEndian ? cdrLittleEndian : cdrBigEndian;
  target[2] = 0;
  target[3] = padding & 3;
}

const cdrBigEndian = 0x0000;
const cdrLittleEndian = 0x0001;

/** Known, and not read here (RTPS 2.5 §10.5, table 10.3). */
const otherEncapsulations: ReadonlyMap<number, string> = new Map([
  [0x0002, "PL_CDR_BE"],
  [0x0003, "PL_CDR_LE"],
  [0x0004, "XML"],
  [0x0006, "CDR2_BE"],
  [0x0007, "CDR2_LE"],
  [0x0008, "D_CDR2_BE"],
  [0x0009, "D_CDR2_LE"],
  [0x000a, "PL_CDR2_BE"],
  [0x000b, "PL_CDR2_LE"],
]);

function shortHeader(length: number): CdrError {
  return new CdrError({
    code: "truncated",
    offset: 0,
    path: "",
    expected: "4 octets of encapsulation header",
    got: `${length}`,
  });
}
