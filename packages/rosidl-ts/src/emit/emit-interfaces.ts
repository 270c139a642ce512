import { parseAction, parseMessage, parseService } from "../definition/parse.ts";
import { type Definitions, Resolver } from "../definition/resolve.ts";
import { resolveAction } from "../definition/resolve-action.ts";
import { emitAction, emitMessage, emitService } from "./emit-module.ts";
import { kebabCase, modulePath } from "./file-names.ts";

/**
 * TypeScript modules for a set of interfaces: one for each, an index for each `package/msg`,
 * `package/srv` and `package/action`, and `definitions.ts` with the texts. The same definitions give the same modules, in whatever order they come.
 * @param definitions `package/msg/Name`, `package/srv/Name` and `package/action/Name` to the text of the file.
 * @returns The text of each file, by its path.
 * @throws DefinitionError
 */
export function emitInterfaces(definitions: Definitions): Map<string, string> {
  const files = new Map<string, string>();
  const indices = new Map<string, string[]>();
  const resolver = new Resolver(definitions);
  for (const name of Object.keys(definitions).sort()) {
    files.set(modulePath(name), emitInterface(name, definitions[name] ?? "", resolver));
    const slash = name.lastIndexOf("/");
    const folder = name.slice(0, slash);
    const lines = indices.get(folder) ?? [];
    indices.set(folder, lines);
    lines.push(indexLine(folder, name.slice(slash + 1)));
  }
  for (const [folder, lines] of indices) {
    files.set(`${folder}/index.ts`, `// Generated; do not edit.\n${lines.join("\n")}\n`);
  }
  files.set("definitions.ts", emitDefinitions(definitions));
  return files;
}

/** The texts themselves, as literal types: for who defines a type that refers to one of these. */
function emitDefinitions(definitions: Definitions): string {
  const sorted = Object.keys(definitions).sort();
  const lines = sorted.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(definitions[name])},`);
  return [
    "// Generated; do not edit.",
    "",
    "/** `package/msg/Name`, `package/srv/Name` and `package/action/Name` to the text of the definition. */",
    "export const definitions = {",
    ...lines,
    "} as const;",
    "",
  ].join("\n");
}

function emitInterface(name: string, text: string, resolver: Resolver): string {
  const kind = name.split("/")[1];
  if (kind === "action") return emitAction(name, resolveAction(resolver, parseAction(name, text)));
  if (kind === "srv") {
    const { request, response } = parseService(name, text);
    return emitService(name, resolver.resolve(request), resolver.resolve(response));
  }
  return emitMessage(resolver.message(name) ?? resolver.resolve(parseMessage(name, text)));
}

function indexLine(folder: string, name: string): string {
  const types = folder.endsWith("/msg")
    ? [`${name}Input`]
    : suffixes(folder).flatMap((suffix) => [`${name}_${suffix}`, `${name}_${suffix}Input`]);
  return `export { ${[name, ...types.map((type) => `type ${type}`)].join(", ")} } from "./${kebabCase(name)}.ts";`;
}

function suffixes(folder: string): readonly string[] {
  return folder.endsWith("/srv") ? ["Request", "Response"] : actionSuffixes;
}

const actionSuffixes = [
  "Goal",
  "Result",
  "Feedback",
  "SendGoal_Request",
  "SendGoal_Response",
  "GetResult_Request",
  "GetResult_Response",
  "FeedbackMessage",
];
