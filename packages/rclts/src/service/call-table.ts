import type { SequenceNumber } from "rtps-ts";
import type { RclError } from "../errors.ts";
import { aborted, type CallOptions } from "./call-options.ts";

/** A call that is under way: encoded once, settled once. */
export interface Call<Response> {
  /** Undefined until the request is sent. */
  sequence: SequenceNumber | undefined;
  /** The request readers that it was sent to. */
  servers: readonly string[];
  /** The request's fields with headroom for either mapping. */
  readonly encoded: Uint8Array;
  readonly deadline: number;
  readonly resolve: (response: Response) => void;
  readonly reject: (error: RclError) => void;
}

/** The calls of one client: those that wait for a server, and those that wait for an answer, by sequence number. */
export class CallTable<Response> {
  readonly #waiting: Set<Call<Response>> = new Set();
  readonly #sent: Map<SequenceNumber, Call<Response>> = new Map();
  #deadline: number = Number.POSITIVE_INFINITY;

  /** The earliest deadline of a pending call, or a moment before it. */
  get deadline(): number {
    return this.#deadline;
  }

  get pending(): number {
    return this.#waiting.size + this.#sent.size;
  }

  /** Takes a call in; the promise is the only one that its whole way knows. */
  open(
    encoded: Uint8Array,
    now: number,
    options: CallOptions,
  ): { call: Call<Response>; answer: Promise<Response> } {
    const { timeout = Number.POSITIVE_INFINITY, signal } = options;
    let call: Call<Response> | undefined;
    const answer = new Promise<Response>((resolve, reject) => {
      const abort = (): void => {
        if (call !== undefined && this.#remove(call)) call.reject(aborted(signal));
      };
      const settled = (): void => signal?.removeEventListener("abort", abort);
      call = {
        sequence: undefined,
        servers: [],
        encoded,
        deadline: now + timeout,
        resolve: (response) => {
          settled();
          resolve(response);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      };
      signal?.addEventListener("abort", abort);
    });
    if (call === undefined) throw new Error("a promise runs its executor at once");
    this.#waiting.add(call);
    this.#deadline = Math.min(this.#deadline, call.deadline);
    return { call, answer };
  }

  /** Calls that no server has been found for yet, oldest first. */
  waiting(): Iterable<Call<Response>> {
    return this.#waiting;
  }

  isWaiting(call: Call<Response>): boolean {
    return this.#waiting.has(call);
  }

  markSent(call: Call<Response>, sequence: SequenceNumber, servers: readonly string[]): void {
    call.sequence = sequence;
    call.servers = servers;
    this.#waiting.delete(call);
    this.#sent.set(sequence, call);
  }

  /** Takes the call out that a reply answers; undefined for a reply that comes too late or twice. */
  take(sequence: SequenceNumber): Call<Response> | undefined {
    const call = this.#sent.get(sequence);
    this.#sent.delete(sequence);
    return call;
  }

  /** Gives up every call whose time is over. */
  expire(now: number, error: (call: Call<Response>) => RclError): void {
    this.#deadline = Number.POSITIVE_INFINITY;
    for (const call of [...this.#waiting, ...this.#sent.values()]) {
      if (call.deadline > now) this.#deadline = Math.min(this.#deadline, call.deadline);
      else if (this.#remove(call)) call.reject(error(call));
    }
  }

  /** Gives up the calls that nobody is left to answer. */
  serversLeft(isThere: (server: string) => boolean, error: () => RclError): void {
    for (const call of [...this.#sent.values()]) {
      if (!call.servers.some(isThere) && this.#remove(call)) call.reject(error());
    }
  }

  rejectAll(error: () => RclError): void {
    for (const call of [...this.#waiting, ...this.#sent.values()])
      if (this.#remove(call)) call.reject(error());
  }

  #remove(call: Call<Response>): boolean {
    return call.sequence === undefined ? this.#waiting.delete(call) : this.#sent.delete(call.sequence);
  }
}
