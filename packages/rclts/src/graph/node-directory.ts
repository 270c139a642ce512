import type { EndpointData, EntityId, Matched, Sample } from "rtps-ts";
import { formatGuid } from "rtps-ts";
import type { Runtime } from "../context/runtime.ts";
import { qosProfiles } from "../qos.ts";
import { userDataValue } from "../service/user-data.ts";
import {
  decodeParticipantEntities,
  encodeParticipantEntities,
  type GidSize,
  type NodeEntities,
  type ParticipantEntities,
  participantEntitiesTopic,
} from "./participant-entities.ts";

/** Tells others which nodes are here, and learns which are elsewhere (rmw_dds_common, `ros_discovery_info`). */
export class NodeDirectory {
  readonly #runtime: Runtime;
  readonly #writer: EntityId;
  readonly #nodes: () => readonly NodeEntities[];
  readonly #elsewhere: Map<string, ParticipantEntities> = new Map();
  /** Messages on the topic that could not be read, or spoke for another participant. */
  rejected = 0;
  readonly #sizes: Map<string, GidSize> = new Map();

  /** @param nodes the nodes of this participant, as they are now */
  constructor(runtime: Runtime, nodes: () => readonly NodeEntities[]) {
    this.#runtime = runtime;
    this.#nodes = nodes;
    const { participant } = runtime;
    const topic = { ...participantEntitiesTopic, qos: qosProfiles.discoveryInfo };
    this.#writer = participant.createWriter(runtime.now(), {
      ...topic,
      formFor: (reader) => sizes.indexOf(gidSizeOf(reader)),
    });
    const reader = participant.createReader(runtime.now(), {
      ...topic,
      qos: { ...topic.qos, history: { kind: "keep-all" } },
    });
    runtime.listen(reader, {
      onSample: (sample) => this.#learn(sample),
      onMatched: (match) => this.#remember(match),
      onUnmatched: ({ remote }) => {
        this.#elsewhere.delete(remote.prefix);
        this.#sizes.delete(formatGuid(remote));
      },
    });
    runtime.turn(() => {});
  }

  /** Nodes of other participants. */
  elsewhere(): NodeEntities[] {
    return [...this.#elsewhere.values()].flatMap(({ nodes }) => nodes);
  }

  /** Says the whole state again: after every change of a node or of what it has. */
  publish(): void {
    const { participant } = this.#runtime;
    const entities = { prefix: participant.prefix, nodes: this.#nodes() };
    const forms = sizes.map((size) => ({
      inlineQos: [],
      payload: encodeParticipantEntities(entities, size),
    }));
    this.#runtime.turn((now) =>
      participant.write(now, this.#writer, { forms, timestamp: this.#runtime.wallTime() }),
    );
  }

  #remember({ remote }: Matched): void {
    this.#sizes.set(formatGuid(remote.guid), gidSizeOf(remote));
  }

  #learn(sample: Sample): void {
    if (sample.writer.prefix === this.#runtime.participant.prefix) return;
    const entities = decodeParticipantEntities(
      sample.payload,
      this.#sizes.get(formatGuid(sample.writer)) ?? 24,
    );
    // A participant speaks for itself alone.
    if (entities === undefined || entities.prefix !== sample.writer.prefix) this.rejected++;
    else this.#elsewhere.set(entities.prefix, entities);
  }
}

/** The order of a change's forms. */
const sizes: readonly GidSize[] = [24, 16];

/** Type hashes came with Iron, and so did the shorter Gid. */
const gidSizeOf = ({ userData }: EndpointData): GidSize =>
  userDataValue(userData, "typehash") === undefined ? 24 : 16;
