import { describeDatagram, type World } from "sim-ts";

/** Answers how many samples the user-defined writers of a host held at most from now on, as their HEARTBEATs tell. */
export function observeHistory(world: World, hostName: string): () => number {
  let widest = 0;
  world.network.onSend = (bytes, from) => {
    if (from !== hostName) return;
    for (const [, first, last] of describeDatagram(bytes).matchAll(
      /heartbeat [0-9a-f]{6}03 (\d+)\.\.(\d+)/g,
    )) {
      widest = Math.max(widest, Number(last) - Number(first) + 1);
    }
  };
  return () => widest;
}
