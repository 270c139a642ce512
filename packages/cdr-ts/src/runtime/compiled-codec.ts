import { CdrError } from "../cdr-error.ts";
import type { Codec } from "../codec.ts";
import { Cursor } from "./get.ts";
import { overflow } from "./put.ts";

/**
 * Writes a body at `start` of the view, which covers a whole ArrayBuffer, with the alignment counted from `origin`;
 * returns the offset behind it. Throws ValueError, and {@link Overflow} when it would pass `end`.
 */
export type Write = (value: unknown, view: DataView, start: number, origin: number, end: number) => number;

/** Reads a body at the cursor and moves it behind. Throws CdrError. */
export type Read = (cursor: Cursor) => unknown;

/** A codec of two generated functions. */
export function codec<Out, In>(typeName: string, write: Write, read: Read): Codec<Out, In> {
  return new CompiledCodec<Out, In>(typeName, write, read);
}

class CompiledCodec<Out, In> implements Codec<Out, In> {
  readonly typeName: string;
  readonly #write: Write;
  readonly #read: Read;

  constructor(typeName: string, write: Write, read: Read) {
    this.typeName = typeName;
    this.#write = write;
    this.#read = read;
  }

  /** Writes and throws away: one description of the layout is enough, and `encode` does not need the size. */
  size(value: In): number {
    for (let room = smallSize; ; ) {
      try {
        return this.#write(value, new DataView(new ArrayBuffer(room)), 0, 0, room);
      } catch (error) {
        if (error !== overflow) throw error;
        room = 2 * Math.max(overflow.needed, room);
      }
    }
  }

  encodeInto(value: In, target: Uint8Array, offset: number): number {
    const base = target.byteOffset;
    const view = viewOf(target);
    try {
      const start = base + offset;
      return this.#write(value, view, start, start, base + target.length) - base;
    } catch (error) {
      if (error !== overflow) throw error;
      throw new CdrError({
        code: "target-too-small",
        offset: target.length - offset,
        path: "",
        expected: `room for ${overflow.needed - base - offset} octets or more at ${offset}`,
        got: `${target.length - offset}`,
      });
    }
  }

  encode(value: In, headroom = 0): Uint8Array {
    // Reading the value may run code that encodes in turn; the slab is for one at a time.
    if (slab.busy) return this.#encodeApart(value, headroom, smallSize);
    slab.busy = true;
    try {
      return this.#encodeInSlab(value, headroom);
    } finally {
      slab.busy = false;
    }
  }

  decode(body: Uint8Array, littleEndian = true): Out {
    return this.#read(new Cursor(body, viewOf(body), littleEndian)) as Out;
  }

  /** Small results share 64 KiB of memory: making a Uint8Array of 512 octets takes longer than filling it. */
  #encodeInSlab(value: In, headroom: number): Uint8Array {
    const start = slab.used;
    const origin = start + headroom;
    try {
      const length = this.#write(value, slab.view, origin, origin, slabSize - 3) - origin;
      const finish = padBody(slab.view, origin, length);
      for (let at = start; at < origin; at++) slab.view.setUint8(at, 0);
      slab.used = (finish + 7) & ~7;
      return new Uint8Array(slab.view.buffer, start, finish - start);
    } catch (error) {
      if (error !== overflow) throw error;
    }
    const needed = overflow.needed - start;
    if (start === 0 || needed > slabSize / 4) return this.#encodeApart(value, headroom, needed - headroom);
    renewSlab();
    return this.#encodeInSlab(value, headroom);
  }

  /** In memory of its own. What follows the item that did not fit is mostly little, so room is guessed, not measured. */
  #encodeApart(value: In, headroom: number, atLeast: number): Uint8Array {
    for (let room = atLeast + smallSize; ; ) {
      const view = new DataView(new ArrayBuffer(headroom + room + 3));
      try {
        const length = this.#write(value, view, headroom, headroom, headroom + room) - headroom;
        return new Uint8Array(view.buffer, 0, padBody(view, headroom, length));
      } catch (error) {
        if (error !== overflow) throw error;
        room = Math.max(2 * room, overflow.needed - headroom + smallSize);
      }
    }
  }
}

/** Octets. */
const slabSize = 65_536;
const smallSize = 2_048;

const slab: { view: DataView; used: number; busy: boolean } = {
  view: new DataView(new ArrayBuffer(0)),
  used: slabSize,
  busy: false,
};

function renewSlab(): void {
  slab.view = new DataView(new ArrayBuffer(slabSize));
  slab.used = 0;
}

/** Zeros up to a multiple of four of the body's length; returns the offset behind them. */
function padBody(view: DataView, origin: number, length: number): number {
  const finish = origin + ((length + 3) & ~3);
  for (let at = origin + length; at < finish; at++) view.setUint8(at, 0);
  return finish;
}

let lastBytes: Uint8Array = new Uint8Array(0);
let lastView: DataView = new DataView(lastBytes.buffer);

/**
 * A view of the whole buffer under an array. Making one takes about 70 ns and asking for the buffer 14 ns, so the last
 * is kept; that of a large buffer is not, where it would cost memory and save nothing.
 */
function viewOf(bytes: Uint8Array): DataView {
  if (bytes === lastBytes) return lastView;
  const { buffer } = bytes;
  if (lastView.buffer === buffer) return lastView;
  const view = new DataView(buffer);
  if (buffer.byteLength <= slabSize) {
    lastBytes = bytes;
    lastView = view;
  }
  return view;
}
