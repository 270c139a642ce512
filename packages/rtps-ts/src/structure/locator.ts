/** Where datagrams go (RTPS 2.5 §9.3.2). Only UDPv4 is spoken; every other kind is skipped when read. */
export interface Locator {
  readonly kind: number;
  /** UDP port, 1 to 65535. */
  readonly port: number;
  /** Dotted IPv4 address for {@link LocatorKinds.udpV4}. */
  readonly address: string;
}

export const LocatorKinds = { udpV4: 1 } as const;

export const udpV4 = (address: string, port: number): Locator => ({
  kind: LocatorKinds.udpV4,
  port,
  address,
});

export const sameLocator = (a: Locator, b: Locator): boolean =>
  a.port === b.port && a.address === b.address && a.kind === b.kind;

export const formatLocator = (locator: Locator): string => `${locator.address}:${locator.port}`;

/** 224.0.0.0/4 (RFC 5771). */
export const isMulticast = (address: string): boolean => {
  const first = Number.parseInt(address, 10);
  return first >= 224 && first <= 239;
};
