import { type Color, changePen, defaultPen, type Pen, type PenRequest } from "./pen.ts";
import { clamp, isFinitePose, isInside, middle, type Point, type Pose, type Step, stepFrom } from "./pose.ts";

/** A turtle at one moment. */
export interface Turtle {
  readonly name: string;
  readonly pose: Pose;
  readonly pen: Pen;
}

/** One line that a turtle left behind. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
  readonly pen: Pen;
}

/** What became of a teleport: `wall` has the place that was asked for, where that is not in the world. */
export type Teleport =
  | { readonly outcome: "moved" | "not a number" | "no such turtle" }
  | { readonly outcome: "wall"; readonly wanted: Point };

export const background: Color = { r: 0x45, g: 0x56, b: 0xff };

/** The state of a turtlesim: its turtles and what they have drawn. It knows nothing of ROS. */
export class World {
  readonly #turtles: Map<string, Turtle> = new Map();
  #strokes: Stroke[] = [];
  #lastNumber = 0;

  /** Begins with `turtle1` in the middle. */
  constructor() {
    this.reset();
  }

  get turtles(): readonly Turtle[] {
    return [...this.#turtles.values()];
  }

  /** Oldest first. */
  get strokes(): readonly Stroke[] {
    return this.#strokes;
  }

  /** A turtle without a name gets the next free `turtle<n>`. Undefined where the name is taken or the pose is none. */
  spawn({ name, ...pose }: Pose & { readonly name: string }): Turtle | undefined {
    if (this.#turtles.has(name) || !isFinitePose(pose)) return undefined;
    const turtle = { name: name === "" ? this.#nextName() : name, pose: clamp(pose), pen: defaultPen };
    this.#turtles.set(turtle.name, turtle);
    return turtle;
  }

  /** What it has drawn stays. False where there is no such turtle. */
  kill(name: string): boolean {
    return this.#turtles.delete(name);
  }

  /** Wipes the drawing; the turtles stay where they are. */
  clear(): void {
    this.#strokes = [];
  }

  /** As in the beginning. */
  reset(): Turtle {
    this.clear();
    this.#turtles.clear();
    this.#lastNumber = 0;
    const turtle = { name: this.#nextName(), pose: middle, pen: defaultPen };
    this.#turtles.set(turtle.name, turtle);
    return turtle;
  }

  setPen(name: string, request: PenRequest): void {
    const turtle = this.#turtles.get(name);
    if (turtle !== undefined) this.#turtles.set(name, { ...turtle, pen: changePen(turtle.pen, request) });
  }

  teleportAbsolute(name: string, pose: Pose): Teleport {
    return this.#move(name, () => pose);
  }

  teleportRelative(name: string, step: Step): Teleport {
    return this.#move(name, (pose) => stepFrom(pose, step));
  }

  #move(name: string, to: (from: Pose) => Pose): Teleport {
    const turtle = this.#turtles.get(name);
    if (turtle === undefined) return { outcome: "no such turtle" };
    const wanted = to(turtle.pose);
    if (!isFinitePose(wanted)) return { outcome: "not a number" };
    const pose = clamp(wanted);
    this.#turtles.set(name, { ...turtle, pose });
    if (turtle.pen.isDown) this.#draw({ from: turtle.pose, to: pose, pen: turtle.pen });
    return isInside(wanted) ? { outcome: "moved" } : { outcome: "wall", wanted };
  }

  #draw(stroke: Stroke): void {
    if (this.#strokes.length >= maxStrokes) this.#strokes.splice(0, maxStrokes / 10);
    this.#strokes.push(stroke);
  }

  #nextName(): string {
    do this.#lastNumber++;
    while (this.#turtles.has(`turtle${this.#lastNumber}`));
    return `turtle${this.#lastNumber}`;
  }
}

/** A canvas of pixels holds any number of lines; this one forgets its oldest. */
const maxStrokes = 100_000;
