import { numberCode } from "../codegen/number-kinds.ts";
import type { ElementType, ResolvedField, ResolvedStruct } from "../definition/resolve.ts";

/** The interfaces of a message: what is read, and what may be given. */
export function typeDeclarations(struct: ResolvedStruct, name: string, nameOf: NameOf): string[] {
  return [
    ...declaration(name, struct, (field) => `${field.name}: ${outType(field, nameOf)}`),
    ...declaration(`${name}Input`, struct, (field) => `${field.name}?: ${inType(field, nameOf)} | undefined`),
  ];
}

/** What a module calls the type of another message; `…Input` is the type of what may be given for it. */
export type NameOf = (struct: ResolvedStruct) => string;

function declaration(
  name: string,
  struct: ResolvedStruct,
  member: (field: ResolvedField) => string,
): string[] {
  // Without fields an interface would take anything; this takes objects without properties.
  if (struct.fields.length === 0) return [`export type ${name} = Record<string, never>;`];
  return [`export interface ${name} {`, ...struct.fields.map((field) => `  ${member(field)};`), "}"];
}

function outType({ element, array }: ResolvedField, nameOf: NameOf): string {
  const single = elementType(element, nameOf, "");
  if (array === undefined) return single;
  return element.kind === "number" ? numberCode(element.primitive).arrayType : `${single}[]`;
}

function inType({ element, array }: ResolvedField, nameOf: NameOf): string {
  const single = elementType(element, nameOf, "Input");
  const isBig = single === "bigint";
  if (array === undefined) return isBig ? "bigint | number" : single;
  if (element.kind === "number") return isBig ? "BigIntsInput" : "NumbersInput";
  return `readonly ${single}[]`;
}

function elementType(element: ElementType, nameOf: NameOf, suffix: string): string {
  if (element.kind === "struct") return `${nameOf(element.struct)}${suffix}`;
  if (element.kind === "bool") return "boolean";
  if (element.kind !== "number") return "string";
  const { kind } = numberCode(element.primitive);
  return kind === "int64" || kind === "uint64" ? "bigint" : "number";
}
