/**
 * Our server of `add_two_ints` as a process of its own, so that a test can end it with SIGKILL; run with the name of
 * the service and the domain. It uses the built packages, since nothing compiles TypeScript for a plain process.
 */
import { createContext, createNode } from "rclts";
import { AddTwoInts } from "rclts-interfaces/example_interfaces/srv";

const [name, domainId] = process.argv.slice(2);
const context = await createContext({ domainId: Number(domainId), discoveryRange: "SUBNET" });
const node = await createNode("server_process", { context });
let requests = 0;
node.createService(AddTwoInts, name, ({ a, b }) => {
  requests++;
  return { sum: a + b };
});

process.once("SIGTERM", async () => {
  await node.close();
  await context.close();
  console.log(JSON.stringify({ event: "done", requests, replies: requests, timeouts: 0, gone: 0 }));
});
console.log(JSON.stringify({ event: "ready" }));
