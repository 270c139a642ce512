import type { CodeModule } from "./code-module.ts";
import { Layout } from "./layout.ts";

/** The lines of one generated function, and what is known of `p` at the end of them. */
export abstract class FunctionCode {
  protected readonly module: CodeModule;
  protected readonly layout: Layout = new Layout();
  readonly #lines: string[] = [];
  #depth = 1;
  #variables = 0;
  /** The line that checks the bounds of the run of fixed-size items that is open, to be filled in at its end. */
  #runLine = -1;

  constructor(module: CodeModule) {
    this.module = module;
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  protected line(text: string): void {
    this.#lines.push("  ".repeat(this.#depth) + text);
  }

  /** A block; runs of items do not cross its borders. */
  protected block(head: string, body: () => void): void {
    this.line(`${head} {`);
    this.#depth++;
    body();
    this.endRun();
    this.#depth--;
    this.line("}");
  }

  protected variable(prefix: string): string {
    return `${prefix}${++this.#variables}`;
  }

  /** Where an item of that size goes: an expression. Bounds are checked once a run, before its first item. */
  protected place(size: number): string {
    if (this.layout.padding(size) === undefined) {
      this.endRun();
      this.alignAtRuntime(size);
      this.layout.reset(size);
    }
    if (this.#runLine < 0) {
      this.#runLine = this.#lines.length;
      this.line("");
    }
    const padding = this.layout.padding(size) ?? 0;
    if (padding > 0) this.fill(padding);
    this.layout.offset += padding;
    const place = this.layout.offset === 0 ? "p" : `p + ${this.layout.offset}`;
    this.layout.offset += size;
    return place;
  }

  /** Ends the run of fixed-size items: `p` moves to the next item. */
  protected endRun(): void {
    const { offset } = this.layout;
    if (this.#runLine >= 0) {
      this.#lines[this.#runLine] += this.checkRun(offset);
      this.#runLine = -1;
    }
    if (offset > 0) this.line(`p += ${offset};`);
    this.layout.advance();
  }

  /** Ends the last run without moving `p`; answers the expression of the end. */
  protected lastRun(): string {
    const { offset } = this.layout;
    if (this.#runLine >= 0) this.#lines[this.#runLine] += this.checkRun(offset);
    this.#runLine = -1;
    return offset === 0 ? "p" : `p + ${offset}`;
  }

  /** Moves `p` to a multiple of `alignment` from the origin. */
  protected abstract alignAtRuntime(alignment: number): void;
  /** What to do about so many octets of padding at the layout's offset. */
  protected abstract fill(padding: number): void;
  /** The statement that checks that a run of so many octets at `p` is inside the bounds. */
  protected abstract checkRun(size: number): string;
}
