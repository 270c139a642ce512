import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { discoveryMulticastPort, discoveryUnicastPort, udpV4, userUnicastPort } from "rtps-ts";
import { afterEach, describe, expect, test } from "vitest";
import { loopback } from "../../udp/interfaces.ts";
import { bindSocket, closeSocket } from "../../udp/socket.ts";
import { addressesOf, open, udpSockets } from "./transports.ts";

const holders: Socket[] = [];

afterEach(async () => {
  await Promise.all(holders.splice(0).map(closeSocket));
});

/** Another program that has the port for itself. */
async function hold(port: number, address = loopback): Promise<void> {
  const socket = createSocket("udp4");
  socket.bind({ port, address, exclusive: true });
  await once(socket, "listening");
  holders.push(socket);
}

describe("what cannot be opened leaves no socket behind", () => {
  test("when the multicast port is held by another program, and says so", async () => {
    const port = discoveryMulticastPort(77);
    await hold(port, "0.0.0.0");
    const before = udpSockets();
    const opening = open({ domainId: 77 });
    await expect(opening).rejects.toMatchObject({
      code: "EADDRINUSE",
      message: expect.stringMatching(
        new RegExp(`^expected to bind UDP port ${port} of 0\\.0\\.0\\.0, got EADDRINUSE; end the program`),
      ),
      cause: expect.objectContaining({ syscall: "bind" }),
    });
    expect(udpSockets()).toBe(before);
  });

  test("when the system does not tell its interfaces", async () => {
    const before = udpSockets();
    const opening = open(
      { domainId: 77, range: "SUBNET" },
      {
        checkMs: 20,
        addresses: () => {
          throw new Error("uv_interface_addresses: not permitted");
        },
      },
    );
    await expect(opening).rejects.toThrow("not permitted");
    expect(udpSockets()).toBe(before);
  });

  test("when a warning is not taken", async () => {
    const before = udpSockets();
    const opening = open(
      {
        domainId: 77,
        range: "SUBNET",
        onWarning: () => {
          throw new Error("no logger");
        },
      },
      { checkMs: 20, addresses: () => [loopback, foreign] },
    );
    await expect(opening).rejects.toThrow("no logger");
    expect(udpSockets()).toBe(before);
  });

  test("when a port is taken: it is passed over", async () => {
    await hold(discoveryUnicastPort(78, 0));
    await hold(userUnicastPort(78, 1));
    const before = udpSockets();
    const { transport } = await open({ domainId: 78 });
    expect(transport.defaultUnicast).toEqual([udpV4(loopback, userUnicastPort(78, 2))]);
    // Discovery, user, multicast and one announcer.
    expect(udpSockets() - before).toBe(4);
    await transport.close();
    expect(udpSockets()).toBe(before);
  });

  test("when an address is not of this machine: the error names it", async () => {
    const before = udpSockets();
    const binding = bindSocket(0, foreign, { onError: () => {} });
    await expect(binding).rejects.toThrow(
      `expected to bind any UDP port of ${foreign}, got EADDRNOTAVAIL; see whether`,
    );
    expect(udpSockets()).toBe(before);
  });
});

test("a socket's later errors are counted from the moment it is bound", async () => {
  let errors = 0;
  const socket = await bindSocket(0, loopback, { onError: () => errors++ });
  expect(() => socket.emit("error", new Error("recvmsg EIO"))).not.toThrow();
  expect(errors).toBe(1);
  await closeSocket(socket);
});

test("with discovery off there is neither multicast nor an announcer", async () => {
  const before = udpSockets();
  const { transport } = await open({ domainId: 78, range: "OFF" });
  expect(udpSockets() - before).toBe(2);
  expect(addressesOf(transport)).toEqual([loopback]);
  expect(transport.announceTo).toEqual([]);
});

test("closed twice is closed once", async () => {
  const { transport } = await open({ domainId: 78 });
  await Promise.all([transport.close(), transport.close()]);
  await transport.close();
});

/** Nobody's: for documentation (RFC 5737). */
const foreign = "203.0.113.77";
