/**
 * What can be wrong with CDR bytes.
 * - `truncated`: fewer octets than the type needs
 * - `count-too-large`: a sequence claims more elements than the remaining octets can hold
 * - `bound-exceeded`: more elements or octets than the definition's bound
 * - `unterminated-string`: the last octet of a string is not NUL
 * - `invalid-boolean`: an octet other than 0 and 1
 * - `invalid-wchar`: a wide character above 0xFFFF
 * - `unsupported-encapsulation`: an encapsulation identifier that is not CDR_BE or CDR_LE
 * - `target-too-small`: the array to write into ends before the value does
 */
export type CdrErrorCode =
  | "truncated"
  | "count-too-large"
  | "bound-exceeded"
  | "unterminated-string"
  | "invalid-boolean"
  | "invalid-wchar"
  | "unsupported-encapsulation"
  | "target-too-small";

/** The facts of a {@link CdrError}. */
export interface CdrFault {
  readonly code: CdrErrorCode;
  /** Octets from the start of the body (the alignment origin) to the item that is wrong. */
  readonly offset: number;
  /** Where in the message, e.g. `poses[3].position.x`; empty when the message as a whole is meant. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** Bytes that are not the CDR form of the type they are read as. */
export class CdrError extends Error implements CdrFault {
  override readonly name = "CdrError";
  readonly code: CdrErrorCode;
  readonly offset: number;
  readonly path: string;
  readonly expected: string;
  readonly got: string;

  constructor(fault: CdrFault) {
    const where = fault.path === "" ? "" : `${fault.path}: `;
    super(`${where}expected ${fault.expected}, got ${fault.got} (at octet ${fault.offset})`);
    this.code = fault.code;
    this.offset = fault.offset;
    this.path = fault.path;
    this.expected = fault.expected;
    this.got = fault.got;
  }
}
