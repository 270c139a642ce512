import { DefinitionError } from "./definition-error.ts";
import { quote } from "./source-line.ts";

// The patterns of rosidl_adapter's parser.py, each without the nested repetition that takes exponential time there.

/** `[a-z][a-z0-9_]*`, no double and no trailing underscore. */
export function isFieldName(name: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(name) && isTidy(name);
}

/** `[A-Z][A-Z0-9_]*`, no double and no trailing underscore. */
export function isConstantName(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name) && isTidy(name);
}

/** As a field name. */
export function isPackageName(name: string): boolean {
  return isFieldName(name);
}

/** `[A-Z][A-Za-z0-9]*`, which may be the half of a service or the part of an action, and a sample. */
export function isMessageName(name: string): boolean {
  const bare = name.replace(/^Sample_/, "").replace(/_(?:Request|Response|Goal|Result|Feedback)$/, "");
  return isInterfaceName(bare);
}

/** `[A-Z][A-Za-z0-9]*`. */
function isInterfaceName(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(name);
}

function isTidy(name: string): boolean {
  return !name.includes("__") && !name.endsWith("_");
}

/** A name made to follow the rule, for the fix of an error. */
export function tidyName(name: string, kind: "field" | "constant"): string {
  const words = name
    .slice(0, 80)
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^[_0-9]+/, "")
    .replace(/_$/, "");
  const tidy = words === "" ? "name" : words;
  return kind === "field" ? tidy.toLowerCase() : tidy.toUpperCase();
}

/** Also the extension of the file. */
export type InterfaceKind = "msg" | "srv" | "action";

/** The parts of `package/kind/Name`. */
export interface InterfaceName {
  readonly package: string;
  readonly kind: InterfaceKind;
  readonly name: string;
}

const isNameOf = (kind: InterfaceKind, name: string): boolean =>
  kind === "msg" ? isMessageName(name) : isInterfaceName(name);

/** Splits `package/msg/Name`, `package/srv/Name` or `package/action/Name`; throws {@link DefinitionError} for anything else. */
export function parseInterfaceName(full: string, kind: InterfaceKind): InterfaceName {
  const [packageName = "", middle = "", name = "", ...rest] = full.split("/");
  if (rest.length === 0 && middle === kind && isPackageName(packageName) && isNameOf(kind, name)) {
    return { package: packageName, kind, name };
  }
  throw new DefinitionError({
    code: "name",
    file: full,
    line: 1,
    column: 1,
    text: full,
    expected: `an interface name such as my_package/${kind}/MyName`,
    got: quote(full),
    fix: `write <package>/${kind}/<Name>: the package in lower_snake_case, the name in UpperCamelCase`,
  });
}
