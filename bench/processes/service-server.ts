import { createNode } from "rclts";
import { addTwoInts, blob } from "../services.ts";

/** Both services on one node: `service-server.js DOMAIN`. */
const node = await createNode("bench_server", {
  domainId: Number(process.argv[2]),
  discoveryRange: "LOCALHOST",
});
node.createService(addTwoInts.type, addTwoInts.name, ({ a, b }) => ({ sum: a + b }));
node.createService(blob.type, blob.name, ({ data }) => ({ data }));
console.log(JSON.stringify({ event: "ready" }));
