import { encodeParameterList, type Parameter } from "../message/parameter-list.ts";
import {
  durationParameter,
  guidParameter,
  locatorParameter,
  octetsParameter,
  pairParameter,
  stringParameter,
  uint32Parameter,
} from "../message/parameter-value.ts";
import { Pids } from "../message/pids.ts";
import type { Header, Malformed } from "../message/submessage.ts";
import { EntityIds, type GuidPrefix } from "../structure/guid.ts";
import type { Locator } from "../structure/locator.ts";
import { durationFromMs, durationToMs } from "../structure/time.ts";
import type { VendorId } from "../structure/vendor.ts";
import { decodeParameterFields, encodeParameterPayload } from "./parameter-fields.ts";

/** What SPDP says of a participant (RTPS 2.5 §8.5.3.2, §9.6.2.2). */
export interface ParticipantData {
  readonly prefix: GuidPrefix;
  readonly version: number;
  readonly vendor: VendorId;
  readonly domainId: number | undefined;
  readonly domainTag: string;
  /** Bits of RTPS 2.5 §9.6.3.5. */
  readonly builtinEndpoints: number;
  readonly metatrafficUnicast: readonly Locator[];
  readonly metatrafficMulticast: readonly Locator[];
  readonly defaultUnicast: readonly Locator[];
  readonly defaultMulticast: readonly Locator[];
  /** Milliseconds after the last sign of life until the participant counts as gone. */
  readonly leaseMs: number;
  readonly userData: Uint8Array;
  readonly entityName: string;
}

/** The payload of an SPDP announcement. */
export function encodeParticipantData(data: ParticipantData): Uint8Array {
  const parameters: Parameter[] = [
    // Version and vendor come before the locators: Fast DDS 2.6 reads those by the vendor.
    pairParameter(Pids.protocolVersion, data.version),
    pairParameter(Pids.vendorId, data.vendor),
    guidParameter(Pids.participantGuid, { prefix: data.prefix, entityId: EntityIds.participant }),
    uint32Parameter(Pids.builtinEndpointSet, data.builtinEndpoints),
    ...data.metatrafficUnicast.map((locator) => locatorParameter(Pids.metatrafficUnicastLocator, locator)),
    ...data.metatrafficMulticast.map((locator) =>
      locatorParameter(Pids.metatrafficMulticastLocator, locator),
    ),
    ...data.defaultUnicast.map((locator) => locatorParameter(Pids.defaultUnicastLocator, locator)),
    ...data.defaultMulticast.map((locator) => locatorParameter(Pids.defaultMulticastLocator, locator)),
    durationParameter(Pids.participantLeaseDuration, durationFromMs(data.leaseMs)),
  ];
  if (data.domainId !== undefined) parameters.push(uint32Parameter(Pids.domainId, data.domainId));
  if (data.domainTag !== "") parameters.push(stringParameter(Pids.domainTag, data.domainTag));
  if (data.entityName !== "") parameters.push(stringParameter(Pids.entityName, data.entityName));
  if (data.userData.length > 0) parameters.push(octetsParameter(Pids.userData, data.userData));
  return encodeParameterPayload(encodeParameterList(parameters));
}

/**
 * Reads an SPDP payload.
 *
 * @param context the header of the message it came in, which stands in for parameters that are left out
 */
export function decodeParticipantData(payload: Uint8Array, context?: Header): ParticipantData | Malformed {
  const fields = decodeParameterFields(payload);
  if ("reason" in fields) return fields;
  const guid = fields.guid(Pids.participantGuid);
  if (guid !== undefined && guid.entityId !== EntityIds.participant) {
    fields.fail("PARTICIPANT_GUID is not that of a participant");
  }
  const prefix = guid?.prefix ?? context?.prefix;
  if (prefix === undefined) return fields.malformed ?? { reason: "PARTICIPANT_GUID is missing", offset: 0 };
  const lease = fields.duration(Pids.participantLeaseDuration);
  const data: ParticipantData = {
    prefix,
    version: fields.pair(Pids.protocolVersion) ?? context?.version ?? 0x0200,
    vendor: fields.pair(Pids.vendorId) ?? context?.vendor ?? 0,
    domainId: fields.uint32(Pids.domainId),
    domainTag: fields.string(Pids.domainTag) ?? "",
    builtinEndpoints: fields.uint32(Pids.builtinEndpointSet) ?? 0,
    metatrafficUnicast: fields.locators(Pids.metatrafficUnicastLocator),
    metatrafficMulticast: fields.locators(Pids.metatrafficMulticastLocator),
    defaultUnicast: fields.locators(Pids.defaultUnicastLocator),
    defaultMulticast: fields.locators(Pids.defaultMulticastLocator),
    leaseMs: lease === undefined ? defaultLeaseMs : durationToMs(lease),
    userData: fields.octets(Pids.userData) ?? new Uint8Array(0),
    entityName: fields.string(Pids.entityName) ?? "",
  };
  return fields.malformed ?? data;
}

/** The payload of a DATA with the K flag that says the participant goes away: its key alone. */
export const encodeParticipantKey = (prefix: GuidPrefix): Uint8Array =>
  encodeParameterPayload(
    encodeParameterList([guidParameter(Pids.participantGuid, { prefix, entityId: EntityIds.participant })]),
  );

/** What holds when LEASE_DURATION is left out: {100, 0} (RTPS 2.5 §9.6.2.2, table 9.14). */
const defaultLeaseMs = 100_000;
