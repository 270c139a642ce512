/** Each from 0 to 255. */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** What a turtle draws with while it is down. */
export interface Pen {
  readonly isDown: boolean;
  readonly color: Color;
  readonly widthPixels: number;
}

/** What `set_pen` asks for. */
export interface PenRequest extends Color {
  readonly width: number;
  /** Anything but 0 lifts the pen. */
  readonly off: number;
}

export const defaultPen: Pen = { isDown: true, color: { r: 0xb3, g: 0xb8, b: 0xff }, widthPixels: 3 };

/** A pen that is lifted forgets the rest of the request, and a width of 0 is the thinnest, as in turtlesim. */
export function changePen(pen: Pen, { r, g, b, width, off }: PenRequest): Pen {
  if (off !== 0) return { ...pen, isDown: false };
  return { isDown: true, color: { r, g, b }, widthPixels: Math.max(width, 1) };
}
