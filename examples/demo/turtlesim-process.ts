import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Our turtlesim as a process of its own, which ends with this one whatever happens. */
export class TurtlesimProcess implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #ended: Promise<string>;
  readonly #endedEarly: AbortController = new AbortController();
  #isStopping = false;

  /** @param svg where it leaves its picture when it ends */
  constructor(svg: string) {
    const env = { ...process.env, ROS_AUTOMATIC_DISCOVERY_RANGE: "LOCALHOST", ROS_STATIC_PEERS: "" };
    const child = fork(program, ["--svg", svg], { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
    this.#process = child;
    this.#ended = new Promise((resolve) => {
      child.once("error", (error) => resolve(error.message));
      child.once("exit", (code, signal) => resolve(signal ?? `code ${code}`));
    });
    this.#ended.then((how) => {
      if (!this.#isStopping)
        this.#endedEarly.abort(new Error(`the turtlesim process ended by itself: ${how}`));
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Aborted when the process ends before it is told to. */
  get endedEarly(): AbortSignal {
    return this.#endedEarly.signal;
  }

  /** Has it leave its picture and end; throws where it does not do so in good order. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    if (this.#process.connected) this.#process.disconnect();
    const timer = setTimeout(() => this.#process.kill("SIGKILL"), stopTimeoutMs);
    const how = await this.#ended;
    clearTimeout(timer);
    if (how !== "code 0") throw new Error(`the turtlesim process did not end in good order: ${how}`);
  }

  /** Ends it without a complaint: something else went wrong before. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop().catch(() => {});
  }
}

const program = fileURLToPath(new URL("../turtlesim/main.js", import.meta.url));

const stopTimeoutMs = 5_000;
