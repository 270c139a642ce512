import type { Counters } from "../counters.ts";
import { MessageBuilder } from "../message/message-builder.ts";
import type { Submessage } from "../message/submessage.ts";
import type { GuidPrefix } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import { Vendors } from "../structure/vendor.ts";

/** A participant and the addresses at which it is reached; both change while endpoints hold on to this. */
export interface Destination {
  readonly prefix: GuidPrefix;
  readonly locators: readonly Locator[];
  /** Whether this many octets may go there; asking counts as sending them. */
  allows(octets: number): boolean;
}

/** One datagram to be sent to each of `to`. */
export interface Datagram {
  readonly kind: "datagram";
  readonly bytes: Uint8Array;
  readonly to: readonly Locator[];
}

/**
 * Turns submessages into datagrams. What is meant for this same participant (a client and a server in one process)
 * never leaves it: those bytes go round through `takeLoopback` and are received like any other.
 */
export class Outbox {
  readonly #builder: MessageBuilder;
  readonly #prefix: GuidPrefix;
  readonly #counters: Counters;
  #datagrams: Datagram[] = [];
  #loopback: Uint8Array[] = [];

  constructor(prefix: GuidPrefix, counters: Counters) {
    this.#prefix = prefix;
    this.#counters = counters;
    this.#builder = new MessageBuilder(prefix, Vendors.rclts);
  }

  /** One datagram for one participant, opened by INFO_DST. */
  send(destination: Destination, submessages: readonly Submessage[]): void {
    this.#builder.infoDestination(destination.prefix);
    const bytes = this.#build(submessages);
    if (destination.prefix === this.#prefix) this.#loopback.push(bytes);
    else if (destination.locators.length === 0) this.#counters.unreachable++;
    else if (destination.allows(bytes.byteLength * destination.locators.length))
      this.#push(bytes, destination.locators);
    else this.#counters.withheld++;
  }

  /** One datagram for whoever listens at `locators`. */
  announce(locators: readonly Locator[], submessages: readonly Submessage[]): void {
    if (locators.length > 0) this.#push(this.#build(submessages), locators);
  }

  takeDatagrams(): Datagram[] {
    const taken = this.#datagrams;
    if (taken.length > 0) this.#datagrams = [];
    return taken;
  }

  takeLoopback(): Uint8Array[] {
    const taken = this.#loopback;
    if (taken.length > 0) this.#loopback = [];
    return taken;
  }

  #push(bytes: Uint8Array, to: readonly Locator[]): void {
    this.#counters.datagramsSent += to.length;
    this.#datagrams.push({ kind: "datagram", bytes, to });
  }

  #build(submessages: readonly Submessage[]): Uint8Array {
    for (const submessage of submessages) append(this.#builder, submessage);
    return this.#builder.finish();
  }
}

function append(builder: MessageBuilder, submessage: Submessage): void {
  switch (submessage.kind) {
    case "data":
      builder.data(submessage);
      return;
    case "data-frag":
      builder.dataFrag(submessage);
      return;
    case "heartbeat":
      builder.heartbeat(submessage);
      return;
    case "acknack":
      builder.ackNack(submessage);
      return;
    case "gap":
      builder.gap(submessage);
      return;
    case "heartbeat-frag":
      builder.heartbeatFrag(submessage);
      return;
    case "nack-frag":
      builder.nackFrag(submessage);
      return;
    case "info-ts":
      builder.infoTimestamp(submessage.timestamp);
      return;
    case "info-dst":
      builder.infoDestination(submessage.prefix);
      return;
    case "info-src":
      builder.infoSource(submessage);
      return;
    case "info-reply":
      builder.infoReply(submessage);
      return;
  }
}
