import type { ParticipantData } from "../discovery/participant-data.ts";
import type { Limits } from "../limits.ts";
import type { Locator } from "../structure/locator.ts";
import type { Timing } from "../timing.ts";
import { Route } from "./route.ts";

/** Another participant, as SPDP describes it, and how it is best reached. */
export class RemoteParticipant {
  /** When it counts as gone, unless something is heard of it. */
  leaseAt = 0;
  /** It has said goodbye: what it sent before may still be under way, and nothing renews its lease. */
  isLeaving = false;
  readonly metatraffic: Route;
  readonly user: Route;
  readonly #limits: Limits;
  readonly #timing: Timing;
  #data: ParticipantData;
  #source: string;
  #hasAnswered = false;
  #unansweredOctets = 0;

  constructor(now: number, data: ParticipantData, source: Locator, limits: Limits, timing: Timing) {
    this.#limits = limits;
    this.#timing = timing;
    this.#data = data;
    this.#source = source.address;
    this.metatraffic = new Route(this, data.metatrafficUnicast, limits);
    this.user = new Route(this, data.defaultUnicast, limits);
    this.#renew(now);
  }

  get data(): ParticipantData {
    return this.#data;
  }

  /** The address that it was last heard from. */
  get source(): string {
    return this.#source;
  }

  /** Something came from it: it is alive, and reached where it sends from if it says so itself. */
  heard(now: number, source: Locator): void {
    if (source.address !== this.#source && this.#announces(source.address)) this.#source = source.address;
    this.#renew(now);
  }

  /** It has shown that it hears us, and that our datagrams do not hit somebody who never asked for them. */
  answered(): void {
    this.#hasAnswered = true;
  }

  /** Whether this many octets may be sent to it: few, until it has answered. */
  allows(octets: number): boolean {
    if (this.#hasAnswered) return true;
    this.#unansweredOctets += octets;
    return this.#unansweredOctets <= this.#limits.unansweredOctets;
  }

  /** Whether a datagram from this address may send it away: its own, or one on this machine. */
  isAt(address: string): boolean {
    return address === this.#source || address.startsWith("127.") || this.#announces(address);
  }

  /** News of it. Addresses that are missing or cannot be used leave those that are known. */
  update(data: ParticipantData): void {
    const { metatrafficUnicast, defaultUnicast } = data;
    this.#data = {
      ...data,
      metatrafficUnicast: metatrafficUnicast.length > 0 ? metatrafficUnicast : this.#data.metatrafficUnicast,
      defaultUnicast: defaultUnicast.length > 0 ? defaultUnicast : this.#data.defaultUnicast,
    };
    this.metatraffic.announce(this.#data.metatrafficUnicast);
    this.user.announce(this.#data.defaultUnicast);
  }

  #announces(address: string): boolean {
    const { metatrafficUnicast, defaultUnicast } = this.#data;
    return [...metatrafficUnicast, ...defaultUnicast].some((locator) => locator.address === address);
  }

  #renew(now: number): void {
    if (!this.isLeaving) this.leaseAt = now + Math.min(this.#data.leaseMs, this.#timing.leaseMaxMs);
  }
}
