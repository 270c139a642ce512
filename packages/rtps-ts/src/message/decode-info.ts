import type { Locator } from "../structure/locator.ts";
import type { Body } from "./body.ts";
import { readPrefix } from "./guid-octets.ts";
import { locatorSize, maxLocators, readLocator } from "./locator-octets.ts";
import type { InfoDestination, InfoReply, InfoSource, InfoTimestamp, Malformed } from "./submessage.ts";
import { SubmessageFlags } from "./submessage-kinds.ts";

/** INFO_TS (RTPS 2.5 §8.3.8.11, §9.4.5.12). */
export function decodeInfoTimestamp(body: Body): InfoTimestamp | Malformed {
  if (body.flag(SubmessageFlags.invalidate)) return { kind: "info-ts", timestamp: undefined };
  if (!body.has(8)) return body.malformed("INFO_TS is cut short");
  return { kind: "info-ts", timestamp: { seconds: body.uint32(0), fraction: body.uint32(4) } };
}

/** INFO_DST (RTPS 2.5 §8.3.8.8, §9.4.5.9). */
export function decodeInfoDestination(body: Body): InfoDestination | Malformed {
  if (!body.has(12)) return body.malformed("INFO_DST is cut short");
  return { kind: "info-dst", prefix: readPrefix(body.bytes, body.start) };
}

/** INFO_SRC (RTPS 2.5 §8.3.8.10, §9.4.5.11): four unused octets, then what a message header has. */
export function decodeInfoSource(body: Body): InfoSource | Malformed {
  if (!body.has(20)) return body.malformed("INFO_SRC is cut short");
  // Version and vendor are octet pairs, the same in both byte orders.
  const { view, start } = body;
  return {
    kind: "info-src",
    version: view.getUint16(start + 4),
    vendor: view.getUint16(start + 6),
    prefix: readPrefix(body.bytes, start + 8),
  };
}

/** INFO_REPLY (RTPS 2.5 §8.3.8.9, §9.4.5.10). */
export function decodeInfoReply(body: Body): InfoReply | Malformed {
  const unicast: Locator[] = [];
  const multicast: Locator[] = [];
  let end = readLocatorList(body, 0, unicast);
  if (end >= 0 && body.flag(SubmessageFlags.multicast)) end = readLocatorList(body, end, multicast);
  return end < 0
    ? body.malformed("INFO_REPLY lists more locators than it has")
    : { kind: "info-reply", unicast, multicast };
}

/** Adds the usable locators of the list at `at` and answers where it ends, or -1 if octets are missing. */
function readLocatorList(body: Body, at: number, locators: Locator[]): number {
  if (!body.has(at + 4)) return -1;
  const count = body.uint32(at);
  const first = at + 4;
  if (!body.has(first + count * locatorSize)) return -1;
  for (let index = 0; index < count && locators.length < maxLocators; index++) {
    const locator = readLocator(body.view, body.start + first + index * locatorSize, body.littleEndian);
    if (locator !== undefined) locators.push(locator);
  }
  return first + count * locatorSize;
}
