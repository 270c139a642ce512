import type {
  ActionDefinition,
  ConstantDefinition,
  FieldDefinition,
  ServiceDefinition,
  StructDefinition,
} from "./definition.ts";
import { parseArrayLiteral, parseLiteral } from "./literal.ts";
import { isConstantName, isFieldName, parseInterfaceName, tidyName } from "./names.ts";
import {
  complain,
  isSpace,
  quote,
  type SourceLine,
  splitLines,
  type Token,
  trimmed,
  wholeLine,
} from "./source-line.ts";
import { parseType } from "./type-spelling.ts";

/**
 * Reads the text of a `.msg` file. The rules are those of rosidl_adapter's parser.py; every pattern takes linear time.
 * Throws {@link DefinitionError}.
 * @param name `package/msg/Name`.
 */
export function parseMessage(name: string, text: string): StructDefinition {
  const { package: packageName } = parseInterfaceName(name, "msg");
  const lines = splitLines(`${name}.msg`, text);
  refuseByteOrderMark(lines);
  const separator = lines.find((line) => line.text.trim().startsWith("---"));
  if (separator !== undefined) {
    throw complain(separator, wholeLine(separator), "separator", {
      expected: "a field or a constant, as a message has one part",
      fix: "take the line out, or define a service",
    });
  }
  return parseStruct(name, packageName, lines);
}

/**
 * Reads the text of a `.srv` file: request, a line that is exactly `---`, response; either may be empty.
 * Throws {@link DefinitionError}.
 * @param name `package/srv/Name`.
 */
export function parseService(name: string, text: string): ServiceDefinition {
  const { package: packageName } = parseInterfaceName(name, "srv");
  const lines = splitLines(`${name}.srv`, text);
  refuseByteOrderMark(lines);
  const [request = [], response = []] = splitParts(lines, ["request", "response"]);
  return {
    name,
    request: parseStruct(`${name}_Request`, packageName, request),
    response: parseStruct(`${name}_Response`, packageName, response),
  };
}

/**
 * Reads the text of a `.action` file: goal, result and feedback, with a line that is exactly `---` between them; each
 * may be empty. Throws {@link DefinitionError}.
 * @param name `package/action/Name`.
 */
export function parseAction(name: string, text: string): ActionDefinition {
  const { package: packageName } = parseInterfaceName(name, "action");
  const lines = splitLines(`${name}.action`, text);
  refuseByteOrderMark(lines);
  const [goal = [], result = [], feedback = []] = splitParts(lines, ["goal", "result", "feedback"]);
  return {
    name,
    goal: parseStruct(`${name}_Goal`, packageName, goal),
    result: parseStruct(`${name}_Result`, packageName, result),
    feedback: parseStruct(`${name}_Feedback`, packageName, feedback),
  };
}

/** The lines of each part. */
function splitParts(lines: readonly SourceLine[], parts: readonly string[]): SourceLine[][] {
  const found = findSeparators(lines, parts);
  return parts.map((_, part) => lines.slice(part === 0 ? 0 : (found[part - 1] ?? 0) + 1, found[part]));
}

function findSeparators(lines: readonly SourceLine[], parts: readonly string[]): number[] {
  const found = lines.flatMap((line, index) => (line.text.trim().startsWith("---") ? [index] : []));
  for (const index of found) {
    const line = lines[index] as SourceLine;
    if (line.text === "---") continue;
    throw complain(line, wholeLine(line), "separator", {
      expected: "a line that is exactly ---",
      fix: "write three hyphens and nothing else: no spaces, no comment",
    });
  }
  const wanted = parts.length - 1;
  if (found.length === wanted) return found;
  const extra = found[wanted];
  const line = lines[extra ?? lines.length - 1] as SourceLine;
  const all = `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  throw complain(line, wholeLine(line), "separator", {
    expected: wanted === 1 ? `one line --- between ${all}` : `two lines --- between ${all}`,
    got: extra !== undefined ? "another" : found.length === 0 ? "none" : "one",
    fix:
      extra !== undefined ? "take this line out" : `write --- behind the ${parts[found.length]}'s last field`,
  });
}

function refuseByteOrderMark(lines: readonly SourceLine[]): void {
  const [line] = lines;
  if (line === undefined || !line.text.startsWith("\ufeff")) return;
  throw complain(line, { text: line.text, at: 0 }, "syntax", {
    expected: "a definition in UTF-8 without a byte order mark",
    got: "U+FEFF",
    fix: "save the file without a byte order mark",
  });
}

function parseStruct(name: string, packageName: string, lines: readonly SourceLine[]): StructDefinition {
  const fields: FieldDefinition[] = [];
  const constants: ConstantDefinition[] = [];
  const taken = new Map<string, number>();
  for (const line of lines) {
    const parts = splitLine(line);
    if (parts === undefined) continue;
    if (parts.constant) constants.push(parseConstant(line, parts));
    else fields.push(parseField(line, parts, packageName));
    const earlier = taken.get(parts.name.text);
    if (earlier !== undefined) {
      throw complain(line, parts.name, "name", {
        expected: `a name that is new (line ${earlier} has it)`,
        fix: "give one of the two another name",
      });
    }
    taken.set(parts.name.text, line.number);
  }
  return { name, fields, constants };
}

/** The pieces of a line that is not empty. */
interface LineParts {
  readonly type: Token;
  readonly name: Token;
  readonly constant: boolean;
  /** Behind the name, or behind `=`. */
  readonly value: Token | undefined;
}

function splitLine(line: SourceLine): LineParts | undefined {
  const end = commentStart(line);
  const code = trimmed({ text: line.text.slice(0, end).replaceAll("\t", " "), at: 0 });
  if (code.text === "") return undefined;
  const { text } = code;
  const type = tokenAt(text, 0, " ");
  if (code.at > 0) {
    throw complain(line, code, "syntax", {
      expected: "a line that is not indented, as ROS 2 knows only such fields and constants",
      fix: "take the spaces before it out",
    });
  }
  const nameStart = skipSpaces(text, type.text.length);
  const equals = text.indexOf("=", nameStart);
  const name = equals < 0 ? tokenAt(text, nameStart, " ") : upTo(text, nameStart, equals);
  if (nameStart >= text.length || name.text === "") {
    throw complain(line, code, "syntax", {
      expected: "a type and a name",
      fix: `write a name behind ${quote(type.text)}`,
    });
  }
  refuseDefaultWithEquals(line, name);
  const behind = equals < 0 ? nameStart + name.text.length : equals + 1;
  const value = trimmed({ text: text.slice(behind), at: behind });
  return { type, name, constant: equals >= 0, value: value.text === "" ? undefined : value };
}

function upTo(text: string, start: number, end: number): Token {
  return trimmed({ text: text.slice(start, end), at: start });
}

/** ROS 2 takes every line with `=` for a constant, and all before it for the name. */
function refuseDefaultWithEquals(line: SourceLine, name: Token): void {
  const space = name.text.indexOf(" ");
  if (space < 0 || !isFieldName(name.text.slice(0, space))) return;
  const at = line.text.indexOf("=", name.at);
  throw complain(line, { text: line.text.slice(at), at }, "syntax", {
    expected: "a default without =, which makes the line a constant to ROS 2",
    fix: "write \\x3d for =",
  });
}

function tokenAt(text: string, start: number, ends: string): Token {
  let end = start;
  while (end < text.length && !ends.includes(text[end] as string)) end++;
  return { text: text.slice(start, end), at: start };
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (isSpace(text[at])) at++;
  return at;
}

/** ROS 2 ends the line at the first `#`, also between quotes; that is never what the author meant, so it is refused. */
function commentStart(line: SourceLine): number {
  const { text } = line;
  const hash = text.indexOf("#");
  if (hash < 0) return text.length;
  const value = /^\s*\S+\s+[^\s="']+(?:\s*=)?\s*(\[|["'])/.exec(text.slice(0, hash));
  if (value !== null && endsInsideQuotes(text.slice(value[0].length - 1, hash))) {
    throw complain(line, { text: text.slice(hash), at: hash }, "syntax", {
      expected: "a string without #, where ROS 2 starts a comment",
      fix: "write \\x23 for #",
    });
  }
  return hash;
}

function endsInsideQuotes(text: string): boolean {
  let open = "";
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    if (open !== "" && character === "\\") index++;
    else if (open === character) open = "";
    else if (open === "" && (character === '"' || character === "'")) open = character;
  }
  return open !== "";
}

function parseConstant(line: SourceLine, parts: LineParts): ConstantDefinition {
  if (!isConstantName(parts.name.text)) {
    throw complain(line, parts.name, "name", {
      expected: "the name of a constant: A-Z, 0-9 and single underscores",
      fix: `write ${tidyName(parts.name.text, "constant")}`,
    });
  }
  const spelling = parseType(line, parts.type, "");
  if (
    spelling.primitive === undefined ||
    spelling.array !== undefined ||
    spelling.stringBound !== undefined
  ) {
    throw complain(line, parts.type, "type", {
      expected: "a primitive type, as only those have constants",
      fix: "write the values as constants of a primitive type",
    });
  }
  const isText = spelling.primitive === "string" || spelling.primitive === "wstring";
  if (parts.value === undefined && !isText) {
    throw complain(line, { text: "", at: line.text.length }, "value", {
      expected: "a value behind =",
      got: "nothing",
      fix: `write the value, as in ${parts.name.text}=1`,
    });
  }
  const value = parseLiteral(
    line,
    parts.value ?? { text: "", at: line.text.length },
    spelling.primitive,
    undefined,
  );
  return { name: parts.name.text, type: spelling.primitive, value };
}

function parseField(line: SourceLine, parts: LineParts, packageName: string): FieldDefinition {
  const type = parseType(line, parts.type, packageName);
  if (!isFieldName(parts.name.text)) {
    throw complain(line, parts.name, "name", {
      expected: "the name of a field: a-z, 0-9 and single underscores",
      fix: `write ${tidyName(parts.name.text, "field")}`,
    });
  }
  const field = { name: parts.name.text, type, line, typeToken: parts.type };
  const { value } = parts;
  if (value === undefined) return field;
  if (type.primitive === undefined) {
    throw complain(line, value, "value", {
      expected: "the end of the line, as a message has no default",
      fix: "take the default out; give the nested fields their own",
    });
  }
  const { primitive, stringBound, array } = type;
  if (array === undefined) return { ...field, default: parseLiteral(line, value, primitive, stringBound) };
  const elements = parseArrayLiteral(line, value, primitive, stringBound);
  const misfit =
    array.kind === "fixed"
      ? elements.length !== array.size
      : array.kind === "bounded" && elements.length > array.size;
  if (misfit) {
    throw complain(line, value, "value", {
      expected: `${array.kind === "fixed" ? "" : "at most "}${array.size} elements`,
      got: `${elements.length}`,
      fix: "write as many elements as the array has",
    });
  }
  return { ...field, default: elements };
}
