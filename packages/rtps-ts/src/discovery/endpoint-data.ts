import { decodeKeyHash } from "../message/inline-qos.ts";
import { encodeParameterList, findParameter, type Parameter } from "../message/parameter-list.ts";
import {
  booleanParameter,
  guidParameter,
  locatorParameter,
  octetsParameter,
  stringParameter,
} from "../message/parameter-value.ts";
import { Pids } from "../message/pids.ts";
import type { Malformed } from "../message/submessage.ts";
import { encodeUtf8 } from "../message/utf8.ts";
import { EntityIds, type Guid, isReaderId, isWriterId } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import type { Qos } from "../structure/qos.ts";
import { decodeParameterFields, encodeParameterPayload, maxNameLength } from "./parameter-fields.ts";
import { decodeQos, qosParameters } from "./qos-parameters.ts";

/** What SEDP says of a writer or a reader (RTPS 2.5 §8.5.4.4, §9.6.2.2). */
export interface EndpointData {
  readonly guid: Guid;
  readonly topicName: string;
  readonly typeName: string;
  readonly qos: Qos;
  /** Empty: the participant's default locators hold. */
  readonly unicast: readonly Locator[];
  readonly multicast: readonly Locator[];
  readonly userData: Uint8Array;
  /** A reader that wants the writer's QoS in each DATA (PID 0x0043). */
  readonly expectsInlineQos: boolean;
}

/** The payload of an SEDP sample. Throws a RangeError for a name that peers would not take. */
export function encodeEndpointData(data: EndpointData): Uint8Array {
  for (const name of [data.topicName, data.typeName]) {
    const size = encodeUtf8(name).length;
    if (size < 1 || size > maxNameLength) {
      throw new RangeError(`topic and type names have 1 to ${maxNameLength} octets, "${name}" has ${size}`);
    }
  }
  const parameters: Parameter[] = [
    guidParameter(Pids.endpointGuid, data.guid),
    guidParameter(Pids.participantGuid, { prefix: data.guid.prefix, entityId: EntityIds.participant }),
    ...data.unicast.map((locator) => locatorParameter(Pids.unicastLocator, locator)),
    ...data.multicast.map((locator) => locatorParameter(Pids.multicastLocator, locator)),
    stringParameter(Pids.topicName, data.topicName),
    stringParameter(Pids.typeName, data.typeName),
    ...qosParameters(data.qos, isWriterId(data.guid.entityId)),
  ];
  // False is the default and left out: Cyclone DDS ignores a reader that says true.
  if (data.expectsInlineQos) parameters.push(booleanParameter(Pids.expectsInlineQos, true));
  if (data.userData.length > 0) parameters.push(octetsParameter(Pids.userData, data.userData));
  return encodeParameterPayload(encodeParameterList(parameters));
}

/** Reads an SEDP payload. Which of the two topics it came on decides the defaults (DDS 1.4 §2.2.3). */
export function decodeEndpointData(
  payload: Uint8Array,
  endpoint: "writer" | "reader",
): EndpointData | Malformed {
  const fields = decodeParameterFields(payload);
  if ("reason" in fields) return fields;
  const guid = fields.guid(Pids.endpointGuid) ?? fields.guid(Pids.keyHash);
  const participant = fields.guid(Pids.participantGuid);
  const topicName = fields.string(Pids.topicName);
  const typeName = fields.string(Pids.typeName);
  if (fields.malformed !== undefined) return fields.malformed;
  if (guid === undefined) return { reason: "ENDPOINT_GUID is missing", offset: 0 };
  if (participant !== undefined && participant.prefix !== guid.prefix) {
    return { reason: "ENDPOINT_GUID is not of the participant in PARTICIPANT_GUID", offset: 0 };
  }
  if (!(endpoint === "writer" ? isWriterId(guid.entityId) : isReaderId(guid.entityId))) {
    return { reason: `ENDPOINT_GUID is not that of a ${endpoint}`, offset: 0 };
  }
  if (!topicName || !typeName) return { reason: "TOPIC_NAME or TYPE_NAME is missing", offset: 0 };
  const data: EndpointData = {
    guid,
    topicName,
    typeName,
    qos: decodeQos(fields, endpoint),
    unicast: fields.locators(Pids.unicastLocator),
    multicast: fields.locators(Pids.multicastLocator),
    userData: fields.octets(Pids.userData) ?? new Uint8Array(0),
    expectsInlineQos: fields.boolean(Pids.expectsInlineQos) ?? false,
  };
  return fields.malformed ?? data;
}

/** The payload of a DATA with the K flag that says the endpoint goes away: its key alone. */
export const encodeEndpointKey = (guid: Guid): Uint8Array =>
  encodeParameterPayload(encodeParameterList([guidParameter(Pids.endpointGuid, guid)]));

/**
 * Who goes away, by a DATA of SPDP or SEDP with a status: Fast DDS says it in PID_KEY_HASH and sends no payload,
 * Cyclone DDS says it in a key payload and sends no hash.
 */
export function decodeKeyGuid(
  inlineQos: readonly Parameter[],
  payload: Uint8Array | undefined,
): Guid | undefined {
  const hash = findParameter(inlineQos, Pids.keyHash);
  if (hash !== undefined) return decodeKeyHash(hash);
  if (payload === undefined) return undefined;
  const fields = decodeParameterFields(payload);
  if ("reason" in fields) return undefined;
  const guid = fields.guid(Pids.endpointGuid) ?? fields.guid(Pids.participantGuid);
  return fields.malformed === undefined ? guid : undefined;
}
