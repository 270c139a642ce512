import { expect, test } from "vitest";
import { addTwoInts } from "./cases.ts";
import { CALLS, describeInterop, domains, IN_FLIGHT, VENDORS } from "./environment.ts";
import { expectPerfect } from "./expectations.ts";
import { runClient, startClient, startServer } from "./peer.ts";
import { callMany, DISCOVERY_MS, offer, openClient, openWorld } from "./world.ts";

const nextDomain = domains(50);
const NAME = "/add_two_ints";

/** These peers neither send nor hear multicast: they are found by asking the ports of 127.0.0.1. */
describeInterop("discovery by unicast alone", () => {
  for (const vendor of VENDORS) {
    test(`${vendor} calls us`, async () => {
      const options = { name: NAME, domainId: nextDomain(), discovery: "unicast" } as const;
      await using world = await openWorld(options.domainId, "unicast");
      offer(world, addTwoInts);
      const report = await runClient(vendor, "add_two_ints", {
        ...options,
        count: CALLS,
        inflight: IN_FLIGHT,
      });
      expectPerfect(report, CALLS);
    });

    test(`we call ${vendor}`, async () => {
      const options = { name: NAME, domainId: nextDomain(), discovery: "unicast" } as const;
      await using server = await startServer(vendor, "add_two_ints", options);
      await using world = await openWorld(options.domainId, "unicast");
      await callMany(await openClient(world, addTwoInts), addTwoInts);
      expect(await server.stop()).toMatchObject({ requests: CALLS, replies: CALLS });
    });
  }
});

describeInterop("latecomers", () => {
  for (const vendor of VENDORS) {
    test(`we wait for a server of ${vendor} that starts later`, async () => {
      const options = { name: NAME, domainId: nextDomain() };
      await using world = await openWorld(options.domainId);
      const client = world.node.createClient(addTwoInts.type, addTwoInts.service);
      await expect(client.waitForService({ timeout: 300 })).rejects.toMatchObject({
        code: "SERVICE_UNAVAILABLE",
      });
      const waiting = client.waitForService({ timeout: DISCOVERY_MS });
      await using server = await startServer(vendor, "add_two_ints", options);
      await waiting;
      await callMany(client, addTwoInts, { inFlight: 1 });
      expect(await server.stop()).toMatchObject({ requests: CALLS, replies: CALLS });
    });

    test(`a client of ${vendor} waits for our server, which starts later`, async () => {
      const options = { name: NAME, domainId: nextDomain(), count: CALLS, waitMs: DISCOVERY_MS };
      await using client = startClient(vendor, "add_two_ints", options);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await using world = await openWorld(options.domainId);
      offer(world, addTwoInts);
      expectPerfect(await client.report(), CALLS);
    });

    test(`a client of ${vendor} that joins late hears nothing of what was before`, async () => {
      const options = { name: NAME, domainId: nextDomain(), count: CALLS };
      await using world = await openWorld(options.domainId);
      const seen = offer(world, addTwoInts);
      expectPerfect(await runClient(vendor, "add_two_ints", options), CALLS);
      expectPerfect(await runClient(vendor, "add_two_ints", options), CALLS);
      expect(seen.handled).toBe(CALLS * 2);
    });

    test(`our client that joins ${vendor} late hears nothing of what was before`, async () => {
      const options = { name: NAME, domainId: nextDomain(), count: CALLS };
      await using server = await startServer(vendor, "add_two_ints", options);
      expectPerfect(await runClient(vendor, "add_two_ints", { ...options, settleMs: 500 }), CALLS);
      await using world = await openWorld(options.domainId);
      await callMany(await openClient(world, addTwoInts), addTwoInts, { inFlight: 1 });
      expect(await server.stop()).toMatchObject({ requests: CALLS * 2, replies: CALLS * 2 });
    });
  }
});
