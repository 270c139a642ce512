import { CdrError } from "../cdr-error.ts";
import { nearest } from "../nearest.ts";
import { describe, ValueError } from "../value-error.ts";

/** Stands for a nested message that was left out: all its fields take their defaults. */
export const NONE: Readonly<Record<string, never>> = Object.freeze({});

/** Refuses a value. */
export function bad(path: string, expected: string, value: unknown): never {
  throw new ValueError({ code: "wrong-value", path, expected, got: describe(value) });
}

/**
 * The number of enumerable properties. A message whose present and missing fields do not add up to it may hold one that
 * the type does not have: counting costs a third of comparing names.
 */
export function countKeys(value: object): number {
  let count = 0;
  for (const _ in value) count++;
  return count;
}

/** Refuses the first property that is not one of the fields; returns if there is none. */
export function unknownField(value: object, fields: readonly string[], path: string): void {
  if (Array.isArray(value) || ArrayBuffer.isView(value)) bad(path, "object", value);
  for (const key in value) {
    if (fields.includes(key)) continue;
    const guess = nearest(key, fields);
    const known = fields.length === 0 ? "no fields" : `one of ${fields.join(", ")}`;
    throw new ValueError({
      code: "unknown-field",
      path: path === "" ? key : `${path}.${key}`,
      expected: guess === undefined ? known : `a field of the message (did you mean ${guess}?)`,
      got: "unknown field",
    });
  }
}

/** An array or a typed array. */
export function isArray(value: unknown): boolean {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** The error of a nested message, with the path that leads there put before its own. Anything else passes as it is. */
export function under(error: unknown, path: string): unknown {
  if (!(error instanceof ValueError || error instanceof CdrError)) return error;
  const { expected, got } = error;
  const joined =
    error.path === "" ? path : error.path[0] === "[" ? path + error.path : `${path}.${error.path}`;
  if (error instanceof ValueError) return new ValueError({ code: error.code, path: joined, expected, got });
  return new CdrError({ code: error.code, offset: error.offset, path: joined, expected, got });
}
