import { describeDatagram } from "./describe-datagram.ts";

/** What became of a datagram; one that arrives twice is written down twice. */
export type Fate =
  | "delivered"
  | "duplicated"
  | "corrupted"
  | "lost"
  | "lost in a burst"
  | "too large"
  | "cut"
  | "no such host"
  | "nobody listens";

export interface TraceEntry {
  /** Virtual milliseconds: when it was sent. */
  readonly atMs: number;
  /** Milliseconds later it arrives; undefined when it does not. */
  readonly delayMs: number | undefined;
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
  readonly fate: Fate;
}

/** Everything that has happened, as a hash, and the last of it in full. */
export class Trace {
  readonly #limit: number;
  readonly #lines: (TraceEntry | string)[] = [];
  #hash = 0x811c9dc5;

  /** @param limit entries that are kept; the hash knows all */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Equal for equal runs: 32 bits of FNV-1a over times, addresses, fates and octets. */
  get hash(): string {
    return (this.#hash >>> 0).toString(16).padStart(8, "0");
  }

  add(entry: TraceEntry): void {
    this.#mixText(`${entry.atMs} ${entry.delayMs} ${entry.from} ${entry.to} ${entry.fate}`);
    this.#hash = mixOctets(this.#hash, entry.bytes);
    this.#keep(entry);
  }

  /** What a scenario does, between what the network does. */
  note(atMs: number, text: string): void {
    this.#mixText(`${atMs} ${text}`);
    this.#keep(`${formatMs(atMs)} -- ${text}`);
  }

  /** The last entries, a line each. */
  format(last: number = this.#limit): string {
    return this.#lines
      .slice(-last)
      .map((line) => (typeof line === "string" ? line : formatEntry(line)))
      .join("\n");
  }

  #keep(line: TraceEntry | string): void {
    this.#lines.push(line);
    // In halves: taking one from the front each time would cost the length of the whole list.
    if (this.#lines.length >= 2 * this.#limit) this.#lines.splice(0, this.#limit);
  }

  #mixText(text: string): void {
    for (let index = 0; index < text.length; index++) this.#hash = mix(this.#hash, text.charCodeAt(index));
  }
}

const mix = (hash: number, octet: number): number => Math.imul(hash ^ octet, 0x01000193);

/** An index and a local variable: a simulation spends most of its time here, with large samples. */
function mixOctets(hash: number, bytes: Uint8Array): number {
  let mixed = hash;
  for (let index = 0; index < bytes.length; index++) mixed = mix(mixed, bytes[index] ?? 0);
  return mixed;
}

const formatMs = (ms: number): string => ms.toFixed(3).padStart(11);

function formatEntry({ atMs, delayMs, from, to, bytes, fate }: TraceEntry): string {
  const arrives = delayMs === undefined ? "" : ` +${delayMs.toFixed(2)}`;
  return `${formatMs(atMs)}${arrives} ${from} > ${to} ${bytes.byteLength} B ${fate}: ${describeDatagram(bytes)}`;
}
