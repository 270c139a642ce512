import type { Parameter } from "../message/parameter-list.ts";
import { durationParameter, stringsParameter, uint32Parameter } from "../message/parameter-value.ts";
import { Pids } from "../message/pids.ts";
import type { Qos } from "../structure/qos.ts";
import { durationFromMs, infiniteDuration } from "../structure/time.ts";
import type { ParameterFields } from "./parameter-fields.ts";

/** The parameters of a QoS (RTPS 2.3 §9.6.2.2.2). LIFESPAN is a policy of writers alone. */
export function qosParameters(qos: Qos, isWriter: boolean): Parameter[] {
  const { history, liveliness } = qos;
  const blocking = durationFromMs(maxBlockingMs);
  const parameters = [
    uint32Parameter(
      Pids.reliability,
      reliabilityKinds.indexOf(qos.reliability),
      blocking.seconds,
      blocking.fraction,
    ),
    uint32Parameter(Pids.durability, durabilityKinds.indexOf(qos.durability)),
    history.kind === "keep-last"
      ? uint32Parameter(Pids.history, 0, history.depth)
      : uint32Parameter(Pids.history, 1, lengthUnlimited),
    durationParameter(Pids.deadline, qos.deadline),
    uint32Parameter(
      Pids.liveliness,
      livelinessKinds.indexOf(liveliness.kind),
      liveliness.lease.seconds,
      liveliness.lease.fraction,
    ),
    uint32Parameter(Pids.ownership, ownershipKinds.indexOf(qos.ownership)),
  ];
  if (isWriter) parameters.push(durationParameter(Pids.lifespan, qos.lifespan));
  if (qos.partitions.length > 0) parameters.push(stringsParameter(Pids.partition, qos.partitions));
  return parameters;
}

/** What is left out has its default (DDS 1.4 §2.2.3); only that of reliability depends on the endpoint. */
export function decodeQos(fields: ParameterFields, endpoint: "writer" | "reader"): Qos {
  return {
    reliability:
      fields.choice(Pids.reliability, reliabilityKinds) ??
      (endpoint === "writer" ? "reliable" : "best-effort"),
    durability: fields.choice(Pids.durability, durabilityKinds) ?? "volatile",
    history: decodeHistory(fields),
    deadline: fields.duration(Pids.deadline) ?? infiniteDuration,
    lifespan: fields.duration(Pids.lifespan) ?? infiniteDuration,
    liveliness: {
      kind: fields.choice(Pids.liveliness, livelinessKinds) ?? "automatic",
      lease: fields.duration(Pids.liveliness, 1) ?? infiniteDuration,
    },
    ownership: fields.choice(Pids.ownership, ownershipKinds) ?? "shared",
    partitions: fields.strings(Pids.partition) ?? [],
  };
}

function decodeHistory(fields: ParameterFields): Qos["history"] {
  const kind = fields.choice(Pids.history, historyKinds) ?? "keep-last";
  if (kind === "keep-all") return { kind };
  const depth = fields.int32(Pids.history, 1) ?? 1;
  if (depth < 1) fields.fail("HISTORY keeps fewer than 1");
  return { kind, depth };
}

/** Sent with every RELIABILITY; it is no part of matching. ROS 2 uses the default of 100 ms (DDS 1.4 §2.2.3). */
const maxBlockingMs = 100;
/** LENGTH_UNLIMITED (DDS 1.4 §2.3.3). */
const lengthUnlimited = 0xffffffff;

/** Names by their number on the wire (RTPS 2.3 §9.3.2, table 9.4). That of best effort is 1, not 0. */
const reliabilityKinds = [undefined, "best-effort", "reliable"] as const;
const durabilityKinds = ["volatile", "transient-local", "transient", "persistent"] as const;
const historyKinds = ["keep-last", "keep-all"] as const;
const livelinessKinds = ["automatic", "manual-by-participant", "manual-by-topic"] as const;
const ownershipKinds = ["shared", "exclusive"] as const;
