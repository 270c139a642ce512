import { readdirSync, readFileSync } from "node:fs";
import { parse } from "@foxglove/rosmsg";
import { type FieldDefinition, parseMessage, type StructDefinition } from "rosidl-ts";
import { describe, expect, test } from "vitest";

/** A field in the words of @foxglove/rosmsg, whose grammar is not ours: what both make of one text is right. */
interface Plain {
  readonly name: string;
  readonly type: string;
  readonly isArray: boolean;
  readonly fixed: number | undefined;
  readonly bound: number | undefined;
  readonly stringBound: number | undefined;
}

const interfaces = new URL("../../interfaces/", import.meta.url);

const messages = readdirSync(interfaces, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const folder = new URL(`${name}/msg/`, interfaces);
    const files = readdirSync(new URL(`${name}/`, interfaces)).includes("msg") ? readdirSync(folder) : [];
    return files
      .filter((file) => file.endsWith(".msg"))
      .map((file) => ({
        name: `${name}/msg/${file.slice(0, -".msg".length)}`,
        text: readFileSync(new URL(file, folder), "utf8"),
      }));
  });

describe("definitions, read by two grammars", () => {
  test("there are many", () => {
    expect(messages.length).toBeGreaterThan(200);
  });

  test.each(messages)("$name", ({ name, text }) => {
    expect(ours(parseMessage(name, text))).toEqual(theirs(text));
  });
});

const ours = ({ fields }: StructDefinition): Plain[] =>
  fields.map(({ name, type }: FieldDefinition) => ({
    name,
    type: plainType(type.primitive ?? type.message ?? ""),
    isArray: type.array !== undefined,
    fixed: type.array?.kind === "fixed" ? type.array.size : undefined,
    bound: type.array?.kind === "bounded" ? type.array.size : undefined,
    stringBound: type.stringBound,
  }));

const theirs = (text: string): Plain[] =>
  (parse(text, { ros2: true, skipTypeFixup: true })[0]?.definitions ?? [])
    .filter(({ isConstant }) => isConstant !== true)
    .map((field) => ({
      name: field.name,
      type: plainType(field.type),
      isArray: field.isArray ?? false,
      fixed: field.arrayLength,
      bound: field.arrayUpperBound,
      stringBound: field.upperBound,
    }));

/** Neither the package of a message nor which of two names an octet has is told by both. */
const plainType = (type: string): string => {
  const last = type.split("/").at(-1) ?? "";
  return (
    { byte: "octet", uint8: "octet", char: "octet", int8: "octet", Time: "time", Duration: "duration" }[
      last
    ] ?? last
  );
};
