import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The programs of `test/peers` as values: started, awaited, stopped, or killed. */

export type Vendor = "cyclone" | "fast";
export type PeerService = "add_two_ints" | "trigger" | "spawn" | "blob";
export type Discovery = "multicast" | "unicast";

interface PeerOptions {
  /** The fully qualified name of the service, with its leading slash. */
  readonly name: string;
  readonly domainId: number;
  readonly discovery?: Discovery;
}

export interface ServerOptions extends PeerOptions {
  readonly delayMs?: number;
}

export interface ClientOptions extends PeerOptions {
  readonly count?: number;
  readonly inflight?: number;
  readonly sizeOctets?: number;
  readonly timeoutMs?: number;
  readonly waitMs?: number;
  readonly settleMs?: number;
}

export interface ServerReport {
  readonly requests: number;
  readonly replies: number;
  readonly timeouts: number;
  readonly gone: number;
}

export interface ClientReport {
  readonly sent: number;
  readonly answered: number;
  readonly wrong: number;
  readonly duplicated: number;
  readonly lost: number;
  readonly foreign: number;
  readonly p50_us: number;
  readonly p99_us: number;
}

/** Starts a server and resolves when it is ready. */
export async function startServer(
  vendor: Vendor,
  service: PeerService,
  options: ServerOptions,
): Promise<ServerPeer> {
  const flags = [...commonFlags(service, options), ...flag("--delay", options.delayMs)];
  const peer = new ServerPeer(startPeer(vendor, "server", flags, options.discovery));
  await peer.event("ready");
  return peer;
}

/** Starts a client; it goes through its calls and ends by itself. */
export function startClient(vendor: Vendor, service: PeerService, options: ClientOptions): ClientPeer {
  const flags = [
    ...commonFlags(service, options),
    ...flag("--count", options.count),
    ...flag("--inflight", options.inflight),
    ...flag("--size", options.sizeOctets),
    ...flag("--timeout", options.timeoutMs),
    ...flag("--wait", options.waitMs),
    ...flag("--settle", options.settleMs),
  ];
  return new ClientPeer(startPeer(vendor, "client", flags, options.discovery));
}

/** Runs a client to its end. A client that never saw the service is an error. */
export async function runClient(
  vendor: Vendor,
  service: PeerService,
  options: ClientOptions,
): Promise<ClientReport> {
  await using client = startClient(vendor, service, options);
  await client.available();
  return await client.report();
}

/** A process that prints JSON lines, each with an `event`. */
export class EventProcess implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #name: string;
  readonly #events = new Map<string, Record<string, unknown>>();
  readonly #ended: Promise<void>;
  #changed: PromiseWithResolvers = withResolvers();
  #errorText = "";
  #over = false;

  constructor(name: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.#name = name;
    this.#process = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    const { stdout, stderr } = this.#process;
    if (stdout === null || stderr === null) throw new Error("a child process without its pipes");
    stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#errorText += text;
    });
    createInterface({ input: stdout }).on("line", (line) => this.#onLine(line));
    this.#ended = once(this.#process, "close").then(() => {
      this.#over = true;
      this.#wake();
    });
  }

  /** Resolves with the first line of that event; rejects when the process ends without it. */
  async event(name: string): Promise<Record<string, unknown>> {
    for (;;) {
      const found = this.#events.get(name);
      if (found !== undefined) return found;
      if (this.#over) {
        const { exitCode, signalCode } = this.#process;
        throw new Error(
          `${this.#name} ended (${signalCode ?? exitCode}) before "${name}". ${this.#errorText}`,
        );
      }
      await this.#changed.promise;
    }
  }

  /** SIGTERM: it says goodbye to the others and prints its report. */
  async terminate(): Promise<void> {
    await this.#end("SIGTERM");
  }

  /** SIGKILL: it vanishes, and nobody is told. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async ended(): Promise<void> {
    await this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (!this.#over) this.#process.kill(signal);
    await this.#ended;
  }

  #onLine(line: string): void {
    const parsed = JSON.parse(line) as Record<string, unknown>;
    const event = String(parsed.event);
    if (!this.#events.has(event)) this.#events.set(event, parsed);
    this.#wake();
  }

  #wake(): void {
    this.#changed.resolve();
    this.#changed = withResolvers();
  }
}

export class ServerPeer implements AsyncDisposable {
  readonly #process: EventProcess;

  constructor(process: EventProcess) {
    this.#process = process;
  }

  async event(name: string): Promise<Record<string, unknown>> {
    return await this.#process.event(name);
  }

  /** Ends it in good order and says what it has done. */
  async stop(): Promise<ServerReport> {
    await this.#process.terminate();
    return (await this.#process.event("done")) as unknown as ServerReport;
  }

  async kill(): Promise<void> {
    await this.#process.kill();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#process.kill();
  }
}

export class ClientPeer implements AsyncDisposable {
  readonly #process: EventProcess;

  constructor(process: EventProcess) {
    this.#process = process;
  }

  /** Resolves when it sees the service, with the milliseconds that took; rejects when it never does. */
  async available(): Promise<number> {
    return Number((await this.#process.event("available")).ms);
  }

  /** Resolves when it has gone through all its calls. */
  async report(): Promise<ClientReport> {
    await this.#process.ended();
    return (await this.#process.event("done")) as unknown as ClientReport;
  }

  /** Ends it in good order before its time. */
  async stop(): Promise<ClientReport> {
    await this.#process.terminate();
    return await this.report();
  }

  async kill(): Promise<void> {
    await this.#process.kill();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#process.kill();
  }
}

/** Where the program of this vendor is, or undefined when it has not been built. */
export function peerProgram(vendor: Vendor): string | undefined {
  const path = peersPath(`build/${vendor}-peer`);
  return existsSync(path) ? path : undefined;
}

function startPeer(
  vendor: Vendor,
  role: string,
  flags: string[],
  discovery: Discovery = "multicast",
): EventProcess {
  const program = peerProgram(vendor);
  if (program === undefined) throw new Error(`There is no ${vendor}-peer: build it with "npm run peers".`);
  return new EventProcess(`${vendor} ${role}`, program, [role, ...flags], {
    ...process.env,
    CYCLONEDDS_URI: `file://${peersPath(`config/cyclone-${discovery}.xml`)}`,
    FASTRTPS_DEFAULT_PROFILES_FILE: peersPath(`config/fast-${discovery}.xml`),
  });
}

function commonFlags(service: PeerService, options: PeerOptions): string[] {
  return ["--service", service, "--name", options.name, "--domain", String(options.domainId)];
}

function flag(name: string, value: number | undefined): string[] {
  return value === undefined ? [] : [name, String(value)];
}

function peersPath(path: string): string {
  return fileURLToPath(new URL(`../peers/${path}`, import.meta.url));
}

interface PromiseWithResolvers {
  readonly promise: Promise<void>;
  resolve(): void;
}

function withResolvers(): PromiseWithResolvers {
  let resolve = (): void => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
