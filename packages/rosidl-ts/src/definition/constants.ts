import type { Constants } from "cdr-ts";
import type { StructDefinition } from "./definition.ts";
import type { ResolvedStruct } from "./resolve.ts";

/** The constants of a definition, by name. */
export function constantsOf(definition: StructDefinition | ResolvedStruct): Constants {
  return Object.freeze(Object.fromEntries(definition.constants.map(({ name, value }) => [name, value])));
}
