import { expect, test } from "vitest";
import { hostUse, leftoversOf, octetsInBehavior, tooLong } from "./tidy.ts";
import { readTree } from "./tree.ts";

const files = readTree();

test("no file is too long", () => {
  expect(files.flatMap(tooLong)).toEqual([]);
});

test("nothing is left lying about", () => {
  expect(files.flatMap(leftoversOf)).toEqual([]);
});

test("the core needs no host", () => {
  expect(files.flatMap(hostUse)).toEqual([]);
});

test("behavior never touches octets", () => {
  expect(files.flatMap(octetsInBehavior)).toEqual([]);
});

test("a file of 401 lines is too long, one of 400 is not, and what a program wrote may be", () => {
  const lines = (count: number): string => "x\n".repeat(count);
  expect(tooLong({ path: "packages/rclts/src/node.ts", text: lines(401) })).toHaveLength(1);
  expect(tooLong({ path: "packages/rclts/src/node.ts", text: lines(400) })).toEqual([]);
  expect(tooLong({ path: "interfaces/generated/std_msgs/msg.ts", text: lines(401) })).toEqual([]);
});

test.each([
  "// TODO later",
  "/* FIXME */",
  'it.only("x", f);',
  'test.skip("x", f);',
  "// @ts-ignore",
  "const x = y as any;",
  `const path = "/${"home"}/alice/project";`,
  '    "resolved": "https://packages.example.org/a.tgz",',
])("is left lying about: %s", (line) => {
  expect(leftoversOf({ path: "packages/rclts/src/node.ts", text: `first\n${line}\n` })).toEqual([
    expect.stringMatching(/^packages\/rclts\/src\/node\.ts:2: /),
  ]);
});

test.each([
  "setTimeout(f, 1);",
  "const now = Date.now();",
  "Math.random();",
  "Buffer.from(x);",
  "process.env.A;",
  'import { x } from "node:dgram";',
])("needs a host: %s", (line) => {
  expect(hostUse({ path: "packages/rtps-ts/src/participant.ts", text: line })).toHaveLength(1);
  expect(hostUse({ path: "packages/rtps-ts/udp/socket.ts", text: line })).toEqual([]);
});

test("a host's name in a comment or a message is no use of it", () => {
  const text = '// Date.now() is the host\'s.\nthrow new Error("in this process");\n';
  expect(hostUse({ path: "packages/rtps-ts/src/participant.ts", text })).toEqual([]);
});

test("a DataView in behavior is found, and one in message is at home", () => {
  const text = "const view = new DataView(bytes.buffer);\nview.getUint32(0);\n";
  expect(octetsInBehavior({ path: "packages/rtps-ts/src/behavior/outbox.ts", text })).toHaveLength(2);
  expect(octetsInBehavior({ path: "packages/rtps-ts/src/message/body.ts", text })).toEqual([]);
});
