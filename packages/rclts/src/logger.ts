export type LogLevel = "debug" | "info" | "warn" | "error";

/** Where messages for people go. `console` will do, and so will most loggers. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Lines on stderr in the shape of rcutils: `[WARN] [1700000000.123456789] [name]: message`. */
export function consoleLogger(name: string, level: LogLevel = "info"): Logger {
  const log =
    (at: LogLevel) =>
    (message: string): void => {
      if (levels.indexOf(at) < levels.indexOf(level)) return;
      const ms = Date.now();
      const stamp = `${Math.floor(ms / 1000)}.${String(ms % 1000).padStart(3, "0")}000000`;
      console.error(`[${at.toUpperCase()}] [${stamp}] [${name}]: ${message}`);
    };
  return { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") };
}

/** The same logger, but one that throws ends nobody's program. */
export function guardedLogger(logger: Logger): Logger {
  const guard =
    (level: LogLevel) =>
    (message: string): void => {
      try {
        logger[level](message);
      } catch {
        // There is nobody left to tell.
      }
    };
  return { debug: guard("debug"), info: guard("info"), warn: guard("warn"), error: guard("error") };
}

/** Warnings that a peer can cause at will: one a second, which says how many there were. */
export class WarnThrottle {
  readonly #logger: Logger;
  #nextAt = 0;
  #leftOut = 0;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** @param now monotonic milliseconds */
  warn(now: number, message: string): void {
    if (now < this.#nextAt) {
      this.#leftOut++;
      return;
    }
    this.#logger.warn(
      this.#leftOut === 0 ? message : `${message} (and ${this.#leftOut} more like it since the last)`,
    );
    this.#nextAt = now + pauseMs;
    this.#leftOut = 0;
  }
}

const pauseMs = 1_000;

const levels: readonly LogLevel[] = ["debug", "info", "warn", "error"];
