import { discoveryMulticastPort, udpV4 } from "rtps-ts";
import { expect, test } from "vitest";
import { open } from "./transports.ts";

/** No label is longer than 63 octets (RFC 1035 §2.3.4): nobody is asked for this name. */
const unresolvable = `${"x".repeat(64)}.invalid`;

test("a static peer whose name does not resolve is reported and left out, and the others are announced to", async () => {
  const staticPeers = [{ address: unresolvable }, { address: "localhost", port: 7777 }];
  const { transport, warnings } = await open({ domainId: 83, staticPeers });
  expect(transport.announceTo).toContainEqual(udpV4("127.0.0.1", 7777));
  expect(transport.announceTo.map(({ address }) => address)).not.toContain(unresolvable);
  expect(warnings).toEqual([
    `static peer ${unresolvable}: expected an IPv4 address of one machine or a name for it, got ENOTFOUND; left out until this program starts again. Check the name, or give the address`,
  ]);
});

test.each(["0.0.0.0", "255.255.255.255", "239.255.0.1"])("a static peer is not %s", async (address) => {
  const { transport, warnings } = await open({ domainId: 83, staticPeers: [{ address, port: 7777 }] });
  expect(transport.announceTo.filter(({ port }) => port === 7777)).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining(`got ${address};`)]);
});

test("without anybody to take warnings, it opens all the same", async () => {
  const staticPeers = [{ address: unresolvable }];
  const { transport } = await open({ domainId: 83, staticPeers, onWarning: undefined });
  expect(transport.metatrafficMulticast).toEqual([udpV4("239.255.0.1", discoveryMulticastPort(83))]);
});
