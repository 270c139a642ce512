/** A place in the world, in metres from its lower left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a turtle is, and which way it looks: radians, counterclockwise from east. */
export interface Pose extends Point {
  readonly theta: number;
}

/** A step as `teleport_relative` has it: turn first, then go. */
export interface Step {
  readonly linear: number;
  readonly angular: number;
}

/** The canvas of turtlesim is 500 pixels wide, and its first turtle's picture, 45 pixels high, is the metre. */
export const pixelsPerMetre = 45;

/** Width and height of the world: 11.0889 metres. */
export const worldSize: number = 499 / pixelsPerMetre;

export const middle: Pose = { x: worldSize / 2, y: worldSize / 2, theta: 0 };

export function stepFrom({ x, y, theta }: Pose, { linear, angular }: Step): Pose {
  const heading = theta + angular;
  return { x: x + Math.cos(heading) * linear, y: y + Math.sin(heading) * linear, theta: heading };
}

/** The nearest pose between the walls, with its angle from -π up to π. */
export function clamp({ x, y, theta }: Pose): Pose {
  const turns = Math.floor((theta + Math.PI) / (2 * Math.PI));
  return { x: between(x), y: between(y), theta: theta - 2 * Math.PI * turns };
}

export const isInside = ({ x, y }: Point): boolean => x === between(x) && y === between(y);

export const isFinitePose = ({ x, y, theta }: Pose): boolean => [x, y, theta].every(Number.isFinite);

const between = (coordinate: number): number => Math.min(Math.max(coordinate, 0), worldSize);
