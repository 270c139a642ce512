import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { discoveryGroup, discoveryMulticastPort, type Locator, udpV4 } from "rtps-ts";
import { afterEach, expect, test, vi } from "vitest";
import { destinationOf } from "../../udp/destination.ts";
import { closeSocket } from "../../udp/socket.ts";
import { type Opened, open } from "./transports.ts";

const sockets: Socket[] = [];

afterEach(async () => {
  await Promise.all(sockets.splice(0).map(closeSocket));
});

/** Somebody who hears what is sent to a port of this machine, by any address and in any of the groups. */
async function listen(...groups: string[]): Promise<{ port: number; heard: number[] }> {
  const socket = createSocket("udp4");
  sockets.push(socket);
  socket.bind(0, "0.0.0.0");
  await once(socket, "listening");
  for (const group of groups) socket.addMembership(group, "127.0.0.1");
  const heard: number[] = [];
  socket.on("message", ([first = -1]) => heard.push(first));
  return { port: socket.address().port, heard };
}

const own = ({ transport }: Opened): Locator => {
  const [locator] = transport.defaultUnicast;
  if (locator === undefined) throw new Error("expected an own address, got none");
  return locator;
};

test("a peer's locator that names no machine is counted, and nothing is sent", async () => {
  const { transport } = await open({ domainId: 84 });
  const otherGroup = "239.255.0.2";
  const { port, heard } = await listen(otherGroup, discoveryGroup);
  const nowhere = ["0.0.0.0", "0.1.2.3", "255.255.255.255", otherGroup, "224.0.0.1", ""];
  for (const [index, address] of nowhere.entries())
    transport.send(Uint8Array.of(index), udpV4(address, port));
  expect(transport.sendErrors).toBe(nowhere.length);
  transport.send(Uint8Array.of(100), udpV4("127.0.0.1", port));
  transport.send(Uint8Array.of(101), udpV4(discoveryGroup, port));
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(heard.sort()).toEqual([100, 101]);
  expect(transport.sendErrors).toBe(nowhere.length);
});

test.each([
  ["0.0.0.0", "nowhere"],
  ["0.255.255.255", "nowhere"],
  ["1.0.0.0", "machine"],
  ["127.0.0.1", "machine"],
  ["223.255.255.255", "machine"],
  ["224.0.0.0", "nowhere"],
  ["239.255.0.0", "nowhere"],
  ["239.255.0.1", "group"],
  ["239.255.255.255", "nowhere"],
  ["255.255.255.254", "machine"],
  ["255.255.255.255", "nowhere"],
  ["name", "nowhere"],
])("%s is %s", (address, destination) => {
  expect(destinationOf(address)).toBe(destination);
});

test("a port that nobody listens on is no error, and neither sender nor receiver suffers", async () => {
  const opened = await open({ domainId: 85 });
  const nobody = await listen();
  await Promise.all(sockets.splice(0).map(closeSocket));
  // The answer is an ICMP port unreachable; on some systems it comes up at the next call on the socket.
  for (let index = 0; index < 20; index++) {
    opened.transport.send(Uint8Array.of(index), udpV4("127.0.0.1", nobody.port));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  opened.transport.send(Uint8Array.of(200), own(opened));
  await vi.waitFor(() => expect(opened.heard.map(({ bytes }) => bytes[0])).toEqual([200]));
  expect(opened.transport.sendErrors).toBe(0);
});

test("what the system refuses is counted, and does not keep the transport from closing", async () => {
  const opened = await open({ domainId: 85 });
  opened.transport.send(new Uint8Array(70_000), own(opened));
  opened.transport.send(new Uint8Array(8), udpV4("127.0.0.1", 0));
  opened.transport.send(new Uint8Array(70_000), udpV4(discoveryGroup, discoveryMulticastPort(85)));
  await opened.transport.close();
  expect(opened.transport.sendErrors).toBe(3);
  opened.transport.send(new Uint8Array(8), own(opened));
  expect(opened.transport.sendErrors).toBe(3);
});
