import { createContext, createNode, type Logger } from "rclts";
import { Empty } from "rclts-interfaces/std_srvs/srv";
import { Kill, SetPen, Spawn, TeleportAbsolute, TeleportRelative } from "rclts-interfaces/turtlesim/srv";
import { expect, test } from "vitest";
import { Turtlesim } from "../../examples/turtlesim/turtlesim.ts";

const timeout = 5_000;

test("its services, answers and complaints are those of turtlesim_node", async () => {
  const logged: string[] = [];
  const log = (level: string) => (message: string) => void logged.push(`${level} ${message}`);
  const logger: Logger = { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") };
  const options = { domainId: 97, discoveryRange: "LOCALHOST", staticPeers: [] } as const;
  await using serverContext = await createContext({ ...options, logger });
  await using clientContext = await createContext(options);
  const server = await createNode("turtlesim", { context: serverContext });
  const { world } = new Turtlesim(server);
  const node = await createNode("client", { context: clientContext });
  const services = (): string[] =>
    server.getServiceNamesAndTypes().map(({ name, types: [type] }) => `${name} [${type}]`);
  const turtleServices = (name: string): string[] => [
    `/${name}/set_pen [turtlesim/srv/SetPen]`,
    `/${name}/teleport_absolute [turtlesim/srv/TeleportAbsolute]`,
    `/${name}/teleport_relative [turtlesim/srv/TeleportRelative]`,
  ];
  const own = ["/clear [std_srvs/srv/Empty]", "/kill [turtlesim/srv/Kill]", "/reset [std_srvs/srv/Empty]"];
  const atFirst = [...own, "/spawn [turtlesim/srv/Spawn]", ...turtleServices("turtle1")];
  expect(services()).toEqual(expect.arrayContaining(atFirst));

  const spawn = node.createClient(Spawn, "/spawn");
  const kill = node.createClient(Kill, "/kill");
  const foxy = { x: 2, y: 2, theta: 0, name: "foxy_turtle" };
  expect(await spawn.call(foxy, { timeout })).toEqual({ name: "foxy_turtle" });
  expect(await spawn.call({ x: 4, y: 5, theta: 1.5 }, { timeout })).toEqual({ name: "turtle2" });
  expect(await spawn.call(foxy, { timeout })).toEqual({ name: "" });
  expect(await spawn.call({ ...foxy, name: "no good" }, { timeout })).toEqual({ name: "" });
  expect(services()).toEqual(
    expect.arrayContaining([...turtleServices("foxy_turtle"), ...turtleServices("turtle2")]),
  );

  const setPen = node.createClient(SetPen, "/foxy_turtle/set_pen");
  const teleport = node.createClient(TeleportAbsolute, "/foxy_turtle/teleport_absolute");
  const step = node.createClient(TeleportRelative, "/foxy_turtle/teleport_relative");
  expect(await setPen.call({ r: 255, g: 10, b: 20, width: 5, off: 0 }, { timeout })).toEqual({});
  expect(await teleport.call({ x: 1, y: 9.5, theta: 0 }, { timeout })).toEqual({});
  expect(await step.call({ linear: -1.5, angular: 0 }, { timeout })).toEqual({});
  expect(world.strokes).toMatchObject([
    { to: { x: 1, y: 9.5 }, pen: { color: { r: 255, g: 10, b: 20 }, widthPixels: 5 } },
    { from: { x: 1, y: 9.5 }, to: { x: 0, y: 9.5 } },
  ]);

  expect(await kill.call({ name: "foxy_turtle" }, { timeout })).toEqual({});
  expect(services()).not.toEqual(expect.arrayContaining(turtleServices("foxy_turtle").slice(0, 1)));
  expect(await kill.call({ name: "foxy_turtle" }, { timeout })).toEqual({});
  expect(await node.createClient(Empty, "/clear").call({}, { timeout })).toEqual({});
  expect(world.strokes).toEqual([]);
  expect(await node.createClient(Empty, "/reset").call({}, { timeout })).toEqual({});
  expect(world.turtles.map(({ name }) => name)).toEqual(["turtle1"]);
  expect(services()).toEqual(expect.arrayContaining(atFirst));
  expect(services().filter((service) => service.includes("turtle2"))).toEqual([]);

  expect(logged).toEqual([
    "info Spawning turtle [turtle1] at x=[5.544445], y=[5.544445], theta=[0.000000]",
    "info Spawning turtle [foxy_turtle] at x=[2.000000], y=[2.000000], theta=[0.000000]",
    "info Spawning turtle [turtle2] at x=[4.000000], y=[5.000000], theta=[1.500000]",
    "error A turtle named [foxy_turtle] already exists",
    expect.stringMatching(/^error No turtle can be named \[no good\]: /),
    "warn Oh no! I hit the wall! (Clamping from [x=-0.500000, y=9.500000])",
    "error Tried to kill turtle [foxy_turtle], which does not exist",
    "info Clearing turtlesim.",
    "info Resetting turtlesim.",
    "info Spawning turtle [turtle1] at x=[5.544445], y=[5.544445], theta=[0.000000]",
  ]);
});
