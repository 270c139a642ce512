import { expect, test } from "vitest";
import {
  type Lock,
  loosePins,
  type Manifest,
  missingFields,
  needlessDependencies,
  unlockedOptionals,
} from "./manifests.ts";
import { rooms } from "./rooms.ts";
import { readTree } from "./tree.ts";

const files = readTree();
const manifests = files
  .filter(({ path }) => path === "package.json" || path.endsWith("/package.json"))
  .map(({ path, text }) => ({ path, manifest: JSON.parse(text) as Manifest }));
const published = manifests.filter(({ path }) =>
  /^(?:packages\/[\w-]+|interfaces)\/package\.json$/.test(path),
);

test("there are packages to look at", () => {
  expect(published.length).toBeGreaterThanOrEqual(6);
});

test("every dependency is pinned to one version", () => {
  expect(manifests.flatMap(({ path, manifest }) => loosePins(path, manifest))).toEqual([]);
});

test("every package says its license, engines and exports", () => {
  expect(published.flatMap(({ path, manifest }) => missingFields(path, manifest))).toEqual([]);
});

test("no package depends on what it may not import", () => {
  const wrong = published.flatMap(({ path, manifest }) => {
    const folder = path.replace("/package.json", "");
    const allowed = rooms.filter((room) => room.folder === folder || room.folder === `${folder}/src`);
    return needlessDependencies(
      path,
      manifest,
      allowed.flatMap(({ packages }) => packages),
    );
  });
  expect(wrong).toEqual([]);
});

test("the sources of the core see no types of a host", () => {
  const cores = ["packages/cdr-ts", "packages/rosidl-ts", "packages/rtps-ts", "packages/sim-ts"];
  const typesOf = (path: string): unknown => {
    const text = files.find((file) => file.path === path)?.text ?? "{}";
    return (JSON.parse(text) as { compilerOptions?: { types?: unknown } }).compilerOptions?.types;
  };
  expect(typesOf("tsconfig.base.json")).toEqual([]);
  for (const folder of cores) expect(typesOf(`${folder}/tsconfig.json`), folder).toBeUndefined();
});

test("the lock holds the packages of every platform", () => {
  const text = files.find(({ path }) => path === "package-lock.json")?.text ?? "";
  expect(unlockedOptionals(JSON.parse(text) as Lock)).toEqual([]);
});

test("an optional package without a place in the lock is found", () => {
  const tool = { optionalDependencies: { "@tool/linux": "1.0.0", "@tool/windows": "1.0.0" } };
  const lock = { packages: { "node_modules/tool": tool, "node_modules/@tool/linux": {} } };
  expect(unlockedOptionals(lock)).toHaveLength(1);
});

test("ranges, tags and addresses are no pins", () => {
  const dependencies = { a: "^1.0.0", b: "latest", c: "github:a/b", d: "1.2.x", e: "1.2.3", f: "1.0.0-rc.1" };
  expect(loosePins("package.json", { dependencies })).toHaveLength(4);
});

test("a package that says nothing of itself lacks five things", () => {
  expect(missingFields("packages/x/package.json", {})).toHaveLength(5);
});

test("a dependency from above is found", () => {
  const dependencies = { rclts: "0.1.0", "cdr-ts": "0.1.0" };
  expect(needlessDependencies("packages/rosidl-ts/package.json", { dependencies }, ["cdr-ts"])).toHaveLength(
    1,
  );
});
