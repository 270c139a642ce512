import type { Qos } from "../structure/qos.ts";
import { durationToMs } from "../structure/time.ts";

/** What keeps two endpoints of one topic apart: their types, or a policy. */
export type Mismatch = "type" | IncompatiblePolicy;

/** The policies of which a writer may offer less than a reader asks for (DDS 1.4 §2.2.3). */
export type IncompatiblePolicy =
  | "reliability"
  | "durability"
  | "deadline"
  | "liveliness"
  | "ownership"
  | "partition";

const durabilities = ["volatile", "transient-local", "transient", "persistent"];
const livelinesses = ["automatic", "manual-by-participant", "manual-by-topic"];

/** The first policy that keeps `offered` (a writer's) from serving `requested` (a reader's). */
export function incompatiblePolicy(offered: Qos, requested: Qos): IncompatiblePolicy | undefined {
  if (requested.reliability === "reliable" && offered.reliability !== "reliable") return "reliability";
  if (durabilities.indexOf(offered.durability) < durabilities.indexOf(requested.durability))
    return "durability";
  if (durationToMs(offered.deadline) > durationToMs(requested.deadline)) return "deadline";
  const { kind, lease } = requested.liveliness;
  if (livelinesses.indexOf(offered.liveliness.kind) < livelinesses.indexOf(kind)) return "liveliness";
  if (durationToMs(offered.liveliness.lease) > durationToMs(lease)) return "liveliness";
  if (offered.ownership !== requested.ownership) return "ownership";
  return sharePartition(offered.partitions, requested.partitions) ? undefined : "partition";
}

/** No partition at all is the partition named "" (DDS 1.4 §2.2.3.13). */
function sharePartition(offered: readonly string[], requested: readonly string[]): boolean {
  const ours = offered.length === 0 ? [""] : offered;
  const theirs = requested.length === 0 ? [""] : requested;
  return ours.some((a) => theirs.some((b) => a === b || matchesPattern(a, b) || matchesPattern(b, a)));
}

/** `*` and `?` of POSIX fnmatch, in time proportional to the product of the lengths at worst. */
function matchesPattern(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let mark = 0;
  while (n < name.length) {
    if (pattern[p] === "*") {
      star = p++;
      mark = n;
    } else if (pattern[p] === "?" || pattern[p] === name[n]) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
