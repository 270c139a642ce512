import { fileURLToPath } from "node:url";
import { EventProcess, type ServerOptions, ServerPeer } from "./peer.ts";

/** Our own `add_two_ints` server in a process that can be killed; it runs what `npm run build` has made. */
export async function startOurServer(options: ServerOptions): Promise<ServerPeer> {
  const script = fileURLToPath(new URL("./server-process.mjs", import.meta.url));
  const args = [script, options.name, String(options.domainId)];
  const server = new ServerPeer(new EventProcess("rclts server", process.execPath, args, process.env));
  await server.event("ready");
  return server;
}
