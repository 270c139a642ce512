/**
 * A turtlesim without a window, and without ROS: `node examples/dist/turtlesim/main.js [--svg FILE]`.
 *
 * It listens to the environment as every ROS 2 node does (`ROS_DOMAIN_ID` and so on), and ends on Ctrl-C or together
 * with the program that has forked it. With `--svg` it then leaves its picture in the file.
 */
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { consoleLogger, createNode } from "rclts";
import { renderSvg } from "./svg.ts";
import { Turtlesim } from "./turtlesim.ts";

try {
  await main();
} catch (error) {
  console.error(`turtlesim: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { svg: { type: "string" } } });
  // The program that forked it may be gone before this line.
  if (process.connected === false) return;
  const told = Promise.race(["SIGINT", "SIGTERM", "disconnect"].map((event) => once(process, event)));
  const logger = consoleLogger("turtlesim");
  await using node = await createNode("turtlesim", { logger });
  logger.info(`Starting turtlesim with node name ${node.fullyQualifiedName}`);
  const turtlesim = new Turtlesim(node);
  await told;
  // A channel to a program that listens on would keep this one alive.
  if (process.connected) process.disconnect();
  if (values.svg !== undefined) await writeFile(values.svg, renderSvg(turtlesim.world));
}
