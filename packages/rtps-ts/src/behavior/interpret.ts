import type { Counters } from "../counters.ts";
import type { Message, Submessage } from "../message/submessage.ts";
import { type GuidPrefix, unknownPrefix } from "../structure/guid.ts";
import type { Time } from "../structure/time.ts";

/** A submessage that concerns an entity here, and what the ones before it said of it. */
export interface Received {
  readonly from: GuidPrefix;
  readonly timestamp: Time | undefined;
  readonly submessage: Submessage;
}

/** Interprets the INFO submessages of one message (RTPS 2.5 §8.3.4) and yields those for `own`. */
export function* interpret(message: Message, own: GuidPrefix, counters: Counters): Generator<Received> {
  let from = message.header.prefix;
  let timestamp: Time | undefined;
  let isForUs = true;
  for (const submessage of message.submessages) {
    switch (submessage.kind) {
      case "info-dst":
        isForUs = submessage.prefix === own || submessage.prefix === unknownPrefix;
        break;
      case "info-src":
        from = submessage.prefix;
        timestamp = undefined;
        break;
      case "info-ts":
        timestamp = submessage.timestamp;
        break;
      // Answers go to the addresses that discovery gives; a reply address in passing is not trusted.
      case "info-reply":
        break;
      default:
        if (isForUs) yield { from, timestamp, submessage };
        else counters.notForUs++;
    }
  }
}
