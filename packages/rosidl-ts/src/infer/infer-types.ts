import type {
  ActionConstants,
  ActionType,
  BigIntsInput,
  Constants,
  MessageType,
  NumbersInput,
  ServiceConstants,
  ServiceType,
} from "cdr-ts";
import type { Definitions, WellKnown } from "../definition/resolve.ts";
import type { ConstantEntry, FieldEntry, IsLiteral, PartsOf } from "./infer-entries.ts";

/** The type of {@link defineMessage}'s result for a text known at compile time: as a generated module would have it. */
export type InferredMessage<Name extends string, Text extends string, Deps extends Definitions> = MessageType<
  Out<Text, 0, PackageOf<Name>, Deps>,
  In<Text, 0, PackageOf<Name>, Deps>,
  IsLiteral<Text> extends true ? ConstantsOf<PartsOf<Text>[0]> : Constants
>;

/** The type of {@link defineService}'s result for a text known at compile time. */
export type InferredService<Name extends string, Text extends string, Deps extends Definitions> = ServiceType<
  Out<Text, 0, PackageOf<Name>, Deps>,
  Out<Text, 1, PackageOf<Name>, Deps>,
  In<Text, 0, PackageOf<Name>, Deps>,
  In<Text, 1, PackageOf<Name>, Deps>,
  IsLiteral<Text> extends true
    ? {
        readonly request: ConstantsOf<PartsOf<Text>[0]>;
        readonly response: ConstantsOf<PartsOf<Text>[1]>;
      }
    : ServiceConstants
>;

/** The type of {@link defineAction}'s result for a text known at compile time. */
export type InferredAction<Name extends string, Text extends string, Deps extends Definitions> = ActionType<
  Out<Text, 0, PackageOf<Name>, Deps>,
  Out<Text, 1, PackageOf<Name>, Deps>,
  Out<Text, 2, PackageOf<Name>, Deps>,
  In<Text, 0, PackageOf<Name>, Deps>,
  In<Text, 1, PackageOf<Name>, Deps>,
  In<Text, 2, PackageOf<Name>, Deps>,
  IsLiteral<Text> extends true
    ? {
        readonly goal: ConstantsOf<PartsOf<Text>[0]>;
        readonly result: ConstantsOf<PartsOf<Text>[1]>;
        readonly feedback: ConstantsOf<PartsOf<Text>[2]>;
      }
    : ActionConstants
>;

/** A message of which nothing is known at compile time. */
type UnknownMessage = Record<string, unknown>;

/** What is read of one part of a definition. */
type Out<Text extends string, Part extends number, Package extends string, Deps extends Definitions> =
  IsLiteral<Text> extends true ? OutStruct<FieldsOf<PartsOf<Text>[Part]>, Package, Deps> : UnknownMessage;

/** What may be given for one part of a definition. */
type In<Text extends string, Part extends number, Package extends string, Deps extends Definitions> =
  IsLiteral<Text> extends true ? InStruct<FieldsOf<PartsOf<Text>[Part]>, Package, Deps> : UnknownMessage;

type FieldsOf<Entries> = Extract<Entries, FieldEntry>;

// Without fields: only an object without properties, as in type-code.ts.
type OutStruct<Fields extends FieldEntry, Package extends string, Deps extends Definitions> = [
  Fields,
] extends [never]
  ? Record<string, never>
  : { [Field in Fields as Field[0]]: OutField<Field[1], Package, Deps> };

type InStruct<Fields extends FieldEntry, Package extends string, Deps extends Definitions> = [
  Fields,
] extends [never]
  ? Record<string, never>
  : { [Field in Fields as Field[0]]?: InField<Field[1], Package, Deps> | undefined };

type OutField<
  Spelling extends string,
  Package extends string,
  Deps extends Definitions,
> = Spelling extends `${infer Element}[${string}`
  ? Element extends keyof NumberArrays
    ? NumberArrays[Element]
    : OutElement<Element, Package, Deps>[]
  : OutElement<Spelling, Package, Deps>;

type InField<
  Spelling extends string,
  Package extends string,
  Deps extends Definitions,
> = Spelling extends `${infer Element}[${string}`
  ? Element extends keyof NumberArrays
    ? Element extends BigPrimitive
      ? BigIntsInput
      : NumbersInput
    : readonly InElement<Element, Package, Deps>[]
  : Spelling extends BigPrimitive
    ? bigint | number
    : InElement<Spelling, Package, Deps>;

type OutElement<
  Spelling extends string,
  Package extends string,
  Deps extends Definitions,
> = Spelling extends keyof Primitives
  ? Primitives[Spelling]
  : Spelling extends BoundedText
    ? string
    : Out<TextOf<FullName<Spelling, Package>, Deps>, 0, PackageOf<FullName<Spelling, Package>>, Deps>;

type InElement<
  Spelling extends string,
  Package extends string,
  Deps extends Definitions,
> = Spelling extends keyof Primitives
  ? Primitives[Spelling]
  : Spelling extends BoundedText
    ? string
    : In<TextOf<FullName<Spelling, Package>, Deps>, 0, PackageOf<FullName<Spelling, Package>>, Deps>;

type BoundedText = `${"string" | "wstring"}<=${string}`;

type BigPrimitive = "int64" | "uint64";

interface Primitives {
  bool: boolean;
  byte: number;
  char: number;
  float32: number;
  float64: number;
  int8: number;
  uint8: number;
  int16: number;
  uint16: number;
  int32: number;
  uint32: number;
  int64: bigint;
  uint64: bigint;
  string: string;
  wstring: string;
}

interface NumberArrays {
  byte: Uint8Array;
  char: Uint8Array;
  float32: Float32Array;
  float64: Float64Array;
  int8: Int8Array;
  uint8: Uint8Array;
  int16: Int16Array;
  uint16: Uint16Array;
  int32: Int32Array;
  uint32: Uint32Array;
  int64: BigInt64Array;
  uint64: BigUint64Array;
}

type PackageOf<Name extends string> = Name extends `${infer Package}/${string}` ? Package : string;

/** `geometry_msgs/msg/Pose` for what a definition spells `geometry_msgs/Pose`, or `Pose` inside that package. */
type FullName<Spelling extends string, Package extends string> = Spelling extends "Header"
  ? "std_msgs/msg/Header"
  : Spelling extends `${infer Other}/${infer Name}`
    ? `${Other}/msg/${Name}`
    : `${Package}/msg/${Spelling}`;

/** As the resolver looks it up; `string` where there is no text, or none that is known at compile time. */
type TextOf<Name extends string, Deps extends Definitions> = Name extends keyof Deps
  ? OrWellKnown<Deps[Name], Name>
  : Name extends `${infer Package}/msg/${infer Base}`
    ? `${Package}/${Base}` extends keyof Deps
      ? OrWellKnown<Deps[`${Package}/${Base}`], Name>
      : OrWellKnown<string, Name>
    : string;

type OrWellKnown<Text extends string, Name extends string> =
  IsLiteral<Text> extends true ? Text : Name extends keyof WellKnown ? WellKnown[Name] : Text;

type ConstantsOf<Entries> = {
  readonly [Constant in Extract<Entries, ConstantEntry> as Constant[0]]: ConstantValue<
    Constant[1],
    Constant[2]
  >;
};

/** The value itself where its notation is JavaScript's too. */
type ConstantValue<Primitive extends string, Value extends string> = Primitive extends BigPrimitive
  ? Value extends `${infer Big extends bigint}`
    ? Big
    : bigint
  : Primitive extends "bool"
    ? Lowercase<Value> extends "true" | "1"
      ? true
      : false
    : Primitive extends "string" | "wstring"
      ? string
      : Value extends `${infer Num extends number}`
        ? Num
        : number;
