import { type Codec, runtimeV1 } from "cdr-ts";
import { CodeModule, functionName } from "../codegen/code-module.ts";
import { readFunction } from "../codegen/read-code.ts";
import { writeFunction } from "../codegen/write-code.ts";
import type { ResolvedStruct } from "../definition/resolve.ts";

/**
 * A codec of straight-line code, made with `new Function`. Throws EvalError where the host forbids that (a content
 * security policy, some edge runtimes).
 */
export function compileCodec<Out, In = Out>(struct: ResolvedStruct): Codec<Out, In> {
  const factory = new Function("runtimeV1", compiledSource(struct)) as (
    runtime: typeof runtimeV1,
  ) => Functions;
  const { write, read } = factory(runtimeV1);
  return runtimeV1.codec<Out, In>(struct.name, write, read);
}

type Functions = {
  [Verb in "write" | "read"]: Parameters<typeof runtimeV1.codec>[Verb extends "write" ? 1 : 2];
};

/** The body of the function that makes the two functions of a codec. */
export function compiledSource(root: ResolvedStruct): string {
  const module = new CodeModule(false);
  const functions: string[] = [];
  // A map iterates over what is added meanwhile, so that the functions of nested messages follow.
  module.called.set(root.name, root);
  for (const struct of module.called.values()) {
    // No message contains itself, so that the outermost is called by nobody here.
    const topLevel = struct === root;
    functions.push(...writeFunction(struct, module, topLevel), ...readFunction(struct, module, topLevel));
  }
  return [
    '"use strict";',
    `const { ${[...module.runtimeNames].join(", ")} } = runtimeV1;`,
    ...module.constantLines,
    ...functions,
    `return { write: ${functionName("write", root)}, read: ${functionName("read", root)} };`,
  ].join("\n");
}
