import {
  type EndpointSpec,
  type EntityId,
  type Host,
  infiniteDuration,
  type Limits,
  type Locator,
  type Output,
  Participant,
  type Qos,
  type Sample,
  type Timing,
  type Transport,
  type WriterSpec,
} from "rtps-ts";

/** A bare participant on a host, driven as the runtime of a node drives one. */
export class Peer {
  readonly host: Host;
  readonly participant: Participant;
  /** Everything but datagrams and samples, in order. */
  readonly news: Exclude<Output, Sample>[] = [];
  readonly #transport: Transport;
  readonly #onSample: Map<EntityId, (sample: Sample) => void> = new Map();
  #cancel: (() => void) | undefined;
  #isClosed = false;

  static async open(
    host: Host,
    options: { timing?: Partial<Timing>; limits?: Partial<Limits> } = {},
  ): Promise<Peer> {
    let peer: Peer | undefined;
    const transport = await host.open({
      domainId: 0,
      range: "SUBNET",
      staticPeers: [],
      onDatagram: (bytes, from) => peer?.receive(bytes, from),
      onChange: () => {},
    });
    peer = new Peer(host, transport, options);
    return peer;
  }

  private constructor(
    host: Host,
    transport: Transport,
    options: { timing?: Partial<Timing>; limits?: Partial<Limits> },
  ) {
    const prefix = new Uint8Array(12);
    host.random(prefix);
    this.host = host;
    this.#transport = transport;
    this.participant = new Participant(host.now(), {
      prefix: Buffer.from(prefix).toString("hex"),
      domainId: 0,
      addresses: transport,
      ...options,
    });
    this.#drain();
  }

  writer(spec: Partial<WriterSpec> & { qos: Qos }): EntityId {
    return this.#do((now) =>
      this.participant.createWriter(now, { topicName: "chatter", typeName: "T", ...spec }),
    );
  }

  reader(spec: Partial<EndpointSpec> & { qos: Qos }, onSample: (sample: Sample) => void): EntityId {
    const full = { topicName: "chatter", typeName: "T", ...spec };
    // A writer on this same participant may have samples for it at once.
    const id = this.participant.createReader(this.host.now(), full);
    this.#onSample.set(id, onSample);
    this.#drain();
    return id;
  }

  write(writer: EntityId, payload: Uint8Array): void {
    this.#do((now) => this.participant.write(now, writer, { forms: [{ inlineQos: [], payload }] }));
  }

  delete(entity: EntityId): void {
    this.#do((now) => this.participant.deleteEndpoint(now, entity));
  }

  matches(entity: EntityId): number {
    return this.participant.matchesOf(entity).length;
  }

  async close(): Promise<void> {
    this.#do(() => this.participant.close());
    this.#isClosed = true;
    this.#cancel?.();
    await this.#transport.close();
  }

  receive(bytes: Uint8Array, from: Locator): void {
    if (!this.#isClosed) this.#do((now) => this.participant.receive(now, bytes, from));
  }

  #do<T>(change: (now: number) => T): T {
    const result = change(this.host.now());
    this.#drain();
    return result;
  }

  #drain(): void {
    for (const output of this.participant.drain()) {
      if (output.kind === "datagram") for (const to of output.to) this.#transport.send(output.bytes, to);
      else if (output.kind === "sample") this.#onSample.get(output.reader)?.(output);
      else this.news.push(output);
    }
    this.#cancel?.();
    this.#cancel = undefined;
    const at = this.participant.nextDeadline();
    if (this.#isClosed || at === Number.POSITIVE_INFINITY) return;
    this.#cancel = this.host.startTimer(at - this.host.now(), () => {
      this.#cancel = undefined;
      this.#do((now) => this.participant.advance(now));
    });
  }
}

/** As ROS 2 has it by default; `changes` on top. */
export const qos = (changes: Partial<Qos> = {}): Qos => ({
  reliability: "reliable",
  durability: "volatile",
  history: { kind: "keep-all" },
  deadline: infiniteDuration,
  lifespan: infiniteDuration,
  liveliness: { kind: "automatic", lease: infiniteDuration },
  ownership: "shared",
  partitions: [],
  ...changes,
});

/** A payload that says which sample it is, of so many octets. */
export function payloadOf(index: number, octets: number): Uint8Array {
  const payload = new Uint8Array(octets).fill(index * 31 + 7, 8);
  const view = new DataView(payload.buffer);
  payload[1] = 1;
  view.setUint32(4, index, true);
  return payload;
}

/** The sample's number, or what is wrong with it. */
export function fingerprint(payload: Uint8Array, octets: number): string {
  const index = new DataView(payload.buffer, payload.byteOffset).getUint32(4, true);
  return Buffer.compare(payload, payloadOf(index, octets)) === 0 ? String(index) : `a damaged ${index}`;
}
