import { expect, test } from "vitest";
import { bigBlob, eachService, type ServiceCase } from "./cases.ts";
import {
  BLOB_OCTETS,
  BLOBS,
  CALLS,
  describeInterop,
  domains,
  IN_FLIGHT,
  SMALL_BLOB_OCTETS,
  VENDORS,
} from "./environment.ts";
import { expectPerfect } from "./expectations.ts";
import { runClient, startServer, type Vendor } from "./peer.ts";
import { callMany, offer, openClient, openWorld } from "./world.ts";

const nextDomain = domains(5);

describeInterop("calls one after another and many in flight", () => {
  for (const vendor of VENDORS) {
    eachService((one) => {
      test(`${vendor} calls our ${one.service}`, () => vendorCallsUs(vendor, one));
      test(`we call ${one.service} of ${vendor}`, () => weCallVendor(vendor, one));
    });
    test(`${vendor} sends us 1 MB and gets 1 MB back`, () => vendorSendsBlobs(vendor));
    test(`we send ${vendor} 1 MB and get 1 MB back`, () => weSendBlobs(vendor));
  }
});

async function vendorCallsUs<Request, Response>(
  vendor: Vendor,
  one: ServiceCase<Request, Response>,
): Promise<void> {
  const domainId = nextDomain();
  await using world = await openWorld(domainId);
  const seen = offer(world, one);
  const options = { name: `/${one.service}`, domainId, count: CALLS, sizeOctets: SMALL_BLOB_OCTETS };

  expectPerfect(await runClient(vendor, one.service, { ...options, inflight: 1 }), CALLS);
  expect(seen.handled).toBe(CALLS);
  expectPerfect(await runClient(vendor, one.service, { ...options, inflight: IN_FLIGHT }), CALLS);
  expect(seen.handled).toBe(CALLS * 2);
}

async function weCallVendor<Request, Response>(
  vendor: Vendor,
  one: ServiceCase<Request, Response>,
): Promise<void> {
  const domainId = nextDomain();
  await using server = await startServer(vendor, one.service, { name: `/${one.service}`, domainId });
  await using world = await openWorld(domainId);
  const client = await openClient(world, one);

  await callMany(client, one, { inFlight: 1 });
  await callMany(client, one, { first: CALLS });
  expect(await server.stop()).toEqual(
    expect.objectContaining({ requests: CALLS * 2, replies: CALLS * 2, timeouts: 0, gone: 0 }),
  );
}

async function vendorSendsBlobs(vendor: Vendor): Promise<void> {
  const domainId = nextDomain();
  await using world = await openWorld(domainId);
  const seen = offer(world, bigBlob);
  const options = { name: "/blob", domainId, count: BLOBS, sizeOctets: BLOB_OCTETS };
  expectPerfect(await runClient(vendor, "blob", options), BLOBS);
  expect(seen.handled).toBe(BLOBS);
}

async function weSendBlobs(vendor: Vendor): Promise<void> {
  const domainId = nextDomain();
  await using server = await startServer(vendor, "blob", { name: "/blob", domainId });
  await using world = await openWorld(domainId);
  const client = await openClient(world, bigBlob);
  await callMany(client, bigBlob, { count: BLOBS, inFlight: 1 });
  expect(await server.stop()).toMatchObject({ requests: BLOBS, replies: BLOBS });
}
