export type LogLevel = "debug" | "info" | "warn" | "error" | "fatal";

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

const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "fatal"];
