import type { ResolvedStruct } from "../definition/resolve.ts";

/**
 * The surroundings of generated functions: what they use of the runtime, constants lifted out of them, and the
 * functions of other messages that they call. The same code becomes an ahead-of-time TypeScript module (`typed`) or
 * the body of a `new Function`.
 */
export class CodeModule {
  readonly typed: boolean;
  /** Names the code uses of `runtimeV1`. */
  readonly runtimeNames: Set<string> = new Set();
  /** Messages whose functions the code calls. */
  readonly called: Map<string, ResolvedStruct> = new Map();
  readonly #constants = new Map<string, string>();

  constructor(typed: boolean) {
    this.typed = typed;
  }

  /** A runtime function or constant. */
  use(name: string): string {
    this.runtimeNames.add(name);
    return name;
  }

  /** A constant expression, evaluated once. */
  constant(expression: string): string {
    const name = this.#constants.get(expression) ?? `K${this.#constants.size + 1}`;
    this.#constants.set(expression, name);
    return name;
  }

  /** The function that writes or reads another message. */
  call(verb: "write" | "read", struct: ResolvedStruct): string {
    this.called.set(struct.name, struct);
    return functionName(verb, struct);
  }

  /** A type annotation, in TypeScript only. */
  type(annotation: string): string {
    return this.typed ? `: ${annotation}` : "";
  }

  /** The lines that declare the constants. */
  get constantLines(): string[] {
    return [...this.#constants].map(
      ([expression, name]) => `const ${name}${this.type("any")} = ${expression};`,
    );
  }
}

/** `write_geometry_msgs_msg_Pose`. Package names have no capital, so that no two types share one. */
export function functionName(verb: "write" | "read", struct: ResolvedStruct): string {
  return `${verb}_${struct.name.replaceAll("/", "_")}`;
}
