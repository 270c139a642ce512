import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fox, stars } from "../../examples/demo/figure.ts";
import { expectWellFormed, pathsOf } from "./picture.ts";
import { gone, Program } from "./program.ts";

/** Spawn, then per line and star two calls to get there and one for the pen, and parking twice. */
const calls =
  1 + fox.reduce((sum, { points }) => sum + 3 + points.length - 1, 0) + stars.length * (3 + 5) + 2 * 2;

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "rclts-demo-"));
});

afterEach(() => rm(cwd, { recursive: true }));

describe("the demo", () => {
  test("shows every call, leaves the fox and ends both processes", async () => {
    await using demo = new Program("demo/main", { domainId: 90, cwd });
    const { code, stdout, stderr } = await demo.ended;
    expect(stderr).not.toMatch(/WARN|ERROR|demo:/);
    expect(code).toBe(0);
    await gone(turtlesimIn(stdout));

    expect(stdout).toContain("  /spawn [turtlesim/srv/Spawn]\n");
    expect(stdout).toContain(
      "request:  turtlesim.srv.Spawn_Request(x=2, y=2, theta=0, name='foxy_turtle')\n  response: turtlesim.srv.Spawn_Response(name='foxy_turtle')",
    );
    expect(stdout.match(/^ {2}request: {2}/gm)).toHaveLength(calls);
    expect(stdout.match(/^ {2}response: .* ms\)$/gm)).toHaveLength(calls);
    expect(stdout).toContain(`\n${calls} calls, each answered`);
    const path = join(cwd, "turtle.svg");
    expect(stdout).toContain(path);
    expectFigure(await readFile(path, "utf8"));
  });

  test("says so when its turtlesim dies", async () => {
    await using demo = new Program("demo/main", { domainId: 91, cwd });
    const [, pid] = await demo.says(/turtlesim is process (\d+)/);
    await demo.says(/response:/);
    process.kill(Number(pid), "SIGKILL");
    const { code, stderr } = await demo.ended;
    expect(stderr).toContain("demo: the turtlesim process ended by itself: SIGKILL");
    expect(code).toBe(1);
  });

  test("takes its turtlesim with it when it is killed", async () => {
    await using demo = new Program("demo/main", { domainId: 92, cwd });
    const [said] = await demo.says(/turtlesim is process (\d+).*\n/);
    demo.process.kill("SIGKILL");
    await gone(turtlesimIn(said));
  });

  test("does not begin in a domain that is none", async () => {
    await using demo = new Program("demo/main", { domainId: 999, cwd });
    const { code, stdout, stderr } = await demo.ended;
    expect(stderr).toMatch(/demo: ROS_DOMAIN_ID: expected a whole number from 0 to 232/);
    expect(code).toBe(1);
    await gone(turtlesimIn(stdout));
  });
});

describe("the demo with --real", () => {
  test("drives a turtlesim that it did not start, twice", async () => {
    const svg = join(cwd, "real.svg");
    await using turtlesim = new Program("turtlesim/main", { args: ["--svg", svg], domainId: 93 });
    await turtlesim.says(/Spawning turtle \[turtle1\]/);
    for (const spawned of ["foxy_turtle", ""]) {
      await using demo = new Program("demo/main", { args: ["--real"], domainId: 93, cwd });
      const { code, stdout, stderr } = await demo.ended;
      expect(stderr).toBe("");
      expect(stdout).toContain(`Spawn_Response(name='${spawned}')`);
      expect(stdout).toContain(`\n${calls} calls, each answered`);
      expect(code).toBe(0);
    }
    const { code, stderr } = await turtlesim.interrupt();
    expect(stderr).toContain("A turtle named [foxy_turtle] already exists");
    expect(code).toBe(0);
    expect(pathsOf(await readFile(svg, "utf8"))).toHaveLength(2 * (fox.length + stars.length));
  });

  test("says so when there is none", async () => {
    await using demo = new Program("demo/main", { args: ["--real"], domainId: 94, cwd });
    const { code, stderr } = await demo.ended;
    expect(stderr).toContain("demo: no turtlesim was found in domain 94 within 10 s");
    expect(code).toBe(1);
  });
});

function expectFigure(svg: string): void {
  expectWellFormed(svg);
  const lines = pathsOf(svg).map(({ points, width }) => ({ segments: points.length - 1, width }));
  expect(lines).toEqual([
    ...fox.map(({ points, widthPixels }) => ({ segments: points.length - 1, width: widthPixels })),
    ...stars.map(() => ({ segments: 5, width: 4 })),
  ]);
}

const turtlesimIn = (stdout: string): number => Number(/turtlesim is process (\d+)/.exec(stdout)?.[1]);
