import { CdrError, type Codec, type ServiceType, ValueError } from "cdr-ts";
import { type EndpointData, type EntityId, formatGuid, type Guid, type Matched, type Sample } from "rtps-ts";
import type { Runtime } from "../context/runtime.ts";
import { type Logger, WarnThrottle } from "../logger.ts";
import { serviceTopics } from "../names.ts";
import { qosProfiles } from "../qos.ts";
import {
  type Body,
  headerForm,
  headroom,
  identityForm,
  identityParameters,
  type Mapping,
  mappingOf,
  mappings,
  type RequestHeader,
  readBody,
  readHeader,
  readIdentity,
} from "./mapping.ts";
import { type Reply, ReplyGuard } from "./reply-guard.ts";
import { clientIdOf, formatEndpointId, userDataOctets } from "./user-data.ts";

/** Who asks, and as which of its requests. */
export interface RequestInfo {
  /** 24 hex digits that name the client's participant. */
  readonly participant: string;
  /** Counts up for each client. */
  readonly sequence: number;
}

/** Answers a request, at once or later. Requests are handed over as they come; nothing waits for an earlier answer. */
export type ServiceHandler<Request, Response> = (
  request: Request,
  info: RequestInfo,
) => Response | Promise<Response>;

export interface ServiceOptions<Request, Response> {
  /** Answers in place of a handler that threw. Without it, the caller gets no response. */
  readonly onError?: (error: unknown, request: Request) => Response | Promise<Response>;
}

/** What a service has seen since it began. */
export interface ServiceStatistics {
  readonly requests: number;
  readonly replies: number;
  readonly requestsMalformed: number;
  /** Requests whose handler threw, or answered with what does not fit the type, and that got no response. */
  readonly failed: number;
  /** Responses that nobody was there to take any more. */
  readonly repliesUndeliverable: number;
  /** Requests in the hands of the handler. */
  readonly pending: number;
}

/** A request, and all it takes to answer it. */
interface Incoming {
  readonly info: RequestInfo;
  readonly fields: Body;
  readonly mapping: Mapping;
  readonly header: RequestHeader | undefined;
  /** For the identity mapping: whom the reply names. */
  readonly guid: Guid;
  readonly writer: Guid;
}

/** Offers a service to the clients of all ROS 2 middlewares at once. */
export class Service<Request, Response> implements AsyncDisposable {
  /** Fully qualified, `/add_two_ints`. */
  readonly serviceName: string;
  readonly #runtime: Runtime;
  readonly #requestCodec: Codec<Request, never>;
  readonly #responseCodec: Codec<unknown, Response>;
  readonly #handler: ServiceHandler<Request, Response>;
  readonly #options: ServiceOptions<Request, Response>;
  readonly #logger: Logger;
  readonly #warnings: WarnThrottle;
  readonly #onClose: () => void;
  readonly #requestReader: EntityId;
  readonly #replyWriter: EntityId;
  readonly #guard: ReplyGuard;
  readonly #requestWriters: Map<string, { data: EndpointData; mapping: Mapping }> = new Map();
  #statistics = { requests: 0, replies: 0, requestsMalformed: 0, failed: 0, pending: 0 };
  #closed = false;

  /** @internal Use `node.createService`. */
  constructor(
    runtime: Runtime,
    type: ServiceType<Request, unknown, never, Response>,
    name: string,
    handler: ServiceHandler<Request, Response>,
    options: ServiceOptions<Request, Response>,
    logger: Logger,
    onClose: () => void,
  ) {
    this.serviceName = name;
    this.#runtime = runtime;
    this.#requestCodec = type.request;
    this.#responseCodec = type.response;
    this.#handler = handler;
    this.#options = options;
    this.#logger = logger;
    this.#warnings = new WarnThrottle(logger);
    this.#onClose = onClose;
    const topics = serviceTopics(name, type.name);
    const userData = newServiceId(runtime);
    const qos = qosProfiles.servicesDefault;
    // The reply writer goes first: a client that sees the request reader may call at once.
    this.#replyWriter = runtime.participant.createWriter(runtime.now(), {
      topicName: topics.replyTopic,
      typeName: topics.replyType,
      qos,
      keeps: { kind: "keep-all" },
      userData,
      formFor: (reader, vendor) => mappings.indexOf(mappingOf(reader, vendor)),
    });
    this.#requestReader = runtime.participant.createReader(runtime.now(), {
      topicName: topics.requestTopic,
      typeName: topics.requestType,
      qos,
      userData,
    });
    this.#guard = new ReplyGuard(runtime, this.#replyWriter, (reply) => this.#undeliverable(reply));
    runtime.listen(this.#replyWriter, this.#guard);
    runtime.listen(this.#requestReader, {
      onSample: (sample) => this.#onRequest(sample),
      onMatched: (match) => this.#onClient(match),
      onUnmatched: ({ remote }) => this.#requestWriters.delete(formatGuid(remote)),
    });
    runtime.turn(() => {});
  }

  get statistics(): ServiceStatistics {
    return { ...this.#statistics, repliesUndeliverable: this.#guard.undeliverable };
  }

  /** The RTPS entities behind this service, for the graph. */
  get endpoints(): { readonly readers: readonly Guid[]; readonly writers: readonly Guid[] } {
    const { prefix } = this.#runtime.participant;
    return {
      readers: [{ prefix, entityId: this.#requestReader }],
      writers: [{ prefix, entityId: this.#replyWriter }],
    };
  }

  /** Takes no more requests. Answers of handlers that are still at work go nowhere. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#guard.close();
    this.#runtime.remove(this.#requestReader);
    this.#runtime.remove(this.#replyWriter);
    this.#onClose();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #onClient({ remote, vendor }: Matched): void {
    this.#requestWriters.set(formatGuid(remote.guid), { data: remote, mapping: mappingOf(remote, vendor) });
  }

  #onRequest(sample: Sample): void {
    const incoming = this.#read(sample);
    if (typeof incoming === "string") {
      this.#malformed(sample, incoming);
      return;
    }
    let request: Request;
    try {
      request = this.#requestCodec.decode(incoming.fields.bytes, incoming.fields.littleEndian);
    } catch (cause) {
      if (!(cause instanceof CdrError)) throw cause;
      this.#malformed(sample, `request.${cause.message}`);
      return;
    }
    this.#statistics.requests++;
    this.#handle(incoming, request);
  }

  /** Which request this is, or why that cannot be said. */
  #read(sample: Sample): Incoming | string {
    const body = readBody(sample.payload);
    if (body === undefined) return "its payload is not classic CDR";
    const { writer } = sample;
    const identity = readIdentity(sample);
    const mapping =
      identity === undefined
        ? (this.#requestWriters.get(formatGuid(writer))?.mapping ?? "identity")
        : "identity";
    if (mapping === "identity") {
      const info = { participant: writer.prefix, sequence: sample.sequence };
      const guid = identity === undefined || identity.guid.entityId === 0 ? writer : identity.guid;
      return { info, fields: body, mapping, header: undefined, guid, writer };
    }
    const read = readHeader(body);
    if (read === undefined) return "it is shorter than the 16 octets that name the request";
    const info = { participant: writer.prefix, sequence: Number(read.header.sequence) };
    return { info, fields: read.fields, mapping, header: read.header, guid: writer, writer };
  }

  /** Runs the handler without ever waiting for it if it answers at once. */
  #handle(incoming: Incoming, request: Request): void {
    let result: Response | Promise<Response>;
    try {
      result = this.#handler(request, incoming.info);
    } catch (error) {
      this.#handlerFailed(incoming, request, error);
      return;
    }
    if (!isPromise(result)) {
      this.#respond(incoming, result);
      return;
    }
    this.#statistics.pending++;
    result.then(
      (response) => {
        this.#statistics.pending--;
        this.#respond(incoming, response);
      },
      (error: unknown) => {
        this.#statistics.pending--;
        this.#handlerFailed(incoming, request, error);
      },
    );
  }

  #handlerFailed(incoming: Incoming, request: Request, error: unknown): void {
    const { onError } = this.#options;
    this.#logger.error(`${this.serviceName}: the handler threw: ${describe(error)}`);
    if (onError === undefined) {
      this.#statistics.failed++;
      return;
    }
    Promise.resolve()
      .then(() => onError(error, request))
      .then(
        (response) => this.#respond(incoming, response),
        (second: unknown) => {
          this.#statistics.failed++;
          this.#logger.error(`${this.serviceName}: onError threw as well: ${describe(second)}`);
        },
      );
  }

  #respond(incoming: Incoming, response: Response): void {
    if (this.#closed || this.#runtime.isClosed) return;
    let encoded: Uint8Array;
    try {
      encoded = this.#responseCodec.encode(response, headroom);
    } catch (cause) {
      // Reading the answer may run code of the handler's, which may throw what it likes.
      const why = cause instanceof ValueError ? `response.${cause.message}` : describe(cause);
      this.#statistics.failed++;
      this.#logger.error(`${this.serviceName}: the handler's answer does not fit: ${why}`);
      return;
    }
    const { mapping, header, guid, info } = incoming;
    const form =
      header === undefined
        ? identityForm(encoded, identityParameters(guid, info.sequence))
        : headerForm(encoded, header);
    this.#statistics.replies++;
    this.#guard.send({ forms: [form, form], isFor: this.#readersOf(incoming), mapping });
  }

  /** Which of the matched reply readers is the asker's. */
  #readersOf({ mapping, guid, writer }: Incoming): Reply["isFor"] {
    // A reader's id has bit 2 set (RTPS 2.5 §9.3.1.2); a client that names its writer instead has one reply reader.
    if (mapping === "identity" && (guid.entityId & 0x04) !== 0) {
      return (reader) => reader.guid.entityId === guid.entityId && reader.guid.prefix === guid.prefix;
    }
    const client = this.#requestWriters.get(formatGuid(writer))?.data;
    const clientId = client === undefined ? undefined : clientIdOf(client);
    return (reader) => reader.guid.prefix === guid.prefix && clientIdOf(reader) === clientId;
  }

  #malformed(sample: Sample, why: string): void {
    this.#statistics.requestsMalformed++;
    this.#warnings.warn(
      this.#runtime.now(),
      `${this.serviceName}: a request from participant ${sample.writer.prefix} was dropped: ${why}`,
    );
  }

  #undeliverable(reply: Reply): void {
    this.#warnings.warn(
      this.#runtime.now(),
      `${this.serviceName}: a response was dropped: the client's reply reader (${reply.mapping} mapping) is gone or was never found`,
    );
  }
}

const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

/** The stack where there is one; whatever was thrown, this does not. */
function describe(error: unknown): string {
  try {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } catch {
    return "something that cannot be shown";
  }
}

/** The id by which a Cyclone client knows that a request reader and a reply writer are one server. */
function newServiceId(runtime: Runtime): Uint8Array {
  const octets = new Uint8Array(16);
  runtime.host.random(octets);
  return userDataOctets(`serviceid=${formatEndpointId(octets)};`);
}
