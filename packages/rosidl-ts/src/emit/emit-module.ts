import { CodeModule, functionName } from "../codegen/code-module.ts";
import { literalCode } from "../codegen/literal-code.ts";
import { readFunction } from "../codegen/read-code.ts";
import { writeFunction } from "../codegen/write-code.ts";
import type { ConstantDefinition } from "../definition/definition.ts";
import type { ResolvedStruct } from "../definition/resolve.ts";
import { importPath } from "./file-names.ts";
import { typeDeclarations } from "./type-code.ts";

/** A TypeScript module for a message, with the code that `new Function` would get. */
export function emitMessage(struct: ResolvedStruct): string {
  const name = baseName(struct.name);
  const parts = emitStructs(struct.name, [{ struct, name, topLevel: false }]);
  const constants = constantCode(struct.constants);
  return moduleText(struct.name, "msg", parts, "MessageType", [
    `export const ${name}: MessageType<${name}, ${name}Input, ${constants.type}> = {`,
    `  kind: "message",`,
    `  name: "${struct.name}",`,
    `  codec: ${codecCode(struct)},`,
    `  constants: ${constants.value},`,
    "};",
  ]);
}

/** A TypeScript module for a service. */
export function emitService(name: string, request: ResolvedStruct, response: ResolvedStruct): string {
  const base = baseName(name);
  const [req, res] = [`${base}_Request`, `${base}_Response`];
  const parts = emitStructs(name, [
    { struct: request, name: req, topLevel: true },
    { struct: response, name: res, topLevel: true },
  ]);
  const [inRequest, inResponse] = [constantCode(request.constants), constantCode(response.constants)];
  const constantsType = `{ readonly request: ${inRequest.type}; readonly response: ${inResponse.type} }`;
  return moduleText(name, "srv", parts, "ServiceType", [
    `export const ${base}: ServiceType<${req}, ${res}, ${req}Input, ${res}Input, ${constantsType}> = {`,
    `  kind: "service",`,
    `  name: "${name}",`,
    `  request: ${codecCode(request)},`,
    `  response: ${codecCode(response)},`,
    `  constants: { request: ${inRequest.value}, response: ${inResponse.value} },`,
    "};",
  ]);
}

interface EmittedStruct {
  readonly struct: ResolvedStruct;
  readonly name: string;
  /** Whether no other message can contain it. */
  readonly topLevel: boolean;
}

interface ModuleParts {
  readonly module: CodeModule;
  readonly types: readonly string[];
  readonly functions: readonly string[];
  readonly imports: readonly string[];
}

function emitStructs(owner: string, structs: readonly EmittedStruct[]): ModuleParts {
  const module = new CodeModule(true);
  const types: string[] = [];
  const functions: string[] = [];
  const named = new Map<string, ResolvedStruct>();
  for (const { struct, name, topLevel } of structs) {
    types.push(
      ...typeDeclarations(struct, name, (other) => {
        named.set(other.name, other);
        return aliasOf(other);
      }),
    );
    const [write, read] = [writeFunction(struct, module, topLevel), readFunction(struct, module, topLevel)];
    // Others call the functions of messages.
    const door = topLevel ? "" : "export ";
    functions.push(...[`${door}${write[0]}`, ...write.slice(1)], ...[`${door}${read[0]}`, ...read.slice(1)]);
  }
  const imports = [...named.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((other) => importLine(owner, other, module));
  return { module, types, functions, imports };
}

function importLine(owner: string, other: ResolvedStruct, module: CodeModule): string {
  const name = baseName(other.name);
  const names = [`type ${name} as ${aliasOf(other)}`, `type ${name}Input as ${aliasOf(other)}Input`];
  if (module.called.has(other.name)) names.push(functionName("write", other), functionName("read", other));
  return `import { ${names.join(", ")} } from "${importPath(owner, other.name)}";`;
}

function moduleText(
  name: string,
  extension: string,
  parts: ModuleParts,
  typeName: string,
  value: readonly string[],
): string {
  const { module, types, functions, imports } = parts;
  const inputs = ["BigIntsInput", "NumbersInput"].filter((input) =>
    types.some((line) => line.includes(input)),
  );
  const fromCdr = [...inputs, typeName].map((imported) => `type ${imported}`).join(", ");
  return `${[
    `// Generated from ${name}.${extension}; do not edit.`,
    `import { ${fromCdr}, runtimeV1 } from "cdr-ts";`,
    ...imports,
    "",
    ...types,
    "",
    `const { ${[...module.runtimeNames].sort().join(", ")} } = runtimeV1;`,
    ...module.constantLines,
    "",
    ...functions,
    "",
    ...value,
  ].join("\n")}\n`;
}

function codecCode(struct: ResolvedStruct): string {
  const functions = `${functionName("write", struct)}, ${functionName("read", struct)}`;
  return `/* @__PURE__ */ runtimeV1.codec("${struct.name}", ${functions})`;
}

function constantCode(constants: readonly ConstantDefinition[]): {
  readonly type: string;
  readonly value: string;
} {
  if (constants.length === 0) return { type: "Record<never, never>", value: "{}" };
  const literals = constants.map(({ name, value }) => ({ name, code: literalCode(value), value }));
  const types = literals.map(({ name, code, value }) => {
    // A float constant can be infinite, for which there is no literal type.
    const isLiteral = typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0));
    return `readonly ${name}: ${isLiteral ? code : "number"}`;
  });
  return {
    type: `{ ${types.join("; ")} }`,
    value: `{ ${literals.map(({ name, code }) => `${name}: ${code}`).join(", ")} }`,
  };
}

const baseName = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** `geometry_msgs_msg_Pose`: no message's own name has an underscore, so that it is free in every module. */
const aliasOf = (struct: ResolvedStruct): string => struct.name.replaceAll("/", "_");
