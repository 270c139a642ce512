import type { Codec } from "cdr-ts";
import type { ResolvedStruct } from "../definition/resolve.ts";
import { makeCodec } from "./make-codec.ts";

/** Makes the codec at its first use: a program that defines many types pays for those it sends. */
export function lazyCodec<Out, In = Out>(struct: ResolvedStruct): () => Codec<Out, In> {
  let made: Codec<Out, In> | undefined;
  return () => {
    made ??= makeCodec<Out, In>(struct);
    return made;
  };
}
