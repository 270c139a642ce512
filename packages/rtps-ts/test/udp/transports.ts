import type { Locator, Transport, TransportRequest } from "rtps-ts";
import { afterEach } from "vitest";
import type { Interfaces } from "../../udp/interfaces.ts";
import { UdpTransport } from "../../udp/udp-transport.ts";

/** A transport, and what came of it. */
export interface Opened {
  readonly transport: Transport;
  readonly heard: { bytes: Uint8Array; from: Locator }[];
  readonly warnings: string[];
  readonly changes: string[][];
}

/** Opened on loopback, and closed at the end of the test. */
export async function open(wished: Partial<TransportRequest>, interfaces?: Interfaces): Promise<Opened> {
  const opened: Omit<Opened, "transport"> = { heard: [], warnings: [], changes: [] };
  const request: TransportRequest = {
    domainId: 76,
    range: "LOCALHOST",
    staticPeers: [],
    onDatagram: (bytes, from) => opened.heard.push({ bytes, from }),
    onChange: () => opened.changes.push(addressesOf(transport)),
    onWarning: (message) => opened.warnings.push(message),
    ...wished,
  };
  const transport: Transport = await UdpTransport.open(request, interfaces);
  openTransports.push(transport);
  return { transport, ...opened };
}

const openTransports: Transport[] = [];

afterEach(async () => {
  await Promise.all(openTransports.splice(0).map((transport) => transport.close()));
});

export const addressesOf = ({ defaultUnicast }: Transport): string[] =>
  defaultUnicast.map(({ address }) => address);

/** UDP sockets of this process that hold a file descriptor, bound or not. */
export function udpSockets(): number {
  // Otherwise the report asks the network for the names of peers.
  Object.assign(process.report, { excludeNetwork: true });
  const { libuv } = process.report.getReport() as unknown as { libuv: { type: string; fd?: number }[] };
  return libuv.filter(({ type, fd = -1 }) => type === "udp" && fd >= 0).length;
}
