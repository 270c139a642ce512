import type { Client } from "rclts";
import { expect, test } from "vitest";
import { addTwoInts } from "./cases.ts";
import { CALLS, describeInterop, domains, IN_FLIGHT, VENDORS } from "./environment.ts";
import { expectPerfect } from "./expectations.ts";
import { startOurServer } from "./our-server.ts";
import { type ClientReport, runClient, startClient, startServer } from "./peer.ts";
import { callMany, offer, openClient, openWorld } from "./world.ts";

const nextDomain = domains(70);
const NAME = "/add_two_ints";
const RECOVERY_MS = 12_000;

/** Killed with SIGKILL, so nobody says goodbye: the dead one stays in the books until its lease runs out. */
describeInterop("restarts", () => {
  for (const vendor of VENDORS) {
    test(`our client goes on with a new server of ${vendor}`, async () => {
      const options = { name: NAME, domainId: nextDomain() };
      await using first = await startServer(vendor, "add_two_ints", options);
      await using world = await openWorld(options.domainId);
      const client = await openClient(world, addTwoInts);
      await callMany(client, addTwoInts, { count: 20, inFlight: 1 });
      await first.kill();
      await expect(client.call({ a: 1n, b: 1n }, { timeout: 300 })).rejects.toMatchObject({
        code: "TIMEOUT",
      });

      await using second = await startServer(vendor, "add_two_ints", options);
      await firstAnswer(client);
      await callMany(client, addTwoInts, { inFlight: 1 });
      await callMany(client, addTwoInts, { first: CALLS });
      expect((await second.stop()).timeouts).toBe(0);
    });

    test(`our server goes on when a client of ${vendor} is killed amid its calls`, async () => {
      const options = { name: NAME, domainId: nextDomain() };
      await using world = await openWorld(options.domainId);
      const seen = offer(world, addTwoInts);
      await using doomed = startClient(vendor, "add_two_ints", {
        ...options,
        count: 1_000_000,
        inflight: IN_FLIGHT,
      });
      await doomed.available();
      await until(() => seen.handled > 100);
      await doomed.kill();

      const count = CALLS;
      const report = await runClient(vendor, "add_two_ints", { ...options, count, inflight: IN_FLIGHT });
      expectPerfect(report, count);
    });

    test(`a client of ${vendor} goes on when our server is killed and comes back`, async () => {
      const options = { name: NAME, domainId: nextDomain() };
      await using first = await startOurServer(options);
      await using client = startClient(vendor, "add_two_ints", {
        ...options,
        count: 1_000_000,
        timeoutMs: 200,
      });
      await client.available();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await first.kill();

      await using second = await startOurServer(options);
      await new Promise((resolve) => setTimeout(resolve, RECOVERY_MS / 2));
      const report: ClientReport = await client.stop();
      const { requests } = await second.stop();
      expect(requests).toBeGreaterThan(100);
      expect(report).toMatchObject({ wrong: 0, duplicated: 0, foreign: 0 });
      expect(report.answered).toBeGreaterThanOrEqual(requests - 1);
    });
  }
});

/** Calls until somebody answers: the new server has to be found first. */
async function firstAnswer(client: Client<{ a: bigint; b: bigint }, { sum: bigint }>): Promise<void> {
  const until = Date.now() + RECOVERY_MS;
  for (;;) {
    try {
      const { sum } = await client.call({ a: 40n, b: 2n }, { timeout: 500 });
      expect(sum).toBe(42n);
      return;
    } catch (error) {
      if (Date.now() > until || (error as { code?: string }).code !== "TIMEOUT") throw error;
    }
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}
