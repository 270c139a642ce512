import type { ServiceType } from "cdr-ts";
import type { Context, ContextOptions } from "./context/context.ts";
import { RclError } from "./errors.ts";
import type { NodeEntities } from "./graph/participant-entities.ts";
import { guardedLogger, type Logger } from "./logger.ts";
import { expandServiceName } from "./names.ts";
import { Client } from "./service/client.ts";
import { Service, type ServiceHandler, type ServiceOptions } from "./service/service.ts";

export interface NodeOptions extends ContextOptions {
  /** Of this node. Default: that of its context, else lines on stderr under its name. */
  readonly logger?: Logger;
  /** `/` by default. */
  readonly namespace?: string;
  /** The participant to live on. By default the nodes of a process that ask for the same domain and reach share one. */
  readonly context?: Context;
}

/** A node's name and namespace, both found valid. */
export interface NodeName {
  readonly name: string;
  readonly namespace: string;
}

/** A client or a service, as its node sees it. */
interface Entity {
  readonly endpoints: Pick<NodeEntities, "readers" | "writers">;
  close(): Promise<void>;
}

/** A named part of a program that offers and calls services. */
export class Node implements AsyncDisposable {
  readonly name: string;
  readonly namespace: string;
  readonly context: Context;
  readonly #logger: Logger;
  readonly #release: () => Promise<void>;
  readonly #entities: Set<Entity> = new Set();
  #closing: Promise<void> | undefined;

  /** @internal Use `createNode`. */
  constructor(name: NodeName, context: Context, logger: Logger | undefined, release: () => Promise<void>) {
    this.name = name.name;
    this.namespace = name.namespace;
    this.context = context;
    this.#logger = guardedLogger(
      logger ?? context.loggerFor(this.fullyQualifiedName.slice(1).replaceAll("/", ".")),
    );
    this.#release = release;
    context.add(this);
  }

  /** `/robot1/adder` */
  get fullyQualifiedName(): string {
    return this.namespace === "/" ? `/${this.name}` : `${this.namespace}/${this.name}`;
  }

  /** @internal What the graph says of this node. */
  get entities(): NodeEntities {
    const endpoints = [...this.#entities].map((entity) => entity.endpoints);
    return {
      namespace: this.namespace,
      name: this.name,
      readers: endpoints.flatMap(({ readers }) => readers),
      writers: endpoints.flatMap(({ writers }) => writers),
    };
  }

  getLogger(): Logger {
    return this.#logger;
  }

  /**
   * Offers a service. The handler answers at once or with a promise; a request never waits for the one before it.
   * Throws `INVALID_NAME` or `CLOSED`.
   */
  createService<Request, Response>(
    type: ServiceType<Request, unknown, never, Response>,
    name: string,
    handler: ServiceHandler<Request, Response>,
    options: ServiceOptions<Request, Response> = {},
  ): Service<Request, Response> {
    const fullName = this.#fullName(name);
    const service: Service<Request, Response> = new Service(
      this.context.runtime,
      type,
      fullName,
      handler,
      options,
      this.#logger,
      () => this.#forget(service),
    );
    this.#keep(service);
    return service;
  }

  /** A client of a service, which need not be there yet. Throws `INVALID_NAME` or `CLOSED`. */
  createClient<Request, Response>(
    type: ServiceType<unknown, Response, Request, never>,
    name: string,
  ): Client<Request, Response> {
    const fullName = this.#fullName(name);
    const client: Client<Request, Response> = new Client(
      this.context.runtime,
      type,
      fullName,
      this.#logger,
      () => this.#forget(client),
    );
    this.#keep(client);
    return client;
  }

  getServiceNamesAndTypes(): { name: string; types: string[] }[] {
    return this.context.getServiceNamesAndTypes();
  }

  getNodeNamesAndNamespaces(): { name: string; namespace: string }[] {
    return this.context.getNodeNamesAndNamespaces();
  }

  /** Closes its clients and services, and the participant if no other node is on it. */
  close(): Promise<void> {
    if (this.#closing === undefined) {
      // Set before anything is closed: what closes asks for it.
      this.#closing = Promise.resolve().then(() => this.#close());
    }
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#entities].map((entity) => entity.close()));
    this.context.remove(this);
    await this.#release();
  }

  #fullName(name: string): string {
    if (this.#closing !== undefined) throw new RclError("CLOSED", `node ${this.name} is closed`);
    return expandServiceName(name, this.namespace, this.name);
  }

  #keep(entity: Entity): void {
    this.#entities.add(entity);
    this.context.directory.publish();
  }

  #forget(entity: Entity): void {
    this.#entities.delete(entity);
    if (this.#closing === undefined) this.context.directory.publish();
  }
}
