/** What can be wrong with a value that is to be written. */
export type ValueErrorCode = "wrong-value" | "unknown-field";

/** The facts of a {@link ValueError}. */
export interface ValueFault {
  readonly code: ValueErrorCode;
  /** Where in the message, e.g. `pose.x`; empty when the message as a whole is meant. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** A JavaScript value that the message type cannot hold: `pose.x: expected number, got string`. */
export class ValueError extends TypeError implements ValueFault {
  override readonly name = "ValueError";
  readonly code: ValueErrorCode;
  readonly path: string;
  readonly expected: string;
  readonly got: string;

  constructor(fault: ValueFault) {
    super(`${fault.path === "" ? "value" : fault.path}: expected ${fault.expected}, got ${fault.got}`);
    this.code = fault.code;
    this.path = fault.path;
    this.expected = fault.expected;
    this.got = fault.got;
  }
}

/** How a value is named in an error: numbers by their value, everything else by its type. */
export function describe(value: unknown): string {
  if (typeof value === "number" || Object.is(value, null)) return String(value);
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return "array";
  if (ArrayBuffer.isView(value)) return value.constructor.name;
  return typeof value;
}
