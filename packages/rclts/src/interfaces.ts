import { readFileSync } from "node:fs";
import {
  type Definitions,
  parseAction,
  parseMessage,
  parseService,
  Resolver,
  type StructDefinition,
} from "rosidl-ts";
import { RclError } from "./errors.ts";

/** Where definitions come from, in the order in which they are asked. */
export interface InterfaceSources {
  /** Texts in the program: `package/msg/Name` to the text of `Name.msg`. */
  readonly definitions?: Definitions;
  /** Folders that hold `<package>/msg/Name.msg` (a workspace's `src`), or `share/<package>/msg/Name.msg` (an install). */
  readonly folders?: readonly string[];
  /** Where ROS 2 is installed. Default: `AMENT_PREFIX_PATH`; none where that is not set. */
  readonly prefixes?: readonly string[];
  /** What to fall back on: the `definitions` of `rclts-interfaces/definitions`, which this package does not depend on. */
  readonly fallback?: Definitions;
}

/**
 * The text of an interface's definition and those of all it refers to, by full name: what `defineService` and
 * `defineMessage` take as dependencies. Reads files as it goes; meant for a program's start.
 * @param name `turtlesim/srv/Spawn`.
 * @throws RclError `INVALID_NAME`, `INTERFACE_NOT_FOUND` with every place that was looked at; DefinitionError.
 */
export function loadInterfaces(name: string, sources: InterfaceSources = {}): Record<string, string> {
  const found: Record<string, string> = {};
  const wanted: { name: string; by?: string }[] = [{ name }];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (Object.hasOwn(found, next.name)) continue;
    const text = findText(next.name, sources);
    if (text === undefined) {
      if (next.by !== undefined && isBuiltIn(next.name)) continue;
      throw notFound(next.name, next.by, sources);
    }
    found[next.name] = text;
    for (const other of referredTo(next.name, text)) wanted.push({ name: other, by: next.name });
  }
  return found;
}

function findText(name: string, sources: InterfaceSources): string | undefined {
  const { definitions = {}, fallback = {} } = sources;
  if (Object.hasOwn(definitions, name)) return definitions[name];
  for (const path of filesOf(name, sources)) {
    const text = readIfThere(path);
    if (text !== undefined) return text;
  }
  return Object.hasOwn(fallback, name) ? fallback[name] : undefined;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as { code?: string }).code ?? "")) return undefined;
    throw error;
  }
}

/** Every file that may hold the definition, the first choice first. */
function filesOf(name: string, { folders = [], prefixes = installed() }: InterfaceSources): string[] {
  const match = /^([a-z][a-z0-9_]*)\/(msg|srv|action)\/([A-Z]\w*)$/.exec(name);
  if (match === null) {
    throw new RclError(
      "INVALID_NAME",
      `expected an interface name such as turtlesim/srv/Spawn, got ${JSON.stringify(name)}`,
    );
  }
  const [, packageName = "", kind = "", base = ""] = match;
  const file = `${packageName}/${kind}/${base}.${kind}`;
  return [
    ...folders.flatMap((folder) => [`${folder}/${file}`, `${folder}/share/${file}`]),
    ...prefixes.map((prefix) => `${prefix}/share/${file}`),
  ];
}

function installed(): string[] {
  const delimiter = process.platform === "win32" ? ";" : ":";
  return (process.env.AMENT_PREFIX_PATH ?? "").split(delimiter).filter((prefix) => prefix !== "");
}

/** The messages that a definition's fields are of. */
function referredTo(name: string, text: string): string[] {
  return structsOf(name, text).flatMap(({ fields }) =>
    fields.flatMap(({ type }) => (type.message === undefined ? [] : [type.message])),
  );
}

function structsOf(name: string, text: string): StructDefinition[] {
  if (name.includes("/msg/")) return [parseMessage(name, text)];
  if (name.includes("/srv/")) {
    const { request, response } = parseService(name, text);
    return [request, response];
  }
  const { goal, result, feedback } = parseAction(name, text);
  return [goal, result, feedback];
}

/** Whether the compiler knows the message by itself, as it does the times. */
const isBuiltIn = (name: string): boolean => new Resolver().message(name) !== undefined;

function notFound(name: string, by: string | undefined, sources: InterfaceSources): RclError {
  const { definitions, fallback } = sources;
  const places = [
    definitions === undefined ? "no definitions were given" : "the definitions given",
    ...filesOf(name, sources),
    fallback === undefined
      ? "no fallback was given (see rclts-interfaces/definitions)"
      : "the fallback given",
  ];
  const reason = by === undefined ? "" : `, which ${by} refers to`;
  return new RclError(
    "INTERFACE_NOT_FOUND",
    `no definition of ${name}${reason}; looked at:\n${places.map((place) => `  ${place}`).join("\n")}`,
  );
}
