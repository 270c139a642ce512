import { CdrError, type Codec, type ServiceType, ValueError } from "cdr-ts";
import type { EntityId, Guid, Matched, Sample, SampleForm, Unmatched } from "rtps-ts";
import { formatGuid, sameGuid } from "rtps-ts";
import type { EndpointListener, Runtime, Timed } from "../context/runtime.ts";
import { RclError } from "../errors.ts";
import { type Logger, WarnThrottle } from "../logger.ts";
import { type ServiceTopics, serviceTopics } from "../names.ts";
import { qosProfiles } from "../qos.ts";
import { type CallOptions, checkCallOptions } from "./call-options.ts";
import { type Call, CallTable } from "./call-table.ts";
import {
  type Body,
  headerForm,
  headroom,
  identityForm,
  identityParameters,
  type Mapping,
  mappingOf,
  mappings,
  readBody,
  readHeader,
  readIdentity,
} from "./mapping.ts";
import { ServerPairs } from "./server-pairs.ts";
import { formatEndpointId, userDataOctets } from "./user-data.ts";
import { Waiters } from "./waiters.ts";

/** What a client has seen since it began. */
export interface ClientStatistics {
  readonly requestsSent: number;
  readonly repliesTaken: number;
  /** Replies to other clients: every server sends to all of them on one topic. */
  readonly repliesOfOthers: number;
  /** Replies to a call that was over: answered before, timed out or aborted. */
  readonly repliesTooLate: number;
  readonly repliesMalformed: number;
  readonly pending: number;
}

/** Calls a service, whichever of the ROS 2 middlewares its servers run on. */
export class Client<Request, Response> implements AsyncDisposable {
  /** Fully qualified, `/add_two_ints`. */
  readonly serviceName: string;
  readonly #runtime: Runtime;
  readonly #requestCodec: Codec<unknown, Request>;
  readonly #responseCodec: Codec<Response, never>;
  readonly #warnings: WarnThrottle;
  readonly #onClose: () => void;
  readonly #requestWriter: EntityId;
  readonly #replyReader: EntityId;
  readonly #replyReaderGuid: Guid;
  readonly #requestWriterGuid: Guid;
  readonly #token: bigint;
  readonly #inlineQos: ReturnType<typeof identityParameters>;
  readonly #servers: ServerPairs = new ServerPairs(readyGraceMs);
  /** How many request readers speak each mapping: a request is put into the forms that are needed. */
  readonly #readers: Map<string, Mapping> = new Map();
  readonly #calls: CallTable<Response> = new CallTable();
  readonly #waiters: Waiters = new Waiters();
  readonly #timed: Timed;
  #statistics = {
    requestsSent: 0,
    repliesTaken: 0,
    repliesOfOthers: 0,
    repliesTooLate: 0,
    repliesMalformed: 0,
  };
  #closed = false;

  /** @internal Use `node.createClient`. */
  constructor(
    runtime: Runtime,
    type: ServiceType<unknown, Response, Request, never>,
    name: string,
    logger: Logger,
    onClose: () => void,
  ) {
    this.serviceName = name;
    this.#runtime = runtime;
    this.#requestCodec = type.request;
    this.#responseCodec = type.response;
    this.#warnings = new WarnThrottle(logger);
    this.#onClose = onClose;
    const { token, userData } = newClientId(runtime);
    this.#token = token;
    const topics: ServiceTopics = serviceTopics(name, type.name);
    const { participant } = runtime;
    // The reply reader goes first: a server that sees the request writer should know where to answer.
    this.#replyReader = participant.createReader(runtime.now(), {
      topicName: topics.replyTopic,
      typeName: topics.replyType,
      qos: qosProfiles.servicesDefault,
      userData,
    });
    this.#requestWriter = participant.createWriter(runtime.now(), {
      topicName: topics.requestTopic,
      typeName: topics.requestType,
      qos: qosProfiles.servicesDefault,
      keeps: { kind: "keep-all" },
      userData,
      formFor: (reader, vendor) => mappings.indexOf(mappingOf(reader, vendor)),
    });
    this.#replyReaderGuid = { prefix: participant.prefix, entityId: this.#replyReader };
    this.#requestWriterGuid = { prefix: participant.prefix, entityId: this.#requestWriter };
    this.#inlineQos = identityParameters(this.#replyReaderGuid, "unknown");
    this.#timed = this.#newTimed();
    runtime.addTimed(this.#timed);
    runtime.listen(this.#requestWriter, this.#listener("reader"));
    runtime.listen(this.#replyReader, {
      ...this.#listener("writer"),
      onSample: (sample) => this.#onReply(sample),
    });
    runtime.turn(() => {});
  }

  get statistics(): ClientStatistics {
    return { ...this.#statistics, pending: this.#calls.pending };
  }

  /** The RTPS entities behind this client, for the graph. */
  get endpoints(): { readonly readers: readonly Guid[]; readonly writers: readonly Guid[] } {
    return { readers: [this.#replyReaderGuid], writers: [this.#requestWriterGuid] };
  }

  /** Whether a server is there that knows this client, so that a call made now is not lost. */
  isServiceServerAvailable(): boolean {
    return !this.#closed && this.#servers.hasReady(this.#runtime.now());
  }

  /**
   * Resolves when a server can be called. Rejects with `SERVICE_UNAVAILABLE` after `timeout` milliseconds, with
   * `ABORTED` or with `CLOSED`.
   */
  async waitForService(options: CallOptions = {}): Promise<void> {
    this.#checkOpen();
    checkCallOptions(options);
    if (this.isServiceServerAvailable()) return;
    const answer = this.#waiters.wait(this.#runtime.now(), options);
    this.#runtime.wake(this.#timed.deadline);
    return answer;
  }

  /**
   * Sends a request and resolves with the response. Waits for a server first, within the same time limit.
   *
   * Rejects with an {@link RclError} of code `TIMEOUT`, `SERVICE_UNAVAILABLE`, `SERVER_GONE`, `ABORTED`,
   * `CLOSED`, `INVALID_REQUEST` or `INVALID_RESPONSE`. With several servers of one name, each gets the request and the
   * first answer counts.
   */
  async call(request: Request, options: CallOptions = {}): Promise<Response> {
    this.#checkOpen();
    checkCallOptions(options);
    const encoded = this.#encode(request);
    const { call, answer } = this.#calls.open(encoded, this.#runtime.now(), options);
    if (this.isServiceServerAvailable()) this.#runtime.turn((now) => this.#send(now, call));
    this.#runtime.wake(this.#timed.deadline);
    return answer;
  }

  /** Pending calls reject with `CLOSED`. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#runtime.removeTimed(this.#timed);
    this.#runtime.remove(this.#requestWriter);
    this.#runtime.remove(this.#replyReader);
    const error = (): RclError => new RclError("CLOSED", `${this.serviceName}: the client was closed`);
    this.#calls.rejectAll(error);
    this.#waiters.rejectAll(error);
    this.#onClose();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #encode(request: Request): Uint8Array {
    try {
      return this.#requestCodec.encode(request, headroom);
    } catch (cause) {
      if (!(cause instanceof ValueError)) throw cause;
      throw new RclError("INVALID_REQUEST", `request.${cause.message}`, { cause });
    }
  }

  #send(now: number, call: Call<Response>): void {
    const { participant } = this.#runtime;
    // The number in the header is the one that the sample will have.
    const sequence = this.#statistics.requestsSent + 1;
    const forms = this.#forms(call.encoded, sequence);
    this.#calls.markSent(call, sequence, [...this.#readers.keys()]);
    this.#statistics.requestsSent = sequence;
    participant.write(now, this.#requestWriter, { forms, timestamp: this.#runtime.wallTime() });
  }

  /** In the order of `mappings`. A form that no matched reader is served stands in for the other. */
  #forms(encoded: Uint8Array, sequence: number): SampleForm[] {
    const spoken = new Set(this.#readers.values());
    const header = { token: this.#token, sequence: BigInt(sequence) };
    if (!spoken.has("header")) {
      const identity = identityForm(encoded, this.#inlineQos);
      return [identity, identity];
    }
    const form = headerForm(encoded, header);
    return [spoken.has("identity") ? identityForm(encoded.slice(), this.#inlineQos) : form, form];
  }

  #listener(half: "reader" | "writer"): EndpointListener {
    return {
      onMatched: (match) => this.#onMatched(half, match),
      onUnmatched: (match) => this.#onUnmatched(half, match),
      onReady: (_local, remote) => {
        this.#servers.ready(half, remote);
        this.#serversChanged();
      },
    };
  }

  #onMatched(half: "reader" | "writer", { remote, vendor }: Matched): void {
    if (half === "reader") this.#readers.set(formatGuid(remote.guid), mappingOf(remote, vendor));
    this.#servers.add(this.#runtime.now(), half, remote);
    this.#runtime.wake(this.#timed.deadline);
  }

  #onUnmatched(half: "reader" | "writer", { remote }: Unmatched): void {
    this.#servers.remove(half, remote);
    if (half === "writer" || !this.#readers.delete(formatGuid(remote))) return;
    const error = (): RclError =>
      new RclError("SERVER_GONE", `${this.serviceName}: the server went away before it answered`);
    this.#calls.serversLeft((server) => this.#readers.has(server), error);
  }

  /** Calls and waiters that were held back may go. */
  #serversChanged(): void {
    const now = this.#runtime.now();
    if (!this.#servers.hasReady(now)) return;
    this.#waiters.resolveAll();
    for (const call of [...this.#calls.waiting()]) {
      // What comes of one turn may have settled the next call.
      this.#runtime.turn(() => this.#calls.isWaiting(call) && this.#send(now, call));
    }
  }

  #onReply(sample: Sample): void {
    const body = readBody(sample.payload);
    const identity = readIdentity(sample);
    if (body === undefined) {
      this.#malformed(sample, "its payload is not classic CDR");
    } else if (identity !== undefined) {
      const isOurs =
        sameGuid(identity.guid, this.#replyReaderGuid) || sameGuid(identity.guid, this.#requestWriterGuid);
      if (!isOurs || identity.sequence === "unknown") this.#statistics.repliesOfOthers++;
      else this.#settle(sample, identity.sequence, body);
    } else {
      const read = readHeader(body);
      if (read === undefined)
        this.#malformed(sample, "it says in neither of the two ways which request it answers");
      else if (read.header.token !== this.#token) this.#statistics.repliesOfOthers++;
      else this.#settle(sample, Number(read.header.sequence), read.fields);
    }
  }

  #settle(sample: Sample, sequence: number, fields: Body): void {
    const call = this.#calls.take(sequence);
    if (call === undefined) {
      this.#statistics.repliesTooLate++;
      return;
    }
    try {
      const response = this.#responseCodec.decode(fields.bytes, fields.littleEndian);
      this.#statistics.repliesTaken++;
      call.resolve(response);
    } catch (cause) {
      if (!(cause instanceof CdrError)) throw cause;
      this.#malformed(sample, cause.message);
      call.reject(
        new RclError("INVALID_RESPONSE", `${this.serviceName}: response.${cause.message}`, { cause }),
      );
    }
  }

  #malformed(sample: Sample, why: string): void {
    this.#statistics.repliesMalformed++;
    this.#warnings.warn(
      this.#runtime.now(),
      `${this.serviceName}: a reply from participant ${sample.writer.prefix} was dropped: ${why}`,
    );
  }

  #newTimed(): Timed {
    const deadline = (): number =>
      Math.min(this.#calls.deadline, this.#waiters.deadline, this.#servers.nextReadyAt());
    return {
      get deadline() {
        return deadline();
      },
      advance: (now) => {
        this.#serversChanged();
        this.#calls.expire(now, (call) => this.#tooLate(call.sequence !== undefined));
        this.#waiters.expire(now, () => this.#tooLate(false));
      },
    };
  }

  #tooLate(wasSent: boolean): RclError {
    if (wasSent)
      return new RclError("TIMEOUT", `${this.serviceName}: the request was sent, no response came in time`);
    return new RclError(
      "SERVICE_UNAVAILABLE",
      `${this.serviceName}: no server was found in time; expected one of this name and type in the same domain (ROS_DOMAIN_ID) and reach (ROS_AUTOMATIC_DISCOVERY_RANGE)`,
    );
  }

  #checkOpen(): void {
    if (this.#closed) throw new RclError("CLOSED", `${this.serviceName}: the client is closed`);
  }
}

/** A match that has been silent for this long is trusted all the same. */
const readyGraceMs = 1_000;

/** The token of the header mapping, and the id by which a Cyclone server finds the client's reply reader. */
function newClientId(runtime: Runtime): { token: bigint; userData: Uint8Array } {
  const octets = new Uint8Array(24);
  runtime.host.random(octets);
  const token = new DataView(octets.buffer).getBigUint64(16);
  return { token, userData: userDataOctets(`clientid=${formatEndpointId(octets.subarray(0, 16))};`) };
}
