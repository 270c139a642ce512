/** A place in a message, as generated code writes it in an error: constant text, with the variables of loops in it. */
export class Path {
  /** A JavaScript expression of a string, or empty: everything up to the last index. */
  readonly #prefix: string;
  /** What follows, constant. */
  readonly rest: string;

  constructor(prefix = "", rest = "") {
    this.#prefix = prefix;
    this.rest = rest;
  }

  field(name: string): Path {
    const separator = this.rest === "" && this.#prefix === "" ? "" : ".";
    return new Path(this.#prefix, `${this.rest}${separator}${name}`);
  }

  index(variable: string): Path {
    return new Path(`${joined(this.#prefix, `${this.rest}[`)} + ${variable} + "]"`, "");
  }

  /** The whole path as an expression. */
  get expression(): string {
    return this.rest === "" && this.#prefix !== "" ? this.#prefix : joined(this.#prefix, this.rest);
  }

  /** Everything up to the last index as an expression. */
  get prefix(): string {
    return this.#prefix === "" ? '""' : this.#prefix;
  }
}

function joined(prefix: string, text: string): string {
  return prefix === "" ? JSON.stringify(text) : `${prefix} + ${JSON.stringify(text)}`;
}
