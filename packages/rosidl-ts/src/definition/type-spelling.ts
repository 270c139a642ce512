import { nearest } from "cdr-ts";
import { type ArraySuffix, type PrimitiveName, primitiveNames, type TypeSpelling } from "./definition.ts";
import { isMessageName, isPackageName } from "./names.ts";
import { complain, type SourceLine, type Token } from "./source-line.ts";

/** Reads `geometry_msgs/Pose[<=3]`, `string<=10[]` and the like. `Pose` alone is of the package given. */
export function parseType(line: SourceLine, token: Token, packageName: string): TypeSpelling {
  const match = /^([^<>[\]=]*)(?:<=([^[\]]*))?(?:\[([^\]]*)\])?$/.exec(token.text);
  if (match === null) {
    throw complain(line, token, "type", {
      expected: "a type",
      fix: "write a type such as int32, string<=10, float64[3], uint8[<=16] or geometry_msgs/Pose[]",
    });
  }
  const [, base = "", bound, suffix] = match;
  const array = suffix === undefined ? {} : { array: parseArray(line, token, suffix) };
  const primitive = primitiveNames.find((name) => name === base);
  if (bound !== undefined && primitive !== "string" && primitive !== "wstring") {
    throw complain(line, { text: `<=${bound}`, at: token.at + base.length }, "type", {
      expected: `${base} without a bound of its own`,
      fix: "only string and wstring have one; a bounded sequence is written int32[<=3]",
    });
  }
  if (primitive === undefined)
    return { message: messageName(line, { text: base, at: token.at }, packageName), ...array };
  if (bound === undefined) return { primitive, ...array };
  const at = token.at + base.length + 2;
  return { primitive, stringBound: parseSize(line, { text: bound, at }, "a bound"), ...array };
}

function parseArray(line: SourceLine, token: Token, suffix: string): ArraySuffix {
  if (suffix === "") return { kind: "unbounded" };
  const at = token.at + token.text.length - suffix.length - 1;
  if (!suffix.startsWith("<="))
    return { kind: "fixed", size: parseSize(line, { text: suffix, at }, "an array size") };
  return { kind: "bounded", size: parseSize(line, { text: suffix.slice(2), at: at + 2 }, "a bound") };
}

function parseSize(line: SourceLine, token: Token, what: string): number {
  // As Python's `int` has it.
  const digits = /^\+?[0-9]+(?:_[0-9]+)*$/.test(token.text) ? token.text.replaceAll("_", "") : "0";
  const size = digits.length > longestSize ? 0 : Number(digits);
  // A count on the wire has 32 bits.
  if (size >= 1 && size <= 0xffff_ffff) return size;
  throw complain(line, token, "type", {
    expected: `${what} from 1 to 4294967295`,
    fix: "write a positive integer, or [] for a sequence of any length",
  });
}

/** Digits, with zeros before them. */
const longestSize = 100;

function messageName(line: SourceLine, token: Token, packageName: string): string {
  const parts = token.text.split("/");
  const [first = "", second = ""] = parts;
  // Kept from ROS 1, as definitions still use it.
  if (token.text === "Header") return "std_msgs/msg/Header";
  if (parts.length === 1 && isMessageName(first)) return `${packageName}/msg/${first}`;
  if (parts.length === 2 && isPackageName(first) && isMessageName(second)) return `${first}/msg/${second}`;
  throw complain(line, token, "type", { expected: "a type", fix: typeFix(token.text, parts) });
}

function typeFix(text: string, parts: readonly string[]): string {
  if (text === "time" || text === "duration") {
    return `write builtin_interfaces/${text === "time" ? "Time" : "Duration"}, which ROS 2 has in place of ${text}`;
  }
  const [first = "", second = "", third = ""] = parts;
  if (parts.length === 3 && second === "msg") return `write ${first}/${third}`;
  const alias = aliases.get(text) ?? nearest(text, primitiveNames);
  if (parts.length === 1 && alias !== undefined) return `write ${alias}`;
  return "write a primitive type, Name for a message of this package, or package/Name";
}

/** What people write from habit. */
const aliases: ReadonlyMap<string, PrimitiveName> = new Map([
  ["int", "int32"],
  ["uint", "uint32"],
  ["long", "int64"],
  ["float", "float32"],
  ["double", "float64"],
  ["boolean", "bool"],
  ["str", "string"],
]);
