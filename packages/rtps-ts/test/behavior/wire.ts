import { type Datagram, type Output, Participant, type ParticipantConfig, type Qos, udpV4 } from "rtps-ts";

export const reliable: Qos = {
  reliability: "reliable",
  durability: "volatile",
  history: { kind: "keep-last", depth: 10 },
  deadline: { seconds: 0x7fffffff, fraction: 0xffffffff },
  lifespan: { seconds: 0x7fffffff, fraction: 0xffffffff },
  liveliness: { kind: "automatic", lease: { seconds: 0x7fffffff, fraction: 0xffffffff } },
  ownership: "shared",
  partitions: [],
};

export const chatter = { topicName: "rt/chatter", typeName: "std_msgs::msg::dds_::String_" };

/** A few participants on one virtual wire, with a clock that only `run` moves. */
export class Wire {
  now = 0;
  /** Says which datagrams get lost. */
  loses: (datagram: Datagram) => boolean = () => false;
  readonly outputs: Map<Participant, Output[]> = new Map();
  readonly #addresses: Map<string, Participant> = new Map();

  join(config: Partial<ParticipantConfig> = {}): Participant {
    const number = this.outputs.size + 1;
    const address = `10.0.0.${number}`;
    const participant = new Participant(this.now, {
      prefix: number.toString(16).padStart(24, "0"),
      domainId: 0,
      addresses: {
        metatrafficUnicast: [udpV4(address, 7410)],
        metatrafficMulticast: [udpV4("239.255.0.1", 7400)],
        defaultUnicast: [udpV4(address, 7411)],
        announceTo: [udpV4("239.255.0.1", 7400)],
      },
      ...config,
    });
    this.outputs.set(participant, []);
    this.#addresses.set(address, participant);
    return participant;
  }

  /** Delivers everything at once and lets `ms` pass. */
  run(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      this.#deliver();
      const next = Math.min(...[...this.outputs.keys()].map((participant) => participant.nextDeadline()));
      if (next > end) break;
      this.now = Math.max(this.now, next);
      for (const participant of this.outputs.keys()) participant.advance(this.now);
    }
    this.now = end;
  }

  /** What a participant put out so far, of one kind; it is not put out again. */
  take<K extends Output["kind"]>(participant: Participant, kind: K): Extract<Output, { kind: K }>[] {
    const all = this.outputs.get(participant) ?? [];
    this.outputs.set(
      participant,
      all.filter((output) => output.kind !== kind),
    );
    return all.filter((output): output is Extract<Output, { kind: K }> => output.kind === kind);
  }

  #deliver(): void {
    for (let sent = true; sent; ) {
      sent = false;
      for (const [from, outputs] of this.outputs) {
        for (const output of from.drain()) {
          if (output.kind !== "datagram") outputs.push(output);
          else if (!this.loses(output)) sent = this.#send(from, output) || sent;
        }
      }
    }
  }

  #send(from: Participant, { bytes, to }: Datagram): boolean {
    const source = [...this.#addresses].find(([, participant]) => participant === from)?.[0] ?? "";
    for (const { address } of to) {
      const receivers = address.startsWith("239.")
        ? [...this.outputs.keys()]
        : [this.#addresses.get(address)];
      for (const receiver of receivers) receiver?.receive(this.now, bytes, udpV4(source, 7411));
    }
    return true;
  }
}

/** An octet string with an encapsulation header. */
export const payloadOf = (...octets: number[]): Uint8Array => Uint8Array.from([0, 1, 0, 0, ...octets]);
