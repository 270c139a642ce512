import { expectations, type NumberKind } from "cdr-ts";
import type { PrimitiveName } from "../definition/definition.ts";

/** How generated code treats one type of number. */
export interface NumberCode {
  readonly kind: NumberKind;
  /** Octets; also the alignment. */
  readonly size: number;
  /** `getFloat64` without the `get`. */
  readonly accessor: string;
  readonly arrayType: string;
  /** The runtime's shared empty array. */
  readonly empty: string;
  /** An expression that is true when the variable `x` cannot be written; none for 64-bit integers, which `put` checks. */
  readonly refuses: (x: string) => string;
  /** What an error says was expected. */
  readonly expected: string;
}

/** The number code of a primitive; `byte` and `char` are `uint8`. */
export function numberCode(primitive: PrimitiveName): NumberCode {
  return codes.get(primitive === "byte" || primitive === "char" ? "uint8" : primitive) as NumberCode;
}

const not = (test: (x: string) => string) => (x: string) => `typeof ${x} !== "number" || ${test(x)} !== ${x}`;

/** Finite doubles that would round to infinity are refused; infinities and NaN pass. */
const float32Refuses = (x: string): string =>
  `typeof ${x} !== "number" || (${x} - ${x} === 0 && Math.abs(${x}) >= 3.4028235677973366e38)`;

const kinds: readonly [NumberKind, number, (x: string) => string][] = [
  ["int8", 1, not((x) => `${x} << 24 >> 24`)],
  ["uint8", 1, not((x) => `(${x} & 255)`)],
  ["int16", 2, not((x) => `${x} << 16 >> 16`)],
  ["uint16", 2, not((x) => `(${x} & 65535)`)],
  ["int32", 4, not((x) => `(${x} | 0)`)],
  ["uint32", 4, not((x) => `${x} >>> 0`)],
  ["float32", 4, float32Refuses],
  ["float64", 8, (x) => `typeof ${x} !== "number"`],
  ["int64", 8, () => ""],
  ["uint64", 8, () => ""],
];

const codes: ReadonlyMap<string, NumberCode> = new Map(
  kinds.map(([kind, size, refuses]) => [kind, describeKind(kind, size, refuses)]),
);

function describeKind(kind: NumberKind, size: number, refuses: (x: string) => string): NumberCode {
  const capital = kind.replace(/^[uif]/, (first) => first.toUpperCase());
  const accessor = size === 8 && kind !== "float64" ? `Big${capital}` : capital;
  return {
    kind,
    size,
    accessor,
    arrayType: `${accessor}Array`,
    empty: `NO_${kind.toUpperCase()}`,
    refuses,
    expected: expectations[kind],
  };
}
