// Generated; do not edit.
export { ShortVaried, type ShortVariedInput } from "./short-varied.ts";
export { ShortVariedMultiNested, type ShortVariedMultiNestedInput } from "./short-varied-multi-nested.ts";
export { ShortVariedNested, type ShortVariedNestedInput } from "./short-varied-nested.ts";
