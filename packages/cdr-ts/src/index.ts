export { CdrError, type CdrErrorCode, type CdrFault } from "./cdr-error.ts";
export {
  type ActionConstants,
  type ActionType,
  aliasLength,
  type BigIntsInput,
  type Codec,
  type Constants,
  type MessageType,
  type NumbersInput,
  type ServiceConstants,
  type ServiceType,
} from "./codec.ts";
export {
  type Encapsulation,
  encapsulationSize,
  formatEncapsulation,
  parseEncapsulation,
} from "./encapsulation.ts";
export { nearest } from "./nearest.ts";
export {
  expectations,
  holds,
  type NumberArray,
  type NumberKind,
  numberArray,
  numberSizes,
} from "./primitives.ts";
export { CdrReader } from "./reader.ts";
export * as runtimeV1 from "./runtime/index.ts";
export { utf8Length } from "./utf8.ts";
export { describe, ValueError, type ValueErrorCode, type ValueFault } from "./value-error.ts";
export { CdrWriter } from "./writer.ts";
