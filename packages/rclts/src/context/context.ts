import type { Counters, Host } from "rtps-ts";
import { udpHost } from "rtps-ts/udp";
import { RclError } from "../errors.ts";
import { NodeDirectory } from "../graph/node-directory.ts";
import type { NodeEntities } from "../graph/participant-entities.ts";
import { consoleLogger, guardedLogger, type Logger } from "../logger.ts";
import { serviceOfRequestTopic } from "../names.ts";
import type { Node } from "../node.ts";
import { userDataOctets } from "../service/user-data.ts";
import { type DiscoveryOptions, resolveDiscovery } from "./environment.ts";
import { Runtime } from "./runtime.ts";

export interface ContextOptions extends DiscoveryOptions {
  /** Where time, chance and network come from: this machine by default, a simulation in tests. */
  readonly host?: Host;
  /** Of the context and of its nodes. Default: lines on stderr. */
  readonly logger?: Logger;
}

/** What was dropped and why, since the context was opened. */
export interface ContextCounters extends Counters {
  /** Datagrams that the operating system refused to send. */
  readonly sendErrors: number;
  /** Messages about nodes (`ros_discovery_info`) that could not be read, or spoke for somebody else. */
  readonly nodeInfoRejected: number;
}

/** One DDS participant, which nodes share. Most programs need none of their own: `createNode` has a default one. */
export class Context implements AsyncDisposable {
  readonly domainId: number;
  /** @internal */
  readonly runtime: Runtime;
  /** @internal */
  readonly directory: NodeDirectory;
  readonly #nodes: Set<Node> = new Set();
  #closing: Promise<void> | undefined;

  readonly #logger: Logger | undefined;

  private constructor(domainId: number, runtime: Runtime, logger: Logger | undefined) {
    this.domainId = domainId;
    this.runtime = runtime;
    this.#logger = logger;
    this.directory = new NodeDirectory(runtime, () => this.#ownNodes());
  }

  /** Opens the sockets and begins to look for others. Rejects with `PORT_IN_USE`, `INVALID_DOMAIN_ID` and the like. */
  static async open(options: ContextOptions = {}): Promise<Context> {
    const logger = guardedLogger(options.logger ?? consoleLogger("rclts"));
    const discovery = resolveDiscovery(options, process.env, (message) => logger.warn(message));
    // Nodes of ROS 2 take a participant for one of theirs only if it has an enclave.
    const userData = userDataOctets("enclave=/;");
    const runtime = await Runtime.open(options.host ?? udpHost, discovery, userData, logger);
    return new Context(discovery.domainId, runtime, options.logger);
  }

  get isClosed(): boolean {
    return this.#closing !== undefined;
  }

  /** @internal For a node of this name, unless it has one of its own. */
  loggerFor(name: string): Logger {
    return this.#logger ?? consoleLogger(name);
  }

  /** What was dropped and why, and how much went through. */
  get counters(): ContextCounters {
    return { ...this.runtime.counters, nodeInfoRejected: this.directory.rejected };
  }

  /** Every service that is offered in the domain, and the types it is offered with. */
  getServiceNamesAndTypes(): { name: string; types: string[] }[] {
    const found = new Map<string, Set<string>>();
    for (const { role, data } of this.runtime.endpoints()) {
      const service = role === "reader" ? serviceOfRequestTopic(data.topicName, data.typeName) : undefined;
      if (service === undefined) continue;
      const types = found.get(service.name) ?? new Set();
      found.set(service.name, types.add(service.type));
    }
    return [...found].map(([name, types]) => ({ name, types: [...types].sort() })).sort(byName);
  }

  /** Every node in the domain that has announced itself. */
  getNodeNamesAndNamespaces(): { name: string; namespace: string }[] {
    return [...this.#ownNodes(), ...this.directory.elsewhere()]
      .map(({ name, namespace }) => ({ name, namespace }))
      .sort(byName);
  }

  /** @internal */
  add(node: Node): void {
    if (this.isClosed) throw new RclError("CLOSED", `node ${node.name}: its context is closed`);
    this.#nodes.add(node);
    this.directory.publish();
  }

  /** @internal */
  remove(node: Node): void {
    this.#nodes.delete(node);
    if (!this.isClosed) this.directory.publish();
  }

  /** @internal How many nodes share it. */
  get size(): number {
    return this.#nodes.size;
  }

  /** Closes all nodes, says goodbye to all peers and closes the sockets. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#nodes].map((node) => node.close()));
    await this.runtime.close();
  }

  #ownNodes(): NodeEntities[] {
    return [...this.#nodes].map((node) => node.entities);
  }
}

/** A context of one's own, for a domain or a reach other than the environment's. */
export const createContext = (options: ContextOptions = {}): Promise<Context> => Context.open(options);

const byName = (a: { name: string }, b: { name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
