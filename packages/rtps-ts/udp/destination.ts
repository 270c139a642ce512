import { discoveryGroup, isMulticast } from "rtps-ts";

/**
 * How a datagram to an address goes: to one machine, to the discovery group, or not at all. Peers announce what they
 * like: sent to, another group would have this participant speak to a whole network in their name, `0.0.0.0` is this
 * machine itself (RFC 1122 §3.2.1.3), and `255.255.255.255` everybody on the network.
 */
export function destinationOf(address: string): "machine" | "group" | "nowhere" {
  if (address === discoveryGroup) return "group";
  const isMachine = Number.parseInt(address, 10) > 0 && !isMulticast(address) && address !== everybody;
  return isMachine ? "machine" : "nowhere";
}

const everybody = "255.255.255.255";
