import { expect, test } from "vitest";
import { Program } from "./program.ts";

test("add-two-ints: the client has the server add", async () => {
  await using server = new Program("add-two-ints/server", { domainId: 95 });
  await server.says(/Adding/);
  await using client = new Program("add-two-ints/client", { args: ["9007199254740993", "2"], domainId: 95 });
  expect(await client.ended).toMatchObject({
    code: 0,
    stdout: "9007199254740993 + 2 = 9007199254740995\n",
    stderr: "",
  });
  expect(await server.interrupt()).toMatchObject({ code: 0, stderr: "" });
});

test("number-game: the client finds the number", async () => {
  await using server = new Program("number-game/server", { domainId: 96 });
  await server.says(/Thinking/);
  await using client = new Program("number-game/client", { domainId: 96 });
  const { code, stdout, stderr } = await client.ended;
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^(\d\. \d+\? (Higher|Lower)!\n){0,6}\d\. \d+\? That is it!\n$/);
  expect(code).toBe(0);
  expect(await server.interrupt()).toMatchObject({ code: 0, stderr: "" });
});
