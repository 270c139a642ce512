import type { Duration } from "./time.ts";

/** How many samples of each instance are kept (DDS 1.4 §2.2.3.18). */
export type History = { readonly kind: "keep-last"; readonly depth: number } | { readonly kind: "keep-all" };

/** The policies that decide whether a writer and a reader match (DDS 1.4 §2.2.3, RTPS 2.5 §9.6.3). */
export interface Qos {
  readonly reliability: "best-effort" | "reliable";
  readonly durability: "volatile" | "transient-local" | "transient" | "persistent";
  readonly history: History;
  readonly deadline: Duration;
  readonly lifespan: Duration;
  readonly liveliness: {
    readonly kind: "automatic" | "manual-by-participant" | "manual-by-topic";
    readonly lease: Duration;
  };
  readonly ownership: "shared" | "exclusive";
  readonly partitions: readonly string[];
}
