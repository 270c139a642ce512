import { describe, expect, it } from "vitest";
import { DefinitionError, parseMessage, parseService } from "../src/index.ts";

/** Octets of each text. */
const size = 1_000_000;

/** Times the friendly text's; what is quadratic takes thousands at this size. */
const factor = 40;

const filled = (piece: string, room = size): string => piece.repeat(Math.floor(room / piece.length));

const hostile: Record<string, string> = {
  "one line of a word": filled("a"),
  "one line of spaces and a word": `int32${filled(" ")}x`,
  "an indented line": `${filled(" ")}int32 x`,
  "a name with underscores": `int32 ${filled("a_")}`,
  "a constant's name with underscores": `int32 ${filled("A_")}=1`,
  "a name that ends with an underscore": `int32 ${filled("a")}_`,
  "a type with slashes": `${filled("a/")} x`,
  "a type of another name": `${filled("Ab")}_ x`,
  "deep arrays": `int32${filled("[]")} x`,
  "brackets that open only": `int32${filled("[")} x`,
  "bounds on bounds": `string${filled("<=1")} x`,
  "a size of many digits": `int32[${filled("1")}] x`,
  "a size of digits and underscores": `int32[${filled("1_")}] x`,
  "an integer of many digits": `int32 x ${filled("9")}`,
  "a float of many digits": `float64 x ${filled("1_")}`,
  "a float of many points": `float64 x ${filled("1.")}`,
  "an unterminated string": `string x "${filled("a")}`,
  "an unterminated string of backslashes": `string x "${filled("\\\\")}`,
  "unterminated strings in a list": `string[] x [${filled('"a",')}"`,
  "a string of escapes": `string x "${filled("\\x41")}"`,
  "a string of bad escapes": `string x "${filled("\\q")}"`,
  "spaces and quotes in a list": `string[] x [${filled(" ", size / 2)}${filled('"" ', size / 2)}]`,
  "quotes in a bare element": `string[] x [${filled('a"')}]`,
  "a list of commas": `int32[] x [${filled(",")}]`,
  "a list of numbers": `uint8[] x [${filled("1,")}1]`,
  "a default of spaces": `int32 x${filled(" ")}5${filled(" ", 1000)}6`,
  "equals signs": `string X${filled("=")}`,
  hashes: `int32 x ${filled("#")}`,
  "quotes before a hash": `string x ${filled('"a"', size - 2)}#`,
  "empty lines": filled("\n"),
  comments: filled("#\n"),
  "carriage returns": filled("\r"),
  separators: filled("---\n"),
  "the same field": filled("int32 x\n"),
};

describe("a hostile definition of a megabyte takes the time of a friendly one", () => {
  const friendly = Array.from({ length: 100_000 }, (_, index) => `int8 f${index}`).join("\n");
  parse(friendly);
  const friendlyMs = Math.min(took(friendly), took(friendly));

  it("which holds a hundred thousand fields", () => {
    expect(parseMessage("pkg/msg/Friendly", friendly).fields).toHaveLength(100_000);
    expect(Math.abs(friendly.length / size - 1)).toBeLessThan(0.3);
  });

  it.each(Object.entries(hostile))("%s", (_, text) => {
    expect(Math.min(took(text), took(text))).toBeLessThan(friendlyMs * factor);
  });
});

function took(text: string): number {
  const start = performance.now();
  parse(text);
  return performance.now() - start;
}

function parse(text: string): void {
  for (const read of [parseMessage.bind(null, "pkg/msg/Big"), parseService.bind(null, "pkg/srv/Big")]) {
    try {
      read(text);
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
    }
  }
}
