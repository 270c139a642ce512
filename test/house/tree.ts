import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the project that people wrote: its path from the root, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** What the build, the package manager and the tools leave behind. */
const notOurs = new Set(["node_modules", "dist", "coverage", "build", ".git"]);

const textEndings =
  /\.(?:ts|mjs|js|json|jsonl|md|sh|c|cpp|h|hpp|idl|xml|srv|msg|txt|yml|yaml)$|(?:^|\/)[^.]*$/;

/** Every text file below the root. */
export function readTree(): SourceFile[] {
  return [...walk("")].map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!notOurs.has(entry.name)) yield* walk(path);
    } else if (entry.isFile() && textEndings.test(path)) {
      yield path;
    }
  }
}

export const isTypeScript = ({ path }: SourceFile): boolean => path.endsWith(".ts");

/** Written by a program, from a source that is checked in its place. */
export const isGenerated = ({ path }: SourceFile): boolean =>
  path.startsWith("interfaces/generated/") || path === "package-lock.json";

/** The code without its comments, with every line where it was. Strings stay: they may be import paths. */
export function withoutComments(text: string): string {
  return text.replace(commentOrString, (found) =>
    found.startsWith("/") ? found.replace(/[^\n]/g, " ") : found,
  );
}

const commentOrString =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
