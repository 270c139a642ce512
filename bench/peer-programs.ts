import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const vendors = ["cyclone", "fast"] as const;
export type Vendor = (typeof vendors)[number];

/** From `bench/dist`. */
const inPeers = (path: string): string => fileURLToPath(new URL(`../../test/peers/${path}`, import.meta.url));

/** The program of that vendor, or undefined where it is not built or would reach the network around us. */
export function peerProgram(vendor: Vendor): string | undefined {
  const path = inPeers(`build/${vendor}-peer`);
  return process.env.RCLTS_NAMESPACE !== undefined && existsSync(path) ? path : undefined;
}

export const peerEnvironment: NodeJS.ProcessEnv = {
  CYCLONEDDS_URI: `file://${inPeers("config/cyclone-multicast.xml")}`,
  FASTRTPS_DEFAULT_PROFILES_FILE: inPeers("config/fast-multicast.xml"),
};

export const peerFlags = (domainId: number): string[] => [
  "--service",
  "add_two_ints",
  "--name",
  "/add_two_ints",
  "--domain",
  String(domainId),
];
