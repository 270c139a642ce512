/** Octets that one allocation serves: about 500 requests of a small service. */
const slabSize = 64 * 1024;
/** A message of more octets gets an array of its own, so that it does not use a slab up. */
const ownArraySize = 32 * 1024;

/**
 * Where a message grows. Messages lie one behind the other in a slab and no octet is used twice; a new slab is made
 * when one is full, and the old one lives as long as a message in it.
 */
export class Slab {
  bytes: Uint8Array;
  view: DataView;
  /** Where the message begins, and the octet behind what is written. */
  #start = 0;
  #end = 0;

  constructor() {
    this.bytes = new Uint8Array(slabSize);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Octets of the message so far. */
  get size(): number {
    return this.#end - this.#start;
  }

  /** Makes room for `size` octets and answers their offset in `bytes`; they may hold anything. */
  reserve(size: number): number {
    const end = this.#end + size;
    if (end > this.bytes.length) this.#move(end - this.#start);
    const at = this.#end;
    this.#end = at + size;
    return at;
  }

  /** The message; the next one begins behind it. */
  take(): Uint8Array {
    const message = this.bytes.subarray(this.#start, this.#end);
    this.#start = (this.#end + 7) & ~7;
    this.#end = this.#start;
    // An array of its own is left to the message that has it.
    if (this.bytes.length > slabSize || this.#start > this.bytes.length) this.#replace(slabSize);
    return message;
  }

  /** Takes the message to an array that holds `size` octets and more. */
  #move(size: number): void {
    const old = this.bytes.subarray(this.#start, this.#end);
    this.#replace(size > ownArraySize ? Math.max(2 * size, slabSize + 8) : slabSize);
    this.bytes.set(old, 0);
    this.#end = old.length;
  }

  #replace(size: number): void {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
    this.#start = 0;
    this.#end = 0;
  }
}
