import { type DiscoveryRange, maxDomainId, type StaticPeer } from "rtps-ts";
import { RclError } from "../errors.ts";

/** What ROS 2 reads from the environment, and programs may say themselves. */
export interface DiscoveryOptions {
  /** 0 to 232. Default: `ROS_DOMAIN_ID`, else 0. */
  readonly domainId?: number;
  /** Default: `ROS_AUTOMATIC_DISCOVERY_RANGE`; LOCALHOST where `ROS_LOCALHOST_ONLY=1`; else SUBNET. */
  readonly discoveryRange?: DiscoveryRange;
  /** Addresses or host names, with a port or without: `192.168.7.3`, `robot.local:7410`. Default: `ROS_STATIC_PEERS`. */
  readonly staticPeers?: readonly string[];
}

export interface Discovery {
  readonly domainId: number;
  readonly range: DiscoveryRange;
  readonly staticPeers: readonly StaticPeer[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Options first, then the environment, then ROS's defaults.
 * @param warn told of a peer in the environment that cannot be used: one of many is no reason not to start
 */
export function resolveDiscovery(
  options: DiscoveryOptions,
  environment: Environment,
  warn: (message: string) => void = () => {},
): Discovery {
  return {
    domainId: domainId(options.domainId, environment.ROS_DOMAIN_ID),
    range:
      options.discoveryRange === undefined
        ? rangeFrom(environment)
        : checkRange(options.discoveryRange, "discoveryRange"),
    staticPeers: options.staticPeers?.map(parsePeer) ?? peersFrom(environment.ROS_STATIC_PEERS ?? "", warn),
  };
}

function domainId(option: number | undefined, variable: string | undefined): number {
  const fromEnvironment = option === undefined && variable !== undefined && variable.trim() !== "";
  const id = option ?? (fromEnvironment ? parseDecimal(variable) : 0);
  if (Number.isInteger(id) && id >= 0 && id <= maxDomainId) return id;
  throw new RclError(
    "INVALID_DOMAIN_ID",
    `${fromEnvironment ? "ROS_DOMAIN_ID" : "domainId"}: expected a whole number from 0 to ${maxDomainId} (UDP ports end there), got ${JSON.stringify(fromEnvironment ? variable : option)}`,
  );
}

const parseDecimal = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);

function rangeFrom(environment: Environment): DiscoveryRange {
  const range = environment.ROS_AUTOMATIC_DISCOVERY_RANGE;
  // As in rmw, the older variable wins where it is set to 1.
  if (environment.ROS_LOCALHOST_ONLY === "1") return "LOCALHOST";
  if (range === undefined || range === "") return "SUBNET";
  return checkRange(range, "ROS_AUTOMATIC_DISCOVERY_RANGE");
}

function checkRange(range: string, what: string): DiscoveryRange {
  const found = ranges.find((name) => name === range.toUpperCase());
  if (found !== undefined) return found;
  throw new RclError(
    "INVALID_OPTION",
    `${what}: expected one of ${ranges.join(", ")}, got ${JSON.stringify(range)}`,
  );
}

const ranges: readonly DiscoveryRange[] = ["OFF", "LOCALHOST", "SUBNET", "SYSTEM_DEFAULT"];

function peersFrom(variable: string, warn: (message: string) => void): StaticPeer[] {
  const peers: StaticPeer[] = [];
  for (const text of variable.split(";").map((part) => part.trim())) {
    if (text === "") continue;
    try {
      peers.push(parsePeer(text));
    } catch (error) {
      warn(`ROS_STATIC_PEERS: ${error instanceof Error ? error.message : String(error)}; left out`);
    }
  }
  return peers;
}

function parsePeer(text: string): StaticPeer {
  const [address = "", port, ...rest] = text.split(":");
  const isAddress =
    isIpv4(address) || (/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(address) && !/^[0-9.]+$/.test(address));
  const isPort = port === undefined || (/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65535);
  if (!isAddress || !isPort || rest.length > 0) {
    throw new RclError(
      "INVALID_OPTION",
      `static peer: expected an IPv4 address or a host name, with or without :port, got ${JSON.stringify(text)}`,
    );
  }
  return port === undefined ? { address } : { address, port: Number(port) };
}

const isIpv4 = (address: string): boolean =>
  /^\d{1,3}(\.\d{1,3}){3}$/.test(address) && address.split(".").every((octet) => Number(octet) <= 255);
