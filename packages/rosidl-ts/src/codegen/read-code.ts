import type { ElementType, ResolvedField, ResolvedStruct } from "../definition/resolve.ts";
import { minimumElementSize } from "../definition/resolve.ts";
import { type CodeModule, functionName } from "./code-module.ts";
import { FunctionCode } from "./function-code.ts";
import { numberCode } from "./number-kinds.ts";
import { Path } from "./path.ts";
import { isInlined, uniformAlignment } from "./weight.ts";

/** The function that reads a message at a `Cursor` and moves the cursor behind it. */
export function readFunction(struct: ResolvedStruct, module: CodeModule, topLevel: boolean): string[] {
  return new ReadCode(module).function(struct, topLevel);
}

class ReadCode extends FunctionCode {
  /** The items of the open run and where each ends. */
  #items: string[] = [];
  #prefix = '""';

  function(struct: ResolvedStruct, topLevel: boolean): string[] {
    const { module } = this;
    this.layout.reset(topLevel ? 8 : 1);
    const result = this.#struct(struct, new Path());
    const end = this.lastRun();
    return [
      `function ${functionName("read", struct)}(c${module.type("runtimeV1.Cursor")})${module.type("any")} {`,
      "  const { d, o, e, l } = c;",
      "  let { p } = c;",
      ...this.lines,
      `  c.p = ${end};`,
      `  return ${result};`,
      "}",
    ];
  }

  protected override alignAtRuntime(alignment: number): void {
    if (alignment > 1) this.line(`p += (o - p) & ${alignment - 1};`);
  }

  protected override fill(): void {}

  protected override checkRun(size: number): string {
    const items = JSON.stringify(this.#items.join(" "));
    this.#items = [];
    return `if (p + ${size} > e) ${this.module.use("short")}(c, p, ${this.#prefix}, ${items});`;
  }

  #item(size: number, path: Path): string {
    const place = this.place(size);
    this.#prefix = path.prefix;
    this.#items.push(`${path.rest}:${this.layout.offset - size}:${this.layout.offset}`);
    return place;
  }

  /** Reads the fields into variables; answers the object literal of them. */
  #struct(struct: ResolvedStruct, path: Path): string {
    if (struct.fields.length === 0) {
      // Some writers leave the one octet of an empty message out.
      this.endRun();
      this.line("if (p < e) p++;");
      this.layout.reset(1);
      return "{}";
    }
    const members = struct.fields.map(
      (field) => `${field.name}: ${this.#field(field, path.field(field.name))}`,
    );
    return `{ ${members.join(", ")} }`;
  }

  #field(field: ResolvedField, path: Path): string {
    if (field.array === undefined) return this.#element(field.element, path);
    const { array, element } = field;
    if (array.kind === "fixed") {
      this.endRun();
      return element.kind === "number"
        ? this.#numbers(element, `${array.size}`, path)
        : this.#elements(element, `${array.size}`, path);
    }
    const n = this.#count(
      minimumElementSize(element),
      array.kind === "bounded" ? array.size : undefined,
      path,
    );
    return element.kind === "number" ? this.#numbers(element, n, path) : this.#elements(element, n, path);
  }

  /** An expression of the element, evaluated once. */
  #element(element: ElementType, path: Path): string {
    if (element.kind === "struct") return this.#nested(element.struct, path);
    const x = this.variable("x");
    if (element.kind === "bool") {
      const place = this.#item(1, path);
      this.line(
        `const ${x} = d.getUint8(${place}); if (${x} > 1) ${this.module.use("badBoolean")}(c, ${place}, ${path.expression});`,
      );
      return `${x} === 1`;
    }
    if (element.kind === "number") {
      const code = numberCode(element.primitive);
      this.line(
        `const ${x} = d.get${code.accessor}(${this.#item(code.size, path)}${code.size > 1 ? ", l" : ""});`,
      );
      return x;
    }
    const wide = element.kind === "wstring";
    const get = this.module.use(wide ? "getWstring" : "getString");
    const fault = this.module.use(wide ? "wstringFault" : "stringFault");
    const bound = element.bound ?? "Infinity";
    this.endRun();
    this.line(
      `const ${x} = ${get}(c, p, ${bound}) ?? ${fault}(c, p, ${path.expression}, ${bound}); p = c.p;`,
    );
    this.layout.reset(wide ? 4 : 1);
    return x;
  }

  #nested(struct: ResolvedStruct, path: Path): string {
    if (isInlined(struct)) return this.#struct(struct, path);
    const { module } = this;
    const x = this.variable("x");
    this.endRun();
    this.line(
      `let ${x}${module.type("any")}; c.p = p; try { ${x} = ${module.call("read", struct)}(c); } catch (f) { throw ${module.use("under")}(f, ${path.expression}); } p = c.p;`,
    );
    this.layout.reset(1);
    return x;
  }

  /** A sequence's count, checked against the octets left. */
  #count(elementSize: number, bound: number | undefined, path: Path): string {
    const n = this.variable("n");
    const limits = `${elementSize}, ${bound ?? "Infinity"}`;
    this.endRun();
    this.line(`const ${n} = ${this.module.use("getCount")}(c, p, ${limits});`);
    this.line(`if (${n} < 0) ${this.module.use("countFault")}(c, p, ${path.expression}, ${limits});`);
    this.line("p = c.p;");
    this.layout.reset(4);
    return n;
  }

  #numbers(element: ElementType & { kind: "number" }, n: string, path: Path): string {
    const { module } = this;
    const a = this.variable("a");
    const code = numberCode(element.primitive);
    const fixed = /^[0-9]+$/.test(n);
    const octets = fixed ? `${Number(n) * code.size}` : code.size === 1 ? n : `${code.size} * ${n}`;
    const align = this.layout.padding(code.size) === 0 ? "" : `p += (o - p) & ${code.size - 1}; `;
    const run = `${path.rest}:0:`;
    const check = `if (p + ${octets} > e) ${module.use("short")}(c, p, ${path.prefix}, ${JSON.stringify(run)} + ${octets});`;
    const body =
      code.size === 1
        ? `${a} = ${module.use(code.kind === "int8" ? "getInt8s" : "getOctets")}(c, p, ${n});`
        : this.#fill(a, n, code);
    const statements = `${align}${check} ${body} p += ${octets};`;
    this.line(`let ${a}${module.type("any")}${fixed ? "" : ` = ${module.use(code.empty)}`};`);
    this.line(fixed ? statements : `if (${n} > 0) { ${statements} }`);
    this.layout.reset(fixed ? code.size : Math.min(4, code.size));
    return a;
  }

  #fill(a: string, n: string, code: ReturnType<typeof numberCode>): string {
    const i = this.variable("i");
    const loop = `for (let ${i} = 0; ${i} < ${n}; ${i}++) ${a}[${i}] = d.get${code.accessor}(p + ${code.size} * ${i}, l);`;
    const bulk = `if (l && ${n} > ${this.module.use("bulkLength")}) ${this.module.use("bulk")}(${a}, c, p); else `;
    return `${a} = new ${code.arrayType}(${n}); ${bulk}${loop}`;
  }

  #elements(element: ElementType, n: string, path: Path): string {
    const a = this.variable("a");
    const i = this.variable("i");
    const uniform = element.kind === "struct" ? uniformAlignment(element.struct) : undefined;
    this.line(`const ${a}${this.module.type("any[]")} = [];`);
    if (uniform === 8) this.line(`if (${n} > 0) p += (o - p) & 7;`);
    else if (uniform !== undefined && this.layout.padding(uniform) !== 0) this.alignAtRuntime(uniform);
    this.layout.reset(uniform ?? 1);
    this.block(`for (let ${i} = 0; ${i} < ${n}; ${i}++)`, () => {
      this.line(`${a}.push(${this.#element(element, path.index(i))});`);
    });
    this.layout.reset(Math.min(uniform ?? 1, 4));
    return a;
  }
}
