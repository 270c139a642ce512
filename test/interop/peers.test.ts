import { expect, test } from "vitest";
import { CALLS, describeInterop, domains, IN_FLIGHT, VENDORS } from "./environment.ts";
import { expectPerfect } from "./expectations.ts";
import { runClient, startServer } from "./peer.ts";

const nextDomain = domains(1);

/** When these fail, the others tell nothing about rclts. */
describeInterop("the peers among themselves", () => {
  for (const vendor of VENDORS) {
    test(`${vendor} calls ${vendor}`, async () => {
      const options = { name: "/add_two_ints", domainId: nextDomain() };
      await using server = await startServer(vendor, "add_two_ints", options);
      // Settled, since two peers of one vendor can lose the calls of the first moment, as ROS nodes do.
      const report = await runClient(vendor, "add_two_ints", {
        ...options,
        count: CALLS,
        inflight: IN_FLIGHT,
        settleMs: 500,
      });
      expectPerfect(report, CALLS);
      expect(await server.stop()).toMatchObject({ requests: CALLS, replies: CALLS, timeouts: 0, gone: 0 });
    });
  }
});
