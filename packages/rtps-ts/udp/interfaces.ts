import { networkInterfaces } from "node:os";

/**
 * IPv4 addresses of this machine that peers elsewhere may reach, without loopback; with loopback alone where there is
 * nothing else, so that two programs on a machine without a network still meet.
 */
export function networkAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  const external = all.filter(({ family, internal }) => family === "IPv4" && !internal);
  return external.length > 0 ? external.map(({ address }) => address) : [loopback];
}

export const loopback = "127.0.0.1";
