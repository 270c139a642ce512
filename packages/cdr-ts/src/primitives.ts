/** The fixed-size primitive types of CDR, by their ROS names (`byte` and `char` are `uint8` on the wire). */
export type NumberKind =
  | "int8"
  | "uint8"
  | "int16"
  | "uint16"
  | "int32"
  | "uint32"
  | "float32"
  | "float64"
  | "int64"
  | "uint64";

/** An array of numbers as it is read: the typed array of its element type. */
export type NumberArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

/** Octets of one element; also its alignment in XCDR1 (XTypes 1.3 §7.4.1.1). */
export const numberSizes: Readonly<Record<NumberKind, number>> = {
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  float32: 4,
  float64: 8,
  int64: 8,
  uint64: 8,
};

/** What an error says it expected. */
export const expectations: Readonly<Record<NumberKind, string>> = {
  int8: "int8 (-128 to 127)",
  uint8: "uint8 (0 to 255)",
  int16: "int16 (-32768 to 32767)",
  uint16: "uint16 (0 to 65535)",
  int32: "int32 (-2147483648 to 2147483647)",
  uint32: "uint32 (0 to 4294967295)",
  float32: "number in the range of float32",
  float64: "number",
  int64: "int64 (bigint or safe integer)",
  uint64: "uint64 (bigint or safe integer, not negative)",
};

/** Half a unit in the last place above FLT_MAX: doubles from here on round to infinity as float32. */
const float32Limit = 3.4028235677973366e38;

/** Whether a field of that type can hold the value. 64-bit integers may be safe integer numbers. */
export function holds(kind: NumberKind, value: unknown): boolean {
  switch (kind) {
    case "int64":
      return isInteger64(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value);
    case "uint64":
      return isInteger64(value) && BigInt.asUintN(64, BigInt(value)) === BigInt(value);
    case "float64":
      return typeof value === "number";
    case "float32":
      return typeof value === "number" && (!Number.isFinite(value) || Math.abs(value) < float32Limit);
    default: {
      const [least, most] = integerRanges[kind];
      return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
    }
  }
}

const integerRanges = {
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32768, 32767],
  uint16: [0, 65535],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
} as const;

function isInteger64(value: unknown): value is bigint | number {
  return typeof value === "bigint" || Number.isSafeInteger(value);
}

/** A zeroed array of that element type. */
export function numberArray(kind: NumberKind, length: number): NumberArray {
  return new arrayTypes[kind](length);
}

const arrayTypes = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
  float64: Float64Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
} as const;
