import type { MessageType } from "cdr-ts";
import { defineMessage } from "rosidl-ts";
import { decodeKeyHash, EntityIds, encodeKeyHash, type Guid, unknownPrefix } from "rtps-ts";

/** A node and the endpoints it has. */
export interface NodeEntities {
  readonly namespace: string;
  readonly name: string;
  readonly readers: readonly Guid[];
  readonly writers: readonly Guid[];
}

/** What one participant says of its nodes on the topic `ros_discovery_info`. */
export interface ParticipantEntities {
  /** The participant's GUID prefix. */
  readonly prefix: string;
  readonly nodes: readonly NodeEntities[];
}

/** Octets of a Gid: 24 up to Humble, 16 since Iron (rmw_dds_common/msg/Gid). */
export type GidSize = 16 | 24;

interface Gid {
  data: Uint8Array;
}

interface Wire {
  gid: Gid;
  node_entities_info_seq: {
    node_namespace: string;
    node_name: string;
    reader_gid_seq: Gid[];
    writer_gid_seq: Gid[];
  }[];
}

const typeOf = (size: GidSize): MessageType<Wire> =>
  defineMessage<Wire>(
    "rmw_dds_common/msg/ParticipantEntitiesInfo",
    "Gid gid\nNodeEntitiesInfo[] node_entities_info_seq\n",
    {
      "rmw_dds_common/msg/Gid": `uint8[${size}] data\n`,
      "rmw_dds_common/msg/NodeEntitiesInfo":
        "string<=256 node_namespace\nstring<=256 node_name\nGid[] reader_gid_seq\nGid[] writer_gid_seq\n",
    },
  );

const types: Record<GidSize, MessageType<Wire>> = { 16: typeOf(16), 24: typeOf(24) };

export const participantEntitiesTopic = {
  topicName: "ros_discovery_info",
  typeName: "rmw_dds_common::msg::dds_::ParticipantEntitiesInfo_",
};

/** A whole payload, with its encapsulation header. */
export function encodeParticipantEntities(entities: ParticipantEntities, size: GidSize): Uint8Array {
  const gid = (guid: Guid): Gid => ({ data: gidOctets(guid, size) });
  const payload = types[size].codec.encode(
    {
      gid: gid({ prefix: entities.prefix, entityId: EntityIds.participant }),
      node_entities_info_seq: entities.nodes.map(({ namespace, name, readers, writers }) => ({
        node_namespace: namespace,
        node_name: name,
        reader_gid_seq: readers.map(gid),
        writer_gid_seq: writers.map(gid),
      })),
    },
    encapsulationOctets,
  );
  payload[1] = 1;
  return payload;
}

/**
 * Reads a payload by the likelier size first. The wrong one nearly always runs into an impossible count, which is then
 * refused; taken at its word, it made Humble nodes ask for gigabytes (rmw_fastrtps #797).
 */
export function decodeParticipantEntities(
  payload: Uint8Array,
  likely: GidSize,
): ParticipantEntities | undefined {
  const littleEndian = payload[1] === 1;
  const body = payload.subarray(encapsulationOctets);
  for (const size of [likely, likely === 16 ? 24 : 16] as const) {
    const entities = tryDecode(body, size, littleEndian);
    if (entities !== undefined) return entities;
  }
  return undefined;
}

function tryDecode(body: Uint8Array, size: GidSize, littleEndian: boolean): ParticipantEntities | undefined {
  try {
    const wire = types[size].codec.decode(body, littleEndian);
    const { prefix, entityId } = guidOf(wire.gid);
    const isExact =
      entityId === EntityIds.participant && lengthOf(wire, size) >= body.byteLength - maxPadding;
    if (!isExact) return undefined;
    return {
      prefix,
      nodes: wire.node_entities_info_seq.map((node) => ({
        namespace: node.node_namespace,
        name: node.node_name,
        readers: node.reader_gid_seq.map(guidOf),
        writers: node.writer_gid_seq.map(guidOf),
      })),
    };
  } catch {
    return undefined;
  }
}

const lengthOf = (wire: Wire, size: GidSize): number => types[size].codec.size(wire);

/** Payloads are padded to a multiple of 4. */
const maxPadding = 3;
const encapsulationOctets = 4;

/** A GUID, and zeros behind it. */
function gidOctets(guid: Guid, size: GidSize): Uint8Array {
  const octets = new Uint8Array(size);
  octets.set(encodeKeyHash(guid));
  return octets;
}

const guidOf = ({ data }: Gid): Guid =>
  decodeKeyHash(data) ?? { prefix: unknownPrefix, entityId: EntityIds.unknown };
