import { parseAction, parseService, type ResolvedStruct, Resolver, resolveAction } from "rosidl-ts";

/** Every structure that goes over the wire for a set of definitions, by its name. */
export function structsOf(definitions: Readonly<Record<string, string>>): Map<string, ResolvedStruct> {
  const resolver = new Resolver(definitions);
  const structs = Object.entries(definitions).flatMap(([name, text]) => {
    if (name.includes("/msg/")) return [resolver.message(name) as ResolvedStruct];
    if (name.includes("/action/"))
      return Object.values(resolveAction(resolver, parseAction(name, text))) as ResolvedStruct[];
    const { request, response } = parseService(name, text);
    return [resolver.resolve(request), resolver.resolve(response)];
  });
  return new Map(structs.map((struct) => [struct.name, struct]));
}
