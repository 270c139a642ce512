import type { Literal } from "../definition/definition.ts";
import type { ElementType, ResolvedField, ResolvedStruct } from "../definition/resolve.ts";
import { type CodeModule, functionName } from "./code-module.ts";
import { FunctionCode } from "./function-code.ts";
import { literalCode } from "./literal-code.ts";
import { numberCode } from "./number-kinds.ts";
import { Path } from "./path.ts";
import { isInlined, uniformAlignment } from "./weight.ts";

/**
 * The function that checks and writes a message: `write(v, d, p, o, e)` writes the value `v` at `p` of the DataView `d`
 * with the alignment origin `o` and the end `e`, and returns the offset behind.
 * @param topLevel Whether it is never part of another message, so that it starts at the origin.
 */
export function writeFunction(struct: ResolvedStruct, module: CodeModule, topLevel: boolean): string[] {
  return new WriteCode(module).function(struct, topLevel);
}

class WriteCode extends FunctionCode {
  function(struct: ResolvedStruct, topLevel: boolean): string[] {
    const { module } = this;
    const number = module.type("number");
    const parameters = `v${module.type("any")}, d${module.type("DataView")}, p${number}, o${number}, e${number}`;
    this.layout.reset(topLevel ? 8 : 1);
    this.#object("v", new Path());
    this.#fields("v", struct, new Path());
    const end = this.lastRun();
    return [
      `function ${functionName("write", struct)}(${parameters})${number} {`,
      ...this.lines,
      `  return ${end};`,
      "}",
    ];
  }

  protected override alignAtRuntime(alignment: number): void {
    if (alignment > 1) this.line(`p = ${this.module.use("pad")}(d, p, o, e, ${alignment});`);
  }

  protected override fill(padding: number): void {
    for (let done = 0; done < padding; ) {
      const at = this.layout.offset + done;
      const left = padding - done;
      const size = left >= 4 ? 4 : left >= 2 ? 2 : 1;
      this.line(`d.setUint${size * 8}(p${at === 0 ? "" : ` + ${at}`}, 0);`);
      done += size;
    }
  }

  protected override checkRun(size: number): string {
    return `if (p + ${size} > e) ${this.module.use("full")}(p + ${size});`;
  }

  #bad(path: Path, expected: string, value: string): string {
    return `${this.module.use("bad")}(${path.expression}, ${JSON.stringify(expected)}, ${value});`;
  }

  #object(value: string, path: Path): void {
    this.line(`if (typeof ${value} !== "object" || ${value} === null) ${this.#bad(path, "object", value)}`);
  }

  /** The fields of the object in a variable. `m` ends at zero unless the object has a property that is no field. */
  #fields(value: string, struct: ResolvedStruct, path: Path): void {
    const { module } = this;
    const missing = this.variable("m");
    this.line(`let ${missing} = ${module.use("countKeys")}(${value}) - ${struct.fields.length};`);
    if (struct.fields.length === 0) this.line(`d.setUint8(${this.place(1)}, 0);`);
    for (const field of struct.fields) this.#field(value, field, missing, path.field(field.name));
    const names = module.constant(JSON.stringify(struct.fields.map((field) => field.name)));
    this.line(`if (${missing} !== 0) ${module.use("unknownField")}(${value}, ${names}, ${path.expression});`);
  }

  #field(owner: string, field: ResolvedField, missing: string, path: Path): void {
    const x = this.variable("x");
    // Every object inherits a `constructor`.
    const own = field.name === "constructor" ? `Object.hasOwn(${owner}, "constructor") ? ` : "";
    this.line(
      `let ${x}${this.module.type("any")} = ${own}${owner}.${field.name}${own === "" ? "" : " : undefined"};`,
    );
    this.line(`if (${x} === undefined) { ${x} = ${this.#defaultOf(field)}; ${missing}++; }`);
    if (field.array === undefined) this.#element(x, field.element, path);
    else this.#array(x, field, path);
  }

  /** What stands for a field that was left out. */
  #defaultOf(field: ResolvedField): string {
    const { element, array } = field;
    if (array === undefined) {
      if (field.default !== undefined) return literalCode(field.default as Literal);
      if (element.kind === "struct") return this.module.use("NONE");
      if (element.kind === "bool") return "false";
      return element.kind === "number" ? "0" : '""';
    }
    if (field.default !== undefined) return this.module.constant(literalCode(field.default));
    const number = element.kind === "number" ? numberCode(element.primitive) : undefined;
    if (array.kind !== "fixed") return this.module.use(number?.empty ?? "NO_ARRAY");
    if (number !== undefined) return `new ${number.arrayType}(${array.size})`;
    const zero =
      element.kind === "struct" ? this.module.use("NONE") : element.kind === "bool" ? "false" : '""';
    return `new Array(${array.size}).fill(${zero})`;
  }

  #element(x: string, element: ElementType, path: Path): void {
    if (element.kind === "number") this.#number(x, element, path);
    else if (element.kind === "bool") {
      this.line(`if (typeof ${x} !== "boolean") ${this.#bad(path, "boolean", x)}`);
      this.line(`d.setUint8(${this.place(1)}, ${x} ? 1 : 0);`);
    } else if (element.kind === "struct") this.#struct(x, element.struct, path);
    else this.#text(x, element, path);
  }

  #number(x: string, element: ElementType & { kind: "number" }, path: Path): void {
    const code = numberCode(element.primitive);
    if (code.refuses(x) === "") {
      const put = this.module.use(code.kind === "int64" ? "putInt64" : "putUint64");
      this.line(`if (!${put}(d, ${this.place(8)}, ${x})) ${this.#bad(path, code.expected, x)}`);
      return;
    }
    this.line(`if (${code.refuses(x)}) ${this.#bad(path, code.expected, x)}`);
    const little = code.size > 1 ? ", true" : "";
    this.line(`d.set${code.accessor}(${this.place(code.size)}, ${x}${little});`);
  }

  #text(x: string, element: ElementType & { kind: "string" | "wstring" }, path: Path): void {
    const { kind, bound } = element;
    this.endRun();
    this.line(`if (typeof ${x} !== "string") ${this.#bad(path, "string", x)}`);
    if (kind === "wstring") {
      if (bound !== undefined) {
        const expected = `at most ${bound} UTF-16 units`;
        this.line(`if (${x}.length > ${bound}) ${this.#bad(path, expected, `${x}.length`)}`);
      }
      this.line(`p = ${this.module.use("putWstring")}(d, p, o, ${x}, e);`);
      this.layout.reset(4);
      return;
    }
    if (bound !== undefined) {
      const expected = `at most ${bound} octets of UTF-8`;
      const length = `${this.module.use("utf8Length")}(${x})`;
      this.line(
        `if (${x}.length * 3 > ${bound} && ${length} > ${bound}) ${this.#bad(path, expected, length)}`,
      );
    }
    this.line(`p = ${this.module.use("putString")}(d, p, o, ${x}, e);`);
    this.line(`if (p < 0) ${this.#bad(path, "string without U+0000", x)}`);
    this.layout.reset(1);
  }

  #struct(x: string, struct: ResolvedStruct, path: Path): void {
    if (isInlined(struct)) {
      this.#object(x, path);
      this.#fields(x, struct, path);
      return;
    }
    const { module } = this;
    this.endRun();
    this.line(
      `try { p = ${module.call("write", struct)}(${x}, d, p, o, e); } catch (f) { throw ${module.use("under")}(f, ${path.expression}); }`,
    );
    this.layout.reset(1);
  }

  #array(x: string, field: ResolvedField, path: Path): void {
    const { element, array } = field;
    const n = this.variable("n");
    const plain = `an array${element.kind === "number" ? ` of ${element.primitive}` : ""}`;
    this.line(`if (!${this.module.use("isArray")}(${x})) ${this.#bad(path, plain, x)}`);
    this.line(`const ${n} = ${x}.length;`);
    if (array?.kind === "bounded") {
      this.line(`if (${n} > ${array.size}) ${this.#bad(path, `at most ${array.size} elements`, n)}`);
    } else if (array?.kind === "fixed") {
      this.line(`if (${n} !== ${array.size}) ${this.#bad(path, `${array.size} elements`, n)}`);
    }
    if (array?.kind !== "fixed") this.line(`d.setUint32(${this.place(4)}, ${n}, true);`);
    this.endRun();
    if (element.kind === "number") this.#numbers(x, n, element, path, array?.kind === "fixed");
    else this.#elements(x, n, element, path);
  }

  /** Numbers: octets as they lie when the typed array is that of the type and long enough, else one by one. */
  #numbers(
    x: string,
    n: string,
    element: ElementType & { kind: "number" },
    path: Path,
    fixed: boolean,
  ): void {
    const { module } = this;
    const code = numberCode(element.primitive);
    const padding = this.layout.padding(code.size);
    const aligned = padding === 0 && (fixed || code.size <= 4);
    // There is no padding behind the count of an empty sequence.
    if (!aligned) this.line(`if (${n} > 0) p = ${module.use("pad")}(d, p, o, e, ${code.size});`);
    const octets = code.size === 1 ? n : `${code.size} * ${n}`;
    this.line(`if (p + ${octets} > e) ${module.use("full")}(p + ${octets});`);
    const bulk = `${x} instanceof ${code.arrayType} && ${n} > ${module.use("bulkLength")}`;
    const i = this.variable("i");
    const y = this.variable("y");
    this.line(`if (${bulk}) { ${module.use("putBytes")}(d, p, ${x}); p += ${octets}; }`);
    // The body is a single item of fixed size, whose bounds are checked already: no run.
    const at = path.index(i);
    const little = code.size > 1 ? ", true" : "";
    const statements =
      code.refuses(y) === ""
        ? `if (!${module.use(code.kind === "int64" ? "putInt64" : "putUint64")}(d, p, ${y})) ${this.#bad(at, code.expected, y)}`
        : `if (${code.refuses(y)}) ${this.#bad(at, code.expected, y)} d.set${code.accessor}(p, ${y}${little});`;
    this.line(`else for (let ${i} = 0; ${i} < ${n}; ${i}++, p += ${code.size}) {`);
    this.line(`  const ${y}${module.type("any")} = ${x}[${i}]; ${statements}`);
    this.line("}");
    this.layout.reset(fixed ? code.size : Math.min(4, code.size));
  }

  #elements(x: string, n: string, element: ElementType, path: Path): void {
    const i = this.variable("i");
    const y = this.variable("y");
    const uniform = element.kind === "struct" ? uniformAlignment(element.struct) : undefined;
    if (uniform === 8) this.line(`if (${n} > 0) p = ${this.module.use("pad")}(d, p, o, e, 8);`);
    else if (uniform !== undefined && this.layout.padding(uniform) !== 0) this.alignAtRuntime(uniform);
    this.layout.reset(uniform ?? 1);
    this.block(`for (let ${i} = 0; ${i} < ${n}; ${i}++)`, () => {
      this.line(`const ${y}${this.module.type("any")} = ${x}[${i}];`);
      this.#element(y, element, path.index(i));
    });
    this.layout.reset(Math.min(uniform ?? 1, 4));
  }
}
