// Generated; do not edit.
export { Arrays, type ArraysInput } from "./arrays.ts";
export { BasicTypes, type BasicTypesInput } from "./basic-types.ts";
export { BoundedPlainSequences, type BoundedPlainSequencesInput } from "./bounded-plain-sequences.ts";
export { BoundedSequences, type BoundedSequencesInput } from "./bounded-sequences.ts";
export { Builtins, type BuiltinsInput } from "./builtins.ts";
export { Constants, type ConstantsInput } from "./constants.ts";
export { Defaults, type DefaultsInput } from "./defaults.ts";
export { Empty, type EmptyInput } from "./empty.ts";
export { MultiNested, type MultiNestedInput } from "./multi-nested.ts";
export { Nested, type NestedInput } from "./nested.ts";
export { Strings, type StringsInput } from "./strings.ts";
export { UnboundedSequences, type UnboundedSequencesInput } from "./unbounded-sequences.ts";
export { WStrings, type WStringsInput } from "./w-strings.ts";
