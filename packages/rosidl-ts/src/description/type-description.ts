import type { ArraySuffix, PrimitiveName } from "../definition/definition.ts";
import type { ElementType, ResolvedField, ResolvedStruct } from "../definition/resolve.ts";
import { defaultText } from "./default-text.ts";

/** A value of `type_description_interfaces/msg/TypeDescription`. */
export interface TypeDescription {
  readonly type_description: IndividualTypeDescription;
  /** Every type that it contains, however deep, by name. */
  readonly referenced_type_descriptions: readonly IndividualTypeDescription[];
}

/** A value of `type_description_interfaces/msg/IndividualTypeDescription`. */
export interface IndividualTypeDescription {
  readonly type_name: string;
  readonly fields: readonly FieldDescription[];
}

/** A value of `type_description_interfaces/msg/Field`. */
export interface FieldDescription {
  readonly name: string;
  readonly type: FieldType;
  /** As Python prints it. */
  readonly default_value: string;
}

/** A value of `type_description_interfaces/msg/FieldType`. */
export interface FieldType {
  readonly type_id: number;
  /** Of an array or a bounded sequence: elements. */
  readonly capacity: number;
  /** Of a bounded string. */
  readonly string_capacity: number;
  readonly nested_type_name: string;
}

/** What the service `get_type_description` answers for a type. */
export function typeDescription(struct: ResolvedStruct): TypeDescription {
  const referenced = new Map<string, ResolvedStruct>();
  collect(struct, referenced);
  return {
    type_description: describeStruct(struct),
    referenced_type_descriptions: [...referenced.values()].map(describeStruct).sort(byName),
  };
}

// Names are ASCII: UTF-16 order is the order of Python's sort.
const byName = (a: IndividualTypeDescription, b: IndividualTypeDescription): number =>
  a.type_name < b.type_name ? -1 : 1;

function collect(struct: ResolvedStruct, into: Map<string, ResolvedStruct>): void {
  for (const { element } of struct.fields) {
    if (element.kind !== "struct" || into.has(element.struct.name)) continue;
    into.set(element.struct.name, element.struct);
    collect(element.struct, into);
  }
}

function describeStruct({ name, fields }: ResolvedStruct): IndividualTypeDescription {
  return { type_name: name, fields: fields.length === 0 ? [theMember] : fields.map(describeField) };
}

/** What rosidl_adapter puts into an empty structure, as IDL has none. */
const theMember: FieldDescription = {
  name: "structure_needs_at_least_one_member",
  type: { type_id: 3, capacity: 0, string_capacity: 0, nested_type_name: "" },
  default_value: "",
};

function describeField(field: ResolvedField): FieldDescription {
  const { name, element, array } = field;
  return {
    name,
    type: {
      type_id: elementId(element) + arrayOffset(array),
      capacity: array?.size ?? 0,
      string_capacity: (isText(element) ? element.bound : undefined) ?? 0,
      nested_type_name: element.kind === "struct" ? element.struct.name : "",
    },
    default_value: defaultText(field),
  };
}

// The numbers of type_description_interfaces/msg/FieldType.

function arrayOffset(array: ArraySuffix | undefined): number {
  if (array === undefined) return 0;
  return { fixed: 48, bounded: 96, unbounded: 144 }[array.kind];
}

function elementId(element: ElementType): number {
  if (element.kind === "struct") return 1;
  if (element.kind === "bool") return 15;
  if (element.kind === "number") return numberIds[element.primitive];
  const unbounded = element.kind === "string" ? 17 : 18;
  return element.bound === undefined ? unbounded : unbounded + 4;
}

/** `char` is `uint8` since ROS 2 has IDL; `byte` is IDL's octet. */
const numberIds: Readonly<Record<Exclude<PrimitiveName, "bool" | "string" | "wstring">, number>> = {
  int8: 2,
  uint8: 3,
  char: 3,
  int16: 4,
  uint16: 5,
  int32: 6,
  uint32: 7,
  int64: 8,
  uint64: 9,
  float32: 10,
  float64: 11,
  byte: 16,
};

const isText = (element: ElementType): element is ElementType & { readonly kind: "string" | "wstring" } =>
  element.kind === "string" || element.kind === "wstring";
