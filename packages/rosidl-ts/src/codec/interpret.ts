import { CdrError, CdrReader, CdrWriter, type Codec, type NumberKind, runtimeV1 } from "cdr-ts";
import type { PrimitiveName } from "../definition/definition.ts";
import {
  type ElementType,
  minimumElementSize,
  type ResolvedField,
  type ResolvedStruct,
} from "../definition/resolve.ts";

/**
 * A codec that walks the definition for each value: several times slower than compiled code, and in need of nothing
 * that a host might forbid. It answers the same values, bytes and errors.
 */
export function interpretCodec<Out, In = Out>(struct: ResolvedStruct): Codec<Out, In> {
  const body = (value: In): Uint8Array => {
    const writer = new CdrWriter();
    writeStruct(writer, struct, value);
    return writer.finish();
  };
  return {
    typeName: struct.name,
    size: (value) => body(value).length,
    encodeInto(value, target, offset) {
      const octets = body(value);
      if (octets.length > target.length - offset) throw tooSmall(octets.length, target.length, offset);
      target.set(octets, offset);
      return offset + octets.length;
    },
    encode(value, headroom = 0) {
      const octets = body(value);
      const result = new Uint8Array(headroom + ((octets.length + 3) & ~3));
      result.set(octets, headroom);
      return result;
    },
    decode: (octets, littleEndian = true) => readStruct(new CdrReader(octets, littleEndian), struct) as Out,
  };
}

// Annotated, so that the compiler knows that nothing follows a call.
const bad: typeof runtimeV1.bad = runtimeV1.bad;
const { isArray, NONE, under, unknownField } = runtimeV1;

function tooSmall(needed: number, length: number, offset: number): CdrError {
  return new CdrError({
    code: "target-too-small",
    offset: length - offset,
    path: "",
    expected: `room for ${needed} octets or more at ${offset}`,
    got: `${length - offset}`,
  });
}

/** Does what belongs to a part of the message; its errors name the part. */
function inside<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw under(error, path);
  }
}

function writeStruct(writer: CdrWriter, struct: ResolvedStruct, value: unknown): void {
  if (typeof value !== "object" || value === null) bad("", "object", value);
  // An empty message has one octet (structure_needs_at_least_one_member).
  if (struct.fields.length === 0) writer.uint8(0);
  for (const field of struct.fields) {
    const own = field.name !== "constructor" || Object.hasOwn(value, field.name);
    const given = own ? (value as Record<string, unknown>)[field.name] : undefined;
    inside(field.name, () => writeField(writer, field, given === undefined ? defaultOf(field) : given));
  }
  unknownField(
    value,
    struct.fields.map((field) => field.name),
    "",
  );
}

function defaultOf(field: ResolvedField): unknown {
  if (field.default !== undefined) return field.default;
  const { array, element } = field;
  const zero =
    element.kind === "struct" ? NONE : element.kind === "bool" ? false : element.kind === "number" ? 0 : "";
  return array === undefined ? zero : new Array(array.kind === "fixed" ? array.size : 0).fill(zero);
}

function writeField(writer: CdrWriter, field: ResolvedField, value: unknown): void {
  const { array, element } = field;
  if (array === undefined) {
    writeElement(writer, element, value);
    return;
  }
  if (!isArray(value))
    bad("", `an array${element.kind === "number" ? ` of ${element.primitive}` : ""}`, value);
  const elements = value as ArrayLike<unknown>;
  const { length } = elements;
  if (array.kind === "bounded" && length > array.size) bad("", `at most ${array.size} elements`, length);
  if (array.kind === "fixed" && length !== array.size) bad("", `${array.size} elements`, length);
  if (array.kind !== "fixed") writer.sequenceLength(length);
  for (let index = 0; index < length; index++) {
    inside(`[${index}]`, () => writeElement(writer, element, elements[index]));
  }
}

function writeElement(writer: CdrWriter, element: ElementType, value: unknown): void {
  // The writer checks what it is given.
  if (element.kind === "number") writer.number(numberKind(element.primitive), value as number);
  else if (element.kind === "bool") writer.bool(value as boolean);
  else if (element.kind === "string") writer.string(value as string, element.bound);
  else if (element.kind === "wstring") writer.wstring(value as string, element.bound);
  else writeStruct(writer, element.struct, value);
}

function readStruct(reader: CdrReader, struct: ResolvedStruct): Record<string, unknown> {
  if (struct.fields.length === 0 && reader.remaining > 0) reader.uint8();
  const value: Record<string, unknown> = {};
  for (const field of struct.fields) value[field.name] = inside(field.name, () => readField(reader, field));
  return value;
}

function readField(reader: CdrReader, { array, element }: ResolvedField): unknown {
  if (array === undefined) return readElement(reader, element);
  const bound = array.kind === "bounded" ? array.size : undefined;
  const count =
    array.kind === "fixed" ? array.size : reader.sequenceLength(minimumElementSize(element), bound);
  if (element.kind === "number") return reader.numbers(numberKind(element.primitive), count);
  const elements: unknown[] = [];
  for (let index = 0; index < count; index++) {
    elements.push(inside(`[${index}]`, () => readElement(reader, element)));
  }
  return elements;
}

function readElement(reader: CdrReader, element: ElementType): unknown {
  if (element.kind === "number") return reader[numberKind(element.primitive)]();
  if (element.kind === "bool") return reader.bool();
  if (element.kind === "string") return reader.string(element.bound);
  if (element.kind === "wstring") return reader.wstring(element.bound);
  return readStruct(reader, element.struct);
}

function numberKind(primitive: Exclude<PrimitiveName, "bool" | "string" | "wstring">): NumberKind {
  return primitive === "byte" || primitive === "char" ? "uint8" : primitive;
}
