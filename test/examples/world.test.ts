import { describe, expect, test } from "vitest";
import { defaultPen } from "../../examples/turtlesim/pen.ts";
import { middle, worldSize } from "../../examples/turtlesim/pose.ts";
import { World } from "../../examples/turtlesim/world.ts";

const pose = (world: World, name: string) => world.turtles.find((turtle) => turtle.name === name)?.pose;
const names = (world: World) => world.turtles.map(({ name }) => name);

describe("turtles", () => {
  test("the first is turtle1, in the middle, as its topic tells it", () => {
    const world = new World();
    expect(names(world)).toEqual(["turtle1"]);
    expect(world.turtles[0]).toMatchObject({ pose: middle, pen: defaultPen });
    expect(Math.fround(middle.x).toFixed(6)).toBe("5.544445");
  });

  test("those without a name get the next free number", () => {
    const world = new World();
    const unnamed = { name: "", x: 1, y: 1, theta: 0 };
    world.spawn({ ...unnamed, name: "turtle2" });
    expect(world.spawn(unnamed)?.name).toBe("turtle3");
    world.kill("turtle3");
    expect(world.spawn(unnamed)?.name).toBe("turtle4");
  });

  test("a name is given once", () => {
    const world = new World();
    const foxy = { name: "foxy_turtle", x: 2, y: 2, theta: 0 };
    expect(world.spawn(foxy)?.name).toBe("foxy_turtle");
    expect(world.spawn({ ...foxy, x: 3 })).toBeUndefined();
    expect(pose(world, "foxy_turtle")?.x).toBe(2);
    expect(world.kill("foxy_turtle")).toBe(true);
    expect(world.spawn(foxy)?.name).toBe("foxy_turtle");
  });

  test("whoever is not there cannot be killed or moved", () => {
    const world = new World();
    expect(world.kill("nobody")).toBe(false);
    expect(world.teleportAbsolute("nobody", middle)).toEqual({ outcome: "no such turtle" });
    world.setPen("nobody", { r: 1, g: 2, b: 3, width: 4, off: 0 });
    expect(names(world)).toEqual(["turtle1"]);
  });

  test("reset leaves one turtle in the middle, and its numbers begin again", () => {
    const world = new World();
    world.spawn({ name: "", x: 1, y: 1, theta: 0 });
    world.teleportAbsolute("turtle1", { x: 1, y: 1, theta: 0 });
    world.reset();
    expect(world.turtles).toEqual([{ name: "turtle1", pose: middle, pen: defaultPen }]);
    expect(world.strokes).toEqual([]);
    expect(world.spawn({ name: "", x: 1, y: 1, theta: 0 })?.name).toBe("turtle2");
  });
});

describe("teleports", () => {
  test("draw where the pen is down", () => {
    const world = new World();
    expect(world.teleportAbsolute("turtle1", { x: 1, y: 2, theta: 0.5 })).toEqual({ outcome: "moved" });
    expect(pose(world, "turtle1")).toEqual({ x: 1, y: 2, theta: 0.5 });
    expect(world.strokes).toEqual([{ from: middle, to: { x: 1, y: 2, theta: 0.5 }, pen: defaultPen }]);
  });

  test("do not draw where it is lifted", () => {
    const world = new World();
    world.setPen("turtle1", { r: 1, g: 2, b: 3, width: 4, off: 1 });
    world.teleportAbsolute("turtle1", { x: 1, y: 2, theta: 0 });
    expect(world.strokes).toEqual([]);
    expect(world.turtles[0]?.pen).toEqual({ ...defaultPen, isDown: false });
  });

  test("draw with the pen that was set; a width of 0 is 1 pixel", () => {
    const world = new World();
    world.setPen("turtle1", { r: 255, g: 10, b: 20, width: 5, off: 0 });
    world.teleportAbsolute("turtle1", { x: 1, y: 2, theta: 0 });
    world.setPen("turtle1", { r: 255, g: 10, b: 20, width: 0, off: 0 });
    world.teleportAbsolute("turtle1", { x: 2, y: 2, theta: 0 });
    expect(world.strokes.map(({ pen }) => pen)).toEqual([
      { isDown: true, color: { r: 255, g: 10, b: 20 }, widthPixels: 5 },
      { isDown: true, color: { r: 255, g: 10, b: 20 }, widthPixels: 1 },
    ]);
  });

  test("that are relative turn first and go then", () => {
    const world = new World();
    world.teleportRelative("turtle1", { linear: 2, angular: Math.PI / 2 });
    expect(pose(world, "turtle1")?.x).toBeCloseTo(middle.x);
    expect(pose(world, "turtle1")?.y).toBeCloseTo(middle.y + 2);
    world.teleportRelative("turtle1", { linear: -1, angular: 0 });
    expect(pose(world, "turtle1")?.y).toBeCloseTo(middle.y + 1);
  });

  test("end at the walls", () => {
    const world = new World();
    const wanted = { x: 20, y: -3, theta: 0 };
    expect(world.teleportAbsolute("turtle1", wanted)).toEqual({ outcome: "wall", wanted });
    expect(pose(world, "turtle1")).toEqual({ x: worldSize, y: 0, theta: 0 });
    expect(world.teleportAbsolute("turtle1", { x: 0, y: worldSize, theta: 0 })).toEqual({ outcome: "moved" });
  });

  test("keep the angle between -π and π", () => {
    const world = new World();
    world.teleportAbsolute("turtle1", { ...middle, theta: 7 });
    expect(pose(world, "turtle1")?.theta).toBeCloseTo(7 - 2 * Math.PI);
    world.teleportAbsolute("turtle1", { ...middle, theta: -3.5 });
    expect(pose(world, "turtle1")?.theta).toBeCloseTo(-3.5 + 2 * Math.PI);
  });

  test("to what is no number are left undone", () => {
    const world = new World();
    for (const theta of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(world.teleportAbsolute("turtle1", { x: 1, y: 1, theta })).toEqual({ outcome: "not a number" });
    }
    expect(world.spawn({ name: "odd", x: Number.NaN, y: 0, theta: 0 })).toBeUndefined();
    expect(world.turtles).toHaveLength(1);
    expect(pose(world, "turtle1")).toEqual(middle);
  });
});

describe("the drawing", () => {
  test("survives its turtle, and is wiped by clear", () => {
    const world = new World();
    world.teleportRelative("turtle1", { linear: 1, angular: 0 });
    world.kill("turtle1");
    expect(world.strokes).toHaveLength(1);
    world.clear();
    expect(world.strokes).toEqual([]);
  });

  test("forgets its oldest lines at 100 000", () => {
    const world = new World();
    const draw = () => world.teleportRelative("turtle1", { linear: 0, angular: 0.1 });
    for (let line = 0; line < 100_000; line++) draw();
    const [first] = world.strokes;
    expect(world.strokes).toHaveLength(100_000);
    draw();
    expect(world.strokes).toHaveLength(90_001);
    expect(world.strokes[0]).not.toBe(first);
  });
});
