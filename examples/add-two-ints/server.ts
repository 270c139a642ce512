import { createNode } from "rclts";
import { AddTwoInts } from "rclts-interfaces/example_interfaces/srv";

await using node = await createNode("add_two_ints_server");

node.createService(AddTwoInts, "add_two_ints", ({ a, b }) => {
  console.log(`${a} + ${b}`);
  return { sum: a + b };
});

console.log("Adding until Ctrl-C.");
await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
