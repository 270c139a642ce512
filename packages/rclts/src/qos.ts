import { infiniteDuration, type Qos } from "rtps-ts";

const base: Qos = {
  reliability: "reliable",
  durability: "volatile",
  history: { kind: "keep-last", depth: 10 },
  deadline: infiniteDuration,
  lifespan: infiniteDuration,
  liveliness: { kind: "automatic", lease: infiniteDuration },
  ownership: "shared",
  partitions: [],
};

/** Quality of service as ROS 2 has it for each use (rmw/qos_profiles.h). */
export const qosProfiles: { readonly servicesDefault: Qos; readonly discoveryInfo: Qos } = {
  servicesDefault: base,
  discoveryInfo: { ...base, durability: "transient-local", history: { kind: "keep-last", depth: 1 } },
};
