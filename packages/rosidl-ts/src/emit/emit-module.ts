import { CodeModule, functionName } from "../codegen/code-module.ts";
import { literalCode } from "../codegen/literal-code.ts";
import { readFunction } from "../codegen/read-code.ts";
import { writeFunction } from "../codegen/write-code.ts";
import type { ConstantDefinition } from "../definition/definition.ts";
import type { ResolvedStruct } from "../definition/resolve.ts";
import type { ResolvedAction } from "../definition/resolve-action.ts";
import { importPath } from "./file-names.ts";
import { typeDeclarations } from "./type-code.ts";

/** A TypeScript module for a message, with the code that `new Function` would get. */
export function emitMessage(struct: ResolvedStruct): string {
  const name = baseName(struct.name);
  const parts = emitStructs(struct.name, [{ struct, name, use: "everywhere" }]);
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
    { struct: request, name: req, use: "alone" },
    { struct: response, name: res, use: "alone" },
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

/** A TypeScript module for an action. */
export function emitAction(name: string, action: ResolvedAction): string {
  const base = baseName(name);
  const inside = [action.goal, action.result, action.feedback];
  const wire = [
    action.sendGoalRequest,
    action.sendGoalResponse,
    action.getResultRequest,
    action.getResultResponse,
    action.feedbackMessage,
  ];
  const emitted = (use: EmittedStruct["use"]) => (struct: ResolvedStruct) => ({
    struct,
    name: baseName(struct.name),
    use,
  });
  const parts = emitStructs(name, [...inside.map(emitted("inside")), ...wire.map(emitted("alone"))]);
  const [goal, result, feedback] = inside.map((struct) => constantCode(struct.constants)) as [
    Code,
    Code,
    Code,
  ];
  const constantsType = `{ readonly goal: ${goal.type}; readonly result: ${result.type}; readonly feedback: ${feedback.type} }`;
  const types = ["", "Input"].flatMap((suffix) =>
    ["Goal", "Result", "Feedback"].map((part) => `${base}_${part}${suffix}`),
  );
  return moduleText(name, "action", parts, "ActionType", [
    `export const ${base}: ActionType<${types.join(", ")}, ${constantsType}> = {`,
    `  kind: "action",`,
    `  name: "${name}",`,
    `  goal: ${codecCode(action.goal)},`,
    `  result: ${codecCode(action.result)},`,
    `  feedback: ${codecCode(action.feedback)},`,
    ...wireServiceCode("sendGoal", `${name}_SendGoal`, action.sendGoalRequest, action.sendGoalResponse),
    ...wireServiceCode("getResult", `${name}_GetResult`, action.getResultRequest, action.getResultResponse),
    "  feedbackMessage: {",
    `    kind: "message",`,
    `    name: "${name}_FeedbackMessage",`,
    `    codec: ${codecCode(action.feedbackMessage)},`,
    "    constants: {},",
    "  },",
    `  constants: { goal: ${goal.value}, result: ${result.value}, feedback: ${feedback.value} },`,
    "};",
  ]);
}

function wireServiceCode(
  member: string,
  name: string,
  request: ResolvedStruct,
  response: ResolvedStruct,
): string[] {
  return [
    `  ${member}: {`,
    `    kind: "service",`,
    `    name: "${name}",`,
    `    request: ${codecCode(request)},`,
    `    response: ${codecCode(response)},`,
    "    constants: { request: {}, response: {} },",
    "  },",
  ];
}

interface EmittedStruct {
  readonly struct: ResolvedStruct;
  readonly name: string;
  /** Which messages contain it: none, some of this module, or any. */
  readonly use: "alone" | "inside" | "everywhere";
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
  const own = new Map(structs.map(({ struct, name }) => [struct.name, name]));
  for (const { struct, name, use } of structs) {
    types.push(
      ...typeDeclarations(struct, name, (other) => {
        const local = own.get(other.name);
        if (local !== undefined) return local;
        named.set(other.name, other);
        return aliasOf(other);
      }),
    );
    const topLevel = use === "alone";
    const [write, read] = [writeFunction(struct, module, topLevel), readFunction(struct, module, topLevel)];
    // Others call the functions of messages.
    const door = use === "everywhere" ? "export " : "";
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

/** The code of a group of constants. */
interface Code {
  readonly type: string;
  readonly value: string;
}

function constantCode(constants: readonly ConstantDefinition[]): Code {
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
