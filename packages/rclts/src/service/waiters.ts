import type { RclError } from "../errors.ts";
import { aborted, type CallOptions } from "./call-options.ts";

interface Waiter {
  readonly deadline: number;
  readonly resolve: () => void;
  readonly reject: (error: RclError) => void;
}

/** Promises for one condition, with a time limit and a signal each. */
export class Waiters {
  readonly #waiters: Set<Waiter> = new Set();

  get deadline(): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (const { deadline } of this.#waiters) earliest = Math.min(earliest, deadline);
    return earliest;
  }

  wait(now: number, { timeout = Number.POSITIVE_INFINITY, signal }: CallOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        signal?.removeEventListener("abort", abort);
        this.#waiters.delete(waiter);
      };
      const waiter: Waiter = {
        deadline: now + timeout,
        resolve: () => {
          settle();
          resolve();
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      };
      const abort = (): void => waiter.reject(aborted(signal));
      signal?.addEventListener("abort", abort);
      this.#waiters.add(waiter);
    });
  }

  resolveAll(): void {
    for (const waiter of [...this.#waiters]) waiter.resolve();
  }

  rejectAll(error: () => RclError): void {
    for (const waiter of [...this.#waiters]) waiter.reject(error());
  }

  expire(now: number, error: () => RclError): void {
    for (const waiter of [...this.#waiters]) if (waiter.deadline <= now) waiter.reject(error());
  }
}
