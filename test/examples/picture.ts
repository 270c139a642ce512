import { expect } from "vitest";

/** What a turtle drew without lifting or changing its pen. */
export interface Path {
  readonly points: readonly string[];
  readonly stroke: string;
  readonly width: number;
}

/** The paths of the drawing itself; those of the turtles' pictures have no stroke of their own. */
export function pathsOf(svg: string): Path[] {
  const paths = svg.matchAll(/^<path d="M([^"]+)" stroke="([^"]+)" stroke-width="(\d+)"\/>$/gm);
  return [...paths].map(([, data = "", stroke = "", width]) => ({
    points: data.split("L"),
    stroke,
    width: Number(width),
  }));
}

/** Every element is closed in its turn, every attribute quoted, and nothing but escaped text is between. */
export function expectWellFormed(xml: string): void {
  const open: string[] = [];
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<&]*")*)(\/?)>|([^<>&]|&#\d+;)+/y;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    expect(match, `no XML at ${at}: ${xml.slice(at, at + 60)}`).not.toBeNull();
    const [, closing, name = "", , alone] = match ?? [];
    if (closing === "/") expect(open.pop()).toBe(name);
    else if (name !== "" && alone === "") open.push(name);
  }
  expect(open).toEqual([]);
}
