import { decodeMessage, formatEntityId, type NumberSet, type Submessage } from "rtps-ts";

/** A datagram in a line: `7f3a: data 00001003#5, heartbeat 00001003 1..5`. */
export function describeDatagram(bytes: Uint8Array): string {
  const message = decodeMessage(bytes);
  if ("reason" in message) return `malformed: ${message.reason}`;
  const parts = message.submessages
    .filter(({ kind }) => kind !== "info-ts")
    .map((submessage) => describe(submessage));
  if (message.malformed !== undefined) parts.push(`malformed: ${message.malformed.reason}`);
  return `${message.header.prefix.slice(-4)}: ${parts.join(", ")}`;
}

function describe(submessage: Submessage): string {
  const { kind } = submessage;
  switch (kind) {
    case "data":
      return `data ${formatEntityId(submessage.writerId)}#${submessage.sequence}${submessage.isKey ? " gone" : ""}`;
    case "data-frag":
      return `data-frag ${formatEntityId(submessage.writerId)}#${submessage.sequence}/${submessage.fragmentStart}`;
    case "heartbeat": {
      const { writerId, first, last, count } = submessage;
      return `heartbeat ${formatEntityId(writerId)} ${first}..${last} (${count})`;
    }
    case "acknack": {
      const { writerId, set, count, final } = submessage;
      return `acknack ${formatEntityId(writerId)} ${describeSet(set)}${final ? " final" : ""} (${count})`;
    }
    case "gap":
      return `gap ${formatEntityId(submessage.writerId)} ${submessage.start}..${describeSet(submessage.list)}`;
    case "nack-frag": {
      const { writerId, sequence, fragments, count } = submessage;
      return `nack-frag ${formatEntityId(writerId)}#${sequence} ${describeSet(fragments)} (${count})`;
    }
    case "heartbeat-frag":
      return `heartbeat-frag ${formatEntityId(submessage.writerId)}#${submessage.sequence}`;
    case "info-dst":
      return `to ${submessage.prefix.slice(-4)}`;
    default:
      return kind;
  }
}

const describeSet = ({ base, numBits, words }: NumberSet): string =>
  numBits === 0 ? `${base}` : `${base}/${numBits}:${words.map((word) => word.toString(16)).join("")}`;
