export type { CacheChange, SampleForm } from "./behavior/history-cache.ts";
export type { WriteRequest } from "./behavior/stateful-writer.ts";
export type { Counters } from "./counters.ts";
export type { EndpointData } from "./discovery/endpoint-data.ts";
export {
  decodeEndpointData,
  decodeKeyGuid,
  encodeEndpointData,
  encodeEndpointKey,
} from "./discovery/endpoint-data.ts";
export type { ParticipantData } from "./discovery/participant-data.ts";
export {
  decodeParticipantData,
  encodeParticipantData,
  encodeParticipantKey,
} from "./discovery/participant-data.ts";
export type { IncompatiblePolicy, Mismatch } from "./discovery/qos-matching.ts";
export { incompatiblePolicy } from "./discovery/qos-matching.ts";
export type { DiscoveryRange, Host, StaticPeer, Transport, TransportRequest } from "./host.ts";
export type { Limits } from "./limits.ts";
export { defaultLimits } from "./limits.ts";
export { decodeMessage } from "./message/decode-message.ts";
export * from "./message/inline-qos.ts";
export { MessageBuilder } from "./message/message-builder.ts";
export type { Parameter } from "./message/parameter-list.ts";
export { findParameter } from "./message/parameter-list.ts";
export { Pids } from "./message/pids.ts";
export type * from "./message/submessage.ts";
export * from "./output.ts";
export type { Addresses, EndpointSpec, ParticipantConfig, WriterSpec } from "./participant.ts";
export { Participant } from "./participant.ts";
export * from "./ports.ts";
export * from "./structure/guid.ts";
export * from "./structure/locator.ts";
export type { History, Qos } from "./structure/qos.ts";
export * from "./structure/sequence-number.ts";
export * from "./structure/time.ts";
export type { VendorId } from "./structure/vendor.ts";
export { Vendors } from "./structure/vendor.ts";
export type { Timing } from "./timing.ts";
export { defaultTiming } from "./timing.ts";
