import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Which processor a process runs on; undefined leaves it to the system. */
export type Processor = number | undefined;

/** A line takes seconds; a process that lets us wait this long is stuck, and is ended. */
const patienceMs = 60_000;

/** A process that speaks JSON lines: one when it is ready, then one for each it is asked for. */
export class Child implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #name: string;
  readonly #lines: AsyncIterator<string>;

  /** Resolves when it has said that it is ready. */
  static async start(
    program: string,
    args: readonly string[],
    on: Processor,
    env: NodeJS.ProcessEnv = {},
  ): Promise<Child> {
    const command = on === undefined ? [program, ...args] : ["taskset", "-c", String(on), program, ...args];
    const child = new Child([program, ...args].join(" "), command, env);
    await child.next();
    return child;
  }

  /** One of the programs in `processes`. */
  static node(name: string, args: readonly (string | number)[], on: Processor): Promise<Child> {
    const script = fileURLToPath(new URL(`processes/${name}.js`, import.meta.url));
    return Child.start(process.execPath, [script, ...args.map(String)], on);
  }

  private constructor(name: string, [program = "", ...args]: readonly string[], env: NodeJS.ProcessEnv) {
    this.#name = name;
    this.#process = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ["pipe", "pipe", "inherit"],
    });
    const { stdout } = this.#process;
    if (stdout === null) throw new Error("a child process without its pipes");
    const lines: Interface = createInterface({ input: stdout });
    this.#lines = lines[Symbol.asyncIterator]();
  }

  /** The microseconds of so many round trips, one after another. */
  async measure(calls: number): Promise<readonly number[]> {
    this.#process.stdin?.write(`${calls}\n`);
    return (await this.next()).samplesUs as readonly number[];
  }

  /** The next line that it prints. */
  async next(): Promise<Record<string, unknown>> {
    const tooLong = setTimeout(() => this.#process.kill("SIGKILL"), patienceMs);
    const { value, done } = await this.#lines.next();
    clearTimeout(tooLong);
    if (done) throw new Error(`it ended too early: ${this.#name}`);
    return JSON.parse(value) as Record<string, unknown>;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await ended;
  }
}
