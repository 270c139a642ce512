import type { Color, Pen } from "./pen.ts";
import { type Point, pixelsPerMetre, worldSize } from "./pose.ts";
import { background, type Stroke, type Turtle, type World } from "./world.ts";

/** The window of turtlesim as an SVG picture: what was drawn, and the turtles on top of it. */
export function renderSvg(world: Pick<World, "strokes" | "turtles">): string {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${windowSize} ${windowSize}" width="${windowSize}" height="${windowSize}">`,
    "<title>turtlesim</title>",
    `<rect width="${windowSize}" height="${windowSize}" fill="${hex(background)}"/>`,
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round">`,
    ...runsOf(world.strokes).map(renderRun),
    "</g>",
    ...world.turtles.map(renderTurtle),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

/** Lines of one pen, each from where the one before ended. */
interface Run {
  readonly pen: Pen;
  readonly points: Point[];
}

function runsOf(strokes: readonly Stroke[]): Run[] {
  const runs: Run[] = [];
  for (const { from, to, pen } of strokes) {
    const last = runs.at(-1);
    if (last?.pen === pen && last.points.at(-1) === from) last.points.push(to);
    else runs.push({ pen, points: [from, to] });
  }
  return runs;
}

function renderRun({ pen, points }: Run): string {
  return `<path d="M${points.map(place).join("L")}" stroke="${hex(pen.color)}" stroke-width="${pen.widthPixels}"/>`;
}

function renderTurtle({ name, pose }: Turtle): string {
  // Its picture looks east, and SVG turns clockwise.
  const degrees = ((-pose.theta * 180) / Math.PI).toFixed(1);
  return `<g transform="translate(${place(pose)}) rotate(${degrees})"><title>${xmlText(name)}</title>${turtlePicture}</g>`;
}

const place = ({ x, y }: Point): string =>
  `${(x * pixelsPerMetre).toFixed(2)} ${((worldSize - y) * pixelsPerMetre).toFixed(2)}`;

const hex = ({ r, g, b }: Color): string =>
  `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;

const xmlText = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

const windowSize = 500;

const turtlePicture = [
  `<g fill="#7cc576" stroke="#2f5d34" stroke-width="1.2">`,
  ...[-135, -45, 45, 135].map(
    (degrees) => `<ellipse cx="13.5" rx="5" ry="3.2" transform="rotate(${degrees})"/>`,
  ),
  `<path d="M-17 0L-11 -2V2Z"/>`,
  `<ellipse cx="15.5" rx="5.5" ry="4.5"/>`,
  "</g>",
  `<ellipse rx="13" ry="11" fill="#3f8f4b" stroke="#2f5d34" stroke-width="1.5"/>`,
  `<path d="M-5 -5H4L8 0L4 5H-5L-9 0ZM-5 -5L-7 -9M4 -5L6 -9.5M-5 5L-7 9M4 5L6 9.5M8 0H13M-9 0H-13" fill="none" stroke="#8fd694" stroke-width="1.2"/>`,
  `<g fill="#1d2b1f"><circle cx="17.5" cy="-2" r="1"/><circle cx="17.5" cy="2" r="1"/></g>`,
].join("");
