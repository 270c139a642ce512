import type { Socket } from "node:dgram";
import { discoveryGroup, type TransportRequest } from "rtps-ts";
import { Announcer } from "./announcer.ts";
import { type Interfaces, loopback } from "./interfaces.ts";

/** The addresses of this machine that are in use, with an announcer for each, followed as networks come and go. */
export class OwnAddresses {
  readonly #request: TransportRequest;
  readonly #multicast: Socket;
  readonly #interfaces: Interfaces;
  readonly #onError: () => void;
  /** By address, best first. */
  #announcers: ReadonlyMap<string, Announcer> = new Map();
  /** Sockets to announce by. Kept as a list: it is read for every announcement. */
  #sockets: readonly Socket[] = [];
  /** What was reported and still holds. */
  #reported: ReadonlySet<string> = new Set();
  #watch: NodeJS.Timeout | undefined;
  #round: Promise<boolean> | undefined;
  #isStopped = false;

  /** Rejects when not one address can be used. */
  static async open(
    request: TransportRequest,
    multicast: Socket,
    interfaces: Interfaces,
    onError: () => void,
  ): Promise<OwnAddresses> {
    const own = new OwnAddresses(request, multicast, interfaces, onError);
    try {
      await own.#look();
    } catch (error) {
      await own.close();
      throw error;
    }
    if (request.range !== "LOCALHOST") own.#follow();
    return own;
  }

  private constructor(
    request: TransportRequest,
    multicast: Socket,
    interfaces: Interfaces,
    onError: () => void,
  ) {
    this.#request = request;
    this.#multicast = multicast;
    this.#interfaces = interfaces;
    this.#onError = onError;
  }

  get list(): readonly string[] {
    return [...this.#announcers.keys()];
  }

  get sockets(): readonly Socket[] {
    return this.#sockets;
  }

  /** Looks no more. Resolves when a look that was under way has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#watch);
    await this.#round?.catch(() => {});
  }

  /** After `stop`. */
  async close(): Promise<void> {
    await Promise.all([...this.#announcers.values()].map((announcer) => announcer.close()));
  }

  #follow(): void {
    this.#watch = setInterval(() => {
      // One at a time: a second would bind what the first is about to have.
      if (this.#round !== undefined) return;
      this.#round = this.#look();
      this.#round
        .catch((error: unknown) => {
          this.#report(new Set([`${messageOf(error)}. Own addresses stay as they were`]));
          return false;
        })
        .finally(() => {
          this.#round = undefined;
        })
        .then((isChanged) => isChanged && !this.#isStopped && this.#request.onChange());
    }, this.#interfaces.checkMs);
    this.#watch.unref();
  }

  /** Takes the addresses that there are now into use, and says whether they are others than before. */
  async #look(): Promise<boolean> {
    const before = this.#announcers;
    const found = new Map<string, Announcer>();
    let isTaken = false;
    try {
      const problems = await this.#find(this.#interfaces.addresses(this.#request.range), found);
      if (this.#isStopped) return false;
      this.#announcers = found;
      isTaken = true;
      this.#join(before.keys());
      this.#report(problems);
    } finally {
      const [used, unused] = isTaken ? [found, before] : [before, found];
      await closeUnused(unused, used);
    }
    return [...found.keys()].join() !== [...before.keys()].join();
  }

  /** Fills `found`. An address that cannot be bound is left out, and tried again at the next look. */
  async #find(addresses: readonly string[], found: Map<string, Announcer>): Promise<Set<string>> {
    const problems = new Set<string>();
    let last: unknown = new Error("expected an address of this machine, got none; see `ip address`");
    const take = async (address: string): Promise<void> => {
      if (this.#isStopped) return;
      try {
        found.set(address, this.#announcers.get(address) ?? (await this.#openAnnouncer(address)));
      } catch (error) {
        last = error;
        problems.add(`${messageOf(error)}. Left out until it can be bound`);
      }
    };
    for (const address of addresses) await take(address);
    // Without any of them, programs on this machine still meet.
    if (found.size === 0) await take(loopback);
    if (found.size === 0 && !this.#isStopped) throw last;
    return problems;
  }

  #openAnnouncer(address: string): Promise<Announcer> {
    // Announcements to this machine alone leave no host (RFC 1112 §6.1); others no network.
    return Announcer.open(address, this.#request.range === "LOCALHOST" ? 0 : 1, this.#onError);
  }

  /** Listens on the interfaces of all addresses, known ones too: theirs may have been made anew under the same address. */
  #join(before: Iterable<string>): void {
    for (const address of before) {
      // The system allows 20 memberships a socket (`net.ipv4.igmp_max_memberships`).
      if (!this.#announcers.has(address))
        attempt(() => this.#multicast.dropMembership(discoveryGroup, address));
    }
    for (const [address, announcer] of this.#announcers) {
      // Refused where it has joined before, and without multicast: peers there are found by their own announcements.
      attempt(() => this.#multicast.addMembership(discoveryGroup, address));
      announcer.aim();
    }
    this.#sockets = [...this.#announcers.values()].flatMap(({ socket }) => socket ?? []);
  }

  /** Each problem once, for as long as it lasts. */
  #report(problems: ReadonlySet<string>): void {
    const known = this.#reported;
    this.#reported = problems;
    for (const problem of problems) {
      if (!known.has(problem)) this.#request.onWarning?.(problem);
    }
  }
}

async function closeUnused(
  unused: ReadonlyMap<string, Announcer>,
  used: ReadonlyMap<string, Announcer>,
): Promise<void> {
  const open = new Set(used.values());
  await Promise.all([...unused.values()].map((announcer) => open.has(announcer) || announcer.close()));
}

function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // Said where it is called: nothing is lost by a refusal.
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
