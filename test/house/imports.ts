import { posix } from "node:path";
import { type Room, rooms, rtpsFloors, rtpsValueFiles } from "./rooms.ts";
import { type SourceFile, withoutComments } from "./tree.ts";

/** What the file imports or exports from elsewhere, as it is written there. */
export function importsOf({ text }: SourceFile): string[] {
  const code = withoutComments(text);
  return importPatterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ""));
}

const importPatterns = [
  /^[ \t]*(?:import|export)\b[^"'`;=]*?\bfrom\s*["']([^"'\n]+)["']/gm,
  /^[ \t]*import\s*["']([^"'\n]+)["']/gm,
  /\bimport\s*\(\s*["']([^"'\n]+)["']/g,
];

/** A sentence for each import of the file that looks upward or reaches inside another package. */
export function forbiddenImports(file: SourceFile, table: readonly Room[] = rooms): string[] {
  const room = roomOf(file.path, table);
  if (room === undefined) return [`${file.path} is in no room of test/house/rooms.ts`];
  return importsOf(file).flatMap((name) =>
    isAllowed(file.path, name, room, table) ? [] : [`${file.path} may not import "${name}"`],
  );
}

function roomOf(path: string, table: readonly Room[]): Room | undefined {
  const around = table.filter(({ folder }) => isInside(path, folder));
  return around.sort((a, b) => b.folder.length - a.folder.length)[0];
}

function isAllowed(path: string, name: string, room: Room, table: readonly Room[]): boolean {
  if (!name.startsWith(".")) {
    return room.packages.some((allowed) =>
      allowed === "node:" ? name.startsWith("node:") : isPackage(name, allowed),
    );
  }
  const target = posix.join(posix.dirname(path), name);
  if (room.folders?.some((folder) => isInside(target, folder))) return true;
  // A file in a folder that is a room of its own belongs to that room, not to the one around it.
  return isInside(target, room.folder) && roomOf(target, table) === room;
}

/** `rclts-interfaces` has a door for each interface package; of all others only what is listed is one. */
const isPackage = (name: string, allowed: string): boolean =>
  name === allowed ||
  (allowed === "rclts-interfaces" && /^rclts-interfaces\/\w+\/(?:msg|srv|action)$/.test(name));

const isInside = (path: string, folder: string): boolean => folder === "" || path.startsWith(`${folder}/`);

/** A sentence for each import inside `rtps-ts/src` that looks up from its floor. */
export function upwardImports(file: SourceFile): string[] {
  if (!isInside(file.path, rtpsSource)) return [];
  const floor = floorOf(file.path);
  const below = rtpsFloors[floor] ?? [];
  return importsOf(file).flatMap((name) => {
    if (!name.startsWith(".")) return [];
    const other = floorOf(posix.join(posix.dirname(file.path), name));
    if (other === floor || below.includes(other)) return [];
    return [`${file.path} is on the floor "${floor}" and may not import "${name}" from "${other}"`];
  });
}

const rtpsSource = "packages/rtps-ts/src";

function floorOf(path: string): string {
  const [first = "", ...rest] = path.slice(rtpsSource.length + 1).split("/");
  if (rest.length > 0) return first;
  return rtpsValueFiles.includes(first) ? "values" : "top";
}
