import { type Locator, LocatorKinds } from "../structure/locator.ts";

/** kind, port, 16 octets of address (RTPS 2.5 §9.3.2). */
export const locatorSize = 24;

/** Locators of one list that are used; the rest are skipped, since each is a place to send to. */
export const maxLocators = 16;

/**
 * The locator at `offset`, which must have 24 octets behind it; undefined if it is of another kind than UDPv4 or says
 * nothing to send to: a port outside 1 to 65535, an address that is not IPv4, or 0.0.0.0.
 */
export function readLocator(view: DataView, offset: number, littleEndian: boolean): Locator | undefined {
  if (view.getInt32(offset, littleEndian) !== LocatorKinds.udpV4) return undefined;
  const port = view.getUint32(offset + 4, littleEndian);
  if (port < 1 || port > 65535) return undefined;
  // The address is an octet array in both byte orders: 12 zeros, then the four of IPv4 (RTPS 2.5 §9.3.2).
  if (
    view.getUint32(offset + 8) !== 0 ||
    view.getUint32(offset + 12) !== 0 ||
    view.getUint32(offset + 16) !== 0
  ) {
    return undefined;
  }
  if (view.getUint32(offset + 20) === 0) return undefined;
  const octet = (index: number): number => view.getUint8(offset + 20 + index);
  return { kind: LocatorKinds.udpV4, port, address: `${octet(0)}.${octet(1)}.${octet(2)}.${octet(3)}` };
}

/** Little-endian; `locator` is UDPv4, the only kind that is sent. */
export function writeLocator(view: DataView, offset: number, locator: Locator): void {
  view.setInt32(offset, locator.kind, true);
  view.setUint32(offset + 4, locator.port, true);
  view.setUint32(offset + 8, 0);
  view.setUint32(offset + 12, 0);
  view.setUint32(offset + 16, 0);
  const parts = locator.address.split(".");
  for (let index = 0; index < 4; index++) view.setUint8(offset + 20 + index, Number(parts[index]));
}
