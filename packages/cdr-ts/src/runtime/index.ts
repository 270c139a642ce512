/**
 * What generated codecs call: the first version of a contract between generated code and this package. A change that
 * would break code already generated becomes a `runtimeV2` beside it.
 */

export { utf8Length } from "../utf8.ts";
export { codec } from "./compiled-codec.ts";
export {
  NO_ARRAY,
  NO_FLOAT32,
  NO_FLOAT64,
  NO_INT8,
  NO_INT16,
  NO_INT32,
  NO_INT64,
  NO_UINT8,
  NO_UINT16,
  NO_UINT32,
  NO_UINT64,
} from "./empty-arrays.ts";
export {
  badBoolean,
  bulk,
  bulkLength,
  Cursor,
  countFault,
  getCount,
  getInt8s,
  getOctets,
  getString,
  getWstring,
  short,
  stringFault,
  wstringFault,
} from "./get.ts";
export { full, pad, putBytes, putInt64, putString, putUint64, putWstring } from "./put.ts";
export { bad, countKeys, isArray, NONE, under, unknownField } from "./value-checks.ts";
