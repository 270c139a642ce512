import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkedInDefinitions, interfacesFolder } from "../../../test/vectors/definitions.ts";
import { emitInterfaces } from "../src/index.ts";

describe("emitInterfaces", () => {
  it("gives the modules that are checked in (else: npm run generate)", () => {
    const folder = `${interfacesFolder}generated/`;
    const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    const files = emitInterfaces(checkedInDefinitions());
    expect(found.map((path) => path.replaceAll("\\", "/")).sort()).toEqual([...files.keys()].sort());
    const stale = [...files].filter(([path, text]) => readFileSync(folder + path, "utf8") !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it("does not depend on the order of the definitions", () => {
    const definitions = { "a/msg/B": "C[] c", "a/msg/C": "int8 x", "z/srv/D": "a/B b\n---\n" };
    const reversed = Object.fromEntries(Object.entries(definitions).reverse());
    expect([...emitInterfaces(reversed)]).toEqual([...emitInterfaces(definitions)]);
  });

  it("names the file, line and column of a mistake", () => {
    expect(() => emitInterfaces({ "a/msg/B": "int8 x\nMissing m" })).toThrow(/^a\/msg\/B\.msg:2:1: /);
  });
});
