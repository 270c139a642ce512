import { RclError } from "../errors.ts";

/** How long a call may take, and how it is given up. */
export interface CallOptions {
  /** Milliseconds until the call rejects with `TIMEOUT`, or `SERVICE_UNAVAILABLE` where no server was found. None by default. */
  readonly timeout?: number | undefined;
  /** Aborting it rejects the call with `ABORTED`. */
  readonly signal?: AbortSignal | undefined;
}

/** Throws `INVALID_OPTION` for what JavaScript lets through, and `ABORTED` for a signal that is aborted already. */
export function checkCallOptions(options: CallOptions): void {
  if (typeof options !== "object" || options === null) throw invalid("options", "an object", options);
  const { timeout, signal } = options;
  if (timeout !== undefined && !(typeof timeout === "number" && timeout >= 0)) {
    throw invalid("timeout", "milliseconds, a number of 0 or more", timeout);
  }
  if (signal === undefined) return;
  if (typeof signal?.addEventListener !== "function") throw invalid("signal", "an AbortSignal", signal);
  if (signal.aborted) throw aborted(signal);
}

export const aborted = (signal: AbortSignal | undefined): RclError =>
  new RclError("ABORTED", "aborted by the caller's signal", { cause: signal?.reason });

const invalid = (what: string, expected: string, got: unknown): RclError =>
  new RclError(
    "INVALID_OPTION",
    `${what}: expected ${expected}, got ${typeof got === "number" ? got : typeof got}`,
  );
