import { discoveryGroup, discoveryMulticastPort, udpV4 } from "rtps-ts";
import { describe, expect, test, vi } from "vitest";
import { type Interfaces, loopback, systemInterfaces } from "../../udp/interfaces.ts";
import { bindSocket, closeSocket } from "../../udp/socket.ts";
import { addressesOf, type Opened, open, udpSockets } from "./transports.ts";

/** Nobody's: for documentation (RFC 5737). It is listed, and cannot be bound. */
const gone = "203.0.113.77";

/**
 * All of 127/8 is loopback on Linux and Windows. Elsewhere an address of the network stands in: it is bound, and
 * nothing is sent from it.
 */
const second = await firstBindable(["127.0.0.2", ...systemInterfaces.addresses("SUBNET")]);

async function firstBindable(addresses: readonly string[]): Promise<string> {
  for (const address of addresses) {
    const socket = await bindSocket(0, address, { onError: () => {} }).catch(() => undefined);
    if (socket !== undefined) await closeSocket(socket);
    if (socket !== undefined && address !== loopback) return address;
  }
  throw new Error(
    "expected a second address to bind, got loopback alone; `ifconfig lo0 alias 127.0.0.2` gives one",
  );
}

/** A machine whose addresses change. Nothing but loopback can be bound anywhere, so one of them is always that. */
class Machine implements Interfaces {
  readonly checkMs = 20;
  looks = 0;
  now: readonly string[] | Error = [loopback];
  onLook: () => void = () => {};

  addresses(): readonly string[] {
    this.looks++;
    this.onLook();
    if (this.now instanceof Error) throw this.now;
    return this.now;
  }

  /** Until two more looks have begun, so that the first of them has ended. */
  async look(): Promise<void> {
    const enough = this.looks + 2;
    await vi.waitFor(() => expect(this.looks).toBeGreaterThanOrEqual(enough));
  }
}

/** The ports that an announcement comes from: one for each announcer. */
async function announcerPorts({ transport, heard }: Opened, domainId: number): Promise<number[]> {
  const from = heard.length;
  transport.send(new Uint8Array(8), udpV4(discoveryGroup, discoveryMulticastPort(domainId)));
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(from));
  return heard.slice(from).map((datagram) => datagram.from.port);
}

describe("an address that cannot be bound", () => {
  test("is left out, reported once, and everything else goes on", async () => {
    const before = udpSockets();
    const machine = new Machine();
    const opened = await open({ domainId: 79, range: "SUBNET" }, machine);
    const ports = await announcerPorts(opened, 79);
    machine.now = [gone, loopback];
    await machine.look();
    await machine.look();
    expect(await announcerPorts(opened, 79)).toEqual(ports);
    expect(addressesOf(opened.transport)).toEqual([loopback]);
    expect(opened.changes).toEqual([]);
    expect(opened.warnings).toEqual([
      expect.stringMatching(
        /^expected to bind any UDP port of 203\.0\.113\.77, got EADDRNOTAVAIL; .*Left out/,
      ),
    ]);
    expect(opened.transport.sendErrors).toBe(0);
    await opened.transport.close();
    expect(udpSockets()).toBe(before);
  });

  test("is taken into use when it can be bound, and no more when it is gone", async () => {
    const machine = new Machine();
    machine.now = [gone];
    const opened = await open({ domainId: 80, range: "SUBNET" }, machine);
    // Nothing else is there: programs on this machine still meet.
    expect(addressesOf(opened.transport)).toEqual([loopback]);
    machine.now = [gone, second];
    await machine.look();
    expect(opened.changes).toEqual([[second]]);
    machine.now = [loopback];
    await machine.look();
    expect(opened.changes).toEqual([[second], [loopback]]);
    expect(await announcerPorts(opened, 80)).toHaveLength(1);
  });
});

describe("looking at the interfaces again", () => {
  test("keeps the announcers of addresses that stayed, and closes those of addresses that went", async () => {
    const machine = new Machine();
    const opened = await open({ domainId: 81, range: "SUBNET" }, machine);
    const before = udpSockets();
    const ports = await announcerPorts(opened, 81);
    machine.now = [second, loopback];
    await machine.look();
    expect(udpSockets() - before).toBe(1);
    machine.now = [loopback];
    await machine.look();
    expect(udpSockets()).toBe(before);
    expect(await announcerPorts(opened, 81)).toEqual(ports);
    expect(opened.changes).toEqual([[second, loopback], [loopback]]);
  });

  test("goes on when the system does not tell its interfaces for a while", async () => {
    const machine = new Machine();
    const opened = await open({ domainId: 81, range: "SUBNET" }, machine);
    machine.now = new Error("uv_interface_addresses: not permitted");
    await machine.look();
    await machine.look();
    expect(opened.warnings).toEqual([expect.stringContaining("not permitted")]);
    expect(addressesOf(opened.transport)).toEqual([loopback]);
    machine.now = [second];
    await machine.look();
    expect(opened.changes).toEqual([[second]]);
  });

  test("leaves nothing open when the transport is closed meanwhile", async () => {
    const before = udpSockets();
    const machine = new Machine();
    const opened = await open({ domainId: 82, range: "SUBNET" }, machine);
    const closed = new Promise<void>((resolve, reject) => {
      machine.onLook = () => {
        machine.onLook = () => {};
        machine.now = [second, loopback];
        // The look goes on after this, binds the second address, and finds the transport closing.
        queueMicrotask(() => opened.transport.close().then(resolve, reject));
      };
    });
    await closed;
    expect(udpSockets()).toBe(before);
    expect(opened.changes).toEqual([]);
    const { looks } = machine;
    await new Promise((resolve) => setTimeout(resolve, 3 * machine.checkMs));
    expect(machine.looks).toBe(looks);
  });
});
