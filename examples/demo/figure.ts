import type { Color } from "../turtlesim/pen.ts";

/** A line of the drawing: through all its points with one pen. */
export interface Line {
  readonly color: Color;
  readonly widthPixels: number;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const orange: Color = { r: 255, g: 138, b: 48 };
const rust: Color = { r: 178, g: 74, b: 38 };
const cream: Color = { r: 255, g: 244, b: 224 };
const night: Color = { r: 24, g: 26, b: 58 };

/** The face of a fox, in metres, painted from the back to the front; wide pens fill its areas. */
export const fox: readonly Line[] = [
  // The ears, and what is inside of them.
  {
    color: orange,
    widthPixels: 36,
    points: [
      [4.5, 6.5],
      [2.75, 9.1],
      [2.6, 6.0],
      [3.4, 7.2],
    ],
  },
  {
    color: orange,
    widthPixels: 36,
    points: [
      [6.59, 6.5],
      [8.34, 9.1],
      [8.49, 6.0],
      [7.69, 7.2],
    ],
  },
  {
    color: rust,
    widthPixels: 24,
    points: [
      [3.0, 8.15],
      [3.2, 7.3],
    ],
  },
  {
    color: rust,
    widthPixels: 24,
    points: [
      [8.09, 8.15],
      [7.89, 7.3],
    ],
  },
  // The head.
  {
    color: orange,
    widthPixels: 70,
    points: [
      [2.7, 5.1],
      [4.2, 6.4],
      [6.89, 6.4],
      [8.39, 5.1],
      [2.7, 5.1],
    ],
  },
  // The cheeks.
  {
    color: cream,
    widthPixels: 50,
    points: [
      [2.2, 4.6],
      [5.1, 2.8],
      [4.3, 4.2],
      [2.2, 4.6],
    ],
  },
  {
    color: cream,
    widthPixels: 50,
    points: [
      [8.89, 4.6],
      [5.99, 2.8],
      [6.79, 4.2],
      [8.89, 4.6],
    ],
  },
  // The bridge of the nose.
  {
    color: orange,
    widthPixels: 64,
    points: [
      [5.545, 5.0],
      [5.545, 3.2],
    ],
  },
  // The eyes and the nose.
  {
    color: night,
    widthPixels: 20,
    points: [
      [4.05, 5.5],
      [4.25, 5.35],
    ],
  },
  {
    color: night,
    widthPixels: 20,
    points: [
      [7.04, 5.5],
      [6.84, 5.35],
    ],
  },
  {
    color: night,
    widthPixels: 28,
    points: [
      [5.3, 2.5],
      [5.79, 2.5],
      [5.545, 2.25],
      [5.3, 2.5],
    ],
  },
];

/** A star of five lines, from one of its points on. */
export interface Star {
  readonly x: number;
  readonly y: number;
  readonly theta: number;
  /** Metres from point to point. */
  readonly size: number;
}

export const stars: readonly Star[] = [
  { x: 1.5, y: 9.7, theta: -0.3, size: 1.1 },
  { x: 10.2, y: 8.3, theta: 0.2, size: 0.8 },
];

/** From one line of a star to the next. */
export const starTurn: number = 0.8 * Math.PI;

export const starLight: Color = { r: 255, g: 232, b: 120 };
