import { readFileSync } from "node:fs";
import { type Data, decodeMessage, type Message, type Submessage } from "rtps-ts";

/** One UDP datagram of a capture, by the frame number that Wireshark gives it. */
export interface Frame {
  readonly number: number;
  readonly sourcePort: number;
  readonly destination: string;
  readonly destinationPort: number;
  readonly datagram: Uint8Array;
}

/** Every frame of a classic little-endian pcap of Ethernet, IPv4 and UDP, which is what these files hold. */
export function readCapture(name: string): readonly Frame[] {
  const bytes = new Uint8Array(readFileSync(new URL(name, import.meta.url)));
  const view = new DataView(bytes.buffer);
  if (view.getUint32(0, true) !== 0xa1b2c3d4 || view.getUint32(20, true) !== 1)
    throw new Error(`${name}: not such a pcap`);
  const frames: Frame[] = [];
  for (let at = 24; at < bytes.length; ) {
    const end = at + 16 + view.getUint32(at + 8, true);
    const ip = at + 16 + 14;
    const udp = ip + 4 * ((bytes[ip] ?? 0) & 0x0f);
    if (bytes[ip + 9] !== 17) throw new Error(`${name}: frame ${frames.length + 1} is not UDP`);
    frames.push({
      number: frames.length + 1,
      sourcePort: view.getUint16(udp),
      destination: bytes.subarray(ip + 16, ip + 20).join("."),
      destinationPort: view.getUint16(udp + 2),
      datagram: bytes.slice(udp + 8, udp + view.getUint16(udp + 4)),
    });
    at = end;
  }
  return frames;
}

/** The RTPS message of frame `number`. */
export function messageOf(frames: readonly Frame[], number: number): Message {
  const message = decodeMessage(frames[number - 1]?.datagram ?? new Uint8Array(0));
  if (!("header" in message)) throw new Error(`frame ${number}: ${message.reason}`);
  return message;
}

/** The DATA of frame `number` that `writerId` wrote; the first if there are several. */
export function dataOf(frames: readonly Frame[], number: number, writerId: number): Data {
  const isThat = (submessage: Submessage): submessage is Data =>
    submessage.kind === "data" && submessage.writerId === writerId;
  const data = messageOf(frames, number).submessages.find(isThat);
  if (data === undefined) throw new Error(`frame ${number} has no DATA of writer ${writerId.toString(16)}`);
  return data;
}

export const toHex = (bytes: Uint8Array | undefined): string =>
  Array.from(bytes ?? [], (octet) => octet.toString(16).padStart(2, "0")).join(" ");

export const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** The parameters of a little-endian PL_CDR payload as hex, read apart from the code under test. */
export function parametersOf(payload: Uint8Array): ReadonlyMap<number, string> {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const parameters = new Map<number, string>();
  for (let at = 4; view.getUint16(at, true) !== 1; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    parameters.set(view.getUint16(at, true), toHex(payload.subarray(at + 4, at + 4 + length)));
  }
  return parameters;
}
