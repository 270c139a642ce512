import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface ProgramOptions {
  readonly args?: readonly string[];
  readonly domainId: number;
  readonly cwd?: string;
}

/** How a program ended, and all it said. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One of the built examples as a process, which does not outlive its test and does not leave this machine. */
export class Program implements AsyncDisposable {
  readonly process: ChildProcess;
  readonly ended: Promise<Ending>;
  #stdout = "";
  #stderr = "";

  /** @param path of its source below `examples`, without the `.ts` */
  constructor(path: string, { args = [], domainId, cwd }: ProgramOptions) {
    const file = fileURLToPath(new URL(`../../examples/dist/${path}.js`, import.meta.url));
    if (!existsSync(file)) throw new Error(`${file} is not there: npm run build`);
    const env = {
      ...process.env,
      ROS_DOMAIN_ID: String(domainId),
      ROS_AUTOMATIC_DISCOVERY_RANGE: "LOCALHOST",
      ROS_STATIC_PEERS: "",
    };
    const child = spawn(process.execPath, [file, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    this.process = child;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      this.#stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr += text;
    });
    this.ended = new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, stdout: this.#stdout, stderr: this.#stderr }));
    });
  }

  /** Waits until it says something like this, and answers what. */
  async says(what: RegExp): Promise<RegExpExecArray> {
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pollMs) {
      const match = what.exec(this.#stdout + this.#stderr);
      if (match !== null) return match;
      await setTimeout(pollMs);
    }
    throw new Error(`it did not say ${what} but:\n${this.#stdout}${this.#stderr}`);
  }

  interrupt(): Promise<Ending> {
    this.process.kill("SIGINT");
    return this.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill("SIGKILL");
    await this.ended;
  }
}

/** Waits until there is no such process. */
export async function gone(pid: number): Promise<void> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pollMs) {
    if (!isAlive(pid)) return;
    await setTimeout(pollMs);
  }
  process.kill(pid, "SIGKILL");
  throw new Error(`process ${pid} had to be killed`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const pollMs = 20;
const patienceMs = 10_000;
