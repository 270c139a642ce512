import { decodeMessage } from "../../src/message/decode-message.ts";
import type { Message, Submessage } from "../../src/message/submessage.ts";

/** Octets from hex pairs; blanks and line ends are free, and so is what stands behind a `#`. */
export function hex(...lines: readonly string[]): Uint8Array {
  const pairs = lines
    .flatMap((line) => line.split("\n"))
    .map((line) => line.replace(/#.*/, ""))
    .join(" ")
    .match(/\S\S/g);
  return Uint8Array.from(pairs ?? [], (pair) => Number.parseInt(pair, 16));
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (octet) => octet.toString(16).padStart(2, "0")).join(" ");

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export const prefix = "010f7f01ad71c41700000000";
export const headerHex = "52 54 50 53 02 03 ca 75 01 0f 7f 01 ad 71 c4 17 00 00 00 00";

/** A datagram with a valid header and these submessages. */
export const datagram = (...lines: readonly string[]): Uint8Array => hex(headerHex, ...lines);

/** The message in a datagram whose header is valid. */
export function read(bytes: Uint8Array): Message {
  const message = decodeMessage(bytes);
  if (!("header" in message)) throw new Error(`no message: ${message.reason}`);
  return message;
}

/** The single, well-formed submessage of a datagram. */
export function only(...lines: readonly string[]): Submessage {
  const message = read(datagram(...lines));
  const [first, ...more] = message.submessages;
  if (first === undefined || more.length > 0 || message.malformed !== undefined) {
    throw new Error(
      `${message.submessages.length} submessages, ${message.malformed?.reason ?? "none malformed"}`,
    );
  }
  return first;
}

/** Why the last submessage of a datagram is malformed. */
export const complaint = (...lines: readonly string[]): string | undefined =>
  read(datagram(...lines)).malformed?.reason;
