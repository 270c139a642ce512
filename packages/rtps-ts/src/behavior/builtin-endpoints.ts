import type { EndpointData } from "../discovery/endpoint-data.ts";
import { type EntityId, EntityIds, type GuidPrefix } from "../structure/guid.ts";
import type { Qos } from "../structure/qos.ts";
import { infiniteDuration } from "../structure/time.ts";
import type { EntityContext } from "./entity-context.ts";
import type { RemoteParticipant } from "./remote-participant.ts";
import { StatefulReader } from "./stateful-reader.ts";
import { StatefulWriter } from "./stateful-writer.ts";

/** Reliable, transient-local, the last word on each endpoint (RTPS 2.5 §8.5.4.2). */
const builtinQos: Qos = {
  reliability: "reliable",
  durability: "transient-local",
  history: { kind: "keep-last", depth: 1 },
  deadline: infiniteDuration,
  lifespan: infiniteDuration,
  liveliness: { kind: "automatic", lease: infiniteDuration },
  ownership: "shared",
  partitions: [],
};

/** One builtin topic: its two entities, and the bits by which a participant says that it has them. */
interface BuiltinTopic {
  readonly writerId: EntityId;
  readonly readerId: EntityId;
  readonly writerBit: number;
  readonly readerBit: number;
}

const topics: readonly BuiltinTopic[] = [
  {
    writerId: EntityIds.sedpPublicationsWriter,
    readerId: EntityIds.sedpPublicationsReader,
    writerBit: 1 << 2,
    readerBit: 1 << 3,
  },
  {
    writerId: EntityIds.sedpSubscriptionsWriter,
    readerId: EntityIds.sedpSubscriptionsReader,
    writerBit: 1 << 4,
    readerBit: 1 << 5,
  },
  {
    writerId: EntityIds.participantMessageWriter,
    readerId: EntityIds.participantMessageReader,
    writerBit: 1 << 10,
    readerBit: 1 << 11,
  },
];

/** Participant announcer and detector, and both sides of the topics above (RTPS 2.5 §9.6.3.5). */
export const builtinEndpointSet: number = topics.reduce(
  (bits, topic) => bits | topic.writerBit | topic.readerBit,
  0x3,
);

/** The writers and readers that discovery itself uses, on the same machinery as everybody's. */
export class BuiltinEndpoints {
  readonly writers: ReadonlyMap<EntityId, StatefulWriter>;
  readonly readers: ReadonlyMap<EntityId, StatefulReader>;

  constructor(context: EntityContext) {
    this.writers = new Map(
      topics.map(({ writerId }) => [writerId, new StatefulWriter(writerId, builtinQos, context)]),
    );
    this.readers = new Map(
      topics.map(({ readerId }) => [readerId, new StatefulReader(readerId, builtinQos, context)]),
    );
  }

  match(now: number, participant: RemoteParticipant): void {
    const { prefix, vendor, builtinEndpoints } = participant.data;
    for (const topic of topics) {
      if ((builtinEndpoints & topic.writerBit) !== 0) {
        const remote = builtinEndpoint(prefix, topic.writerId);
        this.readers.get(topic.readerId)?.match(now, remote, participant.metatraffic, vendor);
      }
      if ((builtinEndpoints & topic.readerBit) !== 0) {
        const remote = builtinEndpoint(prefix, topic.readerId);
        this.writers.get(topic.writerId)?.match(now, remote, participant.metatraffic, 0);
      }
    }
  }

  /** The builtin readers matched with a writer: one at most. */
  readersOf(prefix: GuidPrefix, writerId: EntityId): StatefulReader[] {
    const topic = topics.find((candidate) => candidate.writerId === writerId);
    const reader = topic && this.readers.get(topic.readerId);
    return reader?.writers.get(prefix, writerId) === undefined ? [] : [reader];
  }

  unmatch(prefix: GuidPrefix): void {
    for (const { writerId, readerId } of topics) {
      this.readers.get(readerId)?.unmatch({ prefix, entityId: writerId });
      this.writers.get(writerId)?.unmatch({ prefix, entityId: readerId });
    }
  }
}

const builtinEndpoint = (prefix: GuidPrefix, entityId: EntityId): EndpointData => ({
  guid: { prefix, entityId },
  topicName: "",
  typeName: "",
  qos: builtinQos,
  unicast: [],
  multicast: [],
  userData: new Uint8Array(0),
  expectsInlineQos: false,
});
