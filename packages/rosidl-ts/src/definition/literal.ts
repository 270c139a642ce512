import { holds, utf8Length } from "cdr-ts";
import type { Literal, PrimitiveName } from "./definition.ts";
import { complain, isSpace, type SourceLine, type Token, trimmed } from "./source-line.ts";

/** Reads a default or a constant of a primitive type, by the rules of rosidl_adapter (Python's literals). */
export function parseLiteral(
  line: SourceLine,
  token: Token,
  type: PrimitiveName,
  stringBound: number | undefined,
): Literal {
  if (type === "string" || type === "wstring") return parseText(line, token, type, stringBound);
  if (type === "bool") return parseBool(line, token);
  const isFloat = type === "float32" || type === "float64";
  const value = isFloat ? parseFloatText(token.text) : parseInteger(token.text, type);
  const kind = type === "byte" || type === "char" ? "uint8" : type;
  if (value === undefined) {
    throw complain(line, token, "value", {
      expected: `${isFloat ? "a number" : "an integer"} for ${type}`,
      fix: isFloat
        ? "write a decimal such as 1.5, -2e-3, inf or nan"
        : "write an integer such as 12, -12, 0x1F, 0o17, 0b101 or 1_000",
    });
  }
  if (!holds(kind, value)) {
    throw complain(line, token, "value", {
      expected: `a value in the range of ${type}`,
      fix: "write a value that fits, or choose a wider type",
    });
  }
  return value;
}

/** Reads `[a, b, c]`. */
export function parseArrayLiteral(
  line: SourceLine,
  token: Token,
  type: PrimitiveName,
  stringBound: number | undefined,
): Literal[] {
  const { text } = token;
  if (!text.startsWith("[") || !text.endsWith("]") || text.length < 2) {
    throw complain(line, token, "value", {
      expected: "a list in brackets, as the field is an array",
      fix: `write [${text}]`,
    });
  }
  const elements = splitElements(line, { text: text.slice(1, -1), at: token.at + 1 });
  // Of strings, and of nothing else, the last may have a comma behind it.
  const isText = type === "string" || type === "wstring";
  if (isText && elements.length > 1 && text.at(-2) === "," && elements.at(-1)?.text === "") elements.pop();
  refuseEmpty(line, elements);
  return elements.map((element) => parseLiteral(line, element, type, stringBound));
}

/** Splits at commas outside quotes, in one pass. */
function splitElements(line: SourceLine, token: Token): Token[] {
  const { text } = token;
  if (text === "") return [];
  const elements: Token[] = [];
  let start = 0;
  // Only spaces so far: a quote opens a string there, and is a character elsewhere.
  let atStart = true;
  for (let index = 0; index <= text.length; index++) {
    const character = text[index];
    if (atStart && (character === '"' || character === "'")) {
      index = closingQuote(line, { text: text.slice(index), at: token.at + index }) + index;
      atStart = false;
    } else if (index === text.length || character === ",") {
      elements.push(trimmed({ text: text.slice(start, index), at: token.at + start }));
      start = index + 1;
      atStart = true;
    } else atStart &&= isSpace(character);
  }
  return elements;
}

function refuseEmpty(line: SourceLine, elements: readonly Token[]): void {
  const empty = elements.find((element) => element.text === "");
  if (empty === undefined) return;
  throw complain(line, empty, "value", {
    expected: "an element between commas",
    got: "nothing",
    fix: 'take the comma out; an empty string is ""',
  });
}

/** The index of the quote that ends the literal which the token starts with. */
function closingQuote(line: SourceLine, token: Token): number {
  const { text } = token;
  for (let index = 1; index < text.length; index++) {
    if (text[index] === "\\") index++;
    else if (text[index] === text[0]) return index;
  }
  throw complain(line, token, "value", {
    expected: `a string that ends with ${text[0]}`,
    fix: `close the string with ${text[0]}`,
  });
}

function parseBool(line: SourceLine, token: Token): boolean {
  const lower = token.text.toLowerCase();
  if (lower === "true" || lower === "1") return true;
  if (lower === "false" || lower === "0") return false;
  throw complain(line, token, "value", { expected: "true, false, 1 or 0", fix: "write true or false" });
}

/** Python's `int(text)`, and where that fails `int(text, 0)`: base prefixes, underscores between digits. */
function parseInteger(text: string, type: PrimitiveName): number | bigint | undefined {
  if (text.length > longestNumber) return undefined;
  const match = /^([+-]?)(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9][0-9_]*)$/.exec(text);
  if (match === null) return undefined;
  const digits = match[2] ?? "";
  if (digits.includes("__") || digits.endsWith("_")) return undefined;
  const magnitude = BigInt(digits.replaceAll("_", ""));
  const value = match[1] === "-" ? -magnitude : magnitude;
  return type === "int64" || type === "uint64" ? value : Number(value);
}

/** Python's `float(text)`. */
function parseFloatText(text: string): number | undefined {
  if (text.length > longestNumber) return undefined;
  const match = /^([+-]?)(?:(inf|infinity)|(nan)|([0-9_]*\.?[0-9_]*(?:[eE][+-]?[0-9_]+)?))$/i.exec(text);
  if (match === null) return undefined;
  if (match[3] !== undefined) return Number.NaN;
  const sign = match[1] === "-" ? -1 : 1;
  if (match[2] !== undefined) return sign * Number.POSITIVE_INFINITY;
  const digits = match[4] ?? "";
  // An underscore stands between digits only.
  if (!/[0-9]/.test(digits) || /^[eE.]*[eE]/.test(digits) || /(?<![0-9])_|_(?![0-9])/.test(digits))
    return undefined;
  const value = Number(digits.replaceAll("_", ""));
  return Number.isNaN(value) ? undefined : sign * value;
}

/** Characters; the longest double written out in full has about 1,080. */
const longestNumber = 1_200;

function parseText(line: SourceLine, token: Token, type: PrimitiveName, bound: number | undefined): string {
  const { text } = token;
  let value = text;
  if (text.startsWith('"') || text.startsWith("'")) {
    const end = closingQuote(line, token);
    if (end !== text.length - 1) {
      throw complain(line, { text: text.slice(end + 1), at: token.at + end + 1 }, "value", {
        expected: "the end of the line behind a string",
        fix: `write a backslash before a ${text[0]} that is part of the string`,
      });
    }
    value = text.slice(1, -1);
  }
  const source = value;
  value = readEscapes(line, token, source);
  const length = type === "string" ? utf8Length(value) : value.length;
  if (bound !== undefined && length > bound) {
    throw complain(line, token, "value", {
      expected: `a string of at most ${bound} ${type === "string" ? "octets" : "UTF-16 units"}`,
      got: `${length}`,
      fix: "shorten the default, or raise the bound",
    });
  }
  refuseLongSource(line, token, source, bound);
  return value;
}

/** ROS 2 holds the bound against the characters as they are written, escapes and all. */
function refuseLongSource(line: SourceLine, token: Token, value: string, bound: number | undefined): void {
  if (bound === undefined) return;
  const length = [...value.replace(/\\(["'])/g, "$1")].length;
  if (length <= bound) return;
  throw complain(line, token, "value", {
    expected: `a string of at most ${bound} characters, those of its escapes counted`,
    got: `${length}`,
    fix: "shorten the default, or raise the bound",
  });
}

/** The escapes of an IDL string, which the definition becomes (Python's `unicode_escape`). */
function readEscapes(line: SourceLine, token: Token, text: string): string {
  return text.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]?))/g,
    (whole, octal, x, u, big, single) => {
      const code = octal !== undefined ? Number.parseInt(octal, 8) : Number.parseInt(x ?? u ?? big ?? "", 16);
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      const plain = simpleEscapes.get(single);
      if (plain !== undefined) return plain;
      throw complain(line, token, "value", {
        expected: 'an escape such as \\n, \\", \\x41 or \\u00e9',
        got: quoteEscape(whole),
        fix: "write \\\\ for a backslash",
      });
    },
  );
}

const quoteEscape = (text: string): string => `\`${text}\``;

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
]);
