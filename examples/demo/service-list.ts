import { setTimeout } from "node:timers/promises";
import type { Node } from "rclts";

/** The services of the domain, once no more are being found. */
export async function listServices(
  node: Node,
  signal: AbortSignal,
): Promise<{ name: string; types: string[] }[]> {
  let known = "";
  let quietMs = 0;
  for (let waitedMs = 0; quietMs < settledMs && waitedMs < patienceMs; waitedMs += pollMs) {
    await setTimeout(pollMs, undefined, { signal });
    const found = JSON.stringify(node.getServiceNamesAndTypes());
    quietMs = found === known ? quietMs + pollMs : 0;
    known = found;
  }
  return node.getServiceNamesAndTypes();
}

const pollMs = 50;
const settledMs = 300;
/** In a domain where services always come and go. */
const patienceMs = 3_000;
