import type { SourceLine, Token } from "./source-line.ts";

/** The types a definition can name without declaring them. */
export type PrimitiveName =
  | "bool"
  | "byte"
  | "char"
  | "float32"
  | "float64"
  | "int8"
  | "uint8"
  | "int16"
  | "uint16"
  | "int32"
  | "uint32"
  | "int64"
  | "uint64"
  | "string"
  | "wstring";

export const primitiveNames: readonly PrimitiveName[] = [
  "bool",
  "byte",
  "char",
  "float32",
  "float64",
  "int8",
  "uint8",
  "int16",
  "uint16",
  "int32",
  "uint32",
  "int64",
  "uint64",
  "string",
  "wstring",
];

/** A value that a definition can write down. 64-bit integers are bigint. */
export type Literal = boolean | number | bigint | string;

/** `[]`, `[<=size]` or `[size]`. */
export type ArraySuffix =
  | { readonly kind: "unbounded"; readonly size?: never }
  | { readonly kind: "bounded"; readonly size: number }
  | { readonly kind: "fixed"; readonly size: number };

/** A field's type as it is written. */
export interface TypeSpelling {
  /** Set when the type is primitive, else `message` is. */
  readonly primitive?: PrimitiveName;
  /** `geometry_msgs/msg/Pose`. */
  readonly message?: string;
  /** `string<=10`: octets of UTF-8 (of `wstring`: UTF-16 units). */
  readonly stringBound?: number;
  readonly array?: ArraySuffix;
}

/** A field as it is written. */
export interface FieldDefinition {
  readonly name: string;
  readonly type: TypeSpelling;
  readonly default?: Literal | readonly Literal[];
  /** Where it stands, for errors that come up when types are resolved. */
  readonly line: SourceLine;
  readonly typeToken: Token;
}

/** `TYPE NAME=VALUE`. */
export interface ConstantDefinition {
  readonly name: string;
  readonly type: PrimitiveName;
  readonly value: Literal;
}

/** One message, or one part of a service or an action. */
export interface StructDefinition {
  /** `geometry_msgs/msg/Pose`, `turtlesim/srv/Spawn_Request`. */
  readonly name: string;
  readonly fields: readonly FieldDefinition[];
  readonly constants: readonly ConstantDefinition[];
}

/** The three parts of an action. */
export interface ActionDefinition {
  readonly name: string;
  readonly goal: StructDefinition;
  readonly result: StructDefinition;
  readonly feedback: StructDefinition;
}

/** Both halves of a service. */
export interface ServiceDefinition {
  readonly name: string;
  readonly request: StructDefinition;
  readonly response: StructDefinition;
}
