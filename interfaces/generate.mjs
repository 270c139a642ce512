// Writes generated/ from the definitions beside this file: `npm run generate`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emitInterfaces } from "rosidl-ts";

const root = dirname(fileURLToPath(import.meta.url));
const generated = join(root, "generated");

/** `package/msg/Name` to the text of `package/msg/Name.msg`, and the same for services and actions. */
const definitions = {};
for (const path of readdirSync(root, { recursive: true })) {
  const match = /^([a-z0-9_]+)[\\/](msg|srv|action)[\\/](\w+)\.\2$/.exec(path);
  if (match !== null) definitions[match.slice(1).join("/")] = readFileSync(join(root, path), "utf8");
}

rmSync(generated, { recursive: true, force: true });
const files = emitInterfaces(definitions);
for (const [path, text] of files) {
  const file = join(generated, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${Object.keys(definitions).length} definitions, ${files.size} modules`);
