import { readFileSync } from "node:fs";
import {
  DefinitionError,
  type Literal,
  parseAction,
  parseMessage,
  parseService,
  type StructDefinition,
  type TypeSpelling,
} from "rosidl-ts";
import { describe, expect, test } from "vitest";
import { differences } from "./differences.ts";

interface Case {
  readonly name: string;
  readonly kind: "msg" | "srv" | "action";
  readonly text: string;
  readonly interface?: string;
}

/** What record.py wrote down. */
interface Answer {
  readonly name: string;
  readonly parts?: readonly unknown[];
  readonly error?: string;
  readonly later?: string;
}

const cases = lines<Case>("cases.jsonl");
const answers = lines<Answer>("reference.jsonl");

describe("the definitions of the corpus are read as rosidl_adapter reads them", () => {
  test("there are many, and each has its answer", () => {
    expect(cases.length).toBeGreaterThan(1_000);
    expect(answers.map(({ name }) => name)).toEqual(cases.map(({ name }) => name));
  });

  test("the listed differences are the differences, and no more", () => {
    const found = cases.flatMap((definition, index) => {
      const { parts, later } = answers[index] ?? {};
      const reference = later === undefined ? (parts ?? "refused") : "refused";
      return same(ours(definition), reference) ? [] : [definition.name];
    });
    expect(found.sort()).toEqual(
      Object.values(differences)
        .flatMap(({ cases: names }) => names)
        .sort(),
    );
  });
});

function lines<T>(file: string): T[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

function ours({ kind, text, interface: name = `pkg/${kind}/Good` }: Case): unknown {
  try {
    return partsOf(kind, name, text).map(plainStruct);
  } catch (error) {
    if (error instanceof DefinitionError) return "refused";
    throw error;
  }
}

function partsOf(kind: Case["kind"], name: string, text: string): StructDefinition[] {
  if (kind === "msg") return [parseMessage(name, text)];
  if (kind === "srv") {
    const { request, response } = parseService(name, text);
    return [request, response];
  }
  const { goal, result, feedback } = parseAction(name, text);
  return [goal, result, feedback];
}

/** In the words of record.py. */
function plainStruct({ fields, constants }: StructDefinition): unknown {
  const plainFields = fields.map((field) => [
    spelled(field.type),
    field.name,
    ...(field.default === undefined ? [] : [plain(field.default)]),
  ]);
  if (constants.length === 0) return { fields: plainFields };
  return {
    fields: plainFields,
    constants: constants.map(({ type, name, value }) => [type, name, plain(value)]),
  };
}

function spelled({ primitive, message, stringBound, array }: TypeSpelling): string {
  const base = primitive ?? message?.replace("/msg/", "/") ?? "";
  const bound = stringBound === undefined ? "" : `<=${stringBound}`;
  if (array === undefined) return `${base}${bound}`;
  return `${base}${bound}[${array.kind === "bounded" ? "<=" : ""}${array.size ?? ""}]`;
}

function plain(value: Literal | readonly Literal[]): unknown {
  if (typeof value === "object") return value.map(plain);
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`;
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

/** As JSON, which is what was recorded: negative zero is zero there. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
