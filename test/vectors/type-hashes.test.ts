import { readFileSync } from "node:fs";
import { interfaceStructs, Resolver, type TypeDescription, typeDescription, typeHash } from "rosidl-ts";
import { describe, expect, it } from "vitest";
import { checkedInDefinitions } from "./definitions.ts";

// Made by the rosidl_generator_type_description 4.6.5 of ROS 2 Jazzy, from Jazzy's definitions.

interface JazzyTypes {
  /** Those that are not, or otherwise, in the folder of interfaces. */
  readonly definitions: Readonly<Record<string, string>>;
  /** Without `RIHS01_`. */
  readonly hashes: Readonly<Record<string, string>>;
}

interface Described {
  readonly type_description_msg: TypeDescription;
  readonly type_hashes: readonly { readonly type_name: string; readonly hash_string: string }[];
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

const jazzy = JSON.parse(read("jazzy-types.json")) as JazzyTypes;
const descriptions = read("type-descriptions.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Described);

const definitions = { ...checkedInDefinitions(), ...jazzy.definitions };
const resolver = new Resolver(definitions);
const structs = new Map(
  Object.entries(definitions)
    .flatMap(([name, text]) => [...interfaceStructs(resolver, name, text)])
    .map((struct) => [struct.name, struct]),
);

describe("type hashes", () => {
  it("are those of ROS 2 Jazzy", () => {
    const expected = Object.entries(jazzy.hashes).map(([name, hash]) => [name, `RIHS01_${hash}`]);
    expect(expected).toHaveLength(650);
    const hashes = expected.map(([name = ""]) => {
      const struct = structs.get(name);
      return [name, struct === undefined ? "no such type" : typeHash(struct)];
    });
    expect(Object.fromEntries(hashes)).toEqual(Object.fromEntries(expected));
  });

  it.each(descriptions.map((described) => [described.type_hashes[0]?.type_name ?? "", described] as const))(
    "of %s and of all it refers to, with their descriptions",
    (name, { type_description_msg, type_hashes }) => {
      const struct = structs.get(name);
      if (struct === undefined) throw new Error(`no ${name}`);
      const description = typeDescription(struct);
      expect(description).toEqual(type_description_msg);
      const named = [description.type_description, ...description.referenced_type_descriptions];
      expect(named.map(({ type_name }) => ({ type_name, hash_string: hashOf(type_name) }))).toEqual(
        type_hashes,
      );
    },
  );

  it("do not depend on defaults, and depend on names, order and bounds", () => {
    const hash = (text: string): string =>
      typeHash(interfaceStructs(new Resolver(), "pkg/msg/Type", text)[0]);
    expect(hash("int8 x 5\nint8 C=1\nchar c")).toBe(hash("int8 x\nuint8 c # the same"));
    const others = ["int8 x\nint8 y", "int8 y\nint8 x", "int8 x\nint8 z", "int8[1] x\nint8 y"];
    const bounded = ["int8[<=1] x\nint8 y", "int8[] x\nint8 y", "string x", "string<=1 x", "wstring x"];
    expect(new Set([...others, ...bounded].map(hash)).size).toBe(9);
  });
});

function hashOf(name: string): string {
  const struct = structs.get(name);
  return struct === undefined ? "no such type" : typeHash(struct);
}
