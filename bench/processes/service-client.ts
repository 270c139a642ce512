import { createNode } from "rclts";
import { addTwoInts, blob } from "../services.ts";
import { serveMeasurements } from "./measure.ts";

/** Calls AddTwoInts, or the blob service with so many octets: `service-client.js DOMAIN [OCTETS]`. */
const [domainId, octets] = process.argv.slice(2).map(Number);
await using node = await createNode("bench_client", { domainId: domainId ?? 0, discoveryRange: "LOCALHOST" });
const wait = { timeout: 20_000 };
const limit = { timeout: 5_000 };

if (octets === undefined) {
  const client = node.createClient(addTwoInts.type, addTwoInts.name);
  await client.waitForService(wait);
  let a = 0n;
  await serveMeasurements(async () => {
    const { sum } = await client.call({ a: ++a, b: 1n }, limit);
    if (sum !== a + 1n) throw new Error(`${a} + 1 is not ${sum}`);
  });
} else {
  const client = node.createClient(blob.type, blob.name);
  await client.waitForService(wait);
  const data = new Uint8Array(octets);
  await serveMeasurements(async () => {
    const response = await client.call({ data }, limit);
    if (response.data.length !== octets) throw new Error(`${octets} octets became ${response.data.length}`);
  });
}
