import type { Limits } from "../limits.ts";
import { isMulticast, type Locator } from "../structure/locator.ts";
import type { Destination } from "./outbox.ts";
import type { RemoteParticipant } from "./remote-participant.ts";

/**
 * The locators in use of those announced. A participant on several networks lists an address for each: if it is heard
 * from one of them, that one is used; otherwise the first few are, all of them.
 */
export class Route implements Destination {
  readonly #participant: RemoteParticipant;
  readonly #limits: Limits;
  #announced: readonly Locator[] = [];
  #locators: readonly Locator[] = [];
  /** What the participant's source was when `#locators` were chosen. */
  #source = "";

  constructor(participant: RemoteParticipant, announced: readonly Locator[], limits: Limits) {
    this.#participant = participant;
    this.#limits = limits;
    this.announce(announced);
  }

  get prefix(): string {
    return this.#participant.data.prefix;
  }

  get locators(): readonly Locator[] {
    if (this.#participant.source !== this.#source) this.#choose();
    return this.#locators;
  }

  allows(octets: number): boolean {
    return this.#participant.allows(octets);
  }

  announce(announced: readonly Locator[]): void {
    // A group or a whole network is nobody's own address, whatever a peer says.
    this.#announced = announced.filter(
      ({ address }) => !isMulticast(address) && address !== "255.255.255.255",
    );
    this.#choose();
  }

  #choose(): void {
    this.#source = this.#participant.source;
    const heard = this.#announced.find((locator) => locator.address === this.#source);
    this.#locators =
      heard === undefined ? this.#announced.slice(0, this.#limits.locatorsPerDestination) : [heard];
  }
}

/** An endpoint's own locators where it has any, else its participant's. Both may change. */
export class EndpointRoute implements Destination {
  readonly #participant: RemoteParticipant;
  readonly #own: Route;
  #hasOwn = false;

  constructor(participant: RemoteParticipant, announced: readonly Locator[], limits: Limits) {
    this.#participant = participant;
    this.#own = new Route(participant, announced, limits);
    this.announce(announced);
  }

  get prefix(): string {
    return this.#own.prefix;
  }

  get locators(): readonly Locator[] {
    return this.#hasOwn ? this.#own.locators : this.#participant.user.locators;
  }

  allows(octets: number): boolean {
    return this.#participant.allows(octets);
  }

  announce(announced: readonly Locator[]): void {
    this.#hasOwn = announced.length > 0;
    this.#own.announce(announced);
  }
}
