import { expect, test } from "vitest";
import { addTwoInts, spawn } from "./cases.ts";
import { CALLS, describeInterop, domains, IN_FLIGHT, VENDORS } from "./environment.ts";
import { expectPerfect } from "./expectations.ts";
import { runClient, startServer } from "./peer.ts";
import { callMany, offer, openClient, openWorld } from "./world.ts";

const nextDomain = domains(40);

/**
 * The two mappings share topic and type names, so the endpoints of both vendors match each other, and between
 * themselves every call is lost. One server of ours answers both, each in its own form and to itself alone.
 */
describeInterop("both vendors at the same time", () => {
  test("both call one server of ours", async () => {
    const domainId = nextDomain();
    await using world = await openWorld(domainId);
    const seen = offer(world, addTwoInts);
    const options = { name: "/add_two_ints", domainId, count: CALLS, inflight: IN_FLIGHT };
    const reports = await Promise.all(VENDORS.map((vendor) => runClient(vendor, "add_two_ints", options)));
    for (const report of reports) expectPerfect(report, CALLS);
    expect(seen.handled).toBe(CALLS * VENDORS.length);
  });

  for (const vendor of VENDORS) {
    test(`three clients of ${vendor} call one server of ours, and none hears another's replies`, async () => {
      const domainId = nextDomain();
      await using world = await openWorld(domainId);
      const seen = offer(world, spawn);
      const options = { name: "/spawn", domainId, count: CALLS, inflight: 8 };
      const reports = await Promise.all([1, 2, 3].map(() => runClient(vendor, "spawn", options)));
      for (const report of reports) expectPerfect(report, CALLS);
      expect(seen.handled).toBe(CALLS * 3);
    });
  }

  test("we call a server of each under two names from one node", async () => {
    const domainId = nextDomain();
    await using adder = await startServer("cyclone", "add_two_ints", { name: "/add_two_ints", domainId });
    await using spawner = await startServer("fast", "spawn", { name: "/spawn", domainId });
    await using world = await openWorld(domainId);
    const [adding, spawning] = await Promise.all([openClient(world, addTwoInts), openClient(world, spawn)]);
    await Promise.all([callMany(adding, addTwoInts), callMany(spawning, spawn)]);
    expect(await adder.stop()).toMatchObject({ requests: CALLS, replies: CALLS });
    expect(await spawner.stop()).toMatchObject({ requests: CALLS, replies: CALLS });
  });
});
