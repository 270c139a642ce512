import type { Literal } from "../definition/definition.ts";

/** A literal, or a list of them, as JavaScript. */
export function literalCode(value: Literal | readonly Literal[]): string {
  if (Array.isArray(value)) return `[${value.map((element: Literal) => literalCode(element)).join(", ")}]`;
  if (typeof value === "bigint") return `${value}n`;
  // JSON knows neither -0 nor the non-finite numbers.
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  return JSON.stringify(value);
}
