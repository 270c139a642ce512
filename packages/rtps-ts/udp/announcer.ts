import type { Socket } from "node:dgram";
import { bindSocket, closeSocket } from "./socket.ts";

/** What announcements leave by on the interface of one address. */
export class Announcer {
  readonly #socket: Socket;
  readonly #address: string;
  readonly #ttl: number;
  #isAimed = false;

  /** Rejects where the address cannot be bound: it has just gone, or is not yet sure to be this machine's alone. */
  static async open(address: string, ttl: number, onError: () => void): Promise<Announcer> {
    return new Announcer(await bindSocket(0, address, { onError }), address, ttl);
  }

  private constructor(socket: Socket, address: string, ttl: number) {
    this.#socket = socket;
    this.#address = address;
    this.#ttl = ttl;
    this.aim();
  }

  /** The socket to send by, where the interface has multicast. */
  get socket(): Socket | undefined {
    return this.#isAimed ? this.#socket : undefined;
  }

  /**
   * Has multicast leave by the interface that has the address now. An interface that was made anew since (a VPN that
   * came back) keeps the address and is another to the system.
   */
  aim(): void {
    try {
      this.#socket.setMulticastTTL(this.#ttl);
      this.#socket.setMulticastInterface(this.#address);
      this.#isAimed = true;
    } catch {
      // Sent all the same, it would leave by some other interface, a second time.
      this.#isAimed = false;
    }
  }

  close(): Promise<void> {
    return closeSocket(this.#socket);
  }
}
