// Generated; do not edit.
export { Gid, type GidInput } from "./gid.ts";
export { NodeEntitiesInfo, type NodeEntitiesInfoInput } from "./node-entities-info.ts";
export { ParticipantEntitiesInfo, type ParticipantEntitiesInfoInput } from "./participant-entities-info.ts";
