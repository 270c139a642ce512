import { createNode } from "rclts";
import { AddTwoInts } from "rclts-interfaces/example_interfaces/srv";

const [a = "41", b = "1"] = process.argv.slice(2);

await using node = await createNode("add_two_ints_client");
const client = node.createClient(AddTwoInts, "add_two_ints");

// Finds the server first, whichever machine of the network it is on. int64 is bigint in JavaScript.
const { sum } = await client.call({ a: BigInt(a), b: BigInt(b) }, { timeout: 5_000 });
console.log(`${a} + ${b} = ${sum}`);
