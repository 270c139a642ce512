import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Block, blocksOf, localLinks, promisedOutput, readme, repository } from "./readme.ts";

const run = promisify(execFile);
const blocks = blocksOf(readme);
const programs = blocks.filter(({ language }) => language === "ts");
const commands = blocks.filter(({ language }) => language === "sh");

/** Inside the repository, so that the packages are found as a program of a user finds them: built, by name. */
const work = join(repository, "node_modules/.cache/readme");

/** A domain of its own, on this machine only. */
const env = { ...process.env, ROS_DOMAIN_ID: "98", ROS_AUTOMATIC_DISCOVERY_RANGE: "LOCALHOST" };

const read = (path: string): string => readFileSync(join(repository, path), "utf8");
const nameOf = ({ line }: Block): string => `line-${line}`;

test("there are programs and commands in the README, and nothing else in its blocks", () => {
  expect(programs.length).toBeGreaterThan(1);
  expect(commands.length).toBeGreaterThan(1);
  expect(programs.length + commands.length).toBe(blocks.length);
});

describe("the programs of the README", () => {
  beforeAll(async () => {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const compilerOptions = {
      composite: false,
      declaration: false,
      declarationMap: false,
      isolatedDeclarations: false,
      sourceMap: false,
      types: ["node"],
    };
    const config = { extends: "../../../tsconfig.base.json", compilerOptions, include: ["*.ts"] };
    writeFileSync(join(work, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(work, "tsconfig.json"), JSON.stringify(config));
    for (const block of programs) writeFileSync(join(work, `${nameOf(block)}.ts`), block.text);
    const compiler = createRequire(import.meta.url)
      .resolve("typescript/package.json")
      .replace("package.json", "bin/tsc");
    await run(process.execPath, [compiler, "-p", work]).catch(({ stdout }: { stdout: string }) => {
      throw new Error(`The README does not compile:\n${stdout}`);
    });
  }, 60_000);

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test.each(programs.map((block) => [nameOf(block), block] as const))(
    "%s runs and prints what it says",
    async (name, { text }) => {
      const { stdout } = await run(process.execPath, [join(work, `${name}.js`)], { env, timeout: 15_000 });
      const promised = promisedOutput(text);
      expect(promised.length).toBeGreaterThan(0);
      expect(stdout.trimEnd().split("\n")).toEqual(promised);
    },
  );
});

describe("the commands of the README", () => {
  const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;
  /** npm's own are too long for here: continuous integration runs them, as they stand. */
  const isNpm = (line: string): boolean => line.startsWith("npm ");
  const lines = commands.flatMap(({ text }) => text.trim().split("\n"));

  test.each(lines.filter(isNpm))("%s is there, and run by continuous integration", (line) => {
    for (const part of line.split(" && ")) {
      const script = /^npm (?:run )?([\w:]+)/.exec(part)?.[1] ?? "";
      if (script !== "install") expect(scripts).toHaveProperty([script]);
    }
    const steps = read(".ci/run").split("\n");
    expect(
      steps.some(
        (step) => step.startsWith("step ") && (step.endsWith(` ${line}`) || step.endsWith(`'${line}'`)),
      ),
    ).toBe(true);
  });

  const others = commands.map(({ text }) => text).filter((text) => !text.split("\n").some(isNpm));
  test.each(others)("%s", async (text) => {
    const script = `${text}\nstatus=$?\nkill $! 2>/dev/null\nexit $status`;
    const { stdout } = await run("sh", ["-c", script], { cwd: repository, env, timeout: 15_000 });
    expect(stdout).toContain("41 + 1 = 42");
  });

  test("scripts named in its text are there", () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
    for (const script of named) expect(scripts).toHaveProperty([script]);
  });
});

test.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/troubleshooting.md"])(
  "%s links to files that are there",
  (path) => {
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
    for (const target of localLinks(read(path)))
      expect(existsSync(join(repository, folder, target)), target).toBe(true);
  },
);

describe("how the README is read", () => {
  const markdown =
    "Text\n\n```ts\nconsole.log(1 + 1); // 2\n```\n\n[a](docs/a.md#part) [b](https://example.org)\n";

  test("a block has its language, its text and its line", () => {
    expect(blocksOf(markdown)).toEqual([{ language: "ts", text: "console.log(1 + 1); // 2\n", line: 3 }]);
  });

  test("what a program promises to print is behind its console.log", () => {
    expect(promisedOutput(markdown)).toEqual(["2"]);
  });

  test("links within the project are told from others", () => {
    expect(localLinks(markdown)).toEqual(["docs/a.md"]);
  });
});
