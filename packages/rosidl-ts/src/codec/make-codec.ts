import type { Codec } from "cdr-ts";
import type { ResolvedStruct } from "../definition/resolve.ts";
import { compileCodec } from "./compile.ts";
import { interpretCodec } from "./interpret.ts";

/** The fastest codec the host allows. */
export function makeCodec<Out, In = Out>(struct: ResolvedStruct): Codec<Out, In> {
  return allowsCodeGeneration() ? compileCodec(struct) : interpretCodec(struct);
}

let allowed: boolean | undefined;

function allowsCodeGeneration(): boolean {
  if (allowed === undefined) {
    try {
      new Function("");
      allowed = true;
    } catch {
      allowed = false;
    }
  }
  return allowed;
}
