export { compileCodec, compiledSource } from "./codec/compile.ts";
export { interpretCodec } from "./codec/interpret.ts";
export { makeCodec } from "./codec/make-codec.ts";
export { defineMessage, defineService } from "./define.ts";
export { defineAction } from "./define-action.ts";
export type * from "./definition/definition.ts";
export {
  DefinitionError,
  type DefinitionErrorCode,
  type DefinitionFault,
} from "./definition/definition-error.ts";
export { parseAction, parseMessage, parseService } from "./definition/parse.ts";
export {
  type Definitions,
  type ElementType,
  type ResolvedField,
  type ResolvedStruct,
  Resolver,
} from "./definition/resolve.ts";
export { type ResolvedAction, resolveAction } from "./definition/resolve-action.ts";
export type { SourceLine, Token } from "./definition/source-line.ts";
export { interfaceStructs } from "./description/interface-structs.ts";
export {
  type FieldDescription,
  type FieldType,
  type IndividualTypeDescription,
  type TypeDescription,
  typeDescription,
} from "./description/type-description.ts";
export { typeHash } from "./description/type-hash.ts";
export { emitInterfaces } from "./emit/emit-interfaces.ts";
export type { InferredAction, InferredMessage, InferredService } from "./infer/infer-types.ts";
