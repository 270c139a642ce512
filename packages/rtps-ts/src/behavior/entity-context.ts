import type { Counters } from "../counters.ts";
import type { Limits } from "../limits.ts";
import type { EntityId, Guid } from "../structure/guid.ts";
import type { Timing } from "../timing.ts";
import type { Alarm } from "./alarm.ts";
import type { Outbox } from "./outbox.ts";
import type { ReceivedChange } from "./writer-proxy.ts";

/** A sample in its turn, who it is for and whose it is. */
export interface Delivery {
  readonly reader: EntityId;
  readonly writer: Guid;
  readonly change: ReceivedChange;
}

/** What the entities of a participant share. */
export interface EntityContext {
  readonly limits: Limits;
  readonly timing: Timing;
  readonly counters: Counters;
  readonly outbox: Outbox;
  readonly alarm: Alarm;
  /** Where readers leave samples; the participant looks through it after each change. */
  readonly deliveries: Delivery[];
}
