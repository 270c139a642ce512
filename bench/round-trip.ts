import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import {
  addTwoIntsOctets,
  bareUdp,
  type Contender,
  ourClient,
  ourPair,
  ourServer,
  type Placement,
  type Round,
  theirPair,
} from "./contender.ts";
import { peerProgram, vendors } from "./peer-programs.ts";
import { type Latency, latencyOf } from "./statistics.ts";

/** One line of the table; the ratios are to the bare datagram of the same size in the same run. */
export interface RoundTripRow extends Latency {
  readonly placement: string;
  readonly name: string;
  readonly ratioP50: number | undefined;
  readonly ratioP99: number | undefined;
}

interface Effort {
  readonly rounds: number;
  readonly calls: number;
}

/**
 * Calls until Node.js has compiled what is called most. On one processor, p50 was 271 µs over the first 2,000 calls of
 * AddTwoInts, then 128 and 97, and 58 to 64 from the 6,000th on.
 */
const warmupCalls = 8_000;

/** Calls at the head of a round that do not count: after a pause of a second, p50 of 500 calls is doubled. */
const leadInCalls = 500;

const withoutLeadIn = (round: Round): Round =>
  "samplesUs" in round ? { samplesUs: round.samplesUs.slice(leadInCalls) } : round;

const blobOctets = [1_024, 61_440];

/**
 * Round trips of all pairs, measured in turns: a round of each, then the next round of each, so that whatever else
 * this machine does in the meantime falls on all of them.
 */
export async function roundTripBench(quick: boolean): Promise<RoundTripRow[]> {
  const effort = quick ? { rounds: 2, calls: 500 } : { rounds: 10, calls: 2_000 };
  const rows: RoundTripRow[] = [];
  for (const placement of quick ? placements().slice(0, 1) : placements()) {
    rows.push(...(await benchAt(placement, effort)));
  }
  return rows;
}

/** Where the two processes of a pair run decides more than anything else, so it is never left to chance. */
function placements(): Placement[] {
  if (spawnSync("taskset", ["--version"]).status !== 0) {
    return [{ name: "anywhere", client: undefined, server: undefined }];
  }
  const same = { name: "same processor", client: 0, server: 0 };
  return availableParallelism() < 2 ? [same] : [same, { name: "two processors", client: 0, server: 1 }];
}

async function benchAt(placement: Placement, effort: Effort): Promise<RoundTripRow[]> {
  const contenders: Contender[] = [];
  try {
    for (const open of openers(placement)) contenders.push(await open());
    return await compare(contenders, placement, effort);
  } finally {
    await Promise.all(contenders.map((contender) => contender[Symbol.asyncDispose]()));
  }
}

async function compare(
  contenders: readonly Contender[],
  placement: Placement,
  { rounds, calls }: Effort,
): Promise<RoundTripRow[]> {
  const seen = new Map<Contender, Round[]>(contenders.map((contender) => [contender, []]));
  for (const contender of contenders) await contender.measure(warmupCalls);
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      seen.get(contender)?.push(withoutLeadIn(await contender.measure(leadInCalls + calls)));
    }
  }
  const latencies = new Map([...seen].map(([{ name }, results]) => [name, summarize(results)]));
  return contenders.map(({ name, floor }) => {
    const latency = latencies.get(name) ?? { p50Us: Number.NaN, p99Us: Number.NaN };
    const bare = floor === undefined ? undefined : latencies.get(floor);
    return {
      placement: placement.name,
      name,
      ...latency,
      ratioP50: bare && latency.p50Us / bare.p50Us,
      ratioP99: bare && latency.p99Us / bare.p99Us,
    };
  });
}

function openers(at: Placement): (() => Promise<Contender>)[] {
  let port = 40_000;
  let domainId = 1;
  const built = vendors.filter((vendor) => peerProgram(vendor) !== undefined);
  return [
    ...[addTwoIntsOctets, ...blobOctets].map((octets) => () => bareUdp(octets, port++, at)),
    ...[undefined, ...blobOctets].map((octets) => () => ourPair(domainId++, octets, at)),
    ...built.flatMap((vendor) => [
      () => ourClient(vendor, domainId++, at),
      () => ourServer(vendor, domainId++, at),
      () => theirPair(vendor, domainId++, at),
    ]),
  ];
}

/** Over all samples; of peers, which print no more than their percentiles, the median round. */
function summarize(rounds: readonly Round[]): Latency {
  const samples = rounds.flatMap((round) => ("samplesUs" in round ? round.samplesUs : []));
  if (samples.length > 0) return latencyOf(samples);
  const summaries = rounds.filter((round): round is Latency => "p50Us" in round);
  return {
    p50Us: latencyOf(summaries.map(({ p50Us }) => p50Us)).p50Us,
    p99Us: latencyOf(summaries.map(({ p99Us }) => p99Us)).p50Us,
  };
}
