import type { Literal } from "../definition/definition.ts";
import type { ResolvedField } from "../definition/resolve.ts";

/** The default of a field as the type description has it: Python's `str` of the value, a list as a tuple; else "". */
export function defaultText(field: ResolvedField): string {
  const { element } = field;
  const isFloat = element.kind === "number" && element.primitive.startsWith("float");
  const value = field.default as Literal | readonly Literal[] | undefined;
  if (value === undefined) return "";
  if (!Array.isArray(value))
    return typeof value === "string" ? value : literalText(value as Literal, isFloat);
  const elements = value.map((each: Literal) => literalText(each, isFloat));
  return elements.length === 1 ? `(${elements[0]},)` : `(${elements.join(", ")})`;
}

/** Python's `repr`. */
function literalText(value: Literal, isFloat: boolean): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return stringText(value);
  return isFloat ? floatText(Number(value)) : `${value}`;
}

/** Shortest digits as in JavaScript, with a point or an exponent always, and the exponent from 1e16 and below 1e-4. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0.0";
  const magnitude = Math.abs(value);
  if (value === 0 || (magnitude >= 1e-4 && magnitude < 1e16)) {
    const plain = `${value}`;
    return plain.includes(".") ? plain : `${plain}.0`;
  }
  return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}

function stringText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/[\\'"\p{Cc}]/gu, (character) => {
    if (character === "'" || character === '"') return character === quote ? `\\${quote}` : character;
    const code = character.charCodeAt(0).toString(16).padStart(2, "0");
    return escapes[character] ?? `\\x${code}`;
  });
  return quote + escaped + quote;
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
