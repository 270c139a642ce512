import type { Node } from "rclts";
import { Empty } from "rclts-interfaces/std_srvs/srv";
import {
  Kill,
  SetPen,
  Spawn,
  type Spawn_Request,
  type Spawn_Response,
  TeleportAbsolute,
  TeleportRelative,
} from "rclts-interfaces/turtlesim/srv";
import { type Teleport, type Turtle, World } from "./world.ts";

/** The services of `turtlesim_node` on a world without a window. */
export class Turtlesim {
  readonly world: World = new World();
  readonly #node: Node;
  /** What is offered for each turtle. */
  readonly #services: Map<string, readonly { close(): Promise<void> }[]> = new Map();

  constructor(node: Node) {
    this.#node = node;
    node.createService(Empty, "clear", () => this.#clear());
    node.createService(Empty, "reset", () => this.#reset());
    node.createService(Spawn, "spawn", (request) => this.#spawn(request));
    node.createService(Kill, "kill", ({ name }) => this.#kill(name));
    for (const turtle of this.world.turtles) this.#welcome(turtle);
  }

  #clear(): object {
    this.#node.getLogger().info("Clearing turtlesim.");
    this.world.clear();
    return {};
  }

  #reset(): object {
    this.#node.getLogger().info("Resetting turtlesim.");
    const first = this.world.reset();
    for (const name of [...this.#services.keys()]) if (name !== first.name) this.#withdraw(name);
    this.#welcome(first);
    return {};
  }

  /** An empty name in the response says that there is no new turtle. */
  #spawn(request: Spawn_Request): Spawn_Response {
    const logger = this.#node.getLogger();
    const turtle = this.world.spawn(request);
    if (turtle === undefined) {
      const { name, x, y, theta } = request;
      const isTaken = this.world.turtles.some((other) => other.name === name);
      logger.error(
        isTaken
          ? `A turtle named [${name}] already exists`
          : `No turtle can be spawned at x=[${x}], y=[${y}], theta=[${theta}]`,
      );
      return { name: "" };
    }
    try {
      this.#welcome(turtle);
    } catch (error) {
      // A name that no service may have. The C++ node ends here; this one lives on.
      this.world.kill(turtle.name);
      logger.error(
        `No turtle can be named [${turtle.name}]: ${error instanceof Error ? error.message : error}`,
      );
      return { name: "" };
    }
    return { name: turtle.name };
  }

  #kill(name: string): object {
    if (this.world.kill(name)) this.#withdraw(name);
    else this.#node.getLogger().error(`Tried to kill turtle [${name}], which does not exist`);
    return {};
  }

  /** Offers the services of a turtle, unless they are there from before a reset. */
  #welcome({ name, pose }: Turtle): void {
    const node = this.#node;
    if (!this.#services.has(name)) {
      const { world } = this;
      // The longest name goes first: if it will do, so will the others.
      this.#services.set(name, [
        node.createService(TeleportAbsolute, `${name}/teleport_absolute`, (pose) =>
          this.#answer(world.teleportAbsolute(name, pose)),
        ),
        node.createService(TeleportRelative, `${name}/teleport_relative`, (step) =>
          this.#answer(world.teleportRelative(name, step)),
        ),
        node.createService(SetPen, `${name}/set_pen`, (request) => {
          world.setPen(name, request);
          return {};
        }),
      ]);
    }
    const [x, y, theta] = [pose.x, pose.y, pose.theta].map(sixDigits);
    node.getLogger().info(`Spawning turtle [${name}] at x=[${x}], y=[${y}], theta=[${theta}]`);
  }

  #withdraw(name: string): void {
    for (const service of this.#services.get(name) ?? []) void service.close();
    this.#services.delete(name);
  }

  #answer(teleport: Teleport): object {
    const logger = this.#node.getLogger();
    if (teleport.outcome === "wall") {
      const [x, y] = [teleport.wanted.x, teleport.wanted.y].map(sixDigits);
      logger.warn(`Oh no! I hit the wall! (Clamping from [x=${x}, y=${y}])`);
    } else if (teleport.outcome === "not a number") {
      logger.warn("A turtle cannot go where there are no numbers; it stays");
    }
    return {};
  }
}

/** As `%f` prints a float32. */
const sixDigits = (value: number): string => Math.fround(value).toFixed(6);
