import { nearest } from "cdr-ts";
import type {
  ArraySuffix,
  ConstantDefinition,
  FieldDefinition,
  Literal,
  PrimitiveName,
  StructDefinition,
} from "./definition.ts";
import { parseMessage } from "./parse.ts";
import { complain } from "./source-line.ts";

/** Definitions that others refer to: `package/msg/Name` to the text of its `.msg` file. */
export type Definitions = Readonly<Record<string, string>>;

/** A message whose field types are all known. */
export interface ResolvedStruct {
  readonly name: string;
  readonly fields: readonly ResolvedField[];
  readonly constants: readonly ConstantDefinition[];
  /** The least octets it can take: no padding, all sequences and strings empty. */
  readonly minimumSize: number;
}

/** A field whose type is known. */
export interface ResolvedField {
  readonly name: string;
  readonly element: ElementType;
  readonly array: ArraySuffix | undefined;
  readonly default: Literal | readonly Literal[] | undefined;
}

/** What a field is, or what its array holds. */
export type ElementType =
  | { readonly kind: "number"; readonly primitive: Exclude<PrimitiveName, "bool" | "string" | "wstring"> }
  | { readonly kind: "bool" }
  | { readonly kind: "string"; readonly bound: number | undefined }
  | { readonly kind: "wstring"; readonly bound: number | undefined }
  | { readonly kind: "struct"; readonly struct: ResolvedStruct };

/** Finds the definition of each type a message refers to; each is parsed and resolved once. */
export class Resolver {
  readonly #dependencies: Definitions;
  readonly #resolved = new Map<string, ResolvedStruct>();
  /** The messages whose fields are being resolved, outermost first. */
  readonly #open: string[] = [];

  constructor(dependencies: Definitions = {}) {
    this.#dependencies = dependencies;
  }

  /** Throws {@link DefinitionError} `dependency`, and whatever the definitions it meets are wrong in. */
  resolve(definition: StructDefinition): ResolvedStruct {
    this.#open.push(definition.name);
    const fields = definition.fields.map((field) => this.#resolveField(field));
    this.#open.pop();
    return structOf(definition.name, fields, definition.constants);
  }

  /** A message of the dependencies, by its full name. */
  message(name: string): ResolvedStruct | undefined {
    const known = this.#resolved.get(name);
    if (known !== undefined) return known;
    const text = this.#text(name);
    if (text === undefined) return undefined;
    const struct = this.resolve(parseMessage(name, text));
    this.#resolved.set(name, struct);
    return struct;
  }

  #resolveField(field: FieldDefinition): ResolvedField {
    const { type } = field;
    return { name: field.name, element: this.#element(field), array: type.array, default: field.default };
  }

  #element(field: FieldDefinition): ElementType {
    const { primitive, message, stringBound } = field.type;
    if (primitive === "bool") return { kind: "bool" };
    if (primitive === "string" || primitive === "wstring") return { kind: primitive, bound: stringBound };
    if (primitive !== undefined) return { kind: "number", primitive };
    const name = message ?? "";
    if (this.#open.includes(name)) {
      throw complain(field.line, field.typeToken, "dependency", {
        expected: "a message that does not contain itself",
        got: [...this.#open.slice(this.#open.indexOf(name)), name].join(" in "),
        fix: "break the circle, for example by a sequence of indices",
      });
    }
    const struct = this.message(name);
    if (struct === undefined) throw this.#missing(field, name);
    return { kind: "struct", struct };
  }

  #missing(field: FieldDefinition, name: string): Error {
    const guess = nearest(name, [...Object.keys(this.#dependencies), ...Object.keys(wellKnown)]);
    return complain(field.line, field.typeToken, "dependency", {
      expected: "a message type whose definition is given",
      got: name,
      fix: `pass { "${name}": "…text of ${name}.msg…" } as dependencies${guess === undefined ? "" : `, or write ${short(guess)}`}`,
    });
  }

  #text(name: string): string | undefined {
    for (const record of [this.#dependencies, wellKnown as Definitions]) {
      if (Object.hasOwn(record, name)) return record[name];
      if (Object.hasOwn(record, short(name))) return record[short(name)];
    }
    return undefined;
  }
}

/** A message of resolved fields. */
export function structOf(
  name: string,
  fields: readonly ResolvedField[],
  constants: readonly ConstantDefinition[] = [],
): ResolvedStruct {
  const minimumSize = fields.reduce((sum, field) => sum + minimumFieldSize(field), 0);
  // An empty message has one octet (structure_needs_at_least_one_member).
  return { name, fields, constants, minimumSize: Math.max(1, minimumSize) };
}

/** What nearly every definition refers to, for those who give no dependencies. */
const wellKnown = {
  "builtin_interfaces/msg/Time": "int32 sec\nuint32 nanosec",
  "builtin_interfaces/msg/Duration": "int32 sec\nuint32 nanosec",
  "unique_identifier_msgs/msg/UUID": "uint8[16] uuid",
  "service_msgs/msg/ServiceEventInfo":
    "uint8 event_type\nbuiltin_interfaces/Time stamp\nchar[16] client_gid\nint64 sequence_number",
  "std_msgs/msg/Header": "builtin_interfaces/Time stamp\nstring frame_id",
} as const;

/** The texts that need not be given, as types. */
export type WellKnown = typeof wellKnown;

/** `std_msgs/Header` for `std_msgs/msg/Header`, as fields spell it. */
const short = (name: string): string => name.replace("/msg/", "/");

/** The least octets an element takes. */
export function minimumElementSize(element: ElementType): number {
  if (element.kind === "number") return numberSize(element.primitive);
  if (element.kind === "struct") return element.struct.minimumSize;
  return element.kind === "bool" ? 1 : 4;
}

function minimumFieldSize(field: ResolvedField): number {
  if (field.array === undefined) return minimumElementSize(field.element);
  return field.array.kind === "fixed" ? field.array.size * minimumElementSize(field.element) : 4;
}

function numberSize(primitive: PrimitiveName): number {
  if (primitive === "byte" || primitive === "char") return 1;
  return Number(/[0-9]+$/.exec(primitive)?.[0]) / 8;
}
