import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the interface packages. */
export const interfacesFolder: string = fileURLToPath(new URL("../../interfaces/", import.meta.url));

/** Every definition that is checked in: `package/msg/Name` to its text. */
export function checkedInDefinitions(): Record<string, string> {
  const definitions: Record<string, string> = {};
  for (const path of readdirSync(interfacesFolder, { recursive: true, encoding: "utf8" })) {
    const match = /^([a-z0-9_]+)[\\/](msg|srv|action)[\\/](\w+)\.\2$/.exec(path);
    if (match !== null)
      definitions[match.slice(1).join("/")] = readFileSync(`${interfacesFolder}${path}`, "utf8");
  }
  return definitions;
}
