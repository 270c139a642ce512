import { Child, type Processor } from "./child.ts";
import { peerEnvironment, peerFlags, peerProgram, type Vendor } from "./peer-programs.ts";
import type { Latency } from "./statistics.ts";

/** A pair of processes that can be asked for round trips. */
export interface Contender extends AsyncDisposable {
  readonly name: string;
  /** The contender it is compared with, by name; the bare pairs have none. */
  readonly floor: string | undefined;
  measure(calls: number): Promise<Round>;
}

/** What one round has shown: each sample, or no more than the summary that a peer prints. */
export type Round = { readonly samplesUs: readonly number[] } | Latency;

/** Which processors the client and the server of a pair run on. */
export interface Placement {
  readonly name: string;
  readonly client: Processor;
  readonly server: Processor;
}

const bareName = (octets: number): string => `node:dgram, ${octets} octets`;

/** A datagram there and back, and nothing else: what the network and Node.js take by themselves. */
export async function bareUdp(octets: number, port: number, at: Placement): Promise<Contender> {
  const server = await Child.node("udp-server", [port], at.server);
  const client = await Child.node("udp-client", [port, octets], at.client);
  return pair(bareName(octets), undefined, client, server);
}

/** A service call: AddTwoInts, or a blob of so many octets. */
export async function ourPair(
  domainId: number,
  octets: number | undefined,
  at: Placement,
): Promise<Contender> {
  const server = await Child.node("service-server", [domainId], at.server);
  const client = await Child.node("service-client", [domainId, ...(octets ? [octets] : [])], at.client);
  const name = octets === undefined ? "rclts, AddTwoInts" : `rclts, blob of ${octets} octets`;
  return pair(name, bareName(octets ?? addTwoIntsOctets), client, server);
}

/** About what the datagram of an AddTwoInts request holds, with its RTPS headers. */
export const addTwoIntsOctets = 128;

/** Our client and a vendor's server. */
export async function ourClient(vendor: Vendor, domainId: number, at: Placement): Promise<Contender> {
  const server = await peerServer(vendor, domainId, at);
  const client = await Child.node("service-client", [domainId], at.client);
  return pair(`rclts calls ${vendor}, AddTwoInts`, bareName(addTwoIntsOctets), client, server);
}

/** A vendor's client and our server. */
export async function ourServer(vendor: Vendor, domainId: number, at: Placement): Promise<Contender> {
  const server = await Child.node("service-server", [domainId], at.server);
  return peerClient(`${vendor} calls rclts, AddTwoInts`, vendor, domainId, at, server);
}

/** A vendor's client and the same vendor's server. */
export async function theirPair(vendor: Vendor, domainId: number, at: Placement): Promise<Contender> {
  const server = await peerServer(vendor, domainId, at);
  return peerClient(`${vendor} calls ${vendor}, AddTwoInts`, vendor, domainId, at, server);
}

function pair(name: string, floor: string | undefined, client: Child, server: Child): Contender {
  return {
    name,
    floor,
    measure: async (calls) => ({ samplesUs: await client.measure(calls) }),
    [Symbol.asyncDispose]: async () => {
      await client[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

const peerServer = (vendor: Vendor, domainId: number, at: Placement): Promise<Child> =>
  Child.start(programOf(vendor), ["server", ...peerFlags(domainId)], at.server, peerEnvironment);

/** A peer's client makes its calls, prints a summary and ends: each round starts a new one. */
function peerClient(name: string, vendor: Vendor, domainId: number, at: Placement, server: Child): Contender {
  // Settled, since two peers of one vendor can lose the calls they make in the first moment.
  const flags = ["client", ...peerFlags(domainId), "--inflight", "1", "--settle", "500"];
  return {
    name,
    floor: bareName(addTwoIntsOctets),
    async measure(calls) {
      await using client = await Child.start(
        programOf(vendor),
        [...flags, "--count", String(calls)],
        at.client,
        peerEnvironment,
      );
      const report = await client.next();
      if (report.answered !== calls) throw new Error(`${name}: ${JSON.stringify(report)}`);
      return { p50Us: Number(report.p50_us), p99Us: Number(report.p99_us) };
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function programOf(vendor: Vendor): string {
  const program = peerProgram(vendor);
  if (program === undefined) throw new Error(`there is no ${vendor}-peer: npm run peers`);
  return program;
}
