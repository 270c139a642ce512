import { type EndpointData, encodeEndpointData, encodeEndpointKey } from "../discovery/endpoint-data.ts";
import { encodeParticipantMessage, ParticipantMessageKinds } from "../discovery/participant-message.ts";
import { encodeKeyHash, encodeStatusInfo } from "../message/inline-qos.ts";
import { Pids } from "../message/pids.ts";
import {
  type EntityId,
  EntityIds,
  formatGuid,
  type Guid,
  type GuidPrefix,
  isWriterId,
} from "../structure/guid.ts";
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

  /** Tells every participant, those to come too, of an endpoint here (RTPS 2.5 §8.5.4). */
  publish(now: number, data: EndpointData): void {
    this.#sedpWriter(data.guid)?.write(now, {
      forms: [{ inlineQos: [], payload: encodeEndpointData(data) }],
      instance: formatGuid(data.guid),
    });
  }

  /** Tells them that it is gone. */
  retract(now: number, guid: Guid): void {
    const inlineQos = [
      { pid: Pids.keyHash, value: encodeKeyHash(guid) },
      { pid: Pids.statusInfo, value: encodeStatusInfo({ disposed: true, unregistered: true }) },
    ];
    this.#sedpWriter(guid)?.write(now, {
      forms: [{ inlineQos, payload: encodeEndpointKey(guid) }],
      isKey: true,
      instance: formatGuid(guid),
    });
  }

  /** This participant is alive, and so are its writers (RTPS 2.5 §8.4.13). */
  assertLiveliness(now: number, prefix: GuidPrefix): void {
    const message = { prefix, kind: ParticipantMessageKinds.automatic, data: new Uint8Array(0) };
    this.writers
      .get(EntityIds.participantMessageWriter)
      ?.write(now, { forms: [{ inlineQos: [], payload: encodeParticipantMessage(message) }] });
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

  #sedpWriter({ entityId }: Guid): StatefulWriter | undefined {
    const { sedpPublicationsWriter, sedpSubscriptionsWriter } = EntityIds;
    return this.writers.get(isWriterId(entityId) ? sedpPublicationsWriter : sedpSubscriptionsWriter);
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
