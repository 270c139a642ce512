import { networkInterfaces } from "node:os";
import type { DiscoveryRange } from "rtps-ts";

/** Where the addresses of this machine are read, and how often. */
export interface Interfaces {
  /** Best first. */
  addresses(range: DiscoveryRange): readonly string[];
  readonly checkMs: number;
}

/** Networks come and go: laptops, VPNs, containers. */
export const systemInterfaces: Interfaces = {
  addresses: (range) => (range === "LOCALHOST" || range === "OFF" ? [loopback] : networkAddresses()),
  checkMs: 5_000,
};

/**
 * IPv4 addresses of this machine that peers elsewhere may reach, without loopback; with loopback alone where there is
 * nothing else, so that two programs on a machine without a network still meet.
 */
function networkAddresses(): string[] {
  const all = Object.entries(networkInterfaces()).flatMap(([name, entries]) =>
    (entries ?? []).map(({ family, internal, address }) => ({ name, family, internal, address })),
  );
  const external = all.filter(({ family, internal }) => family === "IPv4" && !internal);
  return external.length > 0 ? bestFirst(external) : [loopback];
}

export interface InterfaceAddress {
  /** As the system calls the interface: `eth0`, `vEthernet (WSL)`. */
  readonly name: string;
  /** Dotted IPv4. */
  readonly address: string;
}

/**
 * Those that peers most likely reach come first: Fast DDS takes no more than the first four of a participant's list,
 * and a machine with containers has many that lead nowhere. The system's order is kept among equals.
 */
export const bestFirst = (list: readonly InterfaceAddress[]): string[] =>
  list
    .map((entry) => ({ address: entry.address, rank: rankOf(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ address }) => address);

function rankOf({ name, address }: InterfaceAddress): number {
  if (address.startsWith("169.254.")) return 3;
  if (virtualName.test(name)) return 2;
  return privateAddress.test(address) ? 0 : 1;
}

/** Containers, virtual machines and tunnels, as Docker, libvirt, ZeroTier, VMware, Hyper-V and others name theirs. */
const virtualName =
  /^(?:docker|br-|veth|virbr|vnet|lxc|lxd|cni|podman|u?tun|tap|wg|zt|zerotier|tailscale|vmnet|vboxnet|vethernet|vmware|virtualbox)/i;

/** RFC 1918. */
const privateAddress = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;

export const loopback = "127.0.0.1";
