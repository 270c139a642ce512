import {
  decodeSampleIdentity,
  type EndpointData,
  encodeSampleIdentity,
  findParameter,
  type Guid,
  type Parameter,
  Pids,
  type Sample,
  type SampleForm,
  type SampleIdentity,
  type SequenceNumber,
  type VendorId,
  Vendors,
} from "rtps-ts";
import { clientIdOf, serviceIdOf } from "./user-data.ts";

/**
 * How a request and its reply say that they belong together.
 *
 * - `identity`: a GUID and a sequence number in the inline QoS (rmw_fastrtps, rmw_connextdds; DDS-RPC 1.0 §7.8.2).
 * - `header`: 16 octets in front of the fields (rmw_cyclonedds).
 *
 * Both use the same topics and types, so endpoints of both kinds match, and every message must be in the form that
 * the one it is meant for can read.
 */
export type Mapping = "identity" | "header";

/** The order of a change's forms. */
export const mappings: readonly Mapping[] = ["identity", "header"];

/** The mapping a matched endpoint speaks. The ids are Cyclone's; another vendor that has them speaks as it does. */
export function mappingOf(endpoint: EndpointData, vendor: VendorId): Mapping {
  if (vendor === Vendors.rclts) return "identity";
  if (vendor === Vendors.eclipse) return "header";
  return clientIdOf(endpoint) === undefined && serviceIdOf(endpoint) === undefined ? "identity" : "header";
}

/** Octets kept free in front of the fields for either mapping. */
export const headroom = 20;

const encapsulationOctets = 4;

/** The 16 octets of the header mapping, opaque to the one who answers. */
export interface RequestHeader {
  readonly token: bigint;
  readonly sequence: bigint;
}

/** Little-endian CDR, no options (RTPS 2.5 §10.2). */
function putEncapsulation(bytes: Uint8Array, offset: number): void {
  bytes[offset + 1] = 1;
}

/** @param encoded {@link headroom} octets, then the fields; the form uses them in place */
export function identityForm(encoded: Uint8Array, inlineQos: readonly Parameter[]): SampleForm {
  const payload = encoded.subarray(headroom - encapsulationOctets);
  payload.fill(0, 0, encapsulationOctets);
  putEncapsulation(payload, 0);
  return { inlineQos, payload };
}

/** @param encoded as for {@link identityForm}, and likewise in place: two forms of one message need a copy */
export function headerForm(encoded: Uint8Array, header: RequestHeader): SampleForm {
  const view = new DataView(encoded.buffer, encoded.byteOffset, headroom);
  putEncapsulation(encoded, 0);
  view.setBigUint64(encapsulationOctets, header.token, true);
  view.setBigInt64(encapsulationOctets + 8, header.sequence, true);
  return { inlineQos: [], payload: encoded };
}

/** Both ids: Humble's Fast DDS reads only the older, vendor's own; later ones prefer that of DDS-RPC. */
export function identityParameters(guid: Guid, sequence: SequenceNumber | "unknown"): Parameter[] {
  const value = encodeSampleIdentity(guid, sequence);
  return [
    { pid: Pids.relatedSampleIdentity, value },
    { pid: Pids.legacyRelatedSampleIdentity, value },
  ];
}

/** The identity a sample carries; its sequence number is unknown in a request. */
export function readIdentity(sample: Sample): SampleIdentity | undefined {
  const value =
    findParameter(sample.inlineQos, Pids.relatedSampleIdentity) ??
    findParameter(sample.inlineQos, Pids.legacyRelatedSampleIdentity);
  return value === undefined ? undefined : decodeSampleIdentity(value, sample.littleEndian);
}

/** A payload without its encapsulation header. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly littleEndian: boolean;
}

/** Undefined where the payload is not classic CDR. */
export function readBody(payload: Uint8Array): Body | undefined {
  if (payload.byteLength < encapsulationOctets || payload[0] !== 0 || (payload[1] ?? 2) > 1) return undefined;
  return { bytes: payload.subarray(encapsulationOctets), littleEndian: payload[1] === 1 };
}

/** Takes the header off a body of the header mapping. */
export function readHeader(body: Body): { header: RequestHeader; fields: Body } | undefined {
  if (body.bytes.byteLength < headerOctets) return undefined;
  const view = new DataView(body.bytes.buffer, body.bytes.byteOffset, headerOctets);
  return {
    header: {
      token: view.getBigUint64(0, body.littleEndian),
      sequence: view.getBigInt64(8, body.littleEndian),
    },
    fields: { bytes: body.bytes.subarray(headerOctets), littleEndian: body.littleEndian },
  };
}

const headerOctets = 16;
