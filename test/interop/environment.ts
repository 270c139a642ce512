import { describe, test } from "vitest";
import { peerProgram, type Vendor } from "./peer.ts";

export const VENDORS: readonly Vendor[] = ["cyclone", "fast"];

/** RCLTS_FULL=1 makes the many calls that a release is judged by; otherwise `npm test` stays short. */
const full = process.env.RCLTS_FULL === "1";

export const CALLS: number = full ? 1000 : 200;
export const BLOBS: number = full ? 1000 : 20;
export const IN_FLIGHT = 64;
/** Of a blob that is one of many in flight. A DDS writer that keeps its last 10 samples cannot repeat more. */
export const SMALL_BLOB_OCTETS = 4096;
export const BLOB_OCTETS = 1_048_576;

/**
 * `describe` for tests with real peers. Where those cannot run, they are skipped with the reason in their name; in
 * continuous integration, which should have had the peers, they fail with it.
 */
export function describeInterop(name: string, body: () => void): void {
  const reason = whyNot();
  if (reason === undefined) {
    describe(name, { timeout: full ? 120_000 : 40_000 }, body);
  } else if (process.env.CI) {
    test(name, () => {
      throw new Error(reason);
    });
  } else {
    describe.skip(`${name} (${reason})`, body);
  }
}

/** Each test gets a domain of its own, so that tests do not hear each other; `first` sets the files apart. */
export function domains(first: number): () => number {
  let next = first;
  return () => {
    const domainId = next++;
    // Beyond, the ports of a domain run into those that Linux gives out by itself.
    if (domainId > 100) throw new Error("the domains up to 100 are used up");
    return domainId;
  };
}

function whyNot(): string | undefined {
  if (process.env.RCLTS_NAMESPACE === undefined) {
    return "not in a network namespace: node scripts/in-namespace.mjs npx vitest run test/interop";
  }
  const missing = VENDORS.filter((vendor) => peerProgram(vendor) === undefined);
  return missing.length === 0 ? undefined : `no ${missing.join(" and no ")} peer: npm run peers`;
}
