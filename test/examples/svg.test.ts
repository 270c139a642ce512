import { expect, test } from "vitest";
import { renderSvg } from "../../examples/turtlesim/svg.ts";
import { World } from "../../examples/turtlesim/world.ts";
import { expectWellFormed, pathsOf } from "./picture.ts";

test("lines of one pen are one path, in pixels from the upper left", () => {
  const world = new World();
  world.setPen("turtle1", { r: 0, g: 0, b: 0, width: 0, off: 1 });
  world.teleportAbsolute("turtle1", { x: 0, y: 0, theta: 0 });
  world.setPen("turtle1", { r: 255, g: 10, b: 0, width: 5, off: 0 });
  world.teleportAbsolute("turtle1", { x: 2, y: 0, theta: 0 });
  world.teleportAbsolute("turtle1", { x: 2, y: 1, theta: 0 });
  const svg = renderSvg(world);
  expectWellFormed(svg);
  expect(pathsOf(svg)).toEqual([
    { points: ["0.00 499.00", "90.00 499.00", "90.00 454.00"], stroke: "#ff0a00", width: 5 },
  ]);
});

test("a lifted pen, another pen and another turtle begin another path", () => {
  const world = new World();
  world.spawn({ name: "other", x: 1, y: 1, theta: 0 });
  const go = (name: string) => world.teleportRelative(name, { linear: 1, angular: 0.5 });
  go("turtle1");
  go("turtle1");
  go("other");
  go("turtle1");
  world.setPen("turtle1", { r: 1, g: 2, b: 3, width: 1, off: 0 });
  go("turtle1");
  world.setPen("turtle1", { r: 1, g: 2, b: 3, width: 1, off: 1 });
  go("turtle1");
  world.setPen("turtle1", { r: 1, g: 2, b: 3, width: 1, off: 0 });
  go("turtle1");
  expect(pathsOf(renderSvg(world)).map(({ points }) => points.length)).toEqual([3, 2, 2, 2, 2]);
});

test("every turtle is in it, and names are text", () => {
  const world = new World();
  world.spawn({ name: "<&>", x: 1, y: 1, theta: Math.PI / 2 });
  const svg = renderSvg(world);
  expectWellFormed(svg);
  expect(svg).toContain("<title>turtle1</title>");
  expect(svg).toContain(
    `<g transform="translate(45.00 454.00) rotate(-90.0)"><title>&#60;&#38;&#62;</title>`,
  );
});
