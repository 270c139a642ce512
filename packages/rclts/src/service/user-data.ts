import type { EndpointData } from "rtps-ts";

/**
 * The `key=value;` pairs that RMW implementations put into USER_DATA: `enclave=` on participants, `clientid=` and
 * `serviceid=` (Cyclone DDS) and `typehash=` (Iron and newer) on endpoints. Values are compared, never interpreted.
 */
export function userDataValue(userData: Uint8Array, key: string): string | undefined {
  const text = String.fromCharCode(...userData.subarray(0, maxUserDataOctets));
  for (const pair of text.split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at) === key) return pair.slice(at + 1).replaceAll("\0", "");
  }
  return undefined;
}

export const clientIdOf = ({ userData }: EndpointData): string | undefined =>
  userDataValue(userData, "clientid");
export const serviceIdOf = ({ userData }: EndpointData): string | undefined =>
  userDataValue(userData, "serviceid");

/** ASCII to octets. */
export const userDataOctets = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** 16 octets as rmw_cyclonedds_cpp writes them: unpadded hex joined by dots, the first two wide. */
export const formatEndpointId = (octets: Uint8Array): string =>
  [...octets].map((octet, index) => octet.toString(16).padStart(index === 0 ? 2 : 1, " ")).join(".");

/** No key looked for here stands further in. */
const maxUserDataOctets = 1_024;
