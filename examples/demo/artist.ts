import { SetPen, TeleportAbsolute, TeleportRelative } from "rclts-interfaces/turtlesim/srv";
import type { Caller } from "./caller.ts";
import { type Line, type Star, starLight, starTurn } from "./figure.ts";

/** Draws with one turtle of a turtlesim, whichever it is. */
export class Artist {
  readonly #setPen: ReturnType<typeof setPenOf>;
  readonly #teleport: ReturnType<typeof teleportOf>;
  readonly #step: ReturnType<typeof stepOf>;

  constructor(caller: Caller, turtle: string) {
    this.#setPen = setPenOf(caller, turtle);
    this.#teleport = teleportOf(caller, turtle);
    this.#step = stepOf(caller, turtle);
  }

  async draw({ color, widthPixels, points }: Line): Promise<void> {
    const [first, ...others] = points;
    if (first === undefined) return;
    await this.park(first[0], first[1], 0);
    await this.#setPen({ ...color, width: widthPixels, off: 0 });
    let [fromX, fromY] = first;
    for (const [x, y] of others) {
      await this.#teleport({ x, y, theta: rounded(Math.atan2(y - fromY, x - fromX)) });
      [fromX, fromY] = [x, y];
    }
  }

  async drawStar({ x, y, theta, size }: Star): Promise<void> {
    await this.park(x, y, theta);
    await this.#setPen({ ...starLight, width: 4, off: 0 });
    for (let line = 0; line < 5; line++) await this.#step({ linear: size, angular: rounded(starTurn) });
  }

  /** Goes there without drawing. */
  async park(x: number, y: number, theta: number): Promise<void> {
    await this.#setPen({ r: 0, g: 0, b: 0, width: 0, off: 1 });
    await this.#teleport({ x, y, theta });
  }
}

const setPenOf = (caller: Caller, turtle: string) => caller.service(SetPen, `/${turtle}/set_pen`);

const teleportOf = (caller: Caller, turtle: string) =>
  caller.service(TeleportAbsolute, `/${turtle}/teleport_absolute`);

const stepOf = (caller: Caller, turtle: string) =>
  caller.service(TeleportRelative, `/${turtle}/teleport_relative`);

/** Digits enough for a turtle, and few enough to read. */
const rounded = (radians: number): number => Math.round(radians * 10_000) / 10_000;
