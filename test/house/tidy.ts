import { isGenerated, isTypeScript, type SourceFile, withoutComments } from "./tree.ts";

/** Longer than that, a file is two rooms in one. */
const maxLines = 400;

export function tooLong(file: SourceFile): string[] {
  const lines = file.text.split("\n").length - 1;
  const counts = /\.(?:ts|mjs|c|cpp|h)$/.test(file.path) && !isGenerated(file);
  return counts && lines > maxLines ? [`${file.path} has ${lines} lines, of at most ${maxLines}`] : [];
}

/** What must not stay in a file, and where it may. This folder is exempt: it has to name what it forbids. */
const leftovers: readonly { what: string; pattern: RegExp; except?: readonly string[] }[] = [
  { what: "a note to do something later", pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/ },
  { what: "a test that shuts out the others", pattern: /\b(?:it|test|describe)\.only\b/ },
  {
    what: "a skipped test",
    pattern: /\b(?:it|test|describe)\.(?:skip|todo|skipIf|runIf)\b/,
    // Skips with the reason in the name, and fails instead in continuous integration.
    except: ["test/interop/environment.ts"],
  },
  { what: "a silenced compiler", pattern: /@ts-(?:ignore|nocheck)|\bas any\b|\bas unknown as never\b/ },
  { what: "a path of somebody's machine", pattern: /(?<![\w.])\/(?:root|home|Users|work)\/[\w.-]+/ },
  {
    what: "the address of a package registry",
    pattern: /"resolved": "https?:|registry\.\w+[.\w]*\/|\bregistry\s*=/,
  },
];

export function leftoversOf({ path, text }: SourceFile): string[] {
  if (path.startsWith("test/house/")) return [];
  return leftovers.flatMap(({ what, pattern, except }) => {
    if (except?.includes(path)) return [];
    const line = text.split("\n").findIndex((candidate) => pattern.test(candidate));
    return line < 0 ? [] : [`${path}:${line + 1}: ${what}`];
  });
}

/** Sources that run anywhere: no socket, no clock, no chance, no Node.js. */
const hostFree = [
  "packages/cdr-ts/src/",
  "packages/rosidl-ts/src/",
  "packages/rtps-ts/src/",
  "packages/sim-ts/src/",
];

const hostThings =
  /\b(?:Buffer|process|console|performance|crypto|setTimeout|setInterval|setImmediate|queueMicrotask)\b|\bDate\b|\bMath\.random\b|["']node:/;

/** Asks whether the host has faster text coding, and does without. */
const mayAskForHost = ["packages/cdr-ts/src/host.ts"];

export function hostUse(file: SourceFile): string[] {
  if (!isTypeScript(file) || mayAskForHost.includes(file.path)) return [];
  if (!hostFree.some((folder) => file.path.startsWith(folder))) return [];
  return findInCode(file, hostThings, "belongs to a host, and this package has none");
}

/** Octets are read and written in `message/` and `discovery/`; behavior works on values. */
export function octetsInBehavior(file: SourceFile): string[] {
  if (!file.path.startsWith("packages/rtps-ts/src/behavior/")) return [];
  return findInCode(
    file,
    /\bDataView\b|\.(?:get|set)(?:Big)?(?:Ui|I)nt(?:8|16|32|64)\b/,
    "reads or writes octets",
  );
}

function findInCode({ path, text }: SourceFile, pattern: RegExp, what: string): string[] {
  const lines = withoutComments(text).split("\n");
  return lines.flatMap((line, at) => {
    const found = pattern.exec(line.replace(/"(?!node:)(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""'));
    return found === null ? [] : [`${path}:${at + 1}: ${found[0]} ${what}`];
  });
}
