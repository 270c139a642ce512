#!/usr/bin/env node
/** Removes what the build makes. `tsc -b --clean` leaves the outputs of sources that are gone; this does not. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const skipped = new Set(["node_modules", ".git"]);

clean(root);
rmSync(join(root, "node_modules/.cache"), { recursive: true, force: true });

function clean(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && (entry.name === "dist" || entry.name === "coverage")) {
      rmSync(path, { recursive: true });
    } else if (entry.isDirectory() && !skipped.has(entry.name)) {
      clean(path);
    } else if (entry.name.endsWith(".tsbuildinfo")) {
      rmSync(path);
    }
  }
}
