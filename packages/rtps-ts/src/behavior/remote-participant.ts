import type { ParticipantData } from "../discovery/participant-data.ts";
import type { Limits } from "../limits.ts";
import type { Locator } from "../structure/locator.ts";
import type { Destination } from "./outbox.ts";

/** Another participant, as SPDP describes it, and how it is best reached. */
export class RemoteParticipant {
  data: ParticipantData;
  /** When it counts as gone, unless something is heard of it. */
  leaseAt: number;
  readonly metatraffic: Route;
  readonly user: Route;
  #source: string;

  constructor(now: number, data: ParticipantData, source: Locator, limits: Limits) {
    this.data = data;
    this.leaseAt = now + data.leaseMs;
    this.#source = source.address;
    this.metatraffic = new Route(data.prefix, data.metatrafficUnicast, source.address, limits);
    this.user = new Route(data.prefix, data.defaultUnicast, source.address, limits);
  }

  /** Something came from it: it is alive, and reached where it sends from if it says so itself. */
  heard(now: number, source: Locator): void {
    this.leaseAt = now + this.data.leaseMs;
    if (source.address === this.#source) return;
    this.#source = source.address;
    this.metatraffic.prefer(source.address);
    this.user.prefer(source.address);
  }

  update(data: ParticipantData): void {
    this.data = data;
    this.metatraffic.announce(data.metatrafficUnicast, this.#source);
    this.user.announce(data.defaultUnicast, this.#source);
  }
}

/**
 * The locators in use of those announced. A participant on several networks lists an address for each: if it is heard
 * from one of them, that one is used; otherwise the first few are, all of them.
 */
export class Route implements Destination {
  readonly prefix: string;
  locators: readonly Locator[] = [];
  #announced: readonly Locator[];
  readonly #limits: Limits;

  constructor(prefix: string, announced: readonly Locator[], source: string, limits: Limits) {
    this.prefix = prefix;
    this.#announced = announced;
    this.#limits = limits;
    this.prefer(source);
  }

  announce(announced: readonly Locator[], source: string): void {
    this.#announced = announced;
    this.prefer(source);
  }

  prefer(source: string): void {
    const heard = this.#announced.find((locator) => locator.address === source);
    this.locators =
      heard === undefined ? this.#announced.slice(0, this.#limits.locatorsPerDestination) : [heard];
  }
}
