import { expect, test } from "vitest";
import { forbiddenImports, importsOf, upwardImports } from "./imports.ts";
import { isTypeScript, readTree } from "./tree.ts";

const sources = readTree().filter(isTypeScript);

test("nothing imports upward, and nothing reaches inside another package", () => {
  expect(sources.flatMap((file) => forbiddenImports(file))).toEqual([]);
});

test("the floors of rtps-ts look down only", () => {
  expect(sources.flatMap(upwardImports)).toEqual([]);
});

test("every way to write an import is seen", () => {
  const text = [
    'import a from "one";',
    'import {\n  b,\n  type C,\n} from "two";',
    'export * as d from "three";',
    'export type { E } from "./four.ts";',
    'import "five";',
    // Put together, since this file is read as well.
    `const f = await ${"import"}("six");`,
    '// import g from "a comment";',
    '/* import h from "another"; */',
    'export const i = "from seven";',
  ].join("\n");
  expect(importsOf({ path: "x.ts", text })).toEqual(["one", "two", "three", "./four.ts", "five", "six"]);
});

test.each([
  ["packages/cdr-ts/src/reader.ts", "rtps-ts", "a layer above"],
  ["packages/cdr-ts/src/reader.ts", "node:buffer", "Node.js in the core"],
  ["packages/rtps-ts/src/participant.ts", "../udp/index.ts", "the host from the core"],
  ["packages/rtps-ts/udp/socket.ts", "../src/ports.ts", "past the door of its own package"],
  ["packages/rclts/src/node.ts", "../../rtps-ts/src/host.ts", "past a door"],
  ["packages/rclts/src/node.ts", "rtps-ts/dist/host.js", "past a door, by name"],
  ["packages/rclts/src/node.ts", "rclts-interfaces/std_srvs/srv", "what is beside it"],
  ["packages/sim-ts/src/world.ts", "rtps-ts/udp", "the network from the simulation"],
  ["packages/rclts/test/node.test.ts", "../../rtps-ts/src/ports.ts", "another package's rooms from a test"],
  ["examples/demo/main.ts", "rtps-ts", "what a user of rclts does not see"],
  ["elsewhere/a.ts", "rclts", "a folder without rules"],
])("%s may not import %s: %s", (path, name) => {
  const table = forbiddenImports({ path, text: `import { x } from "${name}";` });
  expect(table).toHaveLength(1);
});

test.each([
  ["packages/rclts/src/node.ts", "rtps-ts/udp"],
  ["packages/rclts/src/node.ts", "./service/client.ts"],
  ["packages/rtps-ts/test/message/info.test.ts", "../../src/message/slab.ts"],
  ["examples/demo/main.ts", "rclts-interfaces/turtlesim/srv"],
])("%s may import %s", (path, name) => {
  expect(forbiddenImports({ path, text: `import { x } from "${name}";` })).toEqual([]);
});

test.each([
  ["message/slab.ts", "../behavior/outbox.ts"],
  ["discovery/endpoint-data.ts", "../behavior/guid-map.ts"],
  ["structure/guid.ts", "../message/slab.ts"],
  ["message/slab.ts", "../limits.ts"],
  ["behavior/outbox.ts", "../participant.ts"],
])("in rtps-ts, %s may not import %s", (path, name) => {
  const file = { path: `packages/rtps-ts/src/${path}`, text: `import { x } from "${name}";` };
  expect(upwardImports(file)).toHaveLength(1);
});
