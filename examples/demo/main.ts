/**
 * Two processes, one of them a turtlesim, the other its client, and no ROS: `npm run demo`.
 * With `--real`, the client looks for somebody else's turtlesim, as the environment says (`ROS_DOMAIN_ID` and so on).
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createNode, type NodeOptions, RclError } from "rclts";
import { Spawn } from "rclts-interfaces/turtlesim/srv";
import { Artist } from "./artist.ts";
import { Caller } from "./caller.ts";
import { fox, stars } from "./figure.ts";
import { listServices } from "./service-list.ts";
import { TurtlesimProcess } from "./turtlesim-process.ts";

/** Nobody's default, so that a turtlesim that runs on this machine is left alone. */
const ourDomainId = "88";
const searchTimeoutMs = 10_000;

// Whoever was reading has gone, as in `npm run demo | head`.
process.stdout.once("error", () => process.exit(1));

try {
  const { values } = parseArgs({ options: { real: { type: "boolean" } } });
  await (values.real === true ? driveReal() : driveOurs());
} catch (error) {
  console.error(`\ndemo: ${reasonOf(error)}`);
  process.exitCode = 1;
}

async function driveOurs(): Promise<void> {
  process.env.ROS_DOMAIN_ID ||= ourDomainId;
  const svg = resolve("turtle.svg");
  await using turtlesim = new TurtlesimProcess(svg);
  console.log(`turtlesim is process ${turtlesim.pid}, its client is process ${process.pid};`);
  console.log(`they meet in domain ${process.env.ROS_DOMAIN_ID}, on this machine only.`);
  await drive({ discoveryRange: "LOCALHOST", staticPeers: [] }, turtlesim.endedEarly);
  await turtlesim.stop();
  console.log(`The picture: ${svg}`);
}

async function driveReal(): Promise<void> {
  await drive({}, new AbortController().signal);
  console.log("The picture is in the window of turtlesim.");
}

/** The client: all it knows of the turtlesim is what comes over the network. */
async function drive(options: NodeOptions, signal: AbortSignal): Promise<void> {
  await using node = await createNode("artist", options);
  await using spawner = node.createClient(Spawn, "/spawn");
  await spawner.waitForService({ timeout: searchTimeoutMs, signal }).catch((error: unknown) => {
    throw isUnavailable(error) ? notFound(node.context.domainId) : error;
  });

  console.log("\nServices:");
  const services = await listServices(node, signal);
  for (const { name, types } of services) console.log(`  ${name} [${types.join(", ")}]`);
  const turtlesims = node.getNodeNamesAndNamespaces().filter(({ name }) => name === "turtlesim");
  if (turtlesims.length > 1) throw tooMany(node.context.domainId);

  console.log("\nCalls:");
  const caller = new Caller(node, signal);
  const name = "foxy_turtle";
  const spawned = await caller.service(Spawn, "/spawn")({ x: 2, y: 2, theta: 0, name });
  if (spawned.name === "") console.log(`  (there is a ${name} already; it will do)`);
  const painter = new Artist(caller, name);
  for (const line of fox) await painter.draw(line);
  await painter.park(9.6, 1.2, 2.4);

  // On a turtlesim that others use, turtle1 may be gone.
  if (services.some((service) => service.name === "/turtle1/set_pen")) {
    const stargazer = new Artist(caller, "turtle1");
    for (const star of stars) await stargazer.drawStar(star);
    await stargazer.park(1.2, 1.2, 0.6);
  }
  console.log(`\n${caller.count} calls, each answered; ${caller.medianMs.toFixed(1)} ms in the median.`);
}

function isUnavailable(error: unknown): boolean {
  return error instanceof RclError && error.code === "SERVICE_UNAVAILABLE";
}

function notFound(domainId: number): Error {
  return new Error(
    `no turtlesim was found in domain ${domainId} within ${searchTimeoutMs / 1000} s. Is one running (ros2 run turtlesim turtlesim_node), with the same ROS_DOMAIN_ID, and does the firewall let UDP through?`,
  );
}

function tooMany(domainId: number): Error {
  return new Error(
    `more than one turtlesim is in domain ${domainId}, and each would draw. End the others, or choose another ROS_DOMAIN_ID.`,
  );
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isAborted = (error instanceof RclError && error.code === "ABORTED") || error.name === "AbortError";
  return isAborted && error.cause instanceof Error ? error.cause.message : error.message;
}
